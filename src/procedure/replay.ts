import { frozen } from '../calendar/frozen.js'
import { firstDay, lastDay, type PlainDay } from '../calendar/plain-day.js'
import { keptAct, ownedAct } from '../casefile/acts/kept-act.js'
import type { CaseFile } from '../casefile/case-file.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { readLog } from '../casefile/log/effective-log.js'
import { keptEntries } from '../casefile/log/kept-entries.js'
import { isVote } from '../casefile/log/rounds.js'
import { standsAt } from '../casefile/log/standing-day.js'
import type { Act } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { admittedWhenEntered } from './admitted-when-entered.js'
import type { JudgedBy } from './case.js'
import { type Folded, fold, type Refused } from './fold.js'
import { bookOf, judgedByNames } from './judged-by.js'
import { parseEntry } from './parse-entry.js'
import { type Mode, modeOf } from './ruling.js'

/** An act of the log that the law refused: its place from 0, and the bars. */
export interface RefusedAct {
  readonly index: number
  readonly act: Act
  /** Place of the refused act but for which this one would stand; absent where it falls by itself: a first cause. */
  readonly because?: number
  readonly findings: readonly Finding[]
}

/** How a log is folded: as it was kept, or by one mode whatever the order of entry. */
export type ReplayMode = Mode | 'kept'

/** How a log is replayed: see `replay`. */
export interface ReplayedIn extends JudgedBy {
  readonly mode?: ReplayMode
}

const optionNames: OptionNames<ReplayedIn> = { ...judgedByNames, mode: true }

/** A log folded again: the file of the acts that stand, and those refused, in the order of their days. */
export interface Replay {
  readonly file: CaseFile
  readonly refused: readonly RefusedAct[]
}

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
  return replayOf(Array.from(log, readBy(keptAct)), options)
}

/** The same of a log that nobody else holds: its acts are frozen where they stand. */
export function replayOwned(log: readonly unknown[], options: ReplayedIn = {}): Replay {
  return replayOf(log.map(readBy(ownedAct)), options)
}

function replayOf(acts: readonly Act[], options: ReplayedIn): Replay {
  const book = bookOf('replay', options, optionNames)
  if (acts.length === 0) throw new AdmissionError('log.empty')
  if (acts[0]?.type !== 'case.opened') throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  const mode = options.mode === undefined ? 'kept' : options.mode
  const made = folded(acts, book, mode)
  const { refused } = made
  const causes = causesOf(acts, book, made)
  return frozen({
    file: refused.length === 0 ? made.file : folded(withoutRefused(acts, made), book, mode).file,
    refused: refused.map(({ place, ruling }) => {
      const cause = causes.get(place)
      return {
        index: place - 1,
        act: ruling.act,
        ...(cause !== undefined && { because: cause - 1 }),
        findings: ruling.findings.filter(isRefusal),
      }
    }),
  })
}

/**
 * Of each refused act that fell only because of an earlier one, the place of that one: the log is folded again with the
 * first causes let stand, one after another. What then stands too had no other fault, and neither had what is refused for
 * the fault of the cause alone, by a rule that asks again whether it still holds.
 */
function causesOf(
  acts: readonly Act[],
  book: Rulebook,
  { refused, modeAt }: FoldedLog,
): ReadonlyMap<number, number> {
  const causes = new Map<number, number>()
  if (refused.length < 2) return causes
  const forced = new Set<number>()
  const { standing } = readLog(acts)
  let open: readonly Refused[] = refused
  while (open.length > 1) {
    const [cause, ...others] = open as readonly [Refused, ...Refused[]]
    const faults = new Set(barsOf(cause))
    let settled = 0
    forced.add(cause.place)
    do {
      settled = causes.size
      const again = fold(acts, standing, book, (place) => (forced.has(place) ? 'chronicle' : modeAt(place)))
      const still = new Map(again.refused.map((one) => [one.place, one]))
      for (const { place } of others.filter((one) => !causes.has(one.place))) {
        const bars = barsOf(still.get(place))
        if (bars.some((rule) => !faults.has(rule))) continue
        causes.set(place, cause.place)
        if (bars.length > 0) forced.add(place)
      }
    } while (causes.size > settled && others.some(({ place }) => !causes.has(place)))
    open = others.filter(({ place }) => !causes.has(place))
  }
  return causes
}

/** The rules that refuse an act; none of one that stands. */
function barsOf(refused: Refused | undefined): readonly string[] {
  return (refused?.ruling.findings ?? []).filter(isRefusal).map(({ rule }) => rule)
}

function folded(acts: readonly Act[], book: Rulebook, asked: ReplayMode): FoldedLog {
  if (asked === 'kept') return foldAsKept(acts, book)
  const mode = modeOf(asked)
  const { standing, rootOf } = readLog(acts)
  const { file, refused } = fold(acts, standing, book, () => mode)
  return { file, refused, rootOf, modeAt: () => mode }
}

/** A log folded, with the place each entry is about, and how the act of a place was treated. */
interface FoldedLog extends Pick<Folded, 'file' | 'refused'> {
  readonly rootOf: readonly number[]
  readonly modeAt: (place: number) => Mode
}

/**
 * Folds a log as it was kept. An act that a bar refuses in its place stands all the same where it was admitted when it
 * was entered: a later entry that changes what the law says of it never takes it off the record.
 */
function foldAsKept(acts: readonly Act[], book: Rulebook): FoldedLog {
  const { standing, rootOf } = readLog(acts)
  const admitted = new Set<number>()
  const modeAt = (place: number): Mode => (admitted.has(place) ? 'chronicle' : 'strict')
  for (;;) {
    const inPlace = fold(acts, standing, book, modeAt)
    if (inPlace.refused.length === 0) return { file: inPlace.file, refused: [], rootOf, modeAt }
    const wasAdmitted = admittedWhenEntered(acts, book, modeAt)
    const touched = touchedFrom(acts, inPlace.refused)
    const found = inPlace.refused.filter(({ place, ruling }) => {
      const entered = rootOf.lastIndexOf(place)
      return standsAt(ruling.act) >= (touched[entered] as PlainDay) && wasAdmitted(place, entered)
    })
    if (found.length === 0) return { file: inPlace.file, refused: inPlace.refused, rootOf, modeAt }
    for (const { place } of found) admitted.add(place)
  }
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
function withoutRefused(acts: readonly Act[], { rootOf, refused }: FoldedLog): readonly Act[] {
  const places = new Set(refused.map(({ place }) => place))
  return keptEntries(acts, (_, place) => !places.has(rootOf[place] as number))
}

function readBy(read: (input: unknown) => Act): (input: unknown, index: number) => Act {
  return (input, index) => {
    try {
      return parseEntry(input, read)
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      throw new AdmissionError(error.code, { ...error.facts, index })
    }
  }
}
