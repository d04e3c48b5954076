import type { Case } from './case.js'

interface SideRoad {
  readonly reason: string
  /** For a kind that also has cases of the straight way: which of them are not asked yet. */
  readonly applies?: (one: Case) => boolean
}

/** Kinds of cases on side roads the library does not model yet. */
const sideRoads: Readonly<Record<string, SideRoad>> = {
  annulled: { reason: 'annulment of a decision' },
  badge: { reason: 'badges of seniority' },
  deletion: { reason: 'deletion of a probationary member' },
  no_members_place: { reason: 'the cell assigned where a place has none' },
  population_policy: { reason: 'population policy' },
  readmission: { reason: 're-admission' },
  residence_or_workplace: { reason: 'which cell considers' },
  seniority: {
    reason: 'veterans who joined under age keep their joining date',
    applies: ({ inputs }) => inputs.age_at_joining !== undefined,
  },
  student: { reason: 'moves of students' },
  temporary_activity: { reason: 'temporary activity elsewhere' },
  transfer: { reason: 'moves of applicants and members' },
  verification: {
    reason: 'followers of a religion',
    applies: ({ inputs }) => inputs.religion_recognised !== undefined,
  },
}

/** Why a case is not asked yet; `undefined` for one that is. */
export function notYetModelled(one: Case): string | undefined {
  const road = sideRoads[one.kind]
  return road && (road.applies?.(one) ?? true) ? road.reason : undefined
}

/** Single fields of cases that are asked, by kind and field. */
const sideFields: Readonly<Record<string, string>> = {
  'dossier.hanoi': 'a rule of Hanoi, for an extension of the rulebook',
  'probation_discipline.if_unfit': 'deletion of a probationary member',
}

/** Why one field of a case is not compared yet. */
export function fieldNotYetModelled(kind: string, field: string): string | undefined {
  return sideFields[`${kind}.${field}`]
}
