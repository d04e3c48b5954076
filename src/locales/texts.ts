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
import type { Issuer } from '../regulations/issuers.js'
import type * as policies from '../regulations/policies.js'
import type { PolicyId } from '../regulations/policies.js'
import type { Cure, Missing, RuleId } from '../rules/engine/codes.js'
import type { CodesOf, CodeWords } from './codes.js'
import type { ValueOf } from './fact-fields.js'
import type { NarrativeTexts } from './narrative-texts.js'
import type { Sentence } from './sentence.js'
import type { SheetTexts } from './sheet-texts.js'

/** Words by code. */
export type Words = Readonly<Record<string, string>>

/** An objection told for those who act on it. */
export interface Told {
  /** What is wrong, with its figure: one sentence of at most twelve words, whatever it is filled in with. */
  readonly headline: Sentence
  /** What exactly: a list, a body, what is asked instead. Begins small, has no full stop; left out where a fact of it is absent. */
  readonly detail?: Sentence
  /** Who does what: begins small, has no full stop; the cures of the finding where it is left out. `{actor}` is who must act. */
  readonly todo?: Sentence
}

/** The texts of one rule. What is left out is said from the title. */
export interface RuleTexts {
  /** What must hold, a clause that begins small and has no full stop: `the applicant is a Vietnamese citizen`. */
  readonly title: string
  /** `null` of a rule that is never broken. */
  readonly broken?: Sentence | Told | null
  readonly missing?: Sentence | Told
  readonly met?: Sentence
  /** Where the codes of its facts are looked up, of a rule of an app's own; those of national law are known. */
  readonly fields?: Readonly<Record<string, ValueOf>>
}

