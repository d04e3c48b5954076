import { keptAct } from '../casefile/acts/kept-act.js'
import { assertTaken } from '../errors/wrong-call.js'
import { begun } from './log-fold.js'
import type { Replay, ReplayedIn } from './replay-shapes.js'
import { howOf, readBy, replayed } from './replayed.js'

/**
 * Folds a log, whatever the order of its entries: acts stand in the order of their days, corrected and struck entries
 * as their corrections say. By default, `kept`, an act the law refuses is left out of the file, with the entries about it,
 * and reported; one that was admitted when it was entered stands, whatever a later entry makes of it, so the log of a file
 * gives the same file again. A refused act that fell only because an earlier one did names it in `because`; the first
 * causes name none. In `strict` mode the order of entry is not asked: what the law refuses in its place is left
 * out. In `chronicle` mode every act stands, and what the law objects to is kept on the file: a log kept as a chronicle is
 * replayed as one.
 * Throws `mode.unknown`, `log.empty`, `log.not-opened` where the first entry is not `case.opened`, `act.malformed` with the place of
 * the act in `facts.index`, and the faults of entries about entries that `propose` throws.
 */
export function replay(log: readonly unknown[], options: ReplayedIn = {}): Replay {
  assertTaken('replay', 'log', log, 'list')
  return replayed(begun(Array.from(log, readBy(keptAct)), howOf(options)))
}
