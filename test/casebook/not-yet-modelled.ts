import type { Case } from './case.js'

interface SideRoad {
  readonly reason: string
  /** For a kind that also has cases of the straight way: which of them are not asked yet. */
  readonly applies?: (one: Case) => boolean
}

/** Kinds of cases on side roads the library does not model yet. */
const sideRoads: Readonly<Record<string, SideRoad>> = {
  population_policy: {
    reason: 'discipline of members, and which births break the policy: an input of the library',
    applies: ({ inputs }) => inputs.child === undefined,
  },
  residence_or_workplace: {
    reason: 'a relief of Hanoi for teachers, for an extension of the rulebook',
    applies: ({ inputs }) => inputs.school_years !== undefined,
  },
  transfer: {
    reason: 'a rule of Hanoi on retired members, for an extension of the rulebook',
    applies: ({ inputs }) => inputs.payroll_months !== undefined,
  },
  verification: {
    reason: 'followers of a religion',
    applies: ({ inputs }) => inputs.religion_recognised !== undefined,
  },
}

/** Every reason for which a case may be left out. */
export const sideRoadReasons: readonly string[] = Object.values(sideRoads).map(({ reason }) => reason)

/** Why a case is not asked yet; `undefined` for one that is. */
export function notYetModelled(one: Case): string | undefined {
  const road = sideRoads[one.kind]
  return road && (road.applies?.(one) ?? true) ? road.reason : undefined
}

/** Single fields of cases that are asked, by kind and field. */
const sideFields: Readonly<Record<string, string>> = {
  'dossier.hanoi': 'a rule of Hanoi, for an extension of the rulebook',
}

/** Every field that may be left out, by kind and field. */
export const sideFieldNames: readonly string[] = Object.keys(sideFields)

/** Why one field of a case is not compared yet. */
export function fieldNotYetModelled(kind: string, field: string): string | undefined {
  return sideFields[`${kind}.${field}`]
}