/** The texts of a rule of national law: what is told where it is broken, and what holds where it is met. */
export interface WordedRule extends RuleTexts {
  readonly broken: Told | null
  readonly met: Sentence
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

/** A point by its number, and the letters and numbers below it: `3.4(c)(6)–(7)` is `3.4`, then `c`, then `6–7`. */
export interface Point {
  readonly number: string
  readonly below: readonly string[]
}

/** Words of a citation. */
export interface CitationGrammar {
  /** Kind of an instrument by the letters of its number (`QĐ`), or by the whole number where that kind is another. */
  readonly kinds: Words
  readonly issuers: Readonly<Record<Issuer, string>>
  readonly charter: string
  /** `each regulation`, of a point that all regulations share. */
  readonly eachRegulation: string
  numbered(kind: string, number: string): string
  dated(instrument: string, date: string): string
  issued(instrument: string, issuer: string): string
  /** A place within an instrument, or within a part of it; of one without a number, such as the Charter. */
  at(place: string, within: string, isNumberless: boolean): string
  /** Points with what is below each: `4.3.1`, or `3.4`, `c`, `6–7`. */
  point(points: readonly Point[]): string
  /** An item of a list in a point. */
  item(point: string, item: string): string
  /** The note below a point. */
  note(point: string): string
  /** The section of a chapter that holds a point. */
  section(section: string, chapter: string): string
  /** Articles with their clauses, `['4', '3']` for art. 4.3. */
  articles(articles: readonly (readonly [article: string, clause?: string])[]): string
}

/** How a finding is marked: what it means for the act, said of what was found and never of what the rule could have done. */
export type FindingMark =
  | 'met'
  | 'inapplicable'
  | 'contested'
  | 'undecided'
  | 'refused'
  | 'missing'
  | 'missing-refused'
  | 'shortcoming'
  | 'note'

/** Turns of phrase that join the parts of an answer; every argument is in words already. */
export interface Phrases {
  met(title: string): string
  /** Of a rule that was asked and does not apply. */
  inapplicable(title: string): string
  broken(title: string): string
  missing(what: string): string
  /** The particulars of a headline. */
  detail(particulars: string): string
  /** Appended where a rule has no texts: its facts, `name: value`. */
  facts(list: string): string
  lawUnknown(day?: string): string
  calendarUnknown(day?: string): string
  /** A day that a rule comes to is before the first or after the last there is. */
  readonly beyondCalendar: string
  readonly undetermined: string
  /** What the library leaves open, by its title. */
  undecided(title: string): string
  todo(list: string): string
  /** What is to be done where a rule names no cure: of what is broken, of what is not on file, of what is not known. */
  fulfil(actor: string, title: string): string
  supply(actor: string): string
  seekAdvice(actor: string): string
  from(day: string): string
  basis(citations: string): string
  /** Instruments that were not read, and those their law was carried from. */
  unread(instruments: string, from?: string): string
  /** Of what no instrument states, and those it was inferred from. */
  inferred(from?: string): string
  /** Instruments known from another source alone. */
  secondary(instruments?: string): string
  readonly projected: string
  judgedOn(day: string): string
  /** Day a time limit counts from. */
  countsFrom(day: string): string
  /** Another reading of an open question, and what it would have answered. */
  contested(policy: string, reading: string, outcome: string, lastDay?: string): string
  source(name: string): string
  /** A duty as a task: without a last day where none is set, or where the law of the day is not known. */
  duty(task: string, due: string | undefined, lateBy: string | undefined, isUnknown: boolean): string
  step(act: string, from?: string, due?: string): string
  /** A step said already, and why it has to wait for its first day. */
  waiting(step: string, why: string): string
  blocked(act: string, why: string): string
  /** The steps that something not on file blocks. */
  blocks(acts: string): string
  clash(facts: string): string
  /** An act and what it is about, where the acts have no words for the two together. */
  about(act: string, about: string): string
  /** Title of the bodies of an act, in a case where several are told apart. */
  whoActs(act: string, of?: string): string
  atLeast(share: string): string
  moreThan(share: string): string
  band(from: string, name: string): string
  readonly notStated: string
  refused(act: string, day: string): string
  malformed(act?: string, place?: number): string
  issue(path: string, objection: string): string
  /** What is wrong at a place; `meant` is the code that a misspelt one was meant for. */
  objection(fault: string, expected: string, meant?: string): string
  /** Of an error that is none of this library's. */
  readonly unexpected: string
}

/** Where a space must not end a line: what ends in the space, and a figure (first group) with the word after it (second). */
export interface Binding {
  readonly before: RegExp
  readonly after: RegExp
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
  readonly binding: Binding
}

/** What a dictionary has beside the words of the subjects. */
export interface GeneralTexts {
  /** The code of the language, as HTML and iCalendar have it: `vi`, `en`, `lo`. */
  readonly language: string
  readonly grammar: Grammar
  readonly phrases: Phrases
  readonly citation: CitationGrammar
  readonly acts: Readonly<Record<ActType | ClassAct['type'] | PlanAct['type'], string>>
  /** Acts with what they are about, `cell.voted:admission`; those left out are joined by a phrase. */
  readonly actsAbout: Words
  /** Bodies, and the persons who act: applicant, introducer, helper, member, chair. */
  readonly bodies: Readonly<Record<Who, string>>
  /** States of the charts by the end of their path: `helper.vacant`, `decided`. */
  readonly states: Words
  readonly policies: { readonly [P in PolicyId]: PolicyTexts<ReadingOf<(typeof policies)[P]>> }
  readonly units: Words
  /** Days that govern a provision, and events a period counts from. */
  readonly governingDays: Words
  readonly effects: Readonly<Record<Effect, string>>
  /** What a finding is marked by. */
  readonly marks: Readonly<Record<FindingMark, string>>
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
  readonly narrative: NarrativeTexts
}

/** The dictionary of one language; every language has the same keys. */
export interface Texts extends GeneralTexts {
  readonly rules: Readonly<Record<RuleId, RuleTexts>>
  /** What is missing: a sentence each, or one with its particulars. */
  readonly missing: Readonly<Record<Missing, Sentence | Told>>
  /** What cures a refusal: begins small, has no full stop; `{actor}` is who must act. */
  readonly cures: Readonly<Record<Cure, Sentence>>
  /** Duties as tasks: who does what, begins small, no full stop. */
  readonly tasks: Words
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
