import { frozen } from '../calendar/frozen.js'
import { activityOf } from '../casefile/activity.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import type { Act, ActOf } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal, severity } from '../law/finding.js'
import { actsIn, unopened } from '../statechart/step.js'
import type { ChangedAct } from './changed-acts.js'
import { enter } from './entry.js'
import { assertCaseFile, bookOf, type JudgedBy, judgedByNames } from './judged-by.js'
import { parseEntry } from './parse-entry.js'
import { type Mode, modeOf } from './ruling.js'

export type { JudgedBy } from './judged-by.js'

/** The answer to a proposed act. */
export interface Proposal {
  /** Whether the act would be recorded: no bar refuses it and the present state knows it. */
  readonly admissible: boolean
  /** Everything the rules object to, bars first, then what is contested; the rest is left to `explain`. */
  readonly findings: readonly Finding[]
  /** Acts the chart knows after this one, or now where it is refused, and what each may be about. */
  readonly next: readonly ActAbout[]
  /** What a late entry, a correction or a strike would change in acts recorded before; empty for any other. */
  readonly changes: readonly ChangedAct[]
}

/** How an entry is treated: see `Mode`. */
export interface RecordedIn extends JudgedBy {
  readonly mode?: Mode
}

export const recordedInNames: OptionNames<RecordedIn> = { ...judgedByNames, mode: true }

/**
 * Opens a case: an outstanding mass candidate with what is known of the person and the place. The act
 * `case.opened` becomes the first of the log. Throws `act.malformed`, and `mode.unknown` for a mode there is not.
 */
export function openCase(opening: Omit<ActOf<'case.opened'>, 'type'>, options: JudgedBy = {}): CaseFile {
  assertTaken('openCase', 'opening', opening, 'object')
  bookOf('openCase', options, judgedByNames)
  return record(emptyFile(unopened), { ...opening, type: 'case.opened' }, options)
}

/**
 * Asks whether an act would be lawful; changes nothing. Never throws on a lawful question: a refusal is the answer.
 * An act dated before others, a correction and a strike are judged in their place, and `changes` tells what that
 * would change in the acts after it. Throws `act.malformed` where the input is no act, `entry.unknown` where it is
 * about an entry that does not stand, `entry.opening`, `entry.case-renamed`, `entry.about-entry`, `entry.repeated`.
 */
export function propose(file: CaseFile, act: Act, options: JudgedBy = {}): Proposal {
  assertCaseFile('propose', file)
  const entry = parseEntry(act)
  const entered = enter(file, entry, bookOf('propose', options, judgedByNames), 'strict')
  const now = entered.after ?? file
  return frozen({
    admissible: entered.after !== undefined,
    findings: objections(entered.findings),
    next: actsIn(now.configuration, activityOf(now, entry.on).status),
    changes: entered.changes,
  })
}

/**
 * The file with the act recorded, its breaches and notes kept on it. In `chronicle` mode, for an office's existing
 * record, an act is recorded whatever bars it, with the bars kept as findings.
 * Throws `act.refused` with the findings of the bars in `facts.findings`, `mode.unknown`, and what `propose` throws.
 */
export function record(file: CaseFile, act: Act, options: RecordedIn = {}): CaseFile {
  assertCaseFile('record', file)
  const book = bookOf('record', options, recordedInNames)
  const entry = parseEntry(act)
  const entered = enter(file, entry, book, modeOf(options.mode))
  if (entered.after) return entered.after
  throw new AdmissionError('act.refused', {
    act: entry.type,
    on: entry.on,
    findings: entered.findings.filter(isRefusal),
  })
}

function objections(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.outcome !== 'met' || finding.alternatives.some(isContrary))
    .sort(
      (a, b) =>
        Number(a.outcome === 'met') - Number(b.outcome === 'met') || severity[a.effect] - severity[b.effect],
    )

  function isContrary(alternative: Finding['alternatives'][number]): boolean {
    return alternative.outcome !== 'met'
  }
}
