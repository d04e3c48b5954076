import type { Festival, Holiday, LunarDay } from '../calendar/occasion.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { DayIssueCode } from '../calendar/read-day.js'
import type { InputIssueCode } from '../casefile/acts/input-issue.js'
import type { ActType, BodyKind, ClassAct, OrganisationKind, PlanAct, PlanLevel } from '../casefile/shapes.js'
import type { Given, Taken } from '../errors/taken.js'
import type { ErrorCode } from '../errors.js'
import type { Confidence } from '../law/confidence.js'
import type { Effect, Outcome } from '../law/finding.js'
import type { Layer } from '../law/instrument.js'
import type { Policy } from '../law/policy.js'
import type * as policies from '../regulations/policies.js'
import type { PolicyId } from '../regulations/policies.js'
import type { Cure, Missing, RuleId } from '../rules/engine/codes.js'
import type { CodesOf, CodeWords } from './codes.js'
import type { ValueOf } from './fact-fields.js'
import type { Sentence } from './sentence.js'
import type { SheetTexts } from './sheet-texts.js'

/** Words by code. */
export type Words = Readonly<Record<string, string>>

/** The texts of one rule. What is left out is said from the title. */
export interface RuleTexts {
  /** What must hold, a clause that begins small and has no full stop: `the applicant is a Vietnamese citizen`. */
  readonly title: string
  readonly broken?: Sentence
  readonly missing?: Sentence
  readonly met?: Sentence
  /** Where the codes of its facts are looked up, of a rule of an app's own; those of national law are known. */
  readonly fields?: Readonly<Record<string, ValueOf>>
}

/** The name of an open question, and of each of its readings. */
export interface PolicyTexts<R extends string = string> {
  readonly title: string
  readonly readings: Readonly<Record<R, string>>
}

type ReadingOf<P> = P extends Policy<infer R> ? R : never

/** Who acts, and the persons and levels that are no body of an act. */
type Who =
  | BodyKind
  | OrganisationKind
  | PlanLevel
  | 'centralDirectCommittee'
  | 'applicant'
  | 'introducer'
  | 'helper'
  | 'member'
  | 'chair'

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
  /** An item of a list in a point. */
  item(point: string, item: string): string
  /** The note below a point. */
  note(point: string): string
  /** The section of a chapter that holds a point. */
  section(section: string, chapter: string): string
  /** Articles with their clauses, `['4', '3']` for art. 4.3. */
  articles(articles: readonly (readonly [article: string, clause?: string])[]): string
}

/** Turns of phrase that join the parts of an answer; every argument is in words already. */
export interface Phrases {
  met(title: string): string
  /** Of a rule that was asked and does not apply. */
  inapplicable(title: string): string
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
  judgedOn(day: string): string
  lawfulFrom(day: string): string
  /** Day a time limit counts from. */
  countsFrom(day: string): string
  /** Who must act where a rule is not met. */
  actor(body: string): string
  cures(list: string): string
  alternative(policy: string, reading: string, outcome: string, lastDay?: string): string
  source(name: string): string
  /** An act and what it is about. */
  about(act: string, about: string): string
  /** Title of the bodies of an act, in a case where several are told apart. */
  whoActs(act: string, of?: string): string
  atLeast(share: string): string
  moreThan(share: string): string
  band(from: string, name: string): string
  readonly notStated: string
  refused(act: string, day: string): string
  malformed(act?: string, place?: number): string
  /** `meant`: the code that a misspelt one was meant for. */
  issue(path: string, fault: string, expected: string, meant?: string): string
  /** Of an error that is none of this library's. */
  readonly unexpected: string
}

/** How a language writes days, numbers and lists. */
export interface Grammar {
  day(day: PlainDay): string
  readonly decimal: ',' | '.'
  /** Between groups of three digits. */
  readonly group: string
  readonly and: string
  readonly or: string
  readonly yes: string
  readonly no: string
}

/** What a dictionary has beside the words of the subjects. */
export interface GeneralTexts {
  /** The code of the language, as HTML and iCalendar have it: `vi`, `en`, `lo`. */
  readonly language: string
  readonly grammar: Grammar
  readonly phrases: Phrases
  readonly citation: CitationGrammar
  readonly acts: Readonly<Record<ActType | ClassAct['type'] | PlanAct['type'], string>>
  /** Bodies, and the persons who act: applicant, introducer, helper, member, chair. */
  readonly bodies: Readonly<Record<Who, string>>
  /** States of the charts by the end of their path: `helper.vacant`, `decided`. */
  readonly states: Words
  readonly policies: { readonly [P in PolicyId]: PolicyTexts<ReadingOf<(typeof policies)[P]>> }
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
  readonly issues: Readonly<Record<InputIssueCode | DayIssueCode, string>>
  readonly expected: Words
  /** What a function takes for an argument, what it was given instead, and what a number is that is none. */
  readonly taken: Readonly<Record<Taken, string>>
  readonly given: Readonly<Record<Given, string>>
  readonly numbers: Words
  readonly audit: AuditTexts
  readonly comparison: ComparisonTexts
  readonly feed: FeedTexts
  readonly daysOff: DayOffTexts
  readonly sheets: SheetTexts
}

/** The dictionary of one language; every language has the same keys. */
export interface Texts extends GeneralTexts {
  readonly rules: Readonly<Record<RuleId, RuleTexts>>
  /** What is missing, a sentence each. */
  readonly missing: Readonly<Record<Missing, Sentence>>
  readonly cures: Readonly<Record<Cure, string>>
  /** Values of facts and provisions, field by field. */
  readonly codes: CodeWords<CodesOf>
  /** Titles of provisions; a clause without one has that of its rule. */
  readonly provisions: Words
}

/** What an iCalendar feed of duties says around the words of rules, acts and bodies. */
export interface FeedTexts {
  readonly calendar: string
  overdue(title: string): string
  obligor(body: string): string
  due(day: string): string
  overdueBy(workingDays: number): string
  closedBy(acts: string): string
  clauses(citations: string): string
}

/** The names of days off, and of the days worked for them. */
export interface DayOffTexts {
  readonly holidays: Readonly<Record<Holiday, string>>
  /** Holidays beside a day in lieu, which tells the date itself; those left out have the same name. */
  readonly besideInLieu: Readonly<Partial<Record<Holiday, string>>>
  /** Holidays in a swap, which tells two other dates. */
  readonly inSwap: Readonly<Record<Festival, string>>
  /** A holiday on its own day; a day of Tết has its lunar date. */
  holiday(name: string, lunar?: LunarDay): string
  /** A day in lieu of a holiday that met the weekend. */
  inLieu(name: string, met: PlainDay, isSunday: boolean, lunar?: LunarDay): string
  /** A weekday off, made up on another day. */
  dayOff(name: string, madeUpOn: PlainDay): string
  /** A weekend day worked for a day off. */
  dayWorked(name: string, off: PlainDay): string
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
