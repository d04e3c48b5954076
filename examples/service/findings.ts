import type { Finding } from 'ketnap'
import type { Locale } from 'ketnap/locales'

/** A finding as an app shows it: as data, and as one sentence with its clauses. */
export interface FindingAnswer extends Finding {
  /** What is, and what must be. */
  readonly sentence: string
  /** The clauses of `citations`, in words. */
  readonly clauses: readonly string[]
}

/** A finding in the language of an answer. */
export function findingAnswer(finding: Finding, locale: Locale): FindingAnswer {
  return { ...finding, sentence: locale.finding(finding), clauses: finding.citations.map(locale.citation) }
}
