import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { nearest } from '../errors/nearest.js'
import { AdmissionError } from '../errors.js'
import type { ClauseOn } from '../law/clause-on.js'
import { readingOf } from '../law/policy.js'
import { clauseOn, provisionOn } from '../law/provision-on.js'
import { earliestSupportedDate } from '../regulations/policies.js'
import { clauses, provisions } from '../regulations/provisions.js'
import { instruments } from '../regulations/register.js'
import { bookOf, type JudgedBy, judgedByNames } from './judged-by.js'

/** One provision or clause on a day: the points it rests on, and of a provision its value, unit and what it counts from. */
export interface LawOf extends ClauseOn {
  /** Absent of a clause, which has none. */
  readonly value?: unknown
  /** `month`, `working-day`, `share`: what the value counts, of a provision. */
  readonly unit?: string
  /** The event a period is counted from. */
  readonly countsFrom?: string
  /** The day whose version applies, of a provision. */
  readonly governedBy?: string
}

/**
 * One provision of the law, or one clause, as it holds on a day, by its id in the rulebook; `undefined` where the rule did not exist
 * yet.
 *
 * @throws AdmissionError `day.malformed`, `law.provision-unknown` { provision, meant? }, `law.not-covered` before the earliest
 *   supported day
 * @example
 * lawOf('decision.admission.deadline', '2025-06-30')?.value //=> 60
 * lawOf('decision.admission.deadline', '2025-07-01') //=> { value: 45, unit: 'working-day', countsFrom: …, citations: [ … ], … }
 */
export function lawOf(id: string, day: PlainDay, options: JudgedBy = {}): LawOf | undefined {
  assertPlainDay(day)
  const { setting } = bookOf('lawOf', options, judgedByNames)
  const earliest = readingOf(earliestSupportedDate, setting.readings)
  const provision = provisions.find((one) => one.id === id)
  if (provision) {
    const { unit, countsFrom, governedBy } = provision
    const found = provisionOn(provision, day, earliest, instruments, earliestSupportedDate)
    return found && { ...found, unit, ...(countsFrom !== undefined && { countsFrom }), governedBy }
  }
  const clause = clauses.find((one) => one.id === id)
  if (clause) return clauseOn(clause, day, earliest, instruments, earliestSupportedDate)
  const meant = nearest(
    id,
    [...provisions, ...clauses].map((one) => one.id),
  )
  throw new AdmissionError('law.provision-unknown', {
    provision: typeof id === 'string' ? id : typeof id,
    ...(meant !== undefined && { meant }),
  })
}
