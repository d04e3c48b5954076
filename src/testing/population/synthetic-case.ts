import type { Act } from '../../casefile/shapes.js'
import type { Defect } from './defect-list.js'
import type { Road } from './road-list.js'

/** One synthetic life: its log, the road it goes, and what was made wrong with it. */
export interface SyntheticCase {
  /** Place in the population, from 0. */
  readonly index: number
  readonly log: readonly Act[]
  readonly road: Road
  readonly defects: readonly Defect[]
}
