import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import {
  recognitionFileCompleteClause,
  recognitionHelperDiedClause,
  recognitionSelfReviewAfterTermClause,
} from '../../../regulations/membership/recognition.js'
import { broken, countedFrom, holds, met, rule } from '../../engine/rule.js'
import { abroadLengths } from '../../transfer/member-place.js'
import { isWithoutCell } from '../../vote/proposal.js'
import { isAfterTerm, joinedOn, termEndsOn } from '../probation/probation.js'

/**
 * The self-review is written after the 12 months (guidance pt 4.2); the vote that rests on an earlier one says so again, for the
 * paper is to be dated anew. Opinions and the remarks of a helper who has not left, of before the end of the 12 months, are noted.
 */
export const selfReviewAfterTerm = rule({
  id: 'recognition.self-review-after-term',
  breaking: 'breach',
  actor: 'member',
  guards: ['self-review.made', 'remarks.made', 'opinions.consolidated', 'cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [recognitionSelfReviewAfterTermClause, probationDuration],
  cure: ['self-review.redated'],
  check: ({ file, act, on, ask }) => {
    ask.cite(recognitionSelfReviewAfterTermClause)
    const endsOn = termEndsOn(file, ask)
    const dated = act.type === 'cell.voted' ? lastUpTo(file, 'self-review.made', on)?.on : on
    if (endsOn === undefined || dated === undefined) return undefined
    if (act.type === 'remarks.made' && isOfEarlierHelper(file, act)) return undefined
    const isReview = act.type === 'self-review.made' || act.type === 'cell.voted'
    const facts = { endsOn, actual: dated, ...(!isReview && { paper: paperOf[act.type] }) }
    if (isAfterTerm(dated, endsOn, ask)) return countedFrom(endsOn, met(facts))
    const lawfulFrom = isAfterTerm(endsOn, endsOn, ask) ? endsOn : addDays(endsOn, 1)
    // A paper dated on the last day itself is contested, and noted only; of the opinions and the remarks no text says so.
    const isNoted = dated === endsOn || !isReview
    const answer = broken(facts, {
      ...(act.type !== 'cell.voted' && { lawfulFrom }),
      ...(isNoted && { effect: 'note' as const }),
      ...(!isReview && authorOf[act.type]),
    })
    return countedFrom(endsOn, answer)
  },
})

/** Who makes the other papers anew. */
const authorOf = {
  'remarks.made': { actor: 'helper', cure: ['remarks.redated'] },
  'opinions.consolidated': { actor: 'cellCommittee', cure: ['opinions.redated'] },
} as const

const paperOf = {
  'remarks.made': 'doc.helper-remarks',
  'opinions.consolidated': 'doc.recognition-opinions',
} as const

/** A helper who leaves remarks then, whenever that is (guidance pt 3.10); remarks that name nobody may be of one who left. */
const isOfEarlierHelper = (file: CaseFile, { helper, on }: ActOf<'remarks.made'>) =>
  actsOf(file, 'helper.left').some(
    (left) =>
      left.on <= on && (helper === undefined || left.helper?.id === undefined || left.helper.id === helper),
  )

/** Papers of the recognition file: those not on file are listed together (guidance pt 4, 8.1(b)). */
export const recognitionFileComplete = rule({
  id: 'recognition.file-complete',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted', 'recognition.decided'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [recognitionFileCompleteClause, recognitionHelperDiedClause, ...abroadLengths],
  cure: ['recognition-file.completed'],
  check: ({ file, act, on, ask }) => {
    ask.cite(recognitionFileCompleteClause)
    // Alone abroad there is nobody whose opinions could be gathered.
    const isAlone = act.type === 'recognition.decided' && isWithoutCell(file, 'recognition', on, ask)
    const papers: readonly [string, boolean][] = [
      ['doc.self-review', lastUpTo(file, 'self-review.made', on) !== undefined],
      ['doc.helper-remarks', haveHelpersRemarked(file, on, ask)],
      [
        'doc.recognition-opinions',
        isAlone ||
          lastUpTo(file, 'opinions.consolidated', on, (one) => one.matter === 'recognition') !== undefined,
      ],
    ]
    const absent = papers.filter(([, isHeld]) => !isHeld).map(([paper]) => paper)
    return holds(absent.length === 0, { absent })
  },
})

/**
 * Whether each helper of the probation has remarked up to a day, once in the recognition file or once on leaving; remarks
 * that name no helper stand for one each. One who died without remarks is asked for none, but somebody's there must be.
 * Without a helper on file one paper is asked for.
 */
function haveHelpersRemarked(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const since = joinedOn(file) ?? ''
  const left = actsOf(file, 'helper.left').filter((one) => one.on >= since && one.on <= on)
  const remarks = [
    ...actsOf(file, 'remarks.made')
      .filter((one) => one.on <= on)
      .map(({ helper }) => helper),
    ...left.filter(({ remarked }) => remarked === true).map(({ helper }) => helper?.id),
  ]
  const named = new Set(remarks)
  const silent = helpersOf(file, on).filter((id) => !named.has(id))
  const living = silent.filter((id) => !left.some(({ died, helper }) => died === true && helper?.id === id))
  if (living.length < silent.length) ask.cite(recognitionHelperDiedClause)
  return remarks.length > 0 && living.length <= remarks.filter((helper) => helper === undefined).length
}

/** The helpers of the probation up to a day, those that are named. */
function helpersOf(file: CaseFile, on: PlainDay): readonly string[] {
  const ceremony = lastOf(file, 'ceremony.held')
  const assigned = actsOf(file, 'helper.assigned').filter(
    (one) => ceremony !== undefined && one.on >= ceremony.on && one.on <= on,
  )
  const ids = [ceremony?.helper?.id, ...assigned.map((one) => one.helper.id)]
  return [...new Set(ids.filter((id) => id !== undefined))]
}
