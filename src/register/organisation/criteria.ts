import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  delegationMembersMoreThan,
  delegationQualityYearsMinimum,
  grantedPowerMembersMinimum,
  grantedPowerMembersMinimumCentral,
} from '../../regulations/organisation/organisation.js'
import { type Answer, broken, holds, met } from '../../rules/engine/rule.js'
import type { OrganisationDirectory } from './directory.js'
import { membersOf } from './unit-of.js'

export type Delegation = NonNullable<OrganisationEntry['delegated']>[number]
export type Grant = NonNullable<OrganisationEntry['granted']>[number]

/** A body and the directory it stands in. */
export interface Placed {
  readonly entry: OrganisationEntry
  readonly directory: OrganisationDirectory
}

export const delegationProvisions = [delegationMembersMoreThan, delegationQualityYearsMinimum] as const

/** Kinds of unit in which no committee is delegated or granted power: offices, enterprises, service and armed units are. */
const isOutside = ({ place }: OrganisationEntry) => place === 'territory' || place === 'other'

/**
 * More than so many members, and so many years in a row rated well, on the day of the delegation, in an office, an
 * enterprise, a service unit or an armed unit, by the committee directly above (294-QĐ/TW pt 22.1). Where the delegation tells no
 * number, that counted last holds. Only what is recorded is judged; `undefined` where nothing is, and before the criteria are established.
 */
export function delegationAnswer(
  { entry, directory }: Placed,
  { from, members = membersOf(entry, from), qualityYears, by }: Delegation,
  ask: Inquiry,
): Answer | undefined {
  const { place } = entry
  if (members === undefined && qualityYears === undefined && by === undefined && place === undefined)
    return undefined
  const moreThan = ask.law(delegationMembersMoreThan, from)
  const years = ask.law(delegationQualityYearsMinimum, from)
  if (moreThan === undefined || years === undefined) return undefined
  if (members !== undefined && members <= moreThan)
    return broken({ actual: members, moreThan, from, of: 'members' })
  if (qualityYears !== undefined && qualityYears < years)
    return broken({ actual: qualityYears, minimum: years, from, of: 'quality-years' })
  if (place !== undefined && isOutside(entry)) return broken({ place, from, of: 'place' })
  const above = directory.bodyOn(entry.id, from)?.above
  if (by !== undefined && above !== undefined && by !== above)
    return broken({ body: by, above, from, of: 'by' })
  return met({ from })
}

export const grantProvisions = [grantedPowerMembersMinimum, grantedPowerMembersMinimumCentral] as const

/**
 * So many members on the day of the grant, as it tells or as counted last, fewer for central bodies and those under the province; the superior is a
 * committee directly under the Central Committee, the unit an office, an enterprise, a service or an armed unit (294-QĐ/TW
 * pt 10.6.1). Other superiors are pilots under rules of their own.
 */
export function grantAnswer({ entry, directory }: Placed, grant: Grant, ask: Inquiry): Answer | undefined {
  const { from, members = membersOf(entry, from), central } = grant
  const minimum = ask.law(
    central === true ? grantedPowerMembersMinimumCentral : grantedPowerMembersMinimum,
    from,
  )
  if (minimum === undefined) return undefined
  const { place } = entry
  if (place !== undefined && isOutside(entry)) return broken({ place, from, of: 'place' })
  const above = directory.aboveOn(entry.id, from)[0]
  if (above && above.kind !== 'provinceCommittee')
    return broken({ above: above.id, level: above.kind, from, of: 'superior' })
  return members === undefined ? undefined : holds(members >= minimum, { actual: members, minimum, from })
}
