import type { PlainDay } from '../../calendar/plain-day.js'
import { cellOn, type PlaceChange } from './places.js'
import { covers, type Scope } from './scope.js'

/** Whether a person, member or not, belongs to the scope on a day; nobody on the way out of it does. */
export function isHereOn(changes: readonly PlaceChange[], scope: Scope, day: PlainDay): boolean {
  const last = changes.findLast(
    (change) => change.on <= day && (change.kind === 'sent' || endsAbsence(scope, change)),
  )
  if (last?.kind === 'sent' && leaves(scope, last)) return false
  return covers(scope, cellOn(changes, day), day) ?? false
}

/** Whether a transfer goes out of the scope; one to a cell that the directory does not know does. */
export function leaves(scope: Scope, { cell, across, on }: PlaceChange): boolean {
  if (scope.within === undefined || cell === undefined) return across === 'province'
  return covers(scope, cell, on) !== true
}

/** Whether a member on the way has arrived at a cell that is known, or has come back; a whole register needs no cell. */
export function endsAbsence(scope: Scope, { kind, cell }: PlaceChange): boolean {
  return kind === 'returned' || (kind === 'received' && (cell !== undefined || scope.within === undefined))
}
