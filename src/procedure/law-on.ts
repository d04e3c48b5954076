import { frozen } from '../calendar/frozen.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { ClauseOn, ProvisionOn } from '../law/clause-on.js'
import { type Instrument, isInForce } from '../law/instrument.js'
import { readingOf } from '../law/policy.js'
import { clauseOn, provisionOn } from '../law/provision-on.js'
import { earliestSupportedDate } from '../regulations/policies.js'
import { clauses, provisions } from '../regulations/provisions.js'
import { instruments } from '../regulations/register.js'
import { bookOf, type JudgedBy, judgedByNames } from './judged-by.js'

/** The law of one day: the instruments in force, every provision with the value it has then, and every clause. */
export interface LawOn {
  readonly day: PlainDay
  readonly instruments: readonly Instrument[]
  readonly provisions: readonly ProvisionOn<unknown>[]
  readonly clauses: readonly ClauseOn[]
}

/**
 * The law in force on a day; provisions that did not exist yet are left out.
 * Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function lawOn(day: PlainDay, options: JudgedBy = {}): LawOn {
  assertPlainDay(day)
  const { setting } = bookOf('lawOn', options, judgedByNames)
  const earliest = readingOf(earliestSupportedDate, setting.readings)
  return frozen({
    day,
    instruments: instruments.filter((instrument) => isInForce(instrument, day)),
    provisions: provisions.flatMap(
      (provision) => provisionOn(provision, day, earliest, instruments, earliestSupportedDate) ?? [],
    ),
    clauses: clauses.map((clause) => clauseOn(clause, day, earliest, instruments, earliestSupportedDate)),
  })
}
