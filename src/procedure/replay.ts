import { frozen } from '../calendar/frozen.js'
import { keptAct } from '../casefile/acts/kept-act.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Act } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal } from '../law/finding.js'
import type { JudgedBy } from './case.js'
import { causesOf } from './first-causes.js'
import { bookOf, judgedByNames } from './judged-by.js'
import { type Begun, begun, begunOf, folded, type How, type ReplayMode, withoutRefused } from './log-fold.js'
import { parseEntry } from './parse-entry.js'

/** An act of the log that the law refused: its place from 0, and the bars. */
export interface RefusedAct {
  readonly index: number
  readonly act: Act
  /** Place of the refused act but for which this one would stand; absent where it falls by itself: a first cause. */
  readonly because?: number
  readonly findings: readonly Finding[]
}

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

/** By what a call asks for a log to be replayed. */
export const howOf = (options: ReplayedIn): How => ({
  book: bookOf('replay', options, optionNames),
  mode: options.mode === undefined ? 'kept' : options.mode,
})

/** What comes of a log whose fold was begun. */
export function replayed(begun: Begun): Replay {
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

/** Reads entries one by one; what is wrong with one says which. */
export function readBy(read: (input: unknown) => Act): (input: unknown, index: number) => Act {
  return (input, index) => {
    try {
      return parseEntry(input, read)
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      throw new AdmissionError(error.code, { ...error.facts, index })
    }
  }
}
