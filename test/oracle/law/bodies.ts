import type { BodyKind, Unit } from '../../../src/index.js'
import type { Day } from './days.js'

/** The bodies of a text on a day: those it means, and those of which the texts of the day only let it be assumed. */
export interface Bodies {
  readonly meant: readonly BodyKind[]
  readonly assumed?: readonly BodyKind[]
}

/** The district decides to the day before, the commune from here, as a committee directly above. */
export const communeAbove: Day = '2025-07-01'

/** The guidance tells of places without a grassroots committee from here. */
const villageTold: Day = '2025-06-09'

/** The commune is a grassroots organisation under the province from here, and its standing committee decides. */
export const communeBelow: Day = '2026-07-26'

const together = (...parts: readonly Bodies[]): Bodies => ({
  meant: parts.flatMap(({ meant }) => meant),
  assumed: parts.flatMap(({ assumed = [] }) => assumed),
})

export const either = (...parts: readonly Bodies[]): Bodies => together(...parts)

export const cell: Bodies = { meant: ['cell'] }

/** A cell of fewer than nine official members has a secretary only. */
export const cellCommittee: Bodies = { meant: ['cellCommittee', 'cellSecretary'] }

/** Each in its own area: a province is one of the committees directly under the Central Committee. */
export const provincial: Bodies = {
  meant: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
}

/** Directly above the grassroots: the district, then the commune, then the province; acting also through its standing committee. */
export function upper(day: Day, unit: Unit): Bodies {
  const named: Bodies = { meant: ['upperCommittee', 'upperStandingCommittee'] }
  if (unit.underCentralLevel) return together(named, provincial)
  if (day < communeAbove)
    return together(named, { meant: ['districtStandingCommittee', 'grantedStandingCommittee'] })
  if (day < communeBelow)
    return together(named, { meant: ['communeStandingCommittee', 'grantedStandingCommittee'] })
  return together(named, {
    meant: ['provincialStandingCommittee'],
    assumed: ['grantedStandingCommittee'],
  })
}

/** No grassroots committee stands above a village cell from the day the guidance tells, and none over a grassroots cell at any time. */
export const hasGrassrootsCommittee = ({ cellKind, grassrootsCommittee }: Unit): boolean =>
  cellKind === 'cell-under-grassroots' && grassrootsCommittee !== false

/** From 2026-07-26 the commune committee is itself the grassroots committee, which no text confirms. */
const withoutCommittee: Bodies = {
  meant: [],
  assumed: [
    'grassrootsCommittee',
    'grassrootsStandingCommittee',
    'communeStandingCommittee',
    'upperCommittee',
    'upperStandingCommittee',
  ],
}

/** The grassroots level: its committee, in a grassroots cell the cell committee, else the committee directly above. */
export function grassroots(day: Day, unit: Unit): Bodies {
  if (unit.cellKind === 'grassroots-cell')
    return day < communeBelow
      ? together(cellCommittee, day < villageTold ? { meant: [] } : upper(day, unit))
      : together({ meant: [], assumed: cellCommittee.meant }, withoutCommittee)
  if (!hasGrassrootsCommittee(unit)) return day < communeBelow ? upper(day, unit) : withoutCommittee
  return day < communeBelow
    ? { meant: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }
    : { meant: ['grassrootsCommittee'], assumed: ['delegatedGrassrootsCommittee'] }
}

/** The committee that decides on a membership. */
export function decider(day: Day, unit: Unit): Bodies {
  if (unit.delegated && day < communeBelow)
    return { meant: ['delegatedGrassrootsCommittee', 'grassrootsCommittee'] }
  if (unit.underCentralLevel)
    return day < communeBelow
      ? { meant: ['standingMembersAndHeads'] }
      : {
          meant: [],
          assumed: ['standingMembersAndHeads', 'grassrootsStandingCommittee', 'communeStandingCommittee'],
        }
  if (day < communeAbove)
    return {
      meant: ['districtStandingCommittee', 'upperStandingCommittee', 'grantedStandingCommittee'],
    }
  if (day < communeBelow)
    return {
      meant: ['communeStandingCommittee', 'upperStandingCommittee', 'grantedStandingCommittee'],
    }
  return {
    meant: ['grassrootsStandingCommittee', 'communeStandingCommittee'],
    assumed: ['upperStandingCommittee', 'grantedStandingCommittee'],
  }
}

/** The standing committee of the committee directly above. */
export function upperStanding(day: Day, unit: Unit): Bodies {
  const { meant, assumed = [] } = upper(day, unit)
  return { meant: meant.filter((kind) => kind !== 'upperCommittee'), assumed }
}

/** Questions of membership: of cadres of the province its standing committee, of all others that of the committee directly above. */
export const questionOfMembership = (day: Day, unit: Unit): Bodies =>
  together(upperStanding(day, unit), provincial)
