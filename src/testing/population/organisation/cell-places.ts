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
  // Lives of one cell follow each other, so the last place is the next one too; what it says is the same when made anew.
  let last = -1
  let place: Place | undefined
  return (index) => {
    const number = numberOf(index)
    if (place === undefined || number !== last) {
      last = number
      const at = (cells?.[number] as CellPlace | undefined) ?? reckoned(number)
      const next = cells ? cells[(number + 1) % cells.length]?.cell : `cell-${number + 1}`
      // A cell that is alone has none beside it in the directory.
      place = placeOf(at, next === undefined || next === at.cell ? `${at.cell}.elsewhere` : next)
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
