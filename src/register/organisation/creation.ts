import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { cellProbationaryActivityAbroadMinimum } from '../../regulations/membership/probation.js'
import {
  grassrootsOrganisationMembersMinimum,
  grassrootsOrganisationMembersMinimumCharter,
  organisationLeaveClause,
  organisationMembersElsewhereClause,
  upperCommitteeSpecialPlaceMembersMinimum,
} from '../../regulations/organisation/organisation.js'
import { cellOfficialMembersMinimum } from '../../regulations/vote/cell.js'
import { type Answer, broken, holds, met } from '../../rules/engine/rule.js'
import type { OrganisationDirectory } from './directory.js'
import { membersOf, mostOfficialMembersOf, officialMembersOf } from './unit-of.js'

export const cellProvisions = [cellOfficialMembersMinimum, organisationMembersElsewhereClause] as const

/**
 * Official members of a cell on a day it was created or counted; with fewer the committee above introduces them to another
 * organisation (Charter art. 21.2, 24.1; 294-QĐ/TW pt 20.2.1). Where all its members are too few, so are the official ones; more
 * tell nothing of them. A cell of probationary activity is judged apart.
 */
export function cellCountAnswer(entry: OrganisationEntry, on: PlainDay, ask: Inquiry): Answer | undefined {
  if (entry.kind !== 'cell' || entry.probationaryActivity === true) return undefined
  const actual = mostOfficialMembersOf(entry, on)
  if (actual === undefined) return undefined
  const minimum = ask.law(cellOfficialMembersMinimum, on)
  if (actual >= minimum && officialMembersOf(entry, on) === undefined) return undefined
  if (actual < minimum) ask.cite(organisationMembersElsewhereClause, on)
  return holds(actual >= minimum, { cell: entry.id, actual, minimum, from: on })
}

export const probationaryCellProvisions = [
  cellProbationaryActivityAbroadMinimum,
  cellOfficialMembersMinimum,
] as const

/**
 * A cell of probationary activity abroad has at least three members, probationary ones included, when it is created and when they
 * are counted, and is created for a place with fewer official members than a cell needs (294-QĐ/TW pt 6.3.3).
 */
export function probationaryCellAnswer(
  entry: OrganisationEntry,
  on: PlainDay,
  ask: Inquiry,
): Answer | undefined {
  if (entry.kind !== 'cell' || entry.probationaryActivity !== true) return undefined
  const minimum = ask.law(cellProbationaryActivityAbroadMinimum, on)
  if (minimum === undefined) return undefined
  const official = on === entry.from ? officialMembersOf(entry, on) : undefined
  if (official !== undefined && official >= ask.law(cellOfficialMembersMinimum, on))
    return broken({ official, from: on })
  const actual = membersOf(entry, on)
  return actual === undefined ? undefined : holds(actual >= minimum, { actual, minimum, from: on })
}

export const grassrootsCreationProvisions = [
  grassrootsOrganisationMembersMinimum,
  grassrootsOrganisationMembersMinimumCharter,
  organisationLeaveClause,
] as const

/** The members that part a cell from a committee of the grassroots: by the regulation, and before it by the Charter. */
export function grassrootsMinimum(ask: Inquiry, on: PlainDay): number {
  return (
    ask.law(grassrootsOrganisationMembersMinimum, on) ??
    ask.law(grassrootsOrganisationMembersMinimumCharter, on)
  )
}

/**
 * Members when a grassroots committee was created, or counted that day, probationary ones included; fewer by leave given before, of the committee
 * directly above (Charter art. 21), or since the regulation states it of a higher one too (294-QĐ/TW pt 20.3.1).
 */
export function grassrootsCreationAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  ask: Inquiry,
): Answer | undefined {
  const { from } = entry
  const actual = membersOf(entry, from)
  if (entry.kind !== 'grassrootsCommittee' || actual === undefined) return undefined
  const minimum = grassrootsMinimum(ask, from)
  if (actual >= minimum) return met({ actual, minimum, from })
  const mayBeHigher = ask.law(grassrootsOrganisationMembersMinimum, from) !== undefined
  return byLeave(entry, directory, from, { actual, minimum, from }, ask, mayBeHigher)
}

/** The same of an upper-level committee in a special place (294-QĐ/TW pt 10.4.4); no leave is spoken of. */
export function upperCreationAnswer(entry: OrganisationEntry, ask: Inquiry): Answer | undefined {
  const { from } = entry
  const actual = membersOf(entry, from)
  if (entry.specialPlace !== true || actual === undefined) return undefined
  const minimum = ask.law(upperCommitteeSpecialPlaceMembersMinimum, from)
  return minimum === undefined ? undefined : holds(actual >= minimum, { actual, minimum, from })
}

/**
 * A cell of thirty members and more becomes a committee, one under a grassroots committee with more than thirty is divided,
 * unless the committee directly above gives leave that it stays one (294-QĐ/TW pt 20.3.2; Charter art. 21). A village cell hangs under
 * its commune whatever its number.
 */
export function staysOneAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  { on, count: actual }: { readonly on: PlainDay; readonly count: number },
  ask: Inquiry,
): Answer | undefined {
  if (entry.kind !== 'cell' || entry.village === true) return undefined
  const minimum = grassrootsMinimum(ask, on)
  const isUnderGrassroots = directory
    .aboveOn(entry.id, on)
    .some(({ kind }) => kind === 'grassrootsCommittee' || kind === 'sectionCommittee')
  const isOne = isUnderGrassroots ? actual <= minimum : actual < minimum
  return isOne ? undefined : byLeave(entry, directory, on, { actual, minimum, from: on }, ask)
}

/** Leave of the committee directly above the grassroots, or of a higher one where the text names it, given by the day. */
export function byLeave(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  on: PlainDay,
  facts: Answer['facts'],
  ask: Inquiry,
  mayBeHigher = false,
): Answer {
  ask.cite(organisationLeaveClause, on)
  const { leave } = entry
  const above = directory
    .aboveOn(entry.id, on)
    .filter(({ kind }) => kind !== 'grassrootsCommittee' && kind !== 'sectionCommittee')
  if (leave === undefined) return broken(facts)
  const giving = mayBeHigher ? above : above.slice(0, 1)
  const isGiven = leave.on <= on && giving.some(({ id }) => id === leave.by)
  return holds(isGiven, { ...facts, leaveBy: leave.by, leaveOn: leave.on })
}
