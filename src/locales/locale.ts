import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { SpecialDay } from '../calendar/working-calendar.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { assertEach, assertTaken } from '../errors/wrong-call.js'
import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import type { Effect, Facts, Finding, Outcome } from '../law/finding.js'
import type { Layer } from '../law/instrument.js'
import { whoActsTitle } from './actor-rules.js'
import { assertAddedTexts, type WordedRule } from './added-faults.js'
import {
  auditSentence,
  type SpokenAuditFinding,
  type SpokenThreshold,
  thresholdSentence,
} from './audit-sentence.js'
import { certaintyOf, type Rested } from './caveats.js'
import { citationWords, type InstrumentName, instrumentName } from './cited.js'
import type { Field } from './codes.js'
import { dayOffName } from './day-off.js'
import { faultOf, type Issue, issueWords, objectionWords } from './fault-sentence.js'
import { labelOf } from './finding-label.js'
import { cureWords, explanationOf, type FindingParts, headlineOf, partsOf } from './finding-parts.js'
import { reportWord } from './report-word.js'
import { capitalised, type FactValue, type Sentence } from './sentence.js'
import { type SpokenSheetIssue, sheetIssueSentence } from './sheet-issue-sentence.js'
import type { SheetField } from './sheet-texts.js'
import { speechOf, wordOf } from './spoken.js'
import {
  dutyOf,
  gapOf,
  type SpokenDuty,
  type SpokenGap,
  type SpokenStep,
  stepOf,
  taskOf,
} from './spoken-work.js'
import type { PolicyTexts, RuleTexts, Texts, Words } from './texts.js'
import { typeset } from './typeset.js'

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
  /** A finding in its parts: headline, what is to be done, first lawful day, basis, caveats. */
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
  /** A step of a forecast, or an act that an agenda has as blocked: when at the earliest, or what stands in its way. */
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

/** What an app adds to a language for its own rules. */
export interface AddedTexts {
  readonly rules?: Readonly<Record<string, RuleTexts>>
  readonly cures?: Readonly<Record<string, Sentence>>
  /** Duties of its own as tasks; the title of the rule where they are left out. */
  readonly tasks?: Words
  /** Words of codes by field; a fact of an app's rule is a field of its own name. */
  readonly codes?: Readonly<Record<string, Words>>
  /** Names of an app's own days off by the code of their occasion. */
  readonly daysOff?: Words
}

