import type { Act, ActOf, ActType } from '../casefile/act.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import { parseAct } from '../casefile/parse-act.js'
import { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import { nationalRulebook, type Rulebook } from '../rules/rulebook.js'
import { outOfOrder } from '../statechart/out-of-order.js'
import { actsKnownIn, step, unopened } from '../statechart/step.js'
import { type Verdict, verdictOn } from '../statechart/verdict.js'

/** The rulebook to judge by; national law with every default where it is left out. */
export interface JudgedBy {
  readonly rulebook?: Rulebook
}

/** The answer to a proposed act. */
export interface Proposal {
  /** Whether the act would be recorded: no bar refuses it and the present state knows it. */
  readonly admissible: boolean
  /** Everything the rules object to, bars first, then what is contested; the rest is left to `explain`. */
  readonly findings: readonly Finding[]
  /** Acts the chart knows after this one, or now where it is refused. */
  readonly next: readonly ActType[]
}

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
  const known = actsKnownIn(file.configuration)
  const passing: Verdict = verdict.isAdmissible ? verdict : { ...verdict, isAdmissible: true }
  const isKnown = known.includes(act.type) && step(file.configuration, act, passing) !== undefined
  const findings = isKnown
    ? verdict.findings
    : [outOfOrder(act, file.configuration, known), ...verdict.findings]
  const after = isKnown && verdict.isAdmissible ? step(file.configuration, act, verdict) : undefined
  return { act, verdict, findings, after }
}

/**
 * Opens a case: an outstanding mass candidate with what is known of the person and the place. The act
 * `case.opened` becomes the first of the log. Throws `act.malformed`.
 */
export function openCase(opening: Omit<ActOf<'case.opened'>, 'type'>, options: JudgedBy = {}): CaseFile {
  return record(emptyFile(unopened), { ...opening, type: 'case.opened' }, options)
}

/**
 * Asks whether an act would be lawful; changes nothing. Never throws on a lawful question: a refusal is the answer.
 * Throws `act.malformed` where the input is no act.
 */
export function propose(file: CaseFile, act: Act, options: JudgedBy = {}): Proposal {
  const judgement = judgeAct(file, parseAct(act), options.rulebook ?? nationalRulebook())
  return {
    admissible: judgement.after !== undefined,
    findings: objections(judgement.findings),
    next: actsKnownIn(judgement.after ?? file.configuration),
  }
}

/**
 * The file with the act recorded, its breaches and notes kept on it.
 * Throws `act.refused` with the findings of the bars in `facts.findings`, and `act.malformed`.
 */
export function record(file: CaseFile, act: Act, options: JudgedBy = {}): CaseFile {
  const judgement = judgeAct(file, parseAct(act), options.rulebook ?? nationalRulebook())
  if (judgement.after === undefined) throw refusal(judgement)
  return { ...judgement.verdict.record(file, judgement.act), configuration: judgement.after }
}

function refusal({ act, findings }: Judgement): AdmissionError {
  const bars = findings.filter((finding) => finding.effect === 'bar' && finding.outcome !== 'met')
  return new AdmissionError('act.refused', { act: act.type, on: act.on, findings: bars })
}

const severity = { bar: 0, breach: 1, note: 2 } as const

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
