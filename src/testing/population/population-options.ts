import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { defectList } from './defect-list.js'
import type { SyntheticOrganisation } from './organisation/synthetic-organisation.js'
import { type GivenRates, ordinaryRates } from './rates.js'

/** What a population is made from. */
export interface PopulationOptions {
  /** A whole number of 32 bits; the same seed gives the same lives. */
  readonly seed: number
  /** How many lives. */
  readonly cases: number
  /** First day of the register: members are carried over, candidates under way are entered whole. */
  readonly from: PlainDay
  /** Exclusive end: nothing has happened on it yet, and cases under way stay open. */
  readonly until: PlainDay
  readonly rates?: GivenRates
  /** Where the lives are lived; without it, cells of 16 lives that no directory knows. */
  readonly organisation?: SyntheticOrganisation
}

const optionNames: OptionNames<PopulationOptions> = {
  seed: true,
  cases: true,
  from: true,
  until: true,
  rates: true,
  organisation: true,
}

const ratesNames: OptionNames<GivenRates> = { admissions: true, roads: true, keeping: true, defects: true }

/** Lives of one seed are told apart by 32 bits. */
const mostCases = 2 ** 32

/** Checks what a population is to be made from; throws `population.malformed` with the option's path. */
export function assertPopulation(options: PopulationOptions): void {
  assertOptions('population', options, optionNames)
  const { seed, cases, from, until, rates = {}, organisation } = options
  assertOptions('population', rates, ratesNames, 'options.rates')
  if (organisation !== undefined)
    assertTaken('population', 'options.organisation.cells', organisation?.cells, 'list')
  assertPlainDay(from)
  assertPlainDay(until)
  assertOption(Number.isSafeInteger(seed), 'seed')
  assertOption(Number.isSafeInteger(cases) && cases >= 0 && cases <= mostCases, 'cases')
  assertOption(from < until, 'until')
  assertOption(organisation === undefined || organisation.cells.length > 0, 'organisation')
  assertOption(
    rates.admissions === undefined || (rates.admissions >= 0 && rates.admissions < Infinity),
    'rates.admissions',
  )
  assertShares(rates.roads, Object.keys(ordinaryRates.roads), 'rates.roads')
  assertShares(rates.keeping, Object.keys(ordinaryRates.keeping), 'rates.keeping')
  assertShares(
    rates.defects,
    defectList.map(({ id }) => id),
    'rates.defects',
  )
}

function assertShares(
  shares: Readonly<Record<string, number | undefined>> = {},
  known: readonly string[],
  at: string,
): void {
  for (const [id, share] of Object.entries(shares))
    assertOption(known.includes(id) && share !== undefined && share >= 0 && share <= 1, `${at}.${id}`)
}

/** Throws `population.malformed` with the option where it is not good. */
export function assertOption(isGood: boolean, option: string): void {
  if (!isGood) throw new AdmissionError('population.malformed', { option })
}
