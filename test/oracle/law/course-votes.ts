import type { ActOf } from '../../../src/index.js'

type Vote = ActOf<'cell.voted' | 'grassroots.voted'>

/** Whether a vote below has two thirds of its base; `undefined` without a count. The exempted are taken off in a cell alone. */
export function twoThirdsOf({ type, tally }: Vote): boolean | undefined {
  if (!tally) return undefined
  const exempted = type === 'cell.voted' && 'exemptedAbsent' in tally ? (tally.exemptedAbsent ?? 0) : 0
  const base = tally.members - (tally.temporarilyAwayAbsent ?? 0) - (tally.suspended ?? 0) - exempted
  return base > 0 && 3 * tally.yes >= 2 * base
}
