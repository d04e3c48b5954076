import { type CaseFile, handedOut } from '../casefile/case-file.js'
import { standingCorrections } from '../casefile/log/corrections.js'
import {
  type GrowingFile,
  grow,
  growingFile,
  grown,
  grownFrom,
  growthOf,
} from '../casefile/log/growing-file.js'
import type { Growth } from '../casefile/log/growth.js'
import type { PlacedAct } from '../casefile/log/order-of-log.js'
import { typesStruck } from '../casefile/log/struck-types.js'
import type { Act } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { findingsOf } from '../rules/engine/findings-of.js'
import type { Depth } from '../rules/engine/judge.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { unopened } from '../statechart/step.js'
import { keptOf } from '../statechart/verdict.js'
import { actsAfter, isOutOfOrder, type Mode, type Ruling, recordingOf, rulingOn } from './ruling.js'

/** What came of one act of a fold. */
interface Taken {
  readonly ruling: Ruling
  readonly isRefused: boolean
  /** It stands out of order: where it leads hangs on the acts that stand after it. */
  readonly isOutOfOrder: boolean
}

/** What is folded: the whole log, and the acts of it that stand. */
export interface FoldedActs {
  readonly log: readonly Act[]
  readonly standing: readonly PlacedAct[]
}

/** Takes the standing act at an index into a file that has grown up to it; one that is refused is left out. */
export function take(
  file: GrowingFile,
  { log, standing }: FoldedActs,
  at: number,
  book: Rulebook,
  modeOf: (place: number) => Mode,
  depth: Depth = 'unmet',
): Taken {
  const { act, place } = standing[at] as PlacedAct
  const ruling = rulingOn(file, act, book, depth)
  const toCome = () => actsAfter(standing, at)
  const recording = recordingOf(file, ruling, modeOf(place), toCome, () => typesStruck(log, standing))
  if (!recording) return { ruling, isRefused: true, isOutOfOrder: false }
  grow(file, act, recording.configuration, keptOf(recording.findings, act, place))
  return { ruling, isRefused: false, isOutOfOrder: recording.findings.some(isOutOfOrder) }
}

/** An act of a log that the law refused: the place of its entry from 1, and every finding. */
export interface Refused {
  readonly place: number
  readonly ruling: Ruling
}

/** A log folded: the file of what stands, what was refused, the ruling on the entry watched, and what is found of corrections. */
export interface Folded {
  readonly file: CaseFile
  readonly refused: readonly Refused[]
  readonly watched: Ruling | undefined
  readonly corrections: readonly FoundOfCorrection[]
  /** The fold up to the entry watched and, before it in the list, with it: what a later entry can go on from. */
  readonly prefixes: readonly FoldedPrefix[]
}

/** What the rules find of a correction as an entry of its own, by its place from 1. */
export interface FoundOfCorrection {
  readonly place: number
  readonly findings: readonly Finding[]
}

/** The beginning of a fold, of which nothing was refused: one that begins with the same acts can go on from it. */
export interface FoldedPrefix {
  readonly length: number
  readonly growth: Growth
  /** Whether the log has a correction. */
  readonly isCorrected: boolean
}

const prefixOf = (file: GrowingFile, length: number, isCorrected: boolean): FoldedPrefix => ({
  length,
  growth: growthOf(file),
  isCorrected,
})

/**
 * Folds standing acts in their order. `modeOf` tells how each is treated; the refused are left out and reported. The
 * log is kept whole. Only of the act watched are the rules named that are met, as deep as asked. `known` is the fold of the
 * first of these acts under the same rulebook, the act watched not among them; no correction was entered since.
 */
export function fold(
  log: readonly Act[],
  standing: readonly PlacedAct[],
  book: Rulebook,
  modeOf: (place: number) => Mode,
  watch?: { readonly place: number; readonly depth: Depth },
  known?: FoldedPrefix,
): Folded {
  const file = known ? grownFrom(known.growth) : growingFile(unopened)
  // Whoever knows the beginning has added no correction since.
  const isCorrected = known ? known.isCorrected : log.some(({ type }) => type === 'entry.corrected')
  const folded: FoldedActs = { log, standing }
  let watched: Ruling | undefined
  const prefixes: FoldedPrefix[] = []
  const refused: Refused[] = []
  let isSettled = true
  const keepPrefix = (length: number) => {
    if (refused.length === 0 && isSettled) prefixes.unshift(prefixOf(file, length, isCorrected))
  }
  for (let at = known?.length ?? 0; at < standing.length; at += 1) {
    const { place } = standing[at] as PlacedAct
    const isWatched = place === watch?.place
    if (isWatched) keepPrefix(at)
    const depth = isWatched ? watch.depth : 'unmet'
    const { ruling, isRefused, isOutOfOrder } = take(file, folded, at, book, modeOf, depth)
    if (isOutOfOrder) isSettled = false
    if (isRefused) refused.push({ place, ruling })
    if (!isWatched) continue
    watched = ruling
    keepPrefix(at + 1)
  }
  const whole = grown(file, log)
  const corrections = (isCorrected ? standingCorrections(log, standing) : []).map(({ place, act }) => ({
    act,
    place,
    findings: findingsOf(book, whole, act, { depth: 'unmet' }),
  }))
  // A correction is an entry of the record: what is found of it is kept on the file, and refuses it when it is entered.
  const kept = corrections.flatMap(({ act, place, findings }) => keptOf(findings, act, place))
  const after = kept.length === 0 ? whole : { ...whole, findings: [...whole.findings, ...kept] }
  return { file: handedOut(after), refused, watched, corrections, prefixes }
}
