import type { Duty, Finding } from '../../src/index.js'
import type { Asked } from './case.js'

/** What the library answers to a case, under the names of the casebook's fields. */
export interface Answer {
  /** Field by field, compared as they are. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Answers of other readings the library shows, by field. */
  readonly others?: Readonly<Record<string, readonly unknown[]>>
  /** What the library says on a field the casebook answers in a sentence, as the codes of `prose.ts`. */
  readonly says?: Readonly<Record<string, readonly string[]>>
  /** What the answer rests on; a contested case must be flagged in it. */
  readonly rests?: readonly (Finding | Duty)[]
}

/** Builds the acts of a case of one kind, and asks the library. */
export type Translator = (asked: Asked) => Answer

/** Whether the library shows that a point is contested: another reading, an open question, or assumed law. */
export function isFlagged(rests: readonly (Finding | Duty)[]): boolean {
  return rests.some(
    (one) => one.alternatives.length > 0 || one.policies.length > 0 || one.confidence === 'assumed',
  )
}

/** Open questions of which another reading would refuse, as the library shows them. */
export function contraryReadings(findings: readonly Finding[]): readonly string[] {
  const contrary = findings.flatMap((finding) => (finding.outcome === 'met' ? finding.alternatives : []))
  return [...new Set(contrary.filter(({ outcome }) => outcome !== 'met').map(({ policy }) => policy))].sort()
}
