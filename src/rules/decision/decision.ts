import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { matterOf } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  decisionAdmissionDeadline,
  decisionCellNotifiedClause,
  decisionClockStart,
  decisionExtensionMaximum,
  decisionFixesSeniorityClause,
  decisionOnePersonClause,
  decisionRecognitionDeadline,
} from '../../regulations/decision/decision.js'
import { lateExtension, onePersonPerDecision } from '../../regulations/policies.js'
import { returnsOf } from '../applicant-move/applicant-stage.js'
import { type Clock, onTime, type Span } from '../engine/clock.js'
import type { DutyId } from '../engine/duty-id.js'
import { information } from '../engine/information.js'
import { broken, met, rule } from '../engine/rule.js'
import { returnsOfRecognition } from '../membership/recognition/returned.js'
import { concluded, conclusions, proposalOf } from '../vote/proposal.js'

/** Matters that end in a decision to admit or to recognise. */
type Decided = 'admission' | 'recognition'

/** The latest proposal of the cell, closed by the decision or refusal that follows it, its return to the cell, or the like. */
function decisionSpans(file: CaseFile, matter: Decided, ask: Inquiry): readonly Span[] {
  const proposal = proposalOf(file, matter)
  if (!proposal) return []
  ask.cite(decisionClockStart, proposal.on)
  const ends: readonly Pick<Act, 'on'>[] = [
    ...concluded[matter].flatMap((type) => actsOf(file, type)),
    ...actsOf(file, 'shortfall.answered').filter((one) => one.matter === matter && one.answer !== 'consider'),
    ...(matter === 'admission' ? admissionEnds(file) : returnsToCell(file)),
  ]
  const closing = ends.find((act) => act.on >= proposal.on)
  return [{ from: proposal.on, ...(closing && { closedOn: closing.on }) }]
}

/** A return to the cell, a withdrawal, and the file of an applicant who moved going to another competent committee. */
function admissionEnds(file: CaseFile): readonly Pick<Act, 'on'>[] {
  return [
    ...returnsOf(file).filter(({ stage }) => stage === 'helped'),
    ...actsOf(file, 'applicant.withdrew'),
    ...actsOf(file, 'file.forwarded'),
    ...actsOf(file, 'file.received'),
  ]
}

/** A recognition returned to the start is with the cell again. */
function returnsToCell(file: CaseFile): readonly Pick<Act, 'on'>[] {
  return returnsOfRecognition(file).filter(({ to }) => to === 'start')
}

const deadlineOf = { admission: decisionAdmissionDeadline, recognition: decisionRecognitionDeadline } as const

/** What `limitOfDecision` asks; a rule that asks it declares them. */
export const decisionLimits = [decisionClockStart, decisionAdmissionDeadline, decisionRecognitionDeadline]

/** Last day of the limit that runs, not extended; nothing where none runs, or a late extension makes it longer all the same. */
export function limitOfDecision(file: CaseFile, matter: Decided, ask: Inquiry): PlainDay | undefined {
  const open = decisionSpans(file, matter, ask).find(({ closedOn }) => closedOn === undefined)
  return open && !isLateGood(ask)
    ? ask.workingDays(open.from, ask.law(deadlineOf[matter], open.from))
    : undefined
}

/** Whether a limit that has run out can still be made longer (open question 55). */
const isLateGood = (ask: Inquiry) => ask.policy(lateExtension) === 'extends'

export function decisionClock(id: DutyId, matter: Decided): Clock {
  return {
    id,
    obligor: 'competentCommittee',
    endsWith: 'membership',
    closedBy: concluded[matter],
    provisions: [...decisionLimits, decisionExtensionMaximum],
    spans: (file, ask) => decisionSpans(file, matter, ask),
    lastDay: (span, lawDay, ask, file) => {
      const limit = ask.law(deadlineOf[matter], lawDay)
      const ordinary = ask.workingDays(span.from, limit)
      const granted = actsOf(file, 'extension.granted').filter(
        (act) => act.matter === matter && act.on >= span.from && act.on <= (span.closedOn ?? lastDay),
      )
      const isExtended = granted.some(({ on }) => on <= ordinary) || (granted.length > 0 && isLateGood(ask))
      if (!isExtended) return ordinary
      return ask.workingDays(span.from, limit + ask.law(decisionExtensionMaximum, lawDay))
    },
  }
}

/** Admission decided within 60, then 45 working days of the cell's resolution, all stages included (pt 4.3.1). */
export const admissionDecisionClock = decisionClock('decision.on-time', 'admission')

/** A shortfall that is answered by a refusal is decided with it (guidance pt 5.1). */
const isRefusalOfDossier = ({ answer, matter }: ActOf<'shortfall.answered'>) =>
  answer === 'refuse' && (matter === 'admission' || matter === 'recognition')

/**
 * The result, agreed or refused, is notified to the proposing cell (regulation pt 4.3.1): a duty without a limit. Of a decision
 * annulled nothing is left to notify, and a cell that has read it at the ceremony knows it.
 */
export const cellNotifiedClock: Clock = {
  id: 'decision.cell-notified',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['result.notified', 'decision.received', 'recognition.announced'],
  provisions: [decisionCellNotifiedClause],
  spans: (file, ask) => {
    const results: readonly Act[] = [
      ...conclusions.flatMap((type) => actsOf(file, type)),
      ...actsOf(file, 'shortfall.answered').filter(isRefusalOfDossier),
    ]
    return results.map((result) => {
      const matter = matterOf(result)
      const isAfter = ({ on }: Pick<Act, 'on'>) => on >= result.on
      const notice =
        lastOf(file, 'result.notified', (act) => act.matter === matter && isAfter(act)) ??
        (matter === 'admission'
          ? (lastOf(file, 'decision.received', isAfter) ??
            lastOf(file, 'ceremony.held', isAfter) ??
            lastOf(file, 'decision.annulled', isAfter))
          : lastOf(file, 'recognition.announced', isAfter))
      // What is done is no reason to cite the law of its day.
      if (!notice) ask.cite(decisionCellNotifiedClause, result.on)
      return {
        from: result.on,
        key: result.type,
        ...(matter && { matter }),
        ...(notice && { closedOn: notice.on }),
      }
    })
  },
  lastDay: () => undefined,
}

/** One person per decision: practice, a note (Hanoi 02-HD/BTCTU; usually cited to Charter art. 4.3). */
export const onePerson = rule({
  id: 'decision.one-person',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['admission.decided'],
  asks: 'evidence',
  needsTold: () => ['personsNamed'],
  provisions: [decisionOnePersonClause],
  cure: [],
  check: ({ act, ask }) => {
    if (act.personsNamed === undefined || act.personsNamed === 1) return undefined
    ask.cite(decisionOnePersonClause)
    return ask.policy(onePersonPerDecision) === 'one'
      ? broken({ actual: act.personsNamed })
      : met({ actual: act.personsNamed })
  },
})

/** A decision on admission after its last day is a breach. */
export const admissionDecidedOnTime = onTime(admissionDecisionClock)

export const fixesSeniority = information(
  'decision.fixes-seniority',
  'competentCommittee',
  ['admission.decided'],
  decisionFixesSeniorityClause,
)
