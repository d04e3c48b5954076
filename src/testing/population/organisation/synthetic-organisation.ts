import { assertPlainDay, type PlainDay } from '../../../calendar/plain-day.js'
import type { OrganisationEntry, OrganisationRecord } from '../../../casefile/shapes.js'
import { assertOptions } from '../../../errors/options.js'
import { AdmissionError } from '../../../errors.js'
import { Draw } from '../draw.js'
import type { CellPlace } from '../place.js'

/** A synthetic organisation: the record of its bodies, plain data, and its cells with those above them. */
export interface SyntheticOrganisation {
  readonly record: OrganisationRecord
  readonly cells: readonly CellPlace[]
}

/** What an organisation is made from; `members` is about how many it has, `from` the first day of its bodies. */
export interface SyntheticOrganisationOptions {
  readonly seed: number
  readonly members: number
  readonly from: PlainDay
}

/** The day the districts end and the communes begin as the level above the grassroots. */
const communesFrom = '2025-07-01'
/** Members of the whole Party, rounded up: no organisation has more. */
const mostMembers = 10_000_000
const grassrootsToACommune = 10
const communesToADistrict = 10
const districtsToAProvince = 12

/**
 * Provinces, districts to 30 June 2025, communes from July 2025, grassroots committees, some with a section committee,
 * and cells. Members per cell, cells per committee and members per committee lie about the published figures: 14 to 19,
 * 5.8 to 9.6, 48 to 145 on average. One committee with its cells at the least. Throws `population.malformed`, `day.malformed`.
 */
export function syntheticOrganisation(options: SyntheticOrganisationOptions): SyntheticOrganisation {
  assertOptions('syntheticOrganisation', options, { seed: true, members: true, from: true })
  const { from } = options
  assertPlainDay(from)
  assertWhole(options, 'seed', Number.MAX_SAFE_INTEGER)
  assertWhole(options, 'members', mostMembers)
  const draw = new Draw(options.seed, 0x4f52)
  const bodies: OrganisationEntry[] = []
  const cells: CellPlace[] = []
  const hasDistricts = from < communesFrom
  const communeFrom = hasDistricts ? communesFrom : from
  let members = 0
  for (let grassroots = 0; members < options.members || grassroots === 0; grassroots++) {
    const above = addLevelsAbove(grassroots)
    const id = `grassroots-${grassroots}`
    bodies.push({
      id,
      kind: 'grassrootsCommittee',
      from,
      under: hasDistricts
        ? [
            { from, until: communesFrom, body: above.district },
            { from: communesFrom, body: above.commune },
          ]
        : [{ from, body: above.commune }],
    })
    const section = draw.chance(0.05) ? `section-${grassroots}` : undefined
    if (section !== undefined)
      bodies.push({ id: section, kind: 'sectionCommittee', from, under: [{ from, body: id }] })
    const youthUnion = draw.chance(0.85)
    const tradeUnion = draw.chance(0.9)
    for (let left = draw.int(5, 10); left > 0 && (members < options.members || left > 3); left--) {
      const officialMembers = draw.int(11, 21)
      members += officialMembers
      // A section committee stands between some of the cells and the grassroots committee.
      const isInSection = section !== undefined && left % 2 === 0
      const cell = `cell-${cells.length}`
      bodies.push({
        id: cell,
        kind: 'cell',
        from,
        under: [{ from, body: isInSection ? section : id }],
        officialMembers: [{ from, count: officialMembers }],
        youthUnion,
        tradeUnion,
      })
      cells.push({
        cell,
        ...(isInSection && { section }),
        grassroots: id,
        ...above,
        officialMembers,
        youthUnion,
        tradeUnion,
      })
    }
  }
  return { record: { version: 1, bodies }, cells }

  /** The commune, district and province of a grassroots committee, each added with its first. */
  function addLevelsAbove(grassroots: number) {
    const communeAt = Math.floor(grassroots / grassrootsToACommune)
    const districtAt = Math.floor(communeAt / communesToADistrict)
    const above = {
      commune: `commune-${communeAt}`,
      district: `district-${districtAt}`,
      province: `province-${Math.floor(districtAt / districtsToAProvince)}`,
    }
    if (grassroots % grassrootsToACommune > 0) return above
    if (communeAt % communesToADistrict === 0) {
      if (districtAt % districtsToAProvince === 0)
        bodies.push({ id: above.province, kind: 'provinceCommittee', from })
      if (hasDistricts)
        bodies.push({
          id: above.district,
          kind: 'districtCommittee',
          from,
          until: communesFrom,
          under: [{ from, body: above.province }],
          successors: [{ on: communesFrom, into: above.commune }],
        })
    }
    bodies.push({
      id: above.commune,
      kind: 'communeCommittee',
      from: communeFrom,
      under: [{ from: communeFrom, body: above.province }],
    })
    return above
  }
}

function assertWhole(options: SyntheticOrganisationOptions, option: 'seed' | 'members', most: number): void {
  if (!Number.isSafeInteger(options[option]) || options[option] > most)
    throw new AdmissionError('population.malformed', { option })
}
