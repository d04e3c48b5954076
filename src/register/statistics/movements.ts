import { addDays } from '../../calendar/day-arithmetic.js'
import { compare } from '../../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { assertCaseFile } from '../../procedure/judged-by.js'
import { endsAbsence, leaves } from './here.js'
import { type Entered, type Left, type Membership, membershipsOf } from './memberships.js'
import { cellOn, type PlaceChange, placeChanges } from './places.js'
import { assertScope, covers, isAcrossProvinces, type Scope, scopeNames } from './scope.js'

/**
 * One person more or one less among the members of a scope, on a day. A cell that comes under another committee, or a
 * cell changed in the particulars without a transfer on record, moves its member too: `reorganised`.
 */
export interface Movement {
  readonly on: PlainDay
  readonly change: 1 | -1
  readonly why: Exclude<Entered, 'received'> | Left | 'transferred' | 'reorganised'
  /** Of a transfer: whether it crossed the provincial organisation; absent where neither record nor directory tells. */
  readonly across?: 'province' | 'inside'
  readonly membership: Membership
}

type Event =
  | (PlaceChange & { readonly rank: number })
  | { readonly kind: 'enters'; readonly on: PlainDay; readonly rank: number; readonly of: Membership }
  | { readonly kind: 'exits'; readonly on: PlainDay; readonly rank: number; readonly of: Membership }
  | Close

/** The close of a day, at which the directory is asked again. */
export interface Close {
  readonly kind: 'check'
  readonly on: PlainDay
  readonly rank: number
}

/** The close of the day before each of some days. */
export function closesBefore(days: readonly PlainDay[]): readonly Close[] {
  return days.map((day) => ({ kind: 'check', on: addDays(day, -1), rank: 5 }))
}

/** What is known of the person between two events. */
interface Walk {
  readonly scope: Scope
  /** Where the directory does not know a cell on the day of the ceremony, it is looked up on this one. */
  readonly knownOn: PlainDay
  cell: string | undefined
  membership: Membership | undefined
  /** On the way to a cell outside the scope. */
  isAway: boolean
  isCovered: boolean
}

/**
 * Every movement of a file into and out of a scope, in the order of its days. The sum of the changes up to a day is 1
 * for a member of the scope and 0 for anybody else. A member on temporary activity is counted at home. A transfer that
 * leaves the scope counts from its own day, one that comes into it from the day of reception; on the way between two
 * cells of the scope a member stays in it. `checks` are first days of periods: on the day before each, the directory
 * is asked again.
 */
export function movementsOf(
  file: CaseFile,
  scope: Scope,
  checks: readonly PlainDay[] = [],
): readonly Movement[] {
  assertCaseFile('movementsOf', file)
  assertOptions('movementsOf', scope, scopeNames, 'scope')
  assertScope('movementsOf', scope)
  assertTaken('movementsOf', 'checks', checks, 'list')
  for (const day of checks) assertPlainDay(day)
  return movementsThrough(file, membershipsOf(file), placeChanges(file), scope, closesBefore(checks))
}

/** The same of memberships and changes of place at hand. */
export function movementsThrough(
  file: CaseFile,
  memberships: readonly Membership[],
  places: readonly PlaceChange[],
  scope: Scope,
  closes: readonly Close[],
): readonly Movement[] {
  if (memberships.length === 0) return []
  const walk: Walk = {
    scope,
    knownOn: places[0]?.on ?? (file.log[0]?.on as PlainDay),
    cell: cellOn(places, ''),
    membership: undefined,
    isAway: false,
    isCovered: false,
  }
  const movements: Movement[] = []
  for (const event of eventsOf(memberships, places, closes)) {
    const before = counted(walk)
    const why = reasonOf(event, walk)
    follow(event, walk)
    const after = counted(walk)
    if (after && !before) movements.push({ on: event.on, change: 1, membership: after, ...why })
    if (before && !after) movements.push({ on: event.on, change: -1, membership: before, ...why })
  }
  return movements
}

/** The membership where it counts in the scope. */
function counted({ membership, isAway, isCovered }: Walk): Membership | undefined {
  return isAway || !isCovered ? undefined : membership
}

/** By day; on one day the place first, then the entry, then transfers, exits, a restoration, and the check of its close. */
function eventsOf(
  memberships: readonly Membership[],
  places: readonly PlaceChange[],
  closes: readonly Close[],
): readonly Event[] {
  const events: Event[] = [
    ...places.map((place) => ({ rank: place.kind === 'noted' ? 0 : 2, ...place })),
    ...memberships.flatMap((of, index): Event[] => [
      { kind: 'enters', on: of.from, rank: index === 0 ? 1 : 4, of },
      ...(of.until === undefined ? [] : [{ kind: 'exits' as const, on: of.until, rank: 3, of }]),
    ]),
    ...closes,
  ]
  return events.sort((a, b) => compare(a.on, b.on) || a.rank - b.rank)
}

function follow(event: Event, walk: Walk): void {
  const { scope } = walk
  if (event.kind === 'enters') {
    walk.membership = event.of
    walk.isCovered = covers(scope, walk.cell, event.on) ?? covers(scope, walk.cell, walk.knownOn) ?? false
  } else if (event.kind === 'exits') walk.membership = undefined
  else if (event.kind === 'check') walk.isCovered = covers(scope, walk.cell, event.on) ?? walk.isCovered
  else if (event.kind === 'sent') walk.isAway ||= leaves(scope, event)
  else {
    if (endsAbsence(scope, event)) walk.isAway = false
    walk.cell = event.cell ?? walk.cell
    walk.isCovered = covers(scope, walk.cell, event.on) ?? false
  }
}

function reasonOf(event: Event, { scope, cell }: Walk): Pick<Movement, 'why' | 'across'> {
  if (event.kind === 'exits') return { why: event.of.left ?? 'died' }
  if (event.kind === 'enters') {
    const { entered, across } = event.of
    return entered === 'received' ? { why: 'transferred', ...(across && { across }) } : { why: entered }
  }
  if (event.kind === 'check' || event.kind === 'noted') return { why: 'reorganised', across: 'inside' }
  return { why: 'transferred', ...acrossOf(scope, event, cell) }
}

function acrossOf(
  scope: Scope,
  { across, cell, on }: PlaceChange,
  from: string | undefined,
): Pick<Movement, 'across'> {
  if (across !== undefined) return { across }
  const isAcross = isAcrossProvinces(scope, from, cell, on)
  return isAcross === undefined ? {} : { across: isAcross ? 'province' : 'inside' }
}
