import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  delegationMembersMoreThan,
  delegationQualityYearsMinimum,
  grantedPowerMembersMinimum,
  grantedPowerMembersMinimumCentral,
  grassrootsOrganisationMembersMinimum,
  upperCommitteeSpecialPlaceMembersMinimum,
} from '../../regulations/organisation/organisation.js'
import { type Answer, broken, holds, met } from '../../rules/engine/rule.js'

export type Delegation = NonNullable<OrganisationEntry['delegated']>[number]
export type Grant = NonNullable<OrganisationEntry['granted']>[number]

export const delegationProvisions = [delegationMembersMoreThan, delegationQualityYearsMinimum] as const

/**
 * More than so many members, and so many years in a row rated well, on the day of the delegation (294-QĐ/TW pt 22.1).
 * Only what is recorded is judged; `undefined` where nothing is, and before the criteria are established.
 */
export function delegationAnswer(
  { from, members, qualityYears }: Delegation,
  ask: Inquiry,
): Answer | undefined {
  if (members === undefined && qualityYears === undefined) return undefined
  const moreThan = ask.law(delegationMembersMoreThan, from)
  const years = ask.law(delegationQualityYearsMinimum, from)
  if (moreThan === undefined || years === undefined) return undefined
  if (members !== undefined && members <= moreThan)
    return broken({ actual: members, moreThan, from, of: 'members' })
  if (qualityYears !== undefined && qualityYears < years)
    return broken({ actual: qualityYears, minimum: years, from, of: 'quality-years' })
  return met({ from })
}

export const grantProvisions = [grantedPowerMembersMinimum, grantedPowerMembersMinimumCentral] as const

/** So many members on the day of the grant; fewer for central bodies and those under the province (294-QĐ/TW pt 10.6.1). */
export function grantAnswer({ from, members, central }: Grant, ask: Inquiry): Answer | undefined {
  if (members === undefined) return undefined
  const minimum = ask.law(
    central === true ? grantedPowerMembersMinimumCentral : grantedPowerMembersMinimum,
    from,
  )
  return minimum === undefined ? undefined : holds(members >= minimum, { actual: members, minimum, from })
}

/** Members when a grassroots committee was created, probationary ones included (294-QĐ/TW pt 20.3.1). */
export function grassrootsCreationAnswer(entry: OrganisationEntry, ask: Inquiry): Answer | undefined {
  if (entry.kind !== 'grassrootsCommittee' || entry.membersAtCreation === undefined) return undefined
  return creationAnswer(entry, ask.law(grassrootsOrganisationMembersMinimum, entry.from))
}

/** The same of an upper-level committee in a special place (294-QĐ/TW pt 10.4.4). */
export function upperCreationAnswer(entry: OrganisationEntry, ask: Inquiry): Answer | undefined {
  if (entry.specialPlace !== true || entry.membersAtCreation === undefined) return undefined
  return creationAnswer(entry, ask.law(upperCommitteeSpecialPlaceMembersMinimum, entry.from))
}

function creationAnswer(
  { from, membersAtCreation: actual = 0 }: OrganisationEntry,
  minimum: number | undefined,
): Answer | undefined {
  return minimum === undefined ? undefined : holds(actual >= minimum, { actual, minimum, from })
}
