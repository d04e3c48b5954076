import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { Citable } from '../../law/clause.js'
import { readingOf } from '../../law/policy.js'
import type { JudgedBy } from '../../procedure/case.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import { changesIn, type LawChange } from './law-changes.js'

/** One of two laws: a rulebook, and the day the acts to come are asked about. */
export interface LawSide extends JudgedBy {
  /** `today` of the comparison where it is left out. */
  readonly day?: PlainDay
}

/** A law with its defaults filled in. */
export interface Law {
  readonly book: Rulebook
  readonly day: PlainDay
}

/** An open question read differently by the two rulebooks. */
export interface ReadingChange {
  readonly policy: string
  readonly before?: string
  readonly after?: string
}

/**
 * What a change comes from: of the provisions the rule may ask those with another value, or else those of another
 * grade; readings that differ and change the answer by themselves, or else those consulted; a rule or a clock that one
 * rulebook alone has. With none of them it comes from the days alone, or from another calendar.
 */
export interface ChangeCause {
  readonly provisions: readonly string[]
  readonly policies: readonly string[]
  readonly isOfOneRulebook: boolean
}

/** Two laws side by side. */
export interface LawPair {
  readonly before: Law
  readonly after: Law
  readonly law: readonly LawChange[]
  readonly readings: readonly ReadingChange[]
  /** What a change that a rule or a clock shows comes from, by its answers under the two laws. */
  causeOf(id: string, before: Consulted | undefined, after: Consulted | undefined): ChangeCause
}

/** What a finding and a duty tell of the open questions their answer consulted. */
interface Consulted {
  readonly policies: readonly string[]
  readonly alternatives: readonly { readonly policy: string; readonly reading: string }[]
}

/** Two laws to compare. Throws `day.malformed`, and `law.not-covered` before the earliest supported day. */
export function lawPair(before: LawSide, after: LawSide, today: PlainDay): LawPair {
  const [old, now] = [lawOf(before, today), lawOf(after, today)]
  const law = changesIn([old.book, now.book], old.day, now.day)
  const readings = readingChanges(old.book, now.book)
  const differing = (aspect: 'value' | 'confidence') =>
    new Set(law.flatMap(({ provision, differs }) => (differs.includes(aspect) ? [provision] : [])))
  const [values, grades] = [differing('value'), differing('confidence')]
  const asked = [askedBy(old.book), askedBy(now.book)] as const
  return {
    before: old,
    after: now,
    law,
    readings,
    causeOf: (id, was, is) => {
      const may = [...new Set(asked.flatMap((by) => by.get(id) ?? []).map((provision) => provision.id))]
      return {
        provisions: firstFilled(
          may.filter((provision) => values.has(provision)),
          may.filter((provision) => grades.has(provision)),
        ),
        policies: readingsBehind(readings, was, is),
        isOfOneRulebook: asked.some((by) => !by.has(id)),
      }
    },
  }
}

/** Readings that give the other answer by themselves; where none does, those that were consulted at all. */
function readingsBehind(
  readings: readonly ReadingChange[],
  was: Consulted | undefined,
  is: Consulted | undefined,
): readonly string[] {
  const decides = ({ policy, before, after }: ReadingChange) =>
    was?.alternatives.some((other) => other.policy === policy && other.reading === after) ||
    is?.alternatives.some((other) => other.policy === policy && other.reading === before)
  const isConsulted = ({ policy }: ReadingChange) =>
    was?.policies.includes(policy) || is?.policies.includes(policy)
  return firstFilled(readings.filter(decides), readings.filter(isConsulted)).map(({ policy }) => policy)
}

function firstFilled<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

/** Whether a change comes from the law or its reading, and not from the days alone. */
export function isOfLaw({ provisions, policies, isOfOneRulebook }: ChangeCause): boolean {
  return provisions.length > 0 || policies.length > 0 || isOfOneRulebook
}

function lawOf(side: LawSide, today: PlainDay): Law {
  const book = bookOf('compareLaws', side, { ...judgedByNames, day: true })
  const { day = '' } = side
  const asked = day === '' ? today : day
  assertPlainDay(asked)
  return { book, day: asked }
}

function readingChanges(before: Rulebook, after: Rulebook): readonly ReadingChange[] {
  const known = new Map([...before.setting.policies, ...after.setting.policies].map((one) => [one.id, one]))
  return [...known.values()].flatMap((policy) => {
    const readIn = (book: Rulebook) =>
      book.setting.policies.some(({ id }) => id === policy.id)
        ? readingOf(policy, book.setting.readings)
        : undefined
    const [old, now] = [readIn(before), readIn(after)]
    if (old === now) return []
    return {
      policy: policy.id,
      ...(old !== undefined && { before: old }),
      ...(now !== undefined && { after: now }),
    }
  })
}

/** The provisions every rule and clock of a rulebook may ask, by its id; a clock and the rule made of it share one. */
function askedBy({ rules, clocks }: Rulebook): ReadonlyMap<string, readonly Citable[]> {
  const asked = new Map<string, readonly Citable[]>()
  for (const { id, provisions } of [...rules, ...clocks])
    asked.set(id, [...(asked.get(id) ?? []), ...provisions])
  return asked
}
