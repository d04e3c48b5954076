import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry, Unit } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { Inquiry } from '../../law/inquiry.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import { type CellPlace, placeOf } from './cell-place.js'
import { isWithin, type OrganisationDirectory } from './directory.js'

/**
 * The particulars of the unit for a case of the cell, as they stand on the day, for `case.opened` and
 * `particulars.changed`; those the directory does not state are left out. A cell merged away is replaced by the one that
 * carries it on. `undefined` where there is none that day. Throws `law.not-covered` before the earliest supported day.
 */
export function unitOf(
  directory: OrganisationDirectory,
  cellId: string,
  on: PlainDay,
  options: { readonly rulebook?: Rulebook } = {},
): Unit | undefined {
  assertTaken('unitOf', 'directory', directory, 'directory')
  assertPlainDay(on)
  const { setting } = bookOf('unitOf', options, judgedByNames)
  const place = placeOf(directory, cellId, on, new Inquiry(setting, on))
  return place && unitAt(directory, place, on)
}

/** The same of a place already found. */
export function unitAt(directory: OrganisationDirectory, place: CellPlace, on: PlainDay): Unit {
  const { cell, section, grassroots } = place
  const own = directory.entryOf(cell.id)
  const committee = grassroots && directory.entryOf(grassroots.id)
  const near = [own, ...directory.aboveOn(cell.id, on).map(({ id }) => directory.entryOf(id))]
  const nearest = <K extends keyof OrganisationEntry>(key: K, among = near) =>
    among.find((entry) => entry?.[key] !== undefined)?.[key]
  const upTo = grassroots ? near.slice(0, near.indexOf(committee) + 1) : [own]
  const unit = {
    cell: cell.id,
    cellKind: cellKindOf(place, own),
    officialMembers: officialMembersOf(own, on),
    sectionCommittee: section !== undefined,
    grassrootsCommittee: grassroots !== undefined,
    delegated: isDelegated(committee, on),
    youthUnion: nearest('youthUnion', upTo),
    tradeUnion: nearest('tradeUnion', upTo),
    underCentralLevel: isUnderCentralLevel(place, committee, on),
    armedForces: nearest('armedForces'),
  }
  return Object.fromEntries(Object.entries(unit).filter(([, value]) => value !== undefined)) as Unit
}

function cellKindOf({ grassroots }: CellPlace, own: OrganisationEntry | undefined): Unit['cellKind'] {
  // A village cell under a commune has no grassroots committee of its own in between, whatever the commune is that day.
  const isDirect = grassroots === undefined || grassroots.kind === 'communeCommittee'
  if (own?.village === true && isDirect) return 'village-cell'
  return grassroots ? 'cell-under-grassroots' : 'grassroots-cell'
}

/** The count of official members in force on the day; `undefined` where none is recorded by then. */
export function officialMembersOf(entry: OrganisationEntry | undefined, on: PlainDay): number | undefined {
  return entry?.officialMembers?.findLast(({ from }) => from <= on)?.count
}

/**
 * The most official members a body has on a day: those counted, and no more than all its members where they were counted as late, or
 * when it was created. `undefined` where neither is recorded.
 */
export function mostOfficialMembersOf(
  entry: OrganisationEntry | undefined,
  on: PlainDay,
): number | undefined {
  const official = entry?.officialMembers?.findLast(({ from }) => from <= on)
  const all = entry && countOf(entry, on)
  if (official === undefined || all === undefined) return official?.count ?? all?.count
  return all.from >= official.from ? Math.min(official.count, all.count) : official.count
}

/** All members of a body on a day, as counted last, or when it was created; `undefined` where neither is recorded by then. */
export function membersOf(entry: OrganisationEntry, on: PlainDay): number | undefined {
  return countOf(entry, on)?.count
}

function countOf({ from: createdOn, membersAtCreation, members = [] }: OrganisationEntry, on: PlainDay) {
  const counted = members.findLast(({ from }) => from <= on)
  if (counted !== undefined && (counted.from > createdOn || membersAtCreation === undefined)) return counted
  return membersAtCreation === undefined || createdOn > on
    ? undefined
    : { from: createdOn, count: membersAtCreation }
}

export function isDelegated(committee: OrganisationEntry | undefined, on: PlainDay): boolean {
  return committee?.delegated?.some((period) => isWithin(period, on)) === true
}

export function isGranted(committee: OrganisationEntry | undefined, on: PlainDay): boolean {
  return committee?.granted?.some((period) => isWithin(period, on)) === true
}

/**
 * Directly under a committee of province or central level, neither delegated nor granted (regulation pt 4.3.2(c)). A
 * commune that is a grassroots organisation stands under the province too, and decides by its own standing committee.
 */
function isUnderCentralLevel(
  { grassroots, upper, isZoneByChoice }: CellPlace,
  committee: OrganisationEntry | undefined,
  on: PlainDay,
): boolean {
  return (
    upper?.kind === 'provinceCommittee' &&
    (grassroots?.kind !== 'communeCommittee' || isZoneByChoice === true) &&
    !isDelegated(committee, on) &&
    !isGranted(committee, on)
  )
}
