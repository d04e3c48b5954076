import { type Act, addDays, addMonths } from 'ketnap'
import type { Applicant } from '../support/applicant.js'
import { centreOn, toTheCard, toTheCeremony, toTheList } from '../support/journey.js'

/** One synthetic life: what it shows, its acts in the order of their entry, and the day it is looked at. */
export interface Life {
  readonly vi: string
  readonly en: string
  readonly acts: readonly Act[]
  readonly today: string
}

/** A synthetic applicant who meets every condition. */
export const applicant = (number: number, born = '1990-05-12'): Applicant => ({
  label: `doi-${number}`,
  cell: `chi-bo-${number}`,
  person: {
    bornOn: born,
    citizenship: 'vietnamese',
    education: 'upper-secondary',
    youthAge: false,
    tradeUnionMember: true,
    religion: 'none',
    foreignSpouse: false,
    foreignOrigin: 'none',
    privateOwner: false,
    populationBreached: false,
    formerMember: false,
  },
})

/** From the opening to the certificate of the class, half a year before the ceremony. */
export function toTheClass(one: Applicant, ceremony: string): readonly Act[] {
  const opens = addDays(ceremony, -170)
  const issued = addDays(opens, 12)
  return [
    ...toTheList(one, opens),
    { type: 'certificate.issued', on: issued, course: 'awareness', by: centreOn(issued) },
  ]
}

/** From the opening to the ceremony and the member record. */
export const admitted = (one: Applicant, ceremony: string): readonly Act[] => [
  ...toTheClass(one, ceremony),
  ...toTheCeremony(one, ceremony),
]

/** The whole straight way, to the card. */
export const straight = (one: Applicant, ceremony: string): readonly Act[] => [
  ...admitted(one, ceremony),
  ...toTheCard(one.cell, addMonths(ceremony, 12)),
]

/** Acts as they took place. */
export function byDay(acts: readonly Act[]): readonly Act[] {
  return acts.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

/** The acts before the first of a type. */
export function upTo(acts: readonly Act[], type: Act['type']): readonly Act[] {
  return acts.slice(
    0,
    acts.findIndex((act) => act.type === type),
  )
}

/** The acts through the first of a type. */
export const through = (acts: readonly Act[], type: Act['type']): readonly Act[] => {
  const before = upTo(acts, type)
  return acts.slice(0, before.length + 1)
}
