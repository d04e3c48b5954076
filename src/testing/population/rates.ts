import type { Keeping } from './bookkeeping.js'
import type { Defect } from './defect-list.js'
import { type Road, roadList } from './road-list.js'

/** How often each thing happens in a synthetic population. */
export interface Rates {
  /** Ceremonies a year, as a share of the members at the opening. */
  readonly admissions: number
  /**
   * Of candidates and of probationary members carried over, the share that goes each side road; of members, the share
   * a year. The straight roads `official`, `probationer` and `member` take the rest, whatever is given for them.
   */
  readonly roads: Readonly<Partial<Record<Road, number>>>
  /** The share of all lives whose log was kept in each way. */
  readonly keeping: Readonly<Partial<Record<Keeping, number>>>
  /** The share of candidates with each defect, who go the straight road otherwise. */
  readonly defects: Readonly<Partial<Record<Defect, number>>>
}

/** The mix of an ordinary committee, without a defect: 3 to 4 % of the membership admitted a year. */
export const ordinaryRates: Rates = Object.freeze({
  admissions: 0.035,
  roads: Object.freeze(Object.fromEntries(roadList.map(({ id, share }) => [id, share]))),
  keeping: Object.freeze({ 'late-entry': 0.02, correction: 0.004, strike: 0.002 }),
  defects: Object.freeze({}),
})

/** What a caller may give of the rates; the rest stays ordinary. */
export type GivenRates = { readonly [K in keyof Rates]?: Rates[K] }

/** Rates given, laid over the ordinary ones. */
export const ratesOf = (given: GivenRates = {}): Rates => ({
  admissions: given.admissions ?? ordinaryRates.admissions,
  roads: { ...ordinaryRates.roads, ...given.roads },
  keeping: { ...ordinaryRates.keeping, ...given.keeping },
  defects: { ...ordinaryRates.defects, ...given.defects },
})
