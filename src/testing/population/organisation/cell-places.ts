import { type CellPlace, type Place, placeOf } from '../place.js'
import type { SyntheticOrganisation } from './synthetic-organisation.js'

/** Lives of one cell where no organisation is given. */
const livesToACell = 16

/**
 * The place of a life: its cell of the organisation given, in which the lives are laid out evenly and in order, or of
 * one that is reckoned from the number of the cell and kept nowhere.
 */
export function placesOf(
  cases: number,
  organisation: SyntheticOrganisation | undefined,
): (index: number) => Place {
  const cells = organisation?.cells
  const numberOf = (index: number) =>
    cells ? Math.floor((index * cells.length) / cases) % cells.length : Math.floor(index / livesToACell)
  const cellOf = (number: number) => (cells ? cells[number] : reckoned(number))
  // Lives of one cell follow each other, so the last place is the next one too; what it says is the same when made anew.
  let last = -1
  let place: Place | undefined
  return (index) => {
    const number = numberOf(index)
    if (place === undefined || number !== last) {
      last = number
      const at = cellOf(number) as CellPlace
      place = placeOf(at, besideIn(cellOf, number) ?? `${at.cell}-beside`)
    }
    return place
  }
}

function reckoned(cell: number): CellPlace {
  const grassroots = Math.floor(cell / 7)
  const commune = Math.floor(grassroots / 10)
  const district = Math.floor(commune / 10)
  return {
    cell: `cell-${cell}`,
    grassroots: `grassroots-${grassroots}`,
    ...(grassroots % 20 === 7 && { section: `section-${grassroots}` }),
    commune: `commune-${commune}`,
    district: `district-${district}`,
    province: `province-${Math.floor(district / 12)}`,
    officialMembers: 11 + ((cell * 7) % 11),
    youthUnion: grassroots % 7 !== 3,
    tradeUnion: grassroots % 10 !== 3,
  }
}

/** The label of a cell near by under the very same bodies. */
function besideIn(cellOf: (number: number) => CellPlace | undefined, number: number): string | undefined {
  const own = cellOf(number)
  return [1, 2, -1, -2]
    .map((step) => (number + step < 0 ? undefined : cellOf(number + step)))
    .find((near) => near && near.grassroots === own?.grassroots && near.section === own.section)?.cell
}
