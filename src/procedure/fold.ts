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

/** What a fold is asked beside its acts. */
interface FoldedIn {
  readonly book: Rulebook
  /** How the act of a place is treated. */
  readonly modeOf: (place: number) => Mode
  /** Only of the act watched are the rules named that are met, as deep as asked. */
  readonly watch?: { readonly place: number; readonly depth: Depth }
  /** The fold of the first of these acts under the same rulebook, the act watched not among them; no correction was entered since. */
  readonly known?: FoldedPrefix | undefined
}

/** A fold under way, which takes its acts one after another, in their order: several may be under way at once. */
export class Folding {
  readonly #acts: FoldedActs
  readonly #in: FoldedIn
  readonly #file: GrowingFile
  readonly #isCorrected: boolean
  readonly #refused: Refused[] = []
  readonly #prefixes: FoldedPrefix[] = []
  #watched: Ruling | undefined
  #isSettled = true
  #at: number

  constructor(acts: FoldedActs, foldedIn: FoldedIn) {
    const { known } = foldedIn
    this.#acts = acts
    this.#in = foldedIn
    this.#file = known ? grownFrom(known.growth) : growingFile(unopened)
    // Whoever knows the beginning has added no correction since.
    this.#isCorrected = known ? known.isCorrected : acts.log.some(({ type }) => type === 'entry.corrected')
    this.#at = known?.length ?? 0
  }

  /** Takes the next act; answers whether there was one. */
  next(): boolean {
    const next = this.#acts.standing[this.#at]
    if (!next) return false
    const { place } = next
    const { book, modeOf, watch } = this.#in
    const isWatched = place === watch?.place
    if (isWatched) this.#keepPrefix()
    const depth = isWatched ? watch.depth : 'unmet'
    const { ruling, isRefused, isOutOfOrder } = take(this.#file, this.#acts, this.#at, book, modeOf, depth)
    this.#at += 1
    if (isOutOfOrder) this.#isSettled = false
    if (isRefused) this.#refused.push({ place, ruling })
    if (isWatched) {
      this.#watched = ruling
      this.#keepPrefix()
    }
    return true
  }

  #keepPrefix(): void {
    if (this.#refused.length > 0 || !this.#isSettled) return
    this.#prefixes.unshift(prefixOf(this.#file, this.#at, this.#isCorrected))
  }

  /** What came of the acts taken. */
  end(): Folded {
    const { log, standing } = this.#acts
    const whole = grown(this.#file, log)
    const corrections = (this.#isCorrected ? standingCorrections(log, standing) : []).map(
      ({ place, act }) => ({
        act,
        place,
        findings: findingsOf(this.#in.book, whole, act, { depth: 'unmet' }),
      }),
    )
    // A correction is an entry of the record: what is found of it is kept on the file, and refuses it when it is entered.
    const kept = corrections.flatMap(({ act, place, findings }) => keptOf(findings, act, place))
    const after = kept.length === 0 ? whole : { ...whole, findings: [...whole.findings, ...kept] }
    return {
      file: handedOut(after),
      refused: this.#refused,
      watched: this.#watched,
      corrections,
      prefixes: this.#prefixes,
    }
  }
}

/** Folds standing acts in their order. The refused are left out and reported; the log is kept whole. */
export function fold(acts: FoldedActs, foldedIn: FoldedIn): Folded {
  const folding = new Folding(acts, foldedIn)
  while (folding.next());
  return folding.end()
}
