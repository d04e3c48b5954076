import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Act, ActType } from '../casefile/shapes.js'
import { assertEach, assertTaken } from '../errors/wrong-call.js'
import type { Finding, Outcome } from '../law/finding.js'
import type { RuleId } from '../rules/engine/codes.js'
import { subjectOf } from '../rules/national.js'
import type { JudgedBy } from './case.js'
import { enter } from './entry.js'
import { assertCaseFile, bookOf, judgedByNames } from './judged-by.js'
import { parseEntry } from './parse-entry.js'

/** One branch of the tree: the rules on one subject, and what they come to together. */
export interface ExplainedSubject {
  /** The subject of the rules, `applicant`, `dossier`, `vote`; of an extension's own rules the first part of their ids. */
  readonly subject: string
  readonly outcome: Outcome
  /** No rule of the subject applies to the act. */
  readonly applies?: false
  readonly findings: readonly Finding[]
}

/** The whole answer to an act by subject: every rule that was asked, those that are met and those that do not apply too. */
export interface Explanation {
  readonly act: ActType
  readonly on: PlainDay
  readonly admissible: boolean
  readonly subjects: readonly ExplainedSubject[]
}

/** Explains an act in full, in its place in the log; changes nothing. Throws what `propose` throws. */
export function explain(file: CaseFile, act: Act, options: JudgedBy = {}): Explanation {
  assertCaseFile('explain', file)
  const book = bookOf('explain', options, judgedByNames)
  const entry = parseEntry(act)
  const entered = enter(file, entry, book, 'strict', 'asked')
  const subjects = new Map<string, Finding[]>()
  for (const finding of entered.findings) {
    const subject = subjectOf(finding.rule) ?? (finding.rule.split('.')[0] as string)
    subjects.set(subject, [...(subjects.get(subject) ?? []), finding])
  }
  return frozen({
    act: entry.type,
    on: entry.on,
    admissible: entered.after !== undefined,
    subjects: [...subjects].map(([subject, findings]) => ({
      subject,
      outcome: together(findings),
      ...(findings.every(({ applies }) => applies === false) && { applies: false as const }),
      findings,
    })),
  })
}

/**
 * What one rule found, of everything an explanation tells: the objection, where the rule was asked more than once.
 * `undefined` of a rule that does not guard the act; one that was asked and does not apply has `applies: false`.
 *
 * For example: `findingOf(explain(file, act), 'cell.two-thirds')?.facts.needed`
 */
export function findingOf(
  explanation: Explanation,
  rule: RuleId | (string & Record<never, never>),
): Finding | undefined {
  assertTaken('findingOf', 'explanation', explanation, 'object')
  assertEach('findingOf', 'explanation.subjects', explanation.subjects, 'object')
  const found = explanation.subjects.flatMap(({ findings }) => findings).filter((one) => one.rule === rule)
  return found.find(({ outcome }) => outcome !== 'met') ?? found[0]
}

const gravity: readonly Outcome[] = ['broken', 'missing', 'unknown', 'met']

function together(findings: readonly Finding[]): Outcome {
  return gravity.find((outcome) => findings.some((finding) => finding.outcome === outcome)) as Outcome
}
