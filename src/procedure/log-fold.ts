import { firstDay, lastDay, type PlainDay } from '../calendar/plain-day.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { readLog } from '../casefile/log/effective-log.js'
import { keptEntries } from '../casefile/log/kept-entries.js'
import type { PlacedAct } from '../casefile/log/order-of-log.js'
import { isVote } from '../casefile/log/rounds.js'
import { standsAt } from '../casefile/log/standing-day.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { admittedWhenEntered } from './admitted-when-entered.js'
import { type Folded, Folding, fold, type Refused } from './fold.js'
import { type Mode, modeOf, type ReplayMode } from './ruling.js'

/** By what a log is replayed. */
export interface How {
  readonly book: Rulebook
  readonly mode: ReplayMode
}

/** A log put in order, its fold begun. */
export interface Begun extends How, Pick<FoldedLog, 'rootOf' | 'modeAt'> {
  readonly acts: readonly Act[]
  readonly standing: readonly PlacedAct[]
  /** Of a log as it was kept, the places of acts that a bar refuses in their place and that stand all the same. */
  readonly admitted: Set<number>
  readonly folding: Folding
}

/** The fold of a log, begun. Throws `log.empty`, `log.not-opened`, and the faults of entries about entries. */
export function begun(acts: readonly Act[], how: How): Begun {
  if (acts.length === 0) throw new AdmissionError('log.empty')
  if (acts[0]?.type !== 'case.opened') throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  return begunOf(acts, how)
}

/** The same of a log that is known to begin with its opening. */
export function begunOf(acts: readonly Act[], { book, mode }: How): Begun {
  const admitted = new Set<number>()
  const modeAt =
    mode === 'kept'
      ? (place: number): Mode => (admitted.has(place) ? 'chronicle' : 'strict')
      : always(modeOf(mode))
  const { standing, rootOf } = readLog(acts)
  const folding = new Folding({ log: acts, standing }, { book, modeOf: modeAt })
  return { acts, book, mode, standing, rootOf, modeAt, admitted, folding }
}

const always = (mode: Mode) => () => mode

/** A log folded, with the place each entry is about, and how the act of a place was treated. */
export interface FoldedLog extends Pick<Folded, 'file' | 'refused'> {
  readonly rootOf: readonly number[]
  readonly modeAt: (place: number) => Mode
}

/**
 * The rest of a fold. Of a log as it was kept, an act that a bar refuses in its place stands all the same where it was admitted when it
 * was entered: a later entry that changes what the law says of it never takes it off the record.
 */
export function folded({ acts, book, mode, standing, rootOf, modeAt, admitted, folding }: Begun): FoldedLog {
  while (folding.next());
  let inPlace = folding.end()
  while (mode === 'kept' && inPlace.refused.length > 0) {
    const wasAdmitted = admittedWhenEntered(acts, book, modeAt)
    const touched = touchedFrom(acts, inPlace.refused)
    const found = inPlace.refused.filter(({ place, ruling }) => {
      const entered = rootOf.lastIndexOf(place)
      return standsAt(ruling.act) >= (touched[entered] as PlainDay) && wasAdmitted(place, entered)
    })
    if (found.length === 0) break
    for (const { place } of found) admitted.add(place)
    inPlace = fold({ log: acts, standing }, { book, modeOf: modeAt })
  }
  return { file: inPlace.file, refused: inPlace.refused, rootOf, modeAt }
}

/**
 * For each number of entries, the first day from which one entered after them may change how the law sees an act: any day where
 * it is about an entry. One that is refused itself leaves the file as it is; a vote may put those of its day in another order all
 * the same.
 */
function touchedFrom(acts: readonly Act[], refused: readonly Refused[]): readonly PlainDay[] {
  const places = new Set(refused.map(({ place }) => place))
  const from: PlainDay[] = []
  let first = lastDay
  for (let index = acts.length; index >= 0; index -= 1) {
    from[index] = first
    const act = acts[index - 1]
    if (!act) continue
    if (isAboutEntry(act)) first = firstDay
    else if (standsAt(act) < first && (isVote(act) || !places.has(index))) first = standsAt(act)
  }
  return from
}

/** The entries of a log but those refused, and those about them. */
export function withoutRefused(acts: readonly Act[], { rootOf, refused }: FoldedLog): readonly Act[] {
  const places = new Set(refused.map(({ place }) => place))
  return keptEntries(acts, (_, place) => !places.has(rootOf[place] as number))
}
