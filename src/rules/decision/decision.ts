import type { Act } from '../../casefile/acts/act.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../casefile/case-file.js'
import type { Inquiry } from '../../law/inquiry.js'
import { authorityConsentsFirstClause } from '../../regulations/decision/authority.js'
import {
  decisionAdmissionDeadline,
  decisionCellNotifiedClause,
  decisionClockStart,
  decisionExtensionMaximum,
  decisionRecognitionDeadline,
} from '../../regulations/decision/decision.js'
import { returnsOf } from '../applicant-move/applicant-stage.js'
import { type Clock, onTime, type Span } from '../engine/clock.js'
import { holds, type Rule, rule } from '../engine/rule.js'
import { chainOf, proposalOf } from '../vote/committees.js'

/** Matters that end in a decision to admit or to recognise. */
type Decided = 'admission' | 'recognition'

const ended = {
  admission: ['admission.decided', 'admission.refused'],
  recognition: ['recognition.decided', 'recognition.refused'],
} as const

/** The latest proposal of the cell, closed by the decision or refusal that follows it, its return to the cell, or the like. */
function decisionSpans(file: CaseFile, matter: Decided, ask: Inquiry): readonly Span[] {
  const proposal = proposalOf(file, matter)
  if (!proposal) return []
  ask.law(decisionClockStart, proposal.on)
  const ends: readonly Pick<Act, 'on'>[] = [
    ...ended[matter].flatMap((type) => actsOf(file, type)),
    ...actsOf(file, 'shortfall.answered').filter((one) => one.matter === matter && one.answer !== 'consider'),
    ...(matter === 'admission' ? admissionEnds(file) : []),
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
  ]
}

function decisionClock(id: string, matter: Decided): Clock {
  return {
    id,
    obligor: 'competentCommittee',
    ...(matter === 'recognition' && { endsWithMembership: true as const }),
    closedBy: ended[matter],
    provisions: [
      decisionClockStart,
      decisionAdmissionDeadline,
      decisionRecognitionDeadline,
      decisionExtensionMaximum,
    ],
    spans: (file, ask) => decisionSpans(file, matter, ask),
    lastDay: (span, lawDay, ask, file) => {
      const limit = ask.law(
        matter === 'admission' ? decisionAdmissionDeadline : decisionRecognitionDeadline,
        lawDay,
      ) as number
      const ordinary = ask.workingDays(span.from, limit)
      // Extended within the limit only; a limit that has run out cannot be made longer.
      const extension = lastOf(
        file,
        'extension.granted',
        (act) => act.matter === matter && act.on >= span.from && act.on <= ordinary,
      )
      if (!extension) return ordinary
      return ask.workingDays(span.from, limit + (ask.law(decisionExtensionMaximum, lawDay) as number))
    },
  }
}

/** Admission decided within 60, then 45 working days of the cell's resolution, all stages included (pt 4.3.1). */
export const admissionDecisionClock = decisionClock('decision.on-time', 'admission')

/** Recognition decided within 30 working days of the cell's resolution (regulation pt 4.3.1). */
export const recognitionDecisionClock = decisionClock('recognition.decision-on-time', 'recognition')

/** The result, agreed or refused, is notified to the proposing cell (regulation pt 4.3.1): a duty without a limit. */
export const cellNotifiedClock: Clock = {
  id: 'decision.cell-notified',
  obligor: 'competentCommittee',
  closedBy: ['result.notified', 'decision.received', 'recognition.announced'],
  provisions: [decisionCellNotifiedClause],
  spans: (file, ask) => {
    const results = [...ended.admission, ...ended.recognition].flatMap((type) => actsOf(file, type))
    return results.map((result) => {
      ask.law(decisionCellNotifiedClause, result.on)
      const matter = chainOf(result)
      const notice =
        lastOf(file, 'result.notified', (act) => act.matter === matter && act.on >= result.on) ??
        (matter === 'admission'
          ? lastOf(file, 'decision.received', (act) => act.on >= result.on)
          : lastOf(file, 'recognition.announced', (act) => act.on >= result.on))
      return { from: result.on, key: result.type, ...(notice && { closedOn: notice.on }) }
    })
  },
  lastDay: () => undefined,
}

/** Every consent recorded for the case is dated no later than the decision (guidance pt 1.1, 1.2(b), 3.7(c)). */
export const consentsFirst = rule({
  id: 'authority.consents-first',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['consent.given'],
  asks: 'evidence',
  provisions: [authorityConsentsFirstClause],
  cure: [],
  check: ({ file, act, on, ask }) => {
    if (act.matter === 'late-ceremony') return undefined
    ask.law(authorityConsentsFirstClause)
    const decision = lastUpTo(file, 'admission.decided', on)
    return holds(!decision || on <= decision.on, {
      consentOn: on,
      ...(decision && { decidedOn: decision.on }),
    })
  },
})

export const decisionRules: readonly Rule[] = [
  onTime(admissionDecisionClock),
  onTime(recognitionDecisionClock),
  consentsFirst,
]
