import type { PlainDay } from '../calendar/plain-day.js'
import type { SpecialDay } from '../calendar/working-calendar.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import type { Effect, Facts, Finding, Outcome } from '../law/finding.js'
import type { Layer } from '../law/instrument.js'
import type { SpokenAuditFinding, SpokenThreshold } from './audit-sentence.js'
import type { Rested } from './caveats.js'
import type { InstrumentName } from './cited.js'
import type { Field } from './codes.js'
import type { Issue } from './fault-sentence.js'
import type { FindingParts } from './finding-parts.js'
import type { FactValue, Sentence } from './sentence.js'
import type { SpokenSheetIssue } from './sheet-issue-sentence.js'
import type { SheetField } from './sheet-texts.js'
import type { SpokenDuty, SpokenGap, SpokenStep } from './spoken-work.js'
import type { Texts } from './texts.js'

/**
 * Every code of the library in one language. Sentences begin large and end with a full stop, titles begin large, words
 * for codes begin small. A code without words is said as it is. What is no code, no finding or no day throws `call.malformed` or
 * `day.malformed`; `error` alone takes anything.
 */
export interface Locale {
  readonly language: string
  /** The dictionary behind it. */
  readonly texts: Texts
  /** What is wrong, with its figure; of what is met, what holds: the headline of a finding. */
  finding(finding: Finding): string
  /** A finding in its parts: headline, its particulars, what is to be done, first lawful day, basis, caveats. */
  parts(finding: Finding): FindingParts
  /** The parts after one another. */
  explain(finding: Finding): string
  /** What the finding means for its act, in a word or two: `not allowed`, `not on record`. */
  label(finding: Finding): string
  citation(citation: Citation): string
  /** Several citations, the points of one instrument together. */
  citations(citations: readonly Citation[]): string
  /** How sure an answer is, where it rests on anything but a text that was read; empty where it does not. */
  certainty(rested: Rested): string
  /** A duty as a task: who does what. */
  task(rule: string): string
  /** A duty with its last day, and how late it is. */
  duty(duty: SpokenDuty): string
  /** A step of a forecast, or an act that an agenda has as blocked or opening: when at the earliest and why, or what stands in its way. */
  step(step: SpokenStep): string
  /** A gap or a contradiction of a file, and what it blocks. */
  gap(gap: SpokenGap): string
  /** An instrument by kind, number and day of signing. */
  instrument(instrument: InstrumentName): string
  /** Title of a rule: what must hold. */
  rule(id: string): string
  cure(code: string): string
  /** An act by its type, and with what it is about: `act({ act: 'cell.voted', matter: 'removal' })`; of an act itself, both. */
  act(act: string | ActAbout | SpokenEntry): string
  /** A body, or a person who acts. */
  body(kind: string): string
  /** A state of the chart, by name or by path. */
  state(name: string): string
  /** A value of a field: `code('removalGround', 'impostor')`. */
  code(field: Field, value: FactValue): string
  code(field: string, value: FactValue): string
  /** The value of a fact as a finding of the rule has it. */
  fact(rule: string, fact: string, value: FactValue): string
  /** The value of a provision; a figure with its unit, where the unit is given. */
  value(provision: string, value: unknown, unit?: string): string
  policy(id: string): string
  reading(policy: string, reading: string): string
  provision(id: string): string
  unit(unit: string): string
  /** A day that governs a provision, or an event a period counts from. */
  governingDay(code: string): string
  effect(effect: Effect): string
  outcome(outcome: Outcome): string
  confidence(confidence: Confidence): string
  layer(layer: Layer): string
  /** A title, heading, line or definition of a report; a line of an occupation, a level, an age band has its word. */
  report(code: string): string
  day(day: PlainDay): string
  /** The name of a day off, in lieu or by swap, or worked for one: `vietnamCalendar().specialDay('2026-02-17')`. */
  dayOff(day: SpecialDay): string
  /** A sentence of the dictionary with its facts in words; empty where a fact it names is absent. */
  say(sentence: Sentence, facts: Facts): string
  /** A point worth a look, in a sentence of its numbers that names the body and no person. */
  audit(finding: SpokenAuditFinding): string
  /** Title of a check of the audit. */
  auditCheck(id: string): string
  /** A threshold of the audit: its title, its value, and that it is no figure of the law. */
  auditThreshold(threshold: SpokenThreshold): string
  /** What a column of a list holds. */
  sheetField(field: SheetField): string
  /** What is wrong with a list of an office, and where; nothing of what stands in a cell is repeated. */
  sheetIssue(issue: SpokenSheetIssue): string
  /**
   * What went wrong, whatever was caught: `act.malformed` and `act.refused` have a line for each issue or finding, and of an
   * error that is not this library's it is said that it is unexpected. Never throws.
   */
  error(error: unknown): string
  /** One fault of an input, of `facts.issues` or of `readDay`: where it is, what is wrong, what was expected. */
  issue(issue: Issue): string
  /** The same as the message of a field, which shows its own place. */
  objection(issue: Issue): string
}

/** What a locale says of an act as it is recorded. */
export interface SpokenEntry {
  readonly type: string
  readonly matter?: string | undefined
  readonly course?: string | undefined
}
