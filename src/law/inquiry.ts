import { addMonths, type MonthEnd } from '../calendar/month-arithmetic.js'
import { lastDay, type PlainDay } from '../calendar/plain-day.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { addWorkingDays, type FirstCountedDay } from '../calendar/working-days.js'
import { AdmissionError } from '../errors.js'
import type { Citation } from './citation.js'
import type { Citable } from './clause.js'
import type { ClauseOn, ProvisionOn } from './clause-on.js'
import { type Confidence, leastSure } from './confidence.js'
import type { Instrument } from './instrument.js'
import { type Policies, type Policy, readingOf } from './policy.js'
import type { CarriedProvision, Provision } from './provision.js'
import { clauseOn, isReached } from './provision-on.js'

/** The open questions every inquiry needs, whatever the subject: where the law starts, month ends, day 1. */
export interface CountingPolicies {
  readonly earliest: Policy
  readonly monthEnd: Policy
  readonly firstCountedDay: Policy
}

/** What an inquiry asks: the instruments known, the calendar, the readings chosen, and the counting policies. */
export interface InquirySetting {
  readonly instruments: readonly Instrument[]
  readonly calendar: WorkingCalendar
  readonly readings: Policies
  /** Every open question that may be asked; those of the library where it is left out. */
  readonly policies: readonly Policy[]
  readonly counting: CountingPolicies
}

/**
 * One question put to the law. It notes every provision, policy and projected day that the answer came to rest on,
 * so that a finding cites exactly what it used.
 */
export class Inquiry {
  readonly #setting: InquirySetting
  /** First day whose law is known, as the reading chosen has it. */
  readonly #earliest: PlainDay
  readonly #day: PlainDay
  #declared: readonly Citable[] | undefined
  // Made on first use: most inquiries of a replay end without one.
  #found: ClauseOn[] | undefined
  #policies: string[] | undefined
  isProjected = false
  /** Whether it notes what the answers rest on; where it does not, an asker may stop as soon as nothing can object. */
  readonly isHeard: boolean

  /**
   * `declared` are the only provisions that may be asked, where the asker declares them. One that is not heard answers the
   * same and notes nothing: only whether there is an objection is wanted of it.
   */
  constructor(setting: InquirySetting, day: PlainDay, declared?: readonly Citable[], isHeard = true) {
    this.#setting = setting
    this.#earliest = readingOf(setting.counting.earliest, setting.readings)
    this.#day = day
    this.#declared = declared
    this.isHeard = isHeard
  }

  /** Goes on for another asker with provisions of its own; only of one that is not heard, which has noted nothing. */
  askFor(declared: readonly Citable[]): void {
    this.#declared = declared
  }

  /** One that has noted what this one has so far, and goes on by itself. */
  fork(): Inquiry {
    const fork = new Inquiry(this.#setting, this.#day, this.#declared, this.isHeard)
    fork.#found = this.#found && [...this.#found]
    fork.#policies = this.#policies && [...this.#policies]
    fork.isProjected = this.isProjected
    return fork
  }

  /** The day asked about, whose law answers where no other day is named. */
  get day(): PlainDay {
    return this.#day
  }

  /** The least sure of the values asked for; `text` when none was. */
  get confidence(): Confidence {
    return leastSure((this.#found ?? []).map((found) => found.confidence))
  }

  /** Ids of the open questions asked, each once. */
  get policies(): readonly string[] {
    return this.#policies ?? []
  }

  /** The clauses of every value asked for, each once, in the order asked. */
  get citations(): readonly Citation[] {
    const citations: Citation[] = []
    for (const found of this.#found ?? [])
      for (const citation of found.citations) if (!isAmong(citations, citation)) citations.push(citation)
    return citations
  }

  /**
   * The value of a provision in force on a day, by default the day of the act; `undefined` where the rule did not
   * exist yet, which a carried provision never answers. Throws `law.not-covered` before the earliest supported day, and
   * `law.provision-undeclared` for a provision the asker has not declared.
   */
  law<V>(provision: CarriedProvision<V>, day?: PlainDay): V
  law<V>(provision: Provision<V>, day?: PlainDay): V | undefined
  law<V>(provision: Provision<V>, day?: PlainDay): V | undefined {
    return (this.#answerOf(provision, day) as ProvisionOn<V> | undefined)?.value
  }

  /** Rests the answer on a clause of a day, by default the day of the act, or on a provision whose value is not asked. */
  cite(citable: Citable, day: PlainDay = this.#day): void {
    if (this.isHeard || day < this.#earliest) this.#answerOf(citable, day)
    else this.#assertDeclared(citable)
  }

  /**
   * Whether a rule exists on a day, by default the day of the act; the answer does not come to rest on it. Throws
   * `law.provision-undeclared` for a provision the asker has not declared.
   */
  exists(provision: Provision<unknown>, day: PlainDay = this.#day): boolean {
    this.#assertDeclared(provision)
    return provision.before === 'carry' || firstDayOf(provision) <= day
  }

  /** Whether the law of a day is known, or at least what a provision says of it: where neither is, asking for it throws. */
  reaches(day: PlainDay, provision?: Provision<unknown>): boolean {
    return isReached(day, this.#earliest, provision)
  }

  #assertDeclared(citable: Citable): void {
    if (this.#declared && !this.#declared.includes(citable))
      throw new AdmissionError('law.provision-undeclared', { provision: citable.id })
  }

  #answerOf(citable: Citable, day: PlainDay = this.#day): ClauseOn | undefined {
    this.#assertDeclared(citable)
    const { counting, instruments } = this.#setting
    const found = clauseOn(citable, day, this.#earliest, instruments, counting.earliest)
    if (found && this.isHeard) {
      this.#found ??= []
      this.#found.push(found)
    }
    return found
  }

  /** The reading chosen for an open question; the finding names the policy. */
  policy<R extends string>(policy: Policy<R>): R {
    if (this.isHeard) {
      this.#policies ??= []
      if (!this.#policies.includes(policy.id)) this.#policies.push(policy.id)
    }
    return readingOf(policy, this.#setting.readings)
  }

  /** The day n months after a day. */
  months(from: PlainDay, count: number): PlainDay {
    const monthEnd = readingOf(this.#setting.counting.monthEnd, this.#setting.readings) as MonthEnd
    const day = addMonths(from, count, monthEnd)
    if (day.slice(8) !== from.slice(8)) this.policy(this.#setting.counting.monthEnd)
    return day
  }

  /** The n-th working day after a day; notes the policy of day 1, and a year whose days off are projected. */
  workingDays(from: PlainDay, count: number): PlainDay {
    const first = this.policy(this.#setting.counting.firstCountedDay) as FirstCountedDay
    const { day, projected } = addWorkingDays(this.#setting.calendar, from, count, first)
    if (projected) this.isProjected = true
    return day
  }
}

function isAmong(citations: readonly Citation[], { instrument, point }: Citation): boolean {
  for (const cited of citations) if (cited.instrument === instrument && cited.point === point) return true
  return false
}

/** First day of the first version that states a value. */
function firstDayOf({ versions }: Provision<unknown>): PlainDay {
  return versions.reduce((first, { value, instrument }) => {
    return value !== undefined && instrument.from < first ? instrument.from : first
  }, lastDay)
}
