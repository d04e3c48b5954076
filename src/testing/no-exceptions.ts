import type { Person } from '../casefile/shapes.js'

/** Particulars of who has none of what the law deals with apart. */
export const noExceptions = Object.freeze({
  religion: 'none',
  foreignSpouse: false,
  foreignOrigin: 'none',
  privateOwner: false,
  populationBreached: false,
  formerMember: false,
} as const satisfies Person)