/** The locale of a dictionary. Throws `call.malformed` where it is none. */
export function localeOf(texts: Texts): Locale {
  assertTaken('localeOf', 'texts', texts, 'texts')
  const speech = speechOf(texts)
  const { word } = speech
  const bind = (text: string) => typeset(text, texts.grammar.binding)
  const ruleTitle = (id: string) => wordOf<RuleTexts>(texts.rules, id)?.title
  const policyOf = (id: string) => wordOf<PolicyTexts>(texts.policies, id)
  return Object.freeze<Locale>({
    language: texts.language,
    texts,
    finding: (finding) => {
      assertTaken('finding', 'finding', finding, 'finding')
      return bind(headlineOf(finding, texts, speech))
    },
    parts: (finding) => {
      assertWhole('parts', finding)
      return boundParts(partsOf(finding, texts, speech), bind)
    },
    explain: (finding) => {
      assertWhole('explain', finding)
      return bind(explanationOf(finding, texts, speech))
    },
    label: (finding) => {
      assertTaken('label', 'finding', finding, 'finding')
      return labelOf(finding, texts)
    },
    citation: (citation) => {
      assertTaken('citation', 'citation', citation, 'citation')
      return bind(citationWords([citation], texts.citation))
    },
    citations: (citations) => {
      assertEach('citations', 'citations', citations, 'citation')
      return bind(citationWords(citations, texts.citation))
    },
    certainty: (rested) => {
      assertTaken('certainty', 'rested', rested, 'object')
      assertEach('certainty', 'rested.citations', rested.citations, 'citation')
      return bind(certaintyOf(rested, texts).join(' '))
    },
    task: worded('task', (rule) => bind(taskOf(rule, texts))),
    duty: (duty) => {
      assertTaken('duty', 'duty', duty, 'object')
      assertTaken('duty', 'duty.rule', duty.rule, 'string')
      if (duty.dueOn !== undefined) assertPlainDay(duty.dueOn)
      return bind(dutyOf(duty, texts, speech))
    },
    step: (step) => {
      assertTaken('step', 'step', step, 'object')
      assertTaken('step', 'step.act', step.act, 'string')
      for (const day of [step.from, step.dueOn]) if (day !== undefined) assertPlainDay(day)
      assertEach('step', 'step.by', step.blockedBy ?? step.by ?? [], 'finding')
      return bind(stepOf(step, texts, speech))
    },
    gap: (gap) => {
      assertTaken('gap', 'gap', gap, 'object')
      assertTaken('gap', 'gap.what', gap.what, 'string')
      assertEach('gap', 'gap.blocks', gap.blocks, 'object')
      for (const { act } of gap.blocks) assertTaken('gap', 'gap.blocks.act', act, 'string')
      return bind(gapOf(gap, texts, speech))
    },
    instrument: (instrument) => {
      assertTaken('instrument', 'instrument', instrument, 'instrument')
      return bind(instrumentName(instrument, texts.citation))
    },
    rule: worded('rule', (id) => bind(titled(ruleTitle(id), id))),
    cure: worded('cure', (code) => bind(cureWords(code, texts, speech))),
    act: (act) => {
      if (typeof act === 'string') return bind(speech.act(act))
      assertTaken('act', 'act', act, 'object')
      const type = 'type' in act ? act.type : act.act
      assertTaken('act', 'act.act', type, 'string')
      return bind(speech.act(type, act.matter ?? act.course))
    },
    body: worded('body', (kind) => word(texts.bodies, kind)),
    state: worded('state', speech.state),
    code: (field: string, value) => {
      assertTaken('code', 'field', field, 'string')
      return speech.codeValue(field, value)
    },
    fact: (rule, fact, value) => {
      assertTaken('fact', 'rule', rule, 'string')
      assertTaken('fact', 'fact', fact, 'string')
      return bind(speech.fact(rule, fact, value))
    },
    value: (provision, value, unit) => {
      assertTaken('value', 'provision', provision, 'string')
      return bind(speech.provisionValue(provision, value, unit))
    },
    policy: worded('policy', (id) => bind(titled(policyOf(id)?.title, id))),
    reading: worded('reading', (policy, reading) => bind(word(policyOf(policy)?.readings ?? {}, reading))),
    provision: worded('provision', (id) =>
      bind(titled(wordOf(texts.provisions, id) ?? whoActsTitle(texts, id) ?? ruleTitle(id), id)),
    ),
    unit: worded('unit', (unit) => word(texts.units, unit)),
    governingDay: worded('governingDay', (code) => word(texts.governingDays, code)),
    effect: worded('effect', (effect) => texts.effects[effect]),
    outcome: worded('outcome', (outcome) => texts.outcomes[outcome]),
    confidence: worded('confidence', (confidence) => texts.confidences[confidence]),
    layer: worded('layer', (layer) => texts.layers[layer]),
    report: worded('report', (code) => bind(reportWord(code, texts))),
    day: (day) => {
      assertPlainDay(day)
      return bind(texts.grammar.day(day))
    },
    dayOff: (day) => {
      assertTaken('dayOff', 'day', day, 'special-day')
      assertTaken('dayOff', 'day.occasion.of', day.occasion.of, 'string')
      return bind(dayOffName(day, texts.daysOff))
    },
    say: (sentence, facts) => {
      assertTaken('say', 'facts', facts, 'object')
      return bind(speech.sentence(sentence, facts) ?? '')
    },
    audit: (finding) => {
      assertTaken('audit', 'finding', finding, 'audit-finding')
      return bind(auditSentence(finding, texts, speech))
    },
    auditCheck: worded('auditCheck', (id) => titled(wordOf(texts.audit.checks, id)?.title, id)),
    auditThreshold: (threshold) => {
      assertTaken('auditThreshold', 'threshold', threshold, 'audit-threshold')
      return bind(thresholdSentence(threshold, texts, speech))
    },
    sheetField: worded('sheetField', (field) => bind(wordOf<string>(texts.sheets.fields, field) ?? field)),
    sheetIssue: (issue) => {
      assertTaken('sheetIssue', 'issue', issue, 'object')
      assertTaken('sheetIssue', 'issue.code', issue.code, 'string')
      return bind(sheetIssueSentence(issue, texts, speech))
    },
    error: (error) => bind(faultOf(error, texts, speech)),
    issue: (issue) => {
      assertTaken('issue', 'issue', issue, 'issue')
      return bind(issueWords(issue, texts, speech))
    },
    objection: (issue) => {
      assertTaken('objection', 'issue', issue, 'issue')
      return bind(capitalised(objectionWords(issue, texts, speech)))
    },
  })
}

