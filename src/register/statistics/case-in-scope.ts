import type { CaseFile } from '../../casefile/case-file.js'
import { type Membership, membershipsOf } from './memberships.js'
import { type Close, type Movement, movementsThrough } from './movements.js'
import { type PlaceChange, placeChanges } from './places.js'
import type { Scope } from './scope.js'

/** A file as a report reads it, once for all its columns. */
export interface CaseInScope {
  readonly file: CaseFile
  readonly scope: Scope
  readonly memberships: readonly Membership[]
  readonly places: readonly PlaceChange[]
  readonly movements: readonly Movement[]
}

/** Reads a file for a scope, which is asked again at the closes of the periods. */
export function caseInScope(file: CaseFile, scope: Scope, closes: readonly Close[]): CaseInScope {
  const { memberships, places } = wayOf(file)
  const movements = movementsThrough(file, memberships, places, scope, closes)
  return { file, scope, memberships, places, movements }
}

/** The way of the last file read, asked by the file itself where nobody can change it: several reports read one file after another. */
let last: Omit<CaseInScope, 'scope' | 'movements'> | undefined

function wayOf(file: CaseFile): Pick<CaseInScope, 'memberships' | 'places'> {
  if (last?.file === file && Object.isFrozen(file)) return last
  last = { file, memberships: membershipsOf(file), places: placeChanges(file) }
  return last
}
