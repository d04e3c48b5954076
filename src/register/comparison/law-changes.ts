import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { ClauseOn } from '../../law/clause-on.js'
import { readingOf } from '../../law/policy.js'
import { clauseOn } from '../../law/provision-on.js'
import type { JudgedBy } from '../../procedure/case.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import { earliestSupportedDate } from '../../regulations/policies.js'
import { clauses, provisions } from '../../regulations/provisions.js'
import { instruments } from '../../regulations/register.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'

/** A provision or a clause on a day; a clause has no value. */
type LawThen = ClauseOn & { readonly value?: unknown }

/** A provision that is not the same on two days: its value, the clauses it rests on, or how sure it is. */
export interface LawChange {
  readonly provision: string
  /** Unit of its value; absent of a clause, which has none. */
  readonly unit?: string
  /** Absent where the rule did not exist yet. */
  readonly before?: LawThen
  /** Absent where the rule does not exist any more. */
  readonly after?: LawThen
  readonly differs: readonly ('value' | 'citations' | 'confidence')[]
}

/**
 * Every provision whose value, citations or confidence differ between two days, in the order of the procedure, those
 * of the rulebook's extensions last. A provision that exists on one of the days alone differs in all three.
 * Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function lawChanges(before: PlainDay, after: PlainDay, options: JudgedBy = {}): readonly LawChange[] {
  return changesIn([bookOf('lawChanges', options, judgedByNames)], before, after)
}

/** The same of all that several rulebooks ask, each day answered where one of them supports it. */
export function changesIn(
  books: readonly Rulebook[],
  before: PlainDay,
  after: PlainDay,
): readonly LawChange[] {
  for (const day of [before, after]) assertPlainDay(day)
  const [earliest = ''] = books
    .map(({ setting }) => readingOf(earliestSupportedDate, setting.readings))
    .sort()
  const asked = books.flatMap(({ rules, clocks }) => [...rules, ...clocks].flatMap((one) => one.provisions))
  return [...new Set([...provisions, ...clauses, ...asked])].flatMap((provision) => {
    const [old, now] = [before, after].map((day): LawThen | undefined =>
      clauseOn(provision, day, earliest, instruments, earliestSupportedDate),
    )
    const differs = aspects.filter(
      (aspect) => JSON.stringify(old?.[aspect]) !== JSON.stringify(now?.[aspect]),
    )
    return differs.length === 0
      ? []
      : {
          provision: provision.id,
          ...('unit' in provision && { unit: provision.unit }),
          ...(old && { before: old }),
          ...(now && { after: now }),
          differs,
        }
  })
}

const aspects = ['value', 'citations', 'confidence'] as const
