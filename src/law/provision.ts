import { frozen } from '../calendar/frozen.js'
import { assertOptions, type OptionNames } from '../errors/options.js'
import { assertEach } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import type { Confidence } from './confidence.js'
import type { Instrument } from './instrument.js'

/** One version of a provision: what one instrument says of it. `value` is `undefined` where no source states it. */
export interface ProvisionVersion<V> {
  readonly instrument: Instrument
  readonly value: V | undefined
  readonly point: string
  readonly confidence: Confidence
}

/** A version that says one thing alone: a figure whose point is not established, or of a clause its point. */
export interface WithoutPoint<V> extends ProvisionVersion<V> {
  readonly point: ''
}

/**
 * One figure or choice of the law by date. `governedBy` names the day whose version applies; `countsFrom` the event
 * a period is counted from. `before` says what holds before the first version: `carry` takes the earliest known value
 * back as assumed (the paragraph is older than our sources), `none` means that the rule did not exist yet.
 */
export interface Provision<V> {
  readonly id: string
  readonly unit: string
  readonly countsFrom?: string
  readonly governedBy: string
  readonly before: 'carry' | 'none'
  /** Told for its own sake: nothing in the library asks it. */
  readonly informative?: true
  readonly versions: readonly ProvisionVersion<V>[]
}

/** A provision that has a value on every day the library answers for. */
export interface CarriedProvision<V> extends Provision<V> {
  readonly before: 'carry'
}

type Definition<Before, Versions> = Omit<Provision<unknown>, 'before' | 'versions'> & {
  readonly before: Before
  readonly versions: Versions
}

type Stated<Versions extends readonly ProvisionVersion<unknown>[]> = Exclude<
  Versions[number]['value'],
  undefined
>

const provisionNames: OptionNames<Provision<unknown>> = {
  id: true,
  unit: true,
  countsFrom: true,
  governedBy: true,
  before: true,
  informative: true,
  versions: true,
}

/**
 * A provision, checked when it is made: at least one version states a value, so that a carried one always has an answer;
 * and a version is `unknown` exactly where it states none. Throws `law.provision-malformed`, `call.malformed`,
 * `call.option-unknown`.
 */
export function provision<Versions extends readonly ProvisionVersion<unknown>[]>(
  definition: Definition<'carry', Versions>,
): CarriedProvision<Stated<Versions>>
export function provision<Versions extends readonly ProvisionVersion<unknown>[]>(
  definition: Definition<'carry' | 'none', Versions>,
): Provision<Stated<Versions>>
export function provision(definition: Provision<unknown>): Provision<unknown> {
  assertOptions('provision', definition, provisionNames, 'definition')
  assertEach('provision', 'definition.versions', definition.versions, 'object')
  const { id, versions } = definition
  const isSound =
    versions.some(({ value }) => value !== undefined) &&
    versions.every(({ value, confidence }) => (value === undefined) === (confidence === 'unknown'))
  if (!isSound) throw new AdmissionError('law.provision-malformed', { provision: id })
  return frozen(definition)
}
