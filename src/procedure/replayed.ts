import { frozen } from '../calendar/frozen.js'
import type { Act } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { AdmissionError } from '../errors.js'
import { isRefusal } from '../law/finding.js'
import { causesOf } from './first-causes.js'
import { bookOf, judgedByNames } from './judged-by.js'
import { type Begun, begunOf, folded, type How, withoutRefused } from './log-fold.js'
import { parseEntry } from './parse-entry.js'
import type { Replay, ReplayedIn } from './replay-shapes.js'

const optionNames: OptionNames<ReplayedIn> = { ...judgedByNames, mode: true }

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
