import type { Body } from '../../casefile/body.js'
import type { Unit } from '../../casefile/particulars.js'

/** The cell of a life, the bodies above it, and what exists there. */
export interface Place {
  readonly unit: Unit
  readonly cell: Body & { readonly id: string }
  readonly grassroots: Body
  /** Standing committees that decide: of the district to June 2025, of the commune to 25 July 2026, then of the grassroots committee. */
  readonly district: Body
  readonly commune: Body
  readonly grassrootsStanding: Body
  /** Standing committee of the committee directly above the grassroots. */
  readonly upper: Body
  readonly districtCentre: Body
  readonly communeCentre: Body
  readonly province: Body
  readonly centralDirect: Body
}

/** Labels of the bodies from a cell up. */
export interface Chain {
  readonly cell: string
  readonly grassroots: string
  readonly commune: string
  readonly district: string
  readonly province: string
}

/** The place of a cell under a grassroots committee. */
export function placeOf(chain: Chain, kind: Partial<Unit> = {}): Place {
  return Object.freeze({
    unit: Object.freeze({
      cell: chain.cell,
      cellKind: 'cell-under-grassroots',
      grassrootsCommittee: true,
      sectionCommittee: false,
      youthUnion: true,
      tradeUnion: true,
      ...kind,
    }),
    cell: body('cell', chain.cell),
    grassroots: body('grassrootsCommittee', chain.grassroots),
    district: body('districtStandingCommittee', chain.district),
    commune: body('communeStandingCommittee', chain.commune),
    grassrootsStanding: body('grassrootsStandingCommittee', chain.grassroots),
    upper: body('upperStandingCommittee', chain.commune),
    districtCentre: body('districtPoliticalCentre', chain.district),
    communeCentre: body('communePoliticalCentre', chain.commune),
    province: body('provincialStandingCommittee', chain.province),
    centralDirect: body('centralDirectStandingCommittee', chain.province),
  })
}

const body = <K extends Body['kind']>(kind: K, id: string): Body & { kind: K; id: string } =>
  Object.freeze({ kind, id })

const noDistrictFrom = '2025-07-01'
const grassrootsDecidesFrom = '2026-07-26'
const communeCentreFrom = '2025-06-09'

/** The body that decides on a day. */
export function deciderOn(place: Place, on: string): Body {
  if (on < noDistrictFrom) return place.district
  return on < grassrootsDecidesFrom ? place.commune : place.grassrootsStanding
}

/** The centre that issues certificates on a day. */
export const centreOn = (place: Place, on: string): Body =>
  on < communeCentreFrom ? place.districtCentre : place.communeCentre
