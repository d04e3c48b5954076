import type { Act, Person } from '../../../casefile/shapes.js'
import { dayName } from '../day-number.js'
import type { Life, Step } from '../life.js'

/** The list itself, which lives share, so that none can change it for the others. */
function shared<T>(list: T[]): T[] {
  Object.freeze(list)
  return list
}

const relatives = shared<'own-grandparents' | 'parents-or-carer' | 'own-siblings'>([
  'own-grandparents',
  'parents-or-carer',
  'own-siblings',
])
const family = shared<'applicant' | 'father' | 'mother'>(['applicant', 'father', 'mother'])
const marriedRelatives = shared([...relatives, 'spouse' as const, 'spouse-parents' as const])
const marriedFamily = shared([
  ...family,
  'spouse' as const,
  'spouse-father' as const,
  'spouse-mother' as const,
])

/** Whom the declaration knows, and whom the verification covers. */
const relativesOf = ({ foreignSpouse }: Person) => (foreignSpouse === true ? marriedRelatives : relatives)
const familyOf = ({ foreignSpouse }: Person) => (foreignSpouse === true ? marriedFamily : family)

type Topics = NonNullable<Extract<Act, { type: 'background.certified' }>['topics']>

/** What a verification covers: political history and present politics to 8 June 2025, then the political standard. */
const earlierTopics: Topics = Object.freeze({
  applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
  relatives: ['political-history', 'present-politics', 'line-and-law'],
})
const presentTopics: Topics = Object.freeze({
  applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
  relatives: ['political-standard', 'line-and-law'],
})
const presentTopicsFrom = '2025-06-09'
const youthUnionExecutive = Object.freeze({ kind: 'youthUnionExecutive' as const })
const tradeUnionExecutive = Object.freeze({ kind: 'tradeUnionExecutive' as const })

/** The committee of the home place, of which no directory here knows. */
const requestedCommittee = Object.freeze({ kind: 'grassrootsCommittee' as const })

export const apply: Step = ({ way }) => ({
  type: 'application.made',
  on: dayName(way.applied),
  personally: true,
})

export const declare: Step = ({ way, person }) => ({
  type: 'background.declared',
  on: dayName(way.declared),
  byApplicant: true,
  truthful: true,
  relativesDeclared: relativesOf(person),
  relativesExisting: relativesOf(person),
  family: familyOf(person),
})

export const seal: Step = ({ way, place }) => ({
  type: 'background.sealed',
  on: dayName(way.sealed),
  by: place.grassroots,
})

export const requestVerification: Step = ({ way, place, person }) => ({
  type: 'verification.requested',
  on: dayName(way.requested),
  by: place.grassroots,
  request: 'home-place',
  subjects: familyOf(person),
  receivedOn: dayName(way.requested),
  verifier: 'unrelated',
})

export const replyToVerification: Step = ({ way }) => ({
  type: 'verification.replied',
  on: dayName(way.replied),
  by: requestedCommittee,
  request: 'home-place',
  answer: 'right',
})

export const certifyBackground: Step = ({ way, place, person }) => {
  const on = dayName(way.certified)
  return {
    type: 'background.certified',
    on,
    by: place.grassroots,
    verified: familyOf(person),
    topics: on < presentTopicsFrom ? earlierTopics : presentTopics,
    politicalStandard: 'met',
  }
}

/** The union that introduces together with one member, if any does. */
function unionOf({ place, person }: Life): 'youth-union' | 'trade-union' | undefined {
  if (place.unit.youthUnion) return person.youthAge ? 'youth-union' : undefined
  return place.unit.tradeUnion ? 'trade-union' : undefined
}

/** The resolution of the union, or the first of two members. */
export const introduceFirst: Step = (life) => {
  const union = unionOf(life)
  if (union === undefined) return introducedBy(life, life.introducers[1])
  return {
    type: 'union.resolved',
    on: dayName(life.way.introduced),
    by: union === 'youth-union' ? youthUnionExecutive : tradeUnionExecutive,
    union,
  }
}

/** The one member beside the union, or the second of two. */
export const introduceSecond: Step = (life) => introducedBy(life, life.introducers[0])

function introducedBy({ way }: Life, id: string): Act {
  return {
    type: 'introduction.made',
    on: dayName(way.introduced),
    introducer: { id, official: true },
    togetherSince: dayName(way.introduced - 900),
    togetherIn: 'work',
    sameOrganisation: true,
  }
}

export const gatherOpinions: Step = ({ way, place }) => ({
  type: 'opinions.consolidated',
  on: dayName(way.opinions),
  by: place.cellCommittee,
  matter: 'admission',
  organisations: true,
  residence: 'given',
})
