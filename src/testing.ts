// The synthetic population.
export type { Defect } from './testing/population/defect.js'
export { ndjson } from './testing/population/ndjson.js'
export {
  type SyntheticBody,
  type SyntheticOrganisation,
  type SyntheticOrganisationOptions,
  syntheticOrganisation,
} from './testing/population/organisation/synthetic-organisation.js'
export type { CellPlace } from './testing/population/place.js'
export { type Population, type PopulationOptions, population } from './testing/population/population.js'
export { ordinaryRates, type Rates } from './testing/population/rates.js'
export type { Road } from './testing/population/road-list.js'
export type { SyntheticCase } from './testing/population/synthetic-case.js'
