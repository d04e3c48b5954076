import { type ActAbout, actCode } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import { type CaseFile, handedOut } from '../casefile/case-file.js'
import { typesStruckIn } from '../casefile/log/struck-types.js'
import type { Act, ActType } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import type { Depth } from '../rules/engine/judge.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { afterAssumedSteps } from '../statechart/assumed-steps.js'
import { outOfOrder } from '../statechart/out-of-order.js'
import { step } from '../statechart/step.js'
import { type Verdict, verdictOn, withFindings } from '../statechart/verdict.js'

const modes = Object.freeze(['strict', 'chronicle'] as const)

/** `strict`: an act a bar refuses is not recorded. `chronicle`: it is, with its findings; for importing history. */
export type Mode = (typeof modes)[number]

/** How a log is folded: as it was kept, or by one mode whatever the order of entry. */
export type ReplayMode = Mode | 'kept'

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
 * and the finding names the steps assumed. Where none leads there, the act is on file already, the acts to come show that
 * it was before its time, or a step that makes a member was struck, the state stays.
 */
export function recordingOf(
  file: CaseFile,
  ruling: Ruling,
  mode: Mode,
  toCome: () => readonly Act[] = () => [],
  struck: () => ReadonlySet<ActType> = () => typesStruckIn(file),
): Recording | undefined {
  const { act, verdict, findings, after } = ruling
  if (after !== undefined) return { configuration: after, findings }
  if (mode === 'strict') return undefined
  const forced = stepAnyway(file, act, verdict)
  if (forced !== undefined) return { configuration: forced, findings }
  const assumed = isOnFile(file, act)
    ? undefined
    : afterAssumedSteps(file.configuration, act, verdict, toCome())
  if (!assumed || isOfStruck(assumed.steps, struck)) return { configuration: file.configuration, findings }
  const [order, ...others] = findings as readonly [Finding, ...Finding[]]
  return {
    configuration: assumed.configuration,
    findings: [{ ...order, facts: { ...order.facts, assumed: assumed.steps.map(actCode) } }, ...others],
  }
}

/** The steps that a standing is: by the ceremony a probationary member, by the recognition an official one. */
const making: readonly ActType[] = ['ceremony.held', 'recognition.decided']

/** Whether a step that makes a member is among those assumed, and was entered and struck: it did not take place. */
function isOfStruck(steps: readonly ActAbout[], struck: () => ReadonlySet<ActType>): boolean {
  return steps.some(({ act }) => making.includes(act) && struck().has(act))
}

/**
 * Whether an act of the kind, about the same matter, is on file: one more is no sign of steps after it. A vote that came to another
 * outcome is another vote.
 */
function isOnFile(file: CaseFile, act: Act): boolean {
  const others: readonly Act[] = file.acts[act.type] ?? []
  return others.some((one) => matterOf(one) === matterOf(act) && outcomeOf(one) === outcomeOf(act))
}

const outcomeOf = (act: Act) => ('outcome' in act ? (act.outcome ?? 'proposed') : undefined)

/** Whether an act was out of order: where it leads then hangs on the acts that stand after it. */
export function isOutOfOrder({ rule }: Finding): boolean {
  return rule === 'procedure.out-of-order'
}

/** The acts that stand after one, by its index. */
export const actsAfter = (standing: readonly { readonly act: Act }[], index: number): readonly Act[] =>
  standing.slice(index + 1).map(({ act }) => act)

/** The file after an act is ruled on, with the acts that stand after it and the types struck; `undefined` where it is refused. */
export function fileAfter(
  file: CaseFile,
  ruling: Ruling,
  mode: Mode,
  toCome?: () => readonly Act[],
  struck?: () => ReadonlySet<ActType>,
): CaseFile | undefined {
  const recording = recordingOf(file, ruling, mode, toCome, struck)
  if (!recording) return undefined
  const after = withFindings(file, ruling.act, recording.findings)
  return handedOut({ ...after, configuration: recording.configuration })
}
