import { frozen } from '../calendar/frozen.js'
import { firstDay, lastDay, type PlainDay } from '../calendar/plain-day.js'
import { keptAct, ownedAct } from '../casefile/acts/kept-act.js'
import type { CaseFile } from '../casefile/case-file.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { readLog } from '../casefile/log/effective-log.js'
import { keptEntries } from '../casefile/log/kept-entries.js'
import type { PlacedAct } from '../casefile/log/order-of-log.js'
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
import { type Folded, Folding, fold, type Refused } from './fold.js'
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
  return replayed(begun(Array.from(log, readBy(keptAct)), howOf(options)))
}

/** What came of a log: replayed, or why it cannot be. */
export type Replayed = Replay | AdmissionError

/**
 * The same of logs that nobody else holds, side by side: their first acts, then their second ones, so that what it takes to
 * judge an act is at hand from the log before. The acts are frozen where they stand.
 */
export function replayAbreast(
  logs: readonly (readonly unknown[])[],
  options: ReplayedIn,
): readonly Replayed[] {
  const how = howOf(options)
  const underWay = logs.map((log) => new LogUnderWay(log, how))
  untilNone(underWay, (one) => one.read())
  untilNone(underWay, (one) => one.fold())
  return underWay.map((one) => one.end())
}

/** Takes a step of each again and again, until none has another. */
function untilNone<One>(all: readonly One[], step: (one: One) => boolean): void {
  for (let open = all; open.length > 0; ) open = open.filter(step)
}

/** A log that is read and folded an entry at a time; what is wrong with it ends it. */
class LogUnderWay {
  readonly #log: readonly unknown[]
  readonly #how: How
  readonly #acts: Act[] = []
  #begun: Begun | undefined
  #fault: AdmissionError | undefined

  constructor(log: readonly unknown[], how: How) {
    this.#log = log
    this.#how = how
  }

  /** Reads the next entry; answers whether there was one. */
  read(): boolean {
    const index = this.#acts.length
    if (index === this.#log.length) return false
    try {
      this.#acts.push(readOwned(this.#log[index], index))
      return true
    } catch (error) {
      return this.#endWith(error)
    }
  }

  /** Takes the next act; answers whether there was one. */
  fold(): boolean {
    if (this.#fault) return false
    try {
      this.#begun ??= begun(this.#acts, this.#how)
      return this.#begun.folding.next()
    } catch (error) {
      return this.#endWith(error)
    }
  }

  end(): Replayed {
    try {
      return this.#fault ?? replayed(this.#begun as Begun)
    } catch (error) {
      this.#endWith(error)
      return this.#fault as AdmissionError
    }
  }

  #endWith(error: unknown): false {
    if (!(error instanceof AdmissionError)) throw error
    this.#fault = error
    return false
  }
}

/** By what a log is replayed. */
interface How {
  readonly book: Rulebook
  readonly mode: ReplayMode
}

const howOf = (options: ReplayedIn): How => ({
  book: bookOf('replay', options, optionNames),
  mode: options.mode === undefined ? 'kept' : options.mode,
})

function replayed(begun: Begun): Replay {
  const { acts, book, mode } = begun
  const made = folded(begun)
  const { refused } = made
  const causes = causesOf(acts, book, made)
  return frozen({
    file: refused.length === 0 ? made.file : folded(begunOf(withoutRefused(acts, made), { book, mode })).file,
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
      const again = fold(
        { log: acts, standing },
        { book, modeOf: (place) => (forced.has(place) ? 'chronicle' : modeAt(place)) },
      )
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

/** A log put in order, its fold begun. */
interface Begun extends How, Pick<FoldedLog, 'rootOf' | 'modeAt'> {
  readonly acts: readonly Act[]
  readonly standing: readonly PlacedAct[]
  /** Of a log as it was kept, the places of acts that a bar refuses in their place and that stand all the same. */
  readonly admitted: Set<number>
  readonly folding: Folding
}

function begun(acts: readonly Act[], how: How): Begun {
  if (acts.length === 0) throw new AdmissionError('log.empty')
  if (acts[0]?.type !== 'case.opened') throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  return begunOf(acts, how)
}

function begunOf(acts: readonly Act[], { book, mode }: How): Begun {
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
interface FoldedLog extends Pick<Folded, 'file' | 'refused'> {
  readonly rootOf: readonly number[]
  readonly modeAt: (place: number) => Mode
}

/**
 * The rest of a fold. Of a log as it was kept, an act that a bar refuses in its place stands all the same where it was admitted when it
 * was entered: a later entry that changes what the law says of it never takes it off the record.
 */
function folded({ acts, book, mode, standing, rootOf, modeAt, admitted, folding }: Begun): FoldedLog {
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
function withoutRefused(acts: readonly Act[], { rootOf, refused }: FoldedLog): readonly Act[] {
  const places = new Set(refused.map(({ place }) => place))
  return keptEntries(acts, (_, place) => !places.has(rootOf[place] as number))
}

const readOwned = readBy(ownedAct)

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
