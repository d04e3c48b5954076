import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { voteRecognitionAttemptsMaximum } from '../../../regulations/vote/shortfall.js'
import { holds, rule } from '../../engine/rule.js'

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
    const maximum = ask.law(voteRecognitionAttemptsMaximum)
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
