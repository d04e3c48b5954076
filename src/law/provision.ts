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
  readonly versions: readonly ProvisionVersion<V>[]
}

/**
 * A provision, checked when it is made: at least one version, every version with a clause, `unknown` exactly where
 * there is no value. Throws `law.provision-malformed`.
 */
export function provision<const Versions extends readonly ProvisionVersion<unknown>[]>(
  definition: Omit<Provision<unknown>, 'versions'> & { readonly versions: Versions },
): Provision<StatedBy<Versions[number]>> {
  const sound =
    definition.versions.some((version) => version.value !== undefined) &&
    definition.versions.every(
      (version) => (version.value === undefined) === (version.confidence === 'unknown'),
    )
  if (!sound) throw new AdmissionError('law.provision-malformed', { provision: definition.id })
  return definition as Provision<StatedBy<Versions[number]>>
}

type StatedBy<Version> = Version extends ProvisionVersion<infer V> ? V : never
