import type { PlainDay } from '../calendar/plain-day.js'
import type { ErrorCode } from '../errors.js'
import type { Confidence } from '../law/confidence.js'
import type { Effect, Outcome } from '../law/finding.js'
import type { Layer } from '../law/instrument.js'
import type { Sentence } from './sentence.js'

/** Words by code. */
export type Words = Readonly<Record<string, string>>

/** The texts of one rule. What is left out is said from the title. */
export interface RuleTexts {
  /** What must hold, a clause that begins small and has no full stop: `the applicant is a Vietnamese citizen`. */
  readonly title: string
  readonly broken?: Sentence
  readonly missing?: Sentence
  readonly met?: Sentence
}

/** The name of an open question, and of each of its readings. */
export interface PolicyTexts {
  readonly title: string
  readonly readings: Words
}

/** Words of a citation. */
export interface CitationGrammar {
  /** Kind of an instrument by the letters of its number (`QĐ`), or by the whole number where that kind is another. */
  readonly kinds: Words
  readonly charter: string
  /** `each regulation`, of a point that all regulations share. */
  readonly eachRegulation: string
  numbered(kind: string, number: string): string
  dated(instrument: string, date: string): string
  at(point: string, instrument: string): string
  /** `4.3.1` as a point; one or several, with letters. */
  point(numbers: string): string
  /** Articles with their clauses, `['4', '3']` for art. 4.3. */
  articles(articles: readonly (readonly [article: string, clause?: string])[]): string
}

/** Turns of phrase that join the parts of an answer; every argument is in words already. */
export interface Phrases {
  met(title: string): string
  broken(title: string): string
  missing(what: string): string
  /** What must be, after a sentence on what is missing. */
  required(title: string): string
  /** Appended where a rule has no texts: its facts, `name: value`. */
  facts(list: string): string
  lawUnknown(title: string, day?: string): string
  calendarUnknown(title: string, day?: string): string
  undetermined(title: string): string
  basis(citations: string): string
  readonly assumed: string
  readonly projected: string
  lawfulFrom(day: string): string
  cures(list: string): string
  alternative(policy: string, reading: string, outcome: string, lastDay?: string): string
  source(name: string): string
  atLeast(share: string): string
  moreThan(share: string): string
  band(from: string, name: string): string
  readonly notStated: string
  refused(act: string, day: string): string
  malformed(act?: string, place?: number): string
  issue(path: string, fault: string, expected: string): string
}

/** How a language writes days, numbers and lists. */
export interface Grammar {
  day(day: PlainDay): string
  readonly decimal: ',' | '.'
  readonly and: string
  readonly or: string
  readonly yes: string
  readonly no: string
}

/** The dictionary of one language; every language has the same keys. */
export interface Texts {
  readonly language: 'vi' | 'en'
  readonly grammar: Grammar
  readonly phrases: Phrases
  readonly citation: CitationGrammar
  readonly acts: Words
  /** Bodies, and the persons who act: applicant, introducer, helper, member, chair. */
  readonly bodies: Words
  /** States of the charts by the end of their path: `helper.vacant`, `decided`. */
  readonly states: Words
  readonly cures: Words
  /** Values of facts and provisions. */
  readonly codes: Words
  readonly rules: Readonly<Record<string, RuleTexts>>
  /** What is missing, a sentence each. */
  readonly missing: Readonly<Record<string, Sentence>>
  readonly policies: Readonly<Record<string, PolicyTexts>>
  /** Titles of provisions; a clause without one has that of its rule. */
  readonly provisions: Words
  readonly units: Words
  /** Days that govern a provision, and events a period counts from. */
  readonly governingDays: Words
  readonly effects: Readonly<Record<Effect, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly confidences: Readonly<Record<Confidence, string>>
  readonly layers: Readonly<Record<Layer, string>>
  /** Titles, headings, lines and definitions of reports. */
  readonly reports: Words
  /** `act.malformed` and `act.refused` are said line by line, by phrases. */
  readonly errors: Readonly<Record<Exclude<ErrorCode, 'act.malformed' | 'act.refused'>, Sentence>>
  /** What is wrong with a field of an input, and what was expected of it. */
  readonly issues: Words
  readonly expected: Words
  readonly audit: AuditTexts
  readonly comparison: ComparisonTexts
}

/** The words of an audit of a register. */
export interface AuditTexts {
  /** Checks by id: a title, and a sentence of the facts of a finding, `{body}` among them, without its full stop. */
  readonly checks: Readonly<Record<string, { readonly title: string; readonly sentence: Sentence }>>
  /** Steps that can be waived. */
  readonly waivers: Words
  /** Titles of thresholds by id. */
  readonly thresholds: Words
  /** Where a threshold comes from. */
  readonly sources: Words
  worthALook(sentence: string): string
  threshold(title: string, value: string, source: string): string
  /** A report of several findings. */
  readonly document: {
    readonly title: string
    /** What was read, of the facts `from`, `until`, `cases`, `findings`, `actsWithoutBody`. */
    readonly summary: Sentence
    readonly caution: string
    readonly thresholds: string
    /** Head of a table of findings. */
    readonly columns: readonly [finding: string, cases: string, acts: string, opens: string]
    introducer(label: string): string
  }
}

/** The words of a comparison of two laws. */
export interface ComparisonTexts {
  readonly title: Sentence
  /** What was compared, of the facts `compared`, `changed`, `later`. */
  readonly summary: Sentence
  readonly headings: Readonly<
    Record<'law' | 'readings' | 'causes' | 'cells' | 'cases' | 'findings' | 'duties' | 'steps', string>
  >
  readonly columns: Readonly<
    Record<
      | 'provision'
      | 'policy'
      | 'before'
      | 'after'
      | 'basis'
      | 'cause'
      | 'cases'
      | 'findings'
      | 'duties'
      | 'cell'
      | 'compared'
      | 'changed'
      | 'act'
      | 'change'
      | 'finding'
      | 'duty'
      | 'step'
      | 'obligor',
      string
    >
  >
  /** How a finding changes. */
  readonly changes: Words
  /** Where a change comes from, where it is no provision and no reading. */
  readonly causes: Words
  readonly nothing: string
  /** A duty that an act to come opens. */
  opensWith(duty: string, act: string): string
  /** A duty or a step without a due day. */
  readonly noDueDay: string
  dueOn(from: string, dueOn: string): string
  /** Cases not listed. */
  more(count: number): string
}

/** The words one subject adds to a dictionary. */
export type SideTexts = Pick<
  Texts,
  'acts' | 'states' | 'cures' | 'codes' | 'rules' | 'missing' | 'provisions'
>
