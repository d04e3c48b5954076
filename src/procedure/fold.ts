import type { Act } from '../casefile/act.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import type { StandingAct } from '../casefile/effective-log.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/rulebook.js'
import { afterAssumedSteps } from '../statechart/assumed-steps.js'
import { outOfOrder } from '../statechart/out-of-order.js'
import { actsKnownIn, step, unopened } from '../statechart/step.js'
import { type Verdict, verdictOn } from '../statechart/verdict.js'

/** `strict`: an act a bar refuses is not recorded. `chronicle`: it is, with its findings; for importing history. */
export type Mode = 'strict' | 'chronicle'

/** What judging an act comes to, met rules included. */
export interface Judgement {
  readonly act: Act
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Configuration after the act; `undefined` where it is refused. */
  readonly after: string | undefined
}

/** Judges an act that is already checked: every rule, and the chart. */
export function judgeAct(file: CaseFile, act: Act, book: Rulebook): Judgement {
  const verdict = verdictOn(book, file, act)
  const forced = stepAnyway(file, act, verdict)
  const known = actsKnownIn(file.configuration)
  const findings =
    forced === undefined
      ? [outOfOrder(act, file.configuration, known), ...verdict.findings]
      : verdict.findings
  return { act, verdict, findings, after: verdict.isAdmissible ? forced : undefined }
}

/** The configuration after an act if no bar refused it; `undefined` where the chart does not know it. */
function stepAnyway(file: CaseFile, act: Act, verdict: Verdict): string | undefined {
  if (!actsKnownIn(file.configuration).includes(act.type)) return undefined
  return step(file.configuration, act, verdict.isAdmissible ? verdict : { ...verdict, isAdmissible: true })
}

/**
 * The file with a judged act; `undefined` where it is refused. In a chronicle every act is recorded, with the bars it
 * breaks kept on the file. One that comes before its time shows that steps are not on record: the state goes on to
 * where the act belongs, and the finding names the steps assumed; where none leads there, the state stays.
 */
export function recorded(
  file: CaseFile,
  judgement: Judgement,
  mode: Mode,
  place = file.revision + 1,
): CaseFile | undefined {
  const { act, verdict, findings, after } = judgement
  if (after !== undefined) return { ...verdict.record(file, act, findings, place), configuration: after }
  if (mode === 'strict') return undefined
  const forced = stepAnyway(file, act, verdict)
  if (forced !== undefined) return { ...verdict.record(file, act, findings, place), configuration: forced }
  const assumed = afterAssumedSteps(file.configuration, act, verdict)
  if (!assumed) return verdict.record(file, act, findings, place)
  const [order, ...others] = findings as readonly [Finding, ...Finding[]]
  const kept = [{ ...order, facts: { ...order.facts, assumed: assumed.steps } }, ...others]
  return { ...verdict.record(file, act, kept, place), configuration: assumed.configuration }
}

/** An act of a log that the law refused: the place of its entry from 1, and every finding. */
export interface Refused {
  readonly place: number
  readonly judgement: Judgement
}

/** A log folded: the file of what stands, what was refused, and the judgement of the entry watched. */
export interface Folded {
  readonly file: CaseFile
  readonly refused: readonly Refused[]
  readonly watched: Judgement | undefined
}

/**
 * Folds standing acts in their order. `modeOf` tells how each is treated; the refused are left out and reported. The
 * log is kept whole.
 */
export function fold(
  log: readonly Act[],
  standing: readonly StandingAct[],
  book: Rulebook,
  modeOf: (place: number) => Mode,
  watch?: number,
): Folded {
  let file = emptyFile(unopened)
  let watched: Judgement | undefined
  const refused: Refused[] = []
  for (const { act, place } of standing) {
    const judgement = judgeAct(file, act, book)
    if (place === watch) watched = judgement
    const next = recorded(file, judgement, modeOf(place), place)
    if (next) file = next
    else refused.push({ place, judgement })
  }
  return { file: { ...file, log, revision: log.length }, refused, watched }
}
