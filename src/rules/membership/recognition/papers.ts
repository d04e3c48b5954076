import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../../casefile/case-file.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import {
  recognitionFileCompleteClause,
  recognitionSelfReviewAfterTermClause,
} from '../../../regulations/membership/recognition.js'
import { broken, countedFrom, holds, met, rule } from '../../engine/rule.js'
import { isAfterTerm, termEndsOn } from '../probation/probation.js'

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
    ask.cite(recognitionSelfReviewAfterTermClause)
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined) return undefined
    const facts = { endsOn, actual: on }
    if (isAfterTerm(on, endsOn, ask)) return countedFrom(endsOn, met(facts))
    const lawfulFrom = isAfterTerm(endsOn, endsOn, ask) ? endsOn : addDays(endsOn, 1)
    // A paper dated on the last day itself is contested, and noted only.
    const isLastDay = on === endsOn && { effect: 'note' as const }
    return countedFrom(endsOn, broken(facts, { lawfulFrom, ...isLastDay }))
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
    ask.cite(recognitionFileCompleteClause)
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
