import { actCode } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import { type CaseFile, handedOut } from '../casefile/case-file.js'
import { standingCorrections } from '../casefile/log/corrections.js'
import type { PlacedAct } from '../casefile/log/effective-log.js'
import {
  type GrowingFile,
  grow,
  growingFile,
  grown,
  grownFrom,
  growthOf,
} from '../casefile/log/growing-file.js'
import type { Growth } from '../casefile/log/growth.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import type { Depth } from '../rules/engine/judge.js'
import { findingsOf, type Rulebook } from '../rules/engine/rulebook.js'
import { afterAssumedSteps } from '../statechart/assumed-steps.js'
import { outOfOrder } from '../statechart/out-of-order.js'
import { step, unopened } from '../statechart/step.js'
import { keptOf, type Verdict, verdictOn, withFindings } from '../statechart/verdict.js'

const modes = Object.freeze(['strict', 'chronicle'] as const)

/** `strict`: an act a bar refuses is not recorded. `chronicle`: it is, with its findings; for importing history. */
export type Mode = (typeof modes)[number]

/** The mode asked for, `strict` where none is. Throws `mode.unknown` { known }: a misspelt one must not record unasked. */
export function modeOf(asked: Mode | undefined): Mode {
  const mode = modes.find((known) => known === (asked === undefined ? 'strict' : asked))
  if (!mode) throw new AdmissionError('mode.unknown', { known: modes })
  return mode
}

/** What the rules and the chart say together of an act. */
export interface Ruling {
  readonly act: Act
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Configuration after the act; `undefined` where it is refused. */
  readonly after: string | undefined
}

/** The ruling on an act that is already checked: every rule, and the chart. `depth` as of the findings. */
export function rulingOn(file: CaseFile, act: Act, book: Rulebook, depth: Depth): Ruling {
  const verdict = verdictOn(book, file, act, depth)
  const forced = stepAnyway(file, act, verdict)
  const findings =
    forced === undefined
      ? [outOfOrder(act, { file, book, verdict, walk: step }), ...verdict.findings]
      : verdict.findings
  return { act, verdict, findings, after: verdict.isAdmissible ? forced : undefined }
}

/** The configuration after an act if no bar refused it; `undefined` where the chart does not know it. */
function stepAnyway(file: CaseFile, act: Act, verdict: Verdict): string | undefined {
  return step(file.configuration, act, verdict.isAdmissible ? verdict : { ...verdict, isAdmissible: true })
}

/** What recording an act comes to: the configuration after it, and the findings kept of it. */
interface Recording {
  readonly configuration: string
  readonly findings: readonly Finding[]
}

/**
 * `undefined` where the act is refused. In a chronicle every act is recorded, with the bars it breaks kept on the
 * file. One that the state does not know shows that steps are not on record: the state goes on to where the act belongs,
 * and the finding names the steps assumed. Where none leads there, the act is on file already, or the acts to come show that
 * it was before its time, the state stays.
 */
function recordingOf(
  file: CaseFile,
  ruling: Ruling,
  mode: Mode,
  toCome: () => readonly Act[] = () => [],
): Recording | undefined {
  const { act, verdict, findings, after } = ruling
  if (after !== undefined) return { configuration: after, findings }
  if (mode === 'strict') return undefined
  const forced = stepAnyway(file, act, verdict)
  if (forced !== undefined) return { configuration: forced, findings }
  const assumed = isOnFile(file, act)
    ? undefined
    : afterAssumedSteps(file.configuration, act, verdict, toCome())
  if (!assumed) return { configuration: file.configuration, findings }
  const [order, ...others] = findings as readonly [Finding, ...Finding[]]
  return {
    configuration: assumed.configuration,
    findings: [{ ...order, facts: { ...order.facts, assumed: assumed.steps.map(actCode) } }, ...others],
  }
}

/** Whether an act of the kind, about the same matter, is on file: one more is no sign of steps after it. */
function isOnFile(file: CaseFile, act: Act): boolean {
  const others: readonly Act[] = file.acts[act.type] ?? []
  return others.some((one) => matterOf(one) === matterOf(act))
}

/** What came of one act of a fold. */
interface Taken {
  readonly ruling: Ruling
  readonly isRefused: boolean
  /** It stands out of order: where it leads hangs on the acts that stand after it. */
  readonly isOutOfOrder: boolean
}

/** Takes the standing act at an index into a file that has grown up to it; one that is refused is left out. */
export function take(
  file: GrowingFile,
  standing: readonly PlacedAct[],
  at: number,
  book: Rulebook,
  modeOf: (place: number) => Mode,
  depth: Depth = 'unmet',
): Taken {
  const { act, place } = standing[at] as PlacedAct
  const ruling = rulingOn(file, act, book, depth)
  const recording = recordingOf(file, ruling, modeOf(place), () => actsAfter(standing, at))
  if (!recording) return { ruling, isRefused: true, isOutOfOrder: false }
  grow(file, act, recording.configuration, keptOf(recording.findings, act, place))
  return { ruling, isRefused: false, isOutOfOrder: recording.findings.some(isOutOfOrder) }
}

/** Whether an act was out of order: where it leads then hangs on the acts that stand after it. */
export function isOutOfOrder({ rule }: Finding): boolean {
  return rule === 'procedure.out-of-order'
}

/** The acts that stand after one, by its index. */
export const actsAfter = (standing: readonly { readonly act: Act }[], index: number): readonly Act[] =>
  standing.slice(index + 1).map(({ act }) => act)

/** The file after an act is ruled on, with the acts that stand after it; `undefined` where it is refused. */
export function fileAfter(
  file: CaseFile,
  ruling: Ruling,
  mode: Mode,
  toCome?: () => readonly Act[],
): CaseFile | undefined {
  const recording = recordingOf(file, ruling, mode, toCome)
  if (!recording) return undefined
  const after = withFindings(file, ruling.act, recording.findings)
  return handedOut({ ...after, configuration: recording.configuration })
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
  let watched: Ruling | undefined
  const prefixes: FoldedPrefix[] = []
  const refused: Refused[] = []
  let isSettled = true
  for (let at = known?.length ?? 0; at < standing.length; at += 1) {
    const { place } = standing[at] as PlacedAct
    const isWatched = place === watch?.place
    if (isWatched && refused.length === 0 && isSettled) prefixes.unshift(prefixOf(file, at, isCorrected))
    const depth = isWatched ? watch.depth : 'unmet'
    const { ruling, isRefused, isOutOfOrder } = take(file, standing, at, book, modeOf, depth)
    if (isWatched) watched = ruling
    if (isOutOfOrder) isSettled = false
    if (isRefused) refused.push({ place, ruling })
    if (isWatched && refused.length === 0 && isSettled) prefixes.unshift(prefixOf(file, at + 1, isCorrected))
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