/** A finding with all that its parts are told of. */
function assertWhole(call: string, finding: Finding): void {
  assertTaken(call, 'finding', finding, 'finding')
  assertEach(call, 'finding.citations', finding.citations, 'citation')
  assertEach(call, 'finding.alternatives', finding.alternatives, 'object')
}

/** Codes in words; what is no code is a wrong call. */
function worded<Codes extends readonly string[]>(
  call: string,
  say: (...codes: Codes) => string,
): (...codes: Codes) => string {
  return (...codes) => {
    for (let place = 0; place < say.length; place += 1)
      assertTaken(call, `code ${place + 1}`, codes[place], 'string')
    return say(...codes)
  }
}

/** The parts with the spaces that no line ends at. */
function boundParts(parts: FindingParts, bind: (text: string) => string): FindingParts {
  const { headline, todo, from, basis, caveats } = parts
  return {
    headline: bind(headline),
    ...(todo !== undefined && { todo: bind(todo) }),
    ...(from !== undefined && { from: bind(from) }),
    ...(basis !== undefined && { basis: bind(basis) }),
    caveats: caveats.map(bind),
  }
}

/** A title; an id without one stays as it is. */
function titled(title: string | undefined, id: string): string {
  return title === undefined ? id : capitalised(title)
}

/**
 * The locale with an app's own texts beside those of the library; a code named in both has the app's. `rules` are the rules the
 * texts are of: where one declares its `facts`, a sentence that names another is refused.
 *
 * @throws AdmissionError `texts.malformed` { issues }: a placeholder that nothing fills, a rule without a title; `call.malformed`
 * @example
 * withTexts(vi, { rules: { 'local.thanh-hoa.notice': { title: 'chi bộ thông báo trước 5 ngày', broken: 'Chi bộ mới báo trước {actual} ngày.' } } })
 */
export function withTexts(locale: Locale, added: AddedTexts, rules: readonly WordedRule[] = []): Locale {
  assertTaken('withTexts', 'locale', locale, 'locale')
  assertTaken('withTexts', 'added', added, 'object')
  assertTaken('withTexts', 'rules', rules, 'list')
  const { texts } = locale
  assertAddedTexts(added, texts.rules, rules)
  return localeOf({
    ...texts,
    rules: { ...texts.rules, ...added.rules },
    cures: { ...texts.cures, ...added.cures },
    tasks: { ...texts.tasks, ...added.tasks },
    codes: { ...texts.codes, ...codesBeside(texts.codes, added.codes ?? {}) },
    daysOff: { ...texts.daysOff, holidays: { ...texts.daysOff.holidays, ...added.daysOff } },
  })
}

/** The words of each field an app adds to, those of the library among them. */
function codesBeside(
  known: Readonly<Record<string, Words>>,
  added: Readonly<Record<string, Words>>,
): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    Object.entries(added).map(([field, words]) => [field, { ...wordOf(known, field), ...words }]),
  )
}
