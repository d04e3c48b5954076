import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { type Membership, membershipsOf } from './memberships.js'
import { type Movement, movementsThrough } from './movements.js'
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

/** Reads a file for a scope; `checks` are the first days and the ends of the periods asked about. */
export function caseInScope(file: CaseFile, scope: Scope, checks: readonly PlainDay[]): CaseInScope {
  const memberships = membershipsOf(file)
  const places = placeChanges(file)
  const movements = movementsThrough(file, memberships, places, scope, checks)
  return { file, scope, memberships, places, movements }
}
