import { readLog } from '../casefile/log/effective-log.js'
import { growingFile } from '../casefile/log/growing-file.js'
import type { PlacedAct } from '../casefile/log/order-of-log.js'
import type { Act } from '../casefile/shapes.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { unopened } from '../statechart/step.js'
import { take } from './fold.js'
import { type Mode, rulingOn } from './ruling.js'

/**
 * Asks of acts of a log, by their place, whether the law admitted each when the last entry about it was entered: on the file
 * of the entries up to that one. A question goes on from the fold of the one before where both begin with the same acts, so that
 * those asked in the order of entry cost a fold together.
 */
export function admittedWhenEntered(
  acts: readonly Act[],
  book: Rulebook,
  modeAt: (place: number) => Mode,
): (place: number, entered: number) => boolean {
  let file = growingFile(unopened)
  let taken: readonly PlacedAct[] = []
  let goesOn = true
  return (place, entered) => {
    const log = acts.slice(0, entered)
    const { standing } = readLog(log)
    const at = standing.findIndex((one) => one.place === place)
    if (!goesOn || !beginsWith(standing, taken) || at < taken.length) {
      file = growingFile(unopened)
      taken = []
      goesOn = true
    }
    for (let index = taken.length; index < at; index += 1)
      // Where an act leads that was out of order hangs on those entered by then: it is not the same in another question.
      if (take(file, { log, standing }, index, book, modeAt).isOutOfOrder) goesOn = false
    taken = standing.slice(0, at)
    return rulingOn(file, (standing[at] as PlacedAct).act, book, 'unmet').after !== undefined
  }
}

const beginsWith = (standing: readonly PlacedAct[], taken: readonly PlacedAct[]) =>
  taken.every(({ act, place }, index) => standing[index]?.act === act && standing[index]?.place === place)
