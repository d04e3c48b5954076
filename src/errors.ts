import { messageOf } from './errors/message.js'

/**
 * The codes of the faults this library throws. Permanent: an app may store them.
 * A *refusal* is expected and is data (a finding); only `act.refused` carries one across a throw.
 */
export type ErrorCode =
  | 'call.malformed'
  | 'call.option-unknown'
  | 'day.malformed'
  | 'number.malformed'
  | 'instant.malformed'
  | 'calendar.not-covered'
  | 'calendar.beyond'
  | 'calendar.day-conflict'
  | 'calendar.malformed'
  | 'law.not-covered'
  | 'law.provision-malformed'
  | 'law.provision-undeclared'
  | 'law.provision-unknown'
  | 'policy.unknown'
  | 'policy.reading-unknown'
  | 'rulebook.rule-conflict'
  | 'rulebook.malformed'
  | 'rulebook.answer-malformed'
  | 'texts.malformed'
  | 'population.malformed'
  | 'life.out-of-order'
  | 'act.malformed'
  | 'act.refused'
  | 'organisation.malformed'
  | 'plan.malformed'
  | 'class.malformed'
  | 'log.empty'
  | 'log.malformed'
  | 'log.not-opened'
  | 'log.format-unknown'
  | 'entry.unknown'
  | 'entry.opening'
  | 'entry.case-renamed'
  | 'mode.unknown'
  | 'entry.about-entry'
  | 'entry.repeated'
  | 'line.not-utf8'
  | 'line.not-json'
  | 'line.malformed'
  | 'line.format-unknown'
  | 'line.too-long'
  | 'checkpoint.other-job'
  | 'report.period-empty'
  | 'threshold.malformed'
  | 'store.conflict'
  | 'store.case-unknown'
  | 'store.entry-conflict'
  | 'store.projection-stale'
  | 'store.format-unknown'
  | 'store.too-many'
  | 'store.query-malformed'
  | 'store.entry-damaged'
  | 'testing.promise-broken'
  | 'chain.not-json'
  | 'chain.head-malformed'
  | 'chain.key-unfit'
  | 'privacy.unmarked'
  | 'privacy.not-revealed'
  | 'privacy.not-sealed'
  | 'privacy.key-unfit'
  | 'template.malformed'
  | 'list.malformed'
  | 'list.refused'
  | 'list.label-repeated'

/** Facts of a fault: ids, days, counts and codes only, never a value that could name a person. */
export type ErrorFacts = Readonly<Record<string, unknown>>

/**
 * The one class this library throws. `code` is stable and typed, `facts` hold what a sentence needs;
 * sentences in Vietnamese and English live in `ketnap/locales/*`. `message` is for a log: the code, with the first issue of an
 * input (where, and what was expected) or the short facts, and no value of an input.
 */
export class AdmissionError extends Error {
  readonly code: ErrorCode
  readonly facts: ErrorFacts

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(messageOf(code, facts))
    this.code = code
    this.facts = facts
  }

  /** Of the class and not of each fault, so that the first line of a stack trace has it too. */
  override get name(): 'AdmissionError' {
    return 'AdmissionError'
  }
}
