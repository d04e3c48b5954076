// One life around given days.
export { type LifeOptions, lifeAround } from './testing/life/life-around.js'
export { type LifeDays, type LifeStep, lifeSteps } from './testing/life/life-days.js'
// The synthetic population.
export type { Keeping } from './testing/population/bookkeeping.js'
export { type Defect, rulesOfDefects } from './testing/population/defect-list.js'
export { ndjson } from './testing/population/ndjson.js'
export {
  type SyntheticOrganisation,
  type SyntheticOrganisationOptions,
  syntheticOrganisation,
} from './testing/population/organisation/synthetic-organisation.js'
export type { CellPlace } from './testing/population/place.js'
export { type Population, population } from './testing/population/population.js'
export type { PopulationOptions } from './testing/population/population-options.js'
export { type GivenRates, ordinaryRates, type Rates } from './testing/population/rates.js'
export type { Road } from './testing/population/road-list.js'
export type { SyntheticCase } from './testing/population/synthetic-case.js'
// What the author of a store runs.
export type { OutdatedStore, StoreCase, StoreUnderTest } from './testing/store/store-case.js'
export { type StoreConformance, storeConformance } from './testing/store/store-conformance.js'
