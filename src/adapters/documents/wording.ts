import type { PlainDay } from '../../calendar/plain-day.js'
import type { Citation } from '../../law/citation.js'
import type { Confidence } from '../../law/confidence.js'
import type { Grammar } from '../../locales/texts.js'

/** What the writers ask of a language; `vi` and `en` of `ketnap/locales/*` are such. */
export interface Wording {
  readonly language: string
  readonly texts: { readonly grammar: Pick<Grammar, 'decimal' | 'group'> }
  /** A title, heading, line or definition of a report. */
  report(code: string): string
  day(day: PlainDay): string
  citation(citation: Citation): string
  citations(citations: readonly Citation[]): string
  /** How sure an answer is, where no text of it was read; empty where one was. */
  certainty(rested: { readonly citations: readonly Citation[]; readonly confidence: Confidence }): string
  confidence(confidence: Confidence): string
  /** A duty as a task. */
  task(rule: string): string
  body(kind: string): string
}

/** How bodies and cases are named in print; their ids where it is left out. */
export interface Naming {
  nameOf?(id: string): string
}

/** The name of a body or a case. */
export function named(id: string, { nameOf }: Naming): string {
  return nameOf?.(id) ?? id
}
