import { completedMonths } from '../../../calendar/age.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActOf, ActType, Person, Unit } from '../../../casefile/shapes.js'
import type { Citable } from '../../../law/clause.js'
import type { Inquiry } from '../../../law/inquiry.js'

/** A fact that is held against another: a particular of the person or the place, or a field of an act. */
export type ToldFact =
  | `person.${keyof Person}`
  | `person.former.${keyof NonNullable<Person['former']>}`
  | `unit.${keyof Unit}`
  | `${ActType}.${string}`

/** What two facts are held against each other on: person and place as they are with the act, and the file before it. */
export interface Told<A extends Act = Act> {
  readonly person: Person
  readonly unit: Unit
  readonly file: CaseFile
  readonly act: A
  readonly on: PlainDay
  readonly ask: Inquiry
}

/** Two facts that cannot both be so, or can hardly be: then what the library says of it is a note. */
export interface Pair<A extends Act = Act> {
  readonly of: readonly [ToldFact, ToldFact]
  /** What tells that they exclude each other, or what the one presupposes. */
  readonly clause: Citable
  /** What it asks beside its clause. */
  readonly asks?: readonly Citable[]
  readonly isNote?: true
  /** What the first fact must be for the two to disagree, where that is one thing. */
  readonly is?: string | boolean
  /** A field of the act that stands for the first fact where it is told. */
  readonly or?: string
  /** Asked of the day of the vote only: the fact is told of the consideration, whenever it was recorded. */
  readonly atTheVote?: true
  readonly disagrees: (told: Told<A>) => boolean
}

/** A pair whose second fact is told by acts of one type. */
export function pairOf<const T extends ActType>(type: T, pair: Pair<ActOf<T>>): Pair {
  return {
    ...pair,
    disagrees: (told) => told.act.type === type && pair.disagrees(told as unknown as Told<ActOf<T>>),
  }
}

/** Completed years of the person on the day; `undefined` without a day of birth, and before it. */
export function yearsOld({ person: { bornOn }, on }: Pick<Told, 'person' | 'on'>): number | undefined {
  return bornOn === undefined || bornOn > on ? undefined : Math.floor(completedMonths(bornOn, on) / 12)
}
