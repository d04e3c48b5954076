import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../../casefile/case-file.js'
import { admissionDayOf, seniorityStartOf } from '../../../casefile/dates.js'
import {
  datesFourKeptApartClause,
  membershipCardHandover,
} from '../../../regulations/membership/membership.js'
import {
  newMemberCertificateIssuer,
  newMemberClassCertificateHeldClause,
} from '../../../regulations/membership/new-member-class.js'
import { probationDuration, probationRightsLimitedClause } from '../../../regulations/membership/probation.js'
import {
  recognitionAnnouncement,
  recognitionFileCompleteClause,
  recognitionOfficialDate,
  recognitionProposalDeadline,
  recognitionSelfReviewAfterTermClause,
} from '../../../regulations/membership/recognition.js'
import { seniorityStart } from '../../../regulations/membership/seniority.js'
import { voteRecognitionAttemptsMaximum } from '../../../regulations/vote/shortfall.js'
import { type Clock, onTime } from '../../engine/clock.js'
import { broken, holds, met, missing, type Rule, rule } from '../../engine/rule.js'
import { isIssuerOfDay } from '../../pool/issuer.js'
import { isAfterTerm, joinedOn, termEndsOn } from '../probation/probation.js'

/** The new-member certificate exists when the cell reviews recognition; no limit of validity (guidance pt 4.1). */
export const newMemberCertificateHeld = rule({
  id: 'new-member-class.certificate-held',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [newMemberClassCertificateHeldClause],
  cure: ['class.new-member.attend'],
  check: ({ file, on, ask }) => {
    ask.law(newMemberClassCertificateHeldClause)
    const certificate = lastUpTo(file, 'certificate.issued', on, (act) => act.course === 'new-member')
    return certificate ? met({ issuedOn: certificate.on }) : missing('certificate.new-member')
  },
})

/** The issuer is the district centre to 2025-06-08, then the commune-level centre or the committee competent to admit. */
export const newMemberCertificateRightlyIssued = rule({
  id: 'new-member-class.issuer',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['certificate.issued'],
  asks: 'evidence',
  provisions: [newMemberCertificateIssuer],
  cure: ['class.new-member.attend'],
  check: ({ act, ask }) => {
    if (act.course !== 'new-member') return undefined
    const issuers = ask.law(newMemberCertificateIssuer) as readonly string[]
    if (act.by === undefined) return missing('evidence.by', { required: issuers })
    return holds(isIssuerOfDay(act.by.kind, issuers, act.on, ask), { actual: act.by.kind, required: issuers })
  },
})

/** The self-review is written after the 12 months (guidance pt 4.2). */
export const selfReviewAfterTerm = rule({
  id: 'recognition.self-review-after-term',
  breaking: 'breach',
  actor: 'member',
  guards: ['self-review.made'],
  asks: 'file',
  provisions: [recognitionSelfReviewAfterTermClause, probationDuration],
  cure: ['self-review.redated'],
  check: ({ file, on, ask }) => {
    ask.law(recognitionSelfReviewAfterTermClause)
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined) return undefined
    const facts = { endsOn, actual: on }
    if (isAfterTerm(on, endsOn, ask)) return met(facts)
    const lawfulFrom = isAfterTerm(endsOn, endsOn, ask) ? endsOn : addDays(endsOn, 1)
    // A paper dated on the last day itself is contested, and noted only.
    return broken(facts, { lawfulFrom, ...(on === endsOn && { effect: 'note' as const }) })
  },
})

/** Papers of the recognition file: those not on file are listed together (guidance pt 4, 8.1(b)). */
export const recognitionFileComplete = rule({
  id: 'recognition.file-complete',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted', 'recognition.decided'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [recognitionFileCompleteClause],
  cure: ['recognition-file.completed'],
  check: ({ file, on, ask }) => {
    ask.law(recognitionFileCompleteClause)
    const papers: readonly [string, boolean][] = [
      ['doc.self-review', lastUpTo(file, 'self-review.made', on) !== undefined],
      ['doc.helper-remarks', remarksOn(file, on) >= helpersOf(file, on)],
      [
        'doc.recognition-opinions',
        lastUpTo(file, 'opinions.consolidated', on, (one) => one.matter === 'recognition') !== undefined,
      ],
    ]
    const absent = papers.filter(([, isHeld]) => !isHeld).map(([paper]) => paper)
    return holds(absent.length === 0, { absent })
  },
})

