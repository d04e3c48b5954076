import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { JudgedBy } from '../../procedure/case.js'
import { isHereOn } from '../statistics/here.js'
import { placeChanges } from '../statistics/places.js'
import type { Scope } from '../statistics/scope.js'

/** Whose cases a list has, and on which day. */
export interface ListScope extends Scope, JudgedBy {
  readonly today: PlainDay
}

/** Whether a case is in the scope on the day of the list. */
export function isInScope(file: CaseFile, scope: ListScope): boolean {
  return isHereOn(placeChanges(file), scope, scope.today)
}

/** The rulebook of a scope, as the calls for one case take it. */
export function judgedIn({ rulebook }: ListScope): JudgedBy {
  return rulebook === undefined ? {} : { rulebook }
}
