import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { OptionNames } from '../../errors/options.js'
import type { JudgedBy } from '../../procedure/case.js'
import { askedOnNames } from '../../procedure/judged-by.js'
import { isHereOn } from '../statistics/here.js'
import { placeChanges } from '../statistics/places.js'
import { type Scope, scopeNames } from '../statistics/scope.js'

/** Whose cases a list has, and on which day. */
export interface ListScope extends Scope, JudgedBy {
  readonly today: PlainDay
}

export const listScopeNames: OptionNames<ListScope> = { ...askedOnNames, ...scopeNames }

/** Whether a case is in the scope on the day of the list. */
export function isInScope(file: CaseFile, scope: ListScope): boolean {
  return isHereOn(placeChanges(file), scope, scope.today)
}
