import type { PlainDay } from '../calendar/plain-day.js'
import type { Confidence } from '../law/confidence.js'
import type { Finding } from '../law/finding.js'
import type { FactPair } from '../rules/agreement/codes.js'
import { aboutOfStep } from './act-about.js'
import { headlineOf } from './finding-parts.js'
import { capitalised, type Sentence } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { RuleTexts, Texts, Told } from './texts.js'
import { toldOf } from './told.js'

/** An act, and what it is about. */
export interface SpokenAct {
  readonly act: string
  readonly matter?: string
  readonly course?: string
}

/** What a sentence says of a duty. */
export interface SpokenDuty {
  readonly rule: string
  readonly dueOn?: PlainDay
  readonly isOverdue: boolean
  readonly overdueWorkingDays: number
  readonly confidence: Confidence
}

/** What a sentence says of a step to come, or of an act that is barred today. */
export interface SpokenStep extends SpokenAct {
  readonly from?: PlainDay
  readonly dueOn?: PlainDay
  readonly blockedBy?: readonly Finding[]
  readonly by?: readonly Finding[]
  readonly because?: readonly Finding[]
}

/** What a sentence says of a gap or a contradiction of a file. */
export interface SpokenGap {
  readonly kind: 'gap' | 'contradiction'
  readonly what: string
  readonly blocks: readonly SpokenAct[]
}

/** A duty as a task, begins large; the title of the rule where a dictionary has none. */
export function taskOf(rule: string, texts: Texts): string {
  return capitalised(wordOf<string>(texts.tasks, rule) ?? wordOf<RuleTexts>(texts.rules, rule)?.title ?? rule)
}

/** A duty with its last day, and how late it is. */
export function dutyOf(duty: SpokenDuty, texts: Texts, speech: Speech): string {
  const { phrases, grammar } = texts
  const due = duty.dueOn === undefined ? undefined : grammar.day(duty.dueOn)
  const late = duty.isOverdue ? speech.value(duty.overdueWorkingDays) : undefined
  return phrases.duty(taskOf(duty.rule, texts), due, late, duty.confidence === 'unknown')
}

/** A step with its first lawful day, its last, and what waits for the first; or with what stands in its way first. */
export function stepOf(step: SpokenStep, texts: Texts, speech: Speech): string {
  const { phrases, grammar } = texts
  const act = capitalised(speech.act(step.act, step.course ?? aboutOfStep(step.act, step.matter)))
  const [bar] = step.blockedBy ?? step.by ?? []
  if (bar) return phrases.blocked(act, headlineOf(bar, texts, speech))
  const due = step.dueOn === undefined ? undefined : grammar.day(step.dueOn)
  const said = phrases.step(act, step.from === undefined ? undefined : grammar.day(step.from), due)
  const [wait] = step.because ?? []
  return wait ? phrases.waiting(said, headlineOf(wait, texts, speech)) : said
}

/** What is not on file or disagrees, and the steps it blocks. */
export function gapOf({ kind, what, blocks }: SpokenGap, texts: Texts, speech: Speech): string {
  const { phrases } = texts
  const acts = blocks.map(({ act, matter, course }) => speech.act(act, matter ?? course))
  const said = kind === 'gap' ? lackOf(what, texts, speech) : clashOf(what, texts)
  return acts.length === 0 ? said : `${said} ${phrases.blocks(acts.join('; '))}`
}

function lackOf(what: string, texts: Texts, speech: Speech): string {
  const sentence = speech.sentence(toldOf(wordOf<Sentence | Told>(texts.missing, what)).headline, {})
  return capitalised(sentence ?? texts.phrases.missing(titleOf(what, texts) ?? what))
}

function clashOf(what: string, texts: Texts): string {
  const pair = wordOf<string>(texts.codes.factPair, what as FactPair)
  return capitalised(texts.phrases.clash(pair ?? titleOf(what, texts) ?? what))
}

const titleOf = (rule: string, texts: Texts) => wordOf<RuleTexts>(texts.rules, rule)?.title
