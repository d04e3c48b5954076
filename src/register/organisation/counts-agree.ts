import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { organisationCountsAgreeClause } from '../../regulations/organisation/organisation.js'
import { type Answer, broken } from '../../rules/engine/rule.js'
import type { OrganisationDirectory } from './directory.js'

/** What is held against a count of a body: the official members in it, those it was created, delegated or granted power with, its years rated. */
type Held = 'official' | 'creation' | 'delegation' | 'grant' | 'quality-years'

interface Compared {
  readonly of: Held
  readonly actual: number
  readonly counted: number
}

/**
 * Numbers recorded of a body for one day that cannot both be so: more official members than members, other members at the creation, a
 * delegation or a grant than were counted that day, more years rated than it has existed. `undefined` where nothing contradicts.
 */
export function countsAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  on: PlainDay,
  ask: Inquiry,
): Answer | undefined {
  const wrong = comparedOn(entry, directory, on).find(({ of, actual, counted }) =>
    of === 'official' || of === 'quality-years' ? actual > counted : actual !== counted,
  )
  if (!wrong) return undefined
  ask.cite(organisationCountsAgreeClause, on)
  return broken({ ...wrong, body: entry.id, from: on })
}

function comparedOn(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  on: PlainDay,
): readonly Compared[] {
  const ofDay = <P extends { readonly from: PlainDay }>(periods: readonly P[] = []) =>
    periods.find(({ from }) => from === on)
  const beside = (of: Held, actual: number | undefined, counted: number | undefined): readonly Compared[] =>
    actual === undefined || counted === undefined ? [] : [{ of, actual, counted }]
  const created = on === entry.from ? entry.membersAtCreation : undefined
  const members = ofDay(entry.members)?.count
  const delegated = ofDay(entry.delegated)
  return [
    ...beside('official', ofDay(entry.officialMembers)?.count, members ?? created),
    ...beside('creation', created, members),
    ...beside('delegation', delegated?.members, members ?? created),
    ...beside('grant', ofDay(entry.granted)?.members, members ?? created),
    ...beside('quality-years', delegated?.qualityYears, yearsOf(entry, directory, on)),
  ]
}

/** The calendar years a body has existed in, its first and last among them; nothing of one that carries on others, and their ratings. */
function yearsOf({ id, from }: OrganisationEntry, directory: OrganisationDirectory, on: PlainDay) {
  const carriesOn = directory.entries.some(({ successors = [] }) =>
    successors.some(({ into }) => into === id),
  )
  return carriesOn ? undefined : Number(on.slice(0, 4)) - Number(from.slice(0, 4)) + 1
}
