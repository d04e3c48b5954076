import { lastDay, type PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { actsInOrder, lastInOrder } from '../../../casefile/log/acts-in-order.js'
import type { Act } from '../../../casefile/shapes.js'
import { voteRecognitionAttemptsMaximum } from '../../../regulations/vote/shortfall.js'
import type { Clock } from '../../engine/clock.js'
import { holds, rule } from '../../engine/rule.js'

/** Three votes on recognition or removal without the fraction go up; no fourth before the answer (pt 4.2.3). */
export const threeFailedVotes = rule({
  id: 'recognition.three-failed-votes',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted', 'grassroots.voted'],
  matters: ['recognition', 'removal'],
  asks: 'file',
  provisions: [voteRecognitionAttemptsMaximum],
  cure: ['shortfall.reported', 'shortfall.answered'],
  check: ({ file, act, on, ask }) => {
    const maximum = ask.law(voteRecognitionAttemptsMaximum)
    const failed = failedVotes(file, act.type, on, maximum)
    return holds(failed < maximum, { failed, maximum })
  },
})

/**
 * From the report of the last vote the law allows, the committee directly above and the competent committee decide (pt 4.2.3): a
 * duty without a time limit, until they answer.
 */
export const threeFailedVotesClock: Clock = {
  id: 'recognition.three-failed-votes',
  obligor: 'upperCommittee',
  endsWith: 'membership',
  closedBy: ['shortfall.answered'],
  provisions: [voteRecognitionAttemptsMaximum],
  spans: (file, ask) =>
    (['cell.voted', 'grassroots.voted'] as const).flatMap((type) => {
      const last = lastInOrder(file, [type], (act) => isCounted(act) && act.outcome === 'not-proposed')
      if (!last) return []
      const maximum = ask.law(voteRecognitionAttemptsMaximum, last.on)
      if (failedVotes(file, type, lastDay, maximum) < maximum) return []
      const report = actsOf(file, 'shortfall.reported').find(
        (one) => isCounted(one) && one.full !== false && one.on >= last.on,
      )
      return report ? [{ from: report.on, key: type, matter: last.matter }] : []
    }),
  lastDay: () => undefined,
}

/**
 * Votes of a body without the fraction on a day, those on recognition and on removal together. They are counted from the
 * answer of the committees above to the last vote the law allows (the answer to an earlier one lets the count run on),
 * and from a recognition, a restoration, or the refusal of a removal, which ends its own votes.
 */
export function failedVotes(
  file: CaseFile,
  type: 'cell.voted' | 'grassroots.voted',
  on: PlainDay,
  maximum: number,
): number {
  if (!actsOf(file, type).some(({ outcome }) => outcome === 'not-proposed')) return 0
  let failed = 0
  for (const act of actsInOrder(file)) {
    if (act.on > on) break
    if (act.type === type && isCounted(act) && act.outcome === 'not-proposed') failed += 1
    else if (act.type === 'shortfall.answered' && isCounted(act) && failed >= maximum) failed = 0
    else if (act.type === 'recognition.decided' || act.type === 'member.restored') failed = 0
    else if (act.type === 'exit.refused' && act.matter === 'removal') failed = 0
  }
  return failed
}

const isCounted = (act: Act): boolean =>
  'matter' in act && (act.matter === 'recognition' || act.matter === 'removal')
