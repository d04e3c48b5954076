import type { Defect } from './defect.js'
import { type Road, roadList } from './road-list.js'

/** How often each thing happens in a synthetic population. */
export interface Rates {
  /** Ceremonies a year, as a share of the members at the opening. */
  readonly admissions: number
  /**
   * Of candidates and of probationary members carried over, the share that goes each side road; of members, the share
   * a year. The straight roads take the rest.
   */
  readonly roads: Readonly<Partial<Record<Road, number>>>
  /** The share of lives that have each defect. */
  readonly defects: Readonly<Partial<Record<Defect, number>>>
}

/** The mix of an ordinary committee, without a defect: 3 to 4 % of the membership admitted a year. */
export const ordinaryRates: Rates = {
  admissions: 0.035,
  roads: Object.fromEntries(roadList.map(({ id, share }) => [id, share])),
  defects: {},
}

/** Rates given, laid over the ordinary ones. */
export const ratesOf = (given: Partial<Rates> = {}): Rates => ({
  admissions: given.admissions ?? ordinaryRates.admissions,
  roads: { ...ordinaryRates.roads, ...given.roads },
  defects: { ...ordinaryRates.defects, ...given.defects },
})