/** Helpers of the probation up to a day, each of whom remarks: at least one. */
function helpersOf(file: CaseFile, on: PlainDay): number {
  const ceremony = lastOf(file, 'ceremony.held')
  const assigned = actsOf(file, 'helper.assigned').filter(
    (one) => ceremony !== undefined && one.on >= ceremony.on && one.on <= on,
  )
  const ids = [ceremony?.helper?.id, ...assigned.map((one) => one.helper.id)]
  return Math.max(1, new Set(ids.filter((id) => id !== undefined)).size)
}

/** Remarks made up to a day, one for each helper named and one for each that names none. */
function remarksOn(file: CaseFile, on: PlainDay): number {
  const made = actsOf(file, 'remarks.made').filter((one) => one.on <= on)
  const named = new Set(made.flatMap((one) => (one.helper === undefined ? [] : [one.helper])))
  return named.size + made.filter((one) => one.helper === undefined).length
}

/** Three votes on recognition or removal without the fraction go up; no fourth before the answer (pt 4.2.3). */
export const threeFailedVotes = rule({
  id: 'recognition.three-failed-votes',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted', 'grassroots.voted'],
  asks: 'file',
  provisions: [voteRecognitionAttemptsMaximum],
  cure: ['shortfall.reported', 'shortfall.answered'],
  check: ({ file, act, on, ask }) => {
    if (act.matter !== 'recognition' && act.matter !== 'removal') return undefined
    const maximum = ask.law(voteRecognitionAttemptsMaximum) as number
    const failed = failedVotes(file, act.type, on, act.matter)
    return holds(failed < maximum, { failed, maximum })
  },
})

/**
 * Votes of a body on recognition or removal without the fraction, since the last answer to a shortfall on or before a
 * day, and since a restoration.
 */
export function failedVotes(
  file: CaseFile,
  type: 'cell.voted' | 'grassroots.voted',
  on: PlainDay,
  matter: 'recognition' | 'removal' = 'recognition',
): number {
  const answered = lastUpTo(file, 'shortfall.answered', on, (one) => one.matter === matter)
  const restored = lastUpTo(file, 'member.restored', on)
  return actsOf(file, type).filter(
    (vote) =>
      vote.matter === matter &&
      vote.outcome === 'not-proposed' &&
      (!answered || vote.on > answered.on) &&
      (!restored || vote.on > restored.on),
  ).length
}

/** The cell reviews within 30 working days of the end of the 12 months; lateness never bars the review (pt 4.2.1). */
export const cellReviewClock: Clock = {
  id: 'recognition.cell-review-on-time',
  obligor: 'cell',
  endsWithMembership: true,
  closedBy: ['cell.voted'],
  provisions: [probationDuration, recognitionProposalDeadline],
  spans: (file, ask) => {
    if (isRecognised(file)) return []
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined) return []
    const voted = actsOf(file, 'cell.voted').find((vote) => vote.matter === 'recognition')
    return [{ from: endsOn, ...(voted && { closedOn: voted.on }) }]
  },
  lastDay: (span, lawDay, ask) =>
    ask.workingDays(span.from, ask.law(recognitionProposalDeadline, lawDay) as number),
}

function isRecognised(file: CaseFile): boolean {
  return (
    lastOf(file, 'recognition.decided') !== undefined ||
    lastOf(file, 'membership.transcribed')?.standing === 'official'
  )
}

