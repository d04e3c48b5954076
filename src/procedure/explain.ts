import type { PlainDay } from '../calendar/plain-day.js'
import type { Act, ActType } from '../casefile/act.js'
import type { CaseFile } from '../casefile/case-file.js'
import { parseAct } from '../casefile/parse-act.js'
import type { Finding, Outcome } from '../law/finding.js'
import { nationalRulebook } from '../rules/rulebook.js'
import { type JudgedBy, judgeAct } from './case.js'

/** One branch of the tree: the rules on one subject, and what they come to together. */
export interface ExplainedSubject {
  /** First part of the rule ids: `applicant`, `introduction`, `cell`. */
  readonly subject: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/** The whole answer to an act: every rule that was asked, met rules included, by subject. */
export interface Explanation {
  readonly act: ActType
  readonly on: PlainDay
  readonly admissible: boolean
  readonly subjects: readonly ExplainedSubject[]
}

/** Explains an act in full; changes nothing. Throws `act.malformed`. */
export function explain(file: CaseFile, act: Act, options: JudgedBy = {}): Explanation {
  const judgement = judgeAct(file, parseAct(act), options.rulebook ?? nationalRulebook())
  const subjects = new Map<string, Finding[]>()
  for (const finding of judgement.findings) {
    const subject = finding.rule.split('.')[0] as string
    subjects.set(subject, [...(subjects.get(subject) ?? []), finding])
  }
  return {
    act: judgement.act.type,
    on: judgement.act.on,
    admissible: judgement.after !== undefined,
    subjects: [...subjects].map(([subject, findings]) => ({
      subject,
      outcome: together(findings),
      findings,
    })),
  }
}

const gravity: readonly Outcome[] = ['broken', 'missing', 'unknown', 'met']

function together(findings: readonly Finding[]): Outcome {
  return gravity.find((outcome) => findings.some((finding) => finding.outcome === outcome)) as Outcome
}
