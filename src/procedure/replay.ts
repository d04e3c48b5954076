import type { CaseFile } from '../casefile/case-file.js'
import { effectiveLog, readLog } from '../casefile/log/effective-log.js'
import { keptEntries } from '../casefile/log/kept-entries.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'
import type { RecordedIn } from './case.js'
import { parseEntry } from './entry.js'
import { fold, type Refused } from './fold.js'

/** An act of the log that the law refused: its place from 0, and the bars. */
export interface RefusedAct {
  readonly index: number
  readonly act: Act
  readonly findings: readonly Finding[]
}

/** A log folded again: the file of the acts that stand, and those refused, in the order of their days. */
export interface Replay {
  readonly file: CaseFile
  readonly refused: readonly RefusedAct[]
}

/**
 * Folds a log, whatever the order of its entries: acts stand in the order of their days, corrected and struck entries
 * as their corrections say. In `strict` mode, the default, an act the law refuses is left out of the file, with the
 * entries about it, and reported; in `chronicle` mode every act stands, and what the law objects to is kept on the
 * file. The log of a file replayed as a chronicle gives the same file again.
 * Throws `log.empty`, `log.not-opened` where the first entry is not `case.opened`, `act.malformed` with the place of
 * the act in `facts.index`, and the faults of entries about entries that `propose` throws.
 */
export function replay(log: readonly unknown[], options: RecordedIn = {}): Replay {
  if (log.length === 0) throw new AdmissionError('log.empty')
  const acts = log.map(parseAt)
  if (acts[0]?.type !== 'case.opened') throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  const book = options.rulebook ?? nationalRulebook()
  const modeOf = () => options.mode ?? 'strict'
  const { standing, rootOf } = readLog(acts)
  const { file, refused } = fold(acts, standing, book, modeOf)
  return {
    file: refused.length === 0 ? file : withoutRefused(acts, rootOf, refused, book),
    refused: refused.map(({ place, judgement }) => ({
      index: place - 1,
      act: judgement.act,
      findings: judgement.findings.filter(isRefusal),
    })),
  }
}

function withoutRefused(
  acts: readonly Act[],
  rootOf: readonly number[],
  refused: readonly Refused[],
  book: Rulebook,
): CaseFile {
  const places = new Set(refused.map(({ place }) => place))
  const log = keptEntries(acts, (_, place) => !places.has(rootOf[place] as number))
  return fold(log, effectiveLog(log), book, () => 'strict').file
}

function parseAt(input: unknown, index: number): Act {
  try {
    return parseEntry(input)
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    throw new AdmissionError(error.code, { ...error.facts, index })
  }
}