/** Official from the exact end of the 12 months, however late the cell or the committee was (regulation pt 4.2.2). */
export const dateNotDelayed = rule({
  id: 'recognition.date-not-delayed',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [recognitionOfficialDate, probationDuration],
  cure: [],
  check: ({ file, on, ask }) => {
    const officialSince = termEndsOn(file, ask)
    if (officialSince === undefined) return undefined
    ask.law(recognitionOfficialDate, officialSince)
    return met({ officialSince, recognisedOn: on })
  },
})

/** Four dates stay four: decision, ceremony, official day, recognition decision; seniority runs from the first (Charter art. 5.4). */
export const fourDates = rule({
  id: 'dates.four-kept-apart',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [datesFourKeptApartClause, seniorityStart, probationDuration],
  cure: [],
  check: ({ file, on, ask }) => {
    const joined = joinedOn(file)
    const officialSince = termEndsOn(file, ask)
    const seniorityFrom = seniorityStartOf(file)
    if (joined === undefined || officialSince === undefined || seniorityFrom === undefined) return undefined
    ask.law(datesFourKeptApartClause)
    ask.law(seniorityStart, admissionDayOf(file) ?? joined)
    return met({ seniorityFrom, joinedOn: joined, officialSince, recognisedOn: on })
  },
})

/**
 * The vote is regained on the day of the recognition decision, not at the end of the 12 months (Charter art. 3). A vote
 * cast before is struck out under `cell.only-official-members-vote`.
 */
export const rightsRegained = rule({
  id: 'probation.rights-limited',
  breaking: 'bar',
  actor: 'chair',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [probationRightsLimitedClause],
  cure: [],
  check: ({ on, ask }) => {
    ask.law(probationRightsLimitedClause)
    return met({ rightsFrom: on })
  },
})

const afterRecognition = (
  id: string,
  obligor: Clock['obligor'],
  closedBy: 'recognition.announced' | 'card.handed-over',
  provision: typeof recognitionAnnouncement | typeof membershipCardHandover,
): Clock => ({
  id,
  obligor,
  endsWithMembership: true,
  closedBy: [closedBy],
  provisions: [provision],
  spans: (file, ask) => {
    const decided = lastOf(file, 'recognition.decided')
    if (!decided) return []
    ask.law(provision as typeof recognitionAnnouncement, decided.on)
    const done = actsOf(file, closedBy).find((act) => act.on >= decided.on)
    return [{ from: decided.on, ...(done && { closedOn: done.on }) }]
  },
  lastDay: () => undefined,
})

/** Announced at the nearest cell meeting (guidance pt 4.5(b)). */
export const announcementClock = afterRecognition(
  'recognition.announced-at-nearest-meeting',
  'cellCommittee',
  'recognition.announced',
  recognitionAnnouncement,
)

/** The card handed over at the nearest cell meeting, to official members only (regulation pt 6.1.1). */
export const cardClock = afterRecognition(
  'card.with-recognition',
  'upperCommittee',
  'card.handed-over',
  membershipCardHandover,
)

/** A card is handed over after recognition only (regulation pt 6.1.1). */
export const cardAfterRecognition = rule({
  id: 'card.with-recognition',
  breaking: 'breach',
  actor: 'upperCommittee',
  guards: ['card.handed-over'],
  asks: 'file',
  provisions: [membershipCardHandover],
  cure: [],
  check: ({ file, on, ask }) => {
    const decided = lastOf(file, 'recognition.decided')
    if (!decided) return undefined
    ask.law(membershipCardHandover, decided.on)
    return on >= decided.on
      ? met({ recognisedOn: decided.on })
      : broken({ recognisedOn: decided.on, actual: on })
  },
})

export const recognitionRules: readonly Rule[] = [
  newMemberCertificateHeld,
  newMemberCertificateRightlyIssued,
  selfReviewAfterTerm,
  recognitionFileComplete,
  threeFailedVotes,
  onTime(cellReviewClock, { matters: ['recognition'] }),
  dateNotDelayed,
  fourDates,
  rightsRegained,
  cardAfterRecognition,
]
