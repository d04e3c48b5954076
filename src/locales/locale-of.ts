import { assertPlainDay } from '../calendar/plain-day.js'
import { assertEach, assertTaken } from '../errors/wrong-call.js'
import type { Finding } from '../law/finding.js'
import { whoActsTitle } from './actor-rules.js'
import { auditSentence, thresholdSentence } from './audit-sentence.js'
import { certaintyOf } from './caveats.js'
import { citationWords, instrumentName } from './cited.js'
import { dayOffName } from './day-off.js'
import { faultOf, issueWords, objectionWords } from './fault-sentence.js'
import { labelOf } from './finding-label.js'
import { cureWords, explanationOf, type FindingParts, headlineOf, partsOf } from './finding-parts.js'
import type { Locale } from './locale.js'
import { reportWord } from './report-word.js'
import { capitalised } from './sentence.js'
import { sheetIssueSentence } from './sheet-issue-sentence.js'
import { speechOf, wordOf } from './spoken.js'
import { dutyOf, gapOf, stepOf, taskOf } from './spoken-work.js'
import type { PolicyTexts, RuleTexts, Texts } from './texts.js'
import { typeset } from './typeset.js'

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
  const { headline, detail, todo, from, basis, caveats } = parts
  return {
    headline: bind(headline),
    ...(detail !== undefined && { detail: bind(detail) }),
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
