import type { Body, Unit } from '../../casefile/shapes.js'

/** Labels of the bodies above a cell, and what its lives need to know of it. */
export interface CellPlace {
  readonly cell: string
  readonly section?: string
  readonly grassroots: string
  readonly commune: string
  readonly district: string
  readonly province: string
  /** Official members of the cell. */
  readonly officialMembers: number
  readonly youthUnion: boolean
  readonly tradeUnion: boolean
}

/** The cell of a life, the bodies above it, and what exists there. */
export interface Place {
  readonly unit: Unit
  readonly cell: Body & { readonly id: string }
  readonly cellCommittee: Body
  readonly section: Body | undefined
  readonly grassroots: Body & { readonly id: string }
  readonly district: Body & { readonly id: string }
  readonly commune: Body & { readonly id: string }
  readonly grassrootsStanding: Body
  readonly districtCentre: Body
  readonly communeCentre: Body
  readonly province: Body & { readonly id: string }
  readonly centralDirect: Body
  /** Another cell under the same bodies. */
  readonly beside: string
  /** Official members of the cell, sitting members of the grassroots committee and of the standing committee that decides. */
  readonly sizes: { readonly cell: number; readonly grassroots: number; readonly standing: number }
}

/** The bodies of a cell, whole and frozen, so that lives may share them. */
export function placeOf(at: CellPlace, beside: string): Place {
  return Object.freeze({
    unit: Object.freeze({
      cell: at.cell,
      cellKind: 'cell-under-grassroots',
      sectionCommittee: at.section !== undefined,
      grassrootsCommittee: true,
      youthUnion: at.youthUnion,
      tradeUnion: at.tradeUnion,
    }),
    cell: body('cell', at.cell),
    cellCommittee: body('cellCommittee', at.cell),
    section: at.section === undefined ? undefined : body('sectionCommittee', at.section),
    grassroots: body('grassrootsCommittee', at.grassroots),
    district: body('districtStandingCommittee', at.district),
    commune: body('communeStandingCommittee', at.commune),
    // From July 2026 the commune, ward or special zone is the grassroots organisation.
    grassrootsStanding: body('grassrootsStandingCommittee', at.commune),
    districtCentre: body('districtPoliticalCentre', at.district),
    communeCentre: body('communePoliticalCentre', at.commune),
    province: body('provincialStandingCommittee', at.province),
    centralDirect: body('centralDirectStandingCommittee', at.province),
    beside,
    // One count for one body, so that two tallies of a meeting agree.
    sizes: Object.freeze({ cell: at.officialMembers, grassroots: 11, standing: 13 }),
  })
}

/** The place with the cell beside it under the same bodies. */
export const besideOf = (place: Place): Place => ({
  ...place,
  cell: body('cell', place.beside),
  cellCommittee: body('cellCommittee', place.beside),
  beside: place.cell.id,
  unit: { ...place.unit, cell: place.beside },
})

/** A place of another province with the same unions, of which no directory of this one knows. */
export const outsideOf = ({ cell, unit }: Place): Place =>
  placeOf(
    {
      cell: `outside-${cell.id}`,
      grassroots: 'outside-grassroots',
      commune: 'outside-commune',
      district: 'outside-district',
      province: 'outside-province',
      officialMembers: 15,
      youthUnion: unit.youthUnion === true,
      tradeUnion: unit.tradeUnion === true,
    },
    `outside-${cell.id}-beside`,
  )

const body = <K extends Body['kind']>(kind: K, id: string): Body & { kind: K; id: string } =>
  Object.freeze({ kind, id })

const noDistrictFrom = '2025-07-01'
const grassrootsDecidesFrom = '2026-07-26'
const communeCentreFrom = '2025-06-09'

/** The body that decides on a day: the district's, the commune's from July 2025, the grassroots committee's from 26 July 2026. */
export function deciderOn(place: Place, on: string): Body {
  if (on < noDistrictFrom) return place.district
  return on < grassrootsDecidesFrom ? place.commune : place.grassrootsStanding
}

/**
 * The committee directly above the grassroots on a day: of the district, of the commune from July 2025, of the province over
 * a commune from 26 July 2026.
 */
export function upperOn(
  place: Place,
  on: string,
  kind: 'upperCommittee' | 'upperStandingCommittee' = 'upperStandingCommittee',
): Body {
  if (on < noDistrictFrom) return body(kind, place.district.id)
  return body(kind, (on < grassrootsDecidesFrom ? place.commune : place.province).id)
}

/** The committee that may expel on a day: one above the grassroots. */
export const expellerOn = (place: Place, on: string): Body =>
  on < grassrootsDecidesFrom ? deciderOn(place, on) : place.province

/** The body that decides under the law of the other side of July 2025. */
export const wrongDeciderOn = (place: Place, on: string): Body =>
  on < noDistrictFrom ? place.commune : place.district

/** The centre that issues certificates on a day. */
export const centreOn = (place: Place, on: string): Body =>
  on < communeCentreFrom ? place.districtCentre : place.communeCentre
