import { frozen } from '../calendar/frozen.js'
import { assertEach } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import type { Confidence } from './confidence.js'
import type { Instrument } from './instrument.js'
import type { Provision, WithoutPoint } from './provision.js'

/** One version of a clause: the point of one instrument, empty where it is not established. */
export interface ClauseVersion {
  readonly instrument: Instrument
  readonly point: string
  readonly confidence: Confidence
}

/** A clause without a figure: the point a rule rests on, by version. A rule cites it, and asks it nothing. */
export interface Clause {
  readonly id: string
  readonly versions: readonly ClauseVersion[]
}

/** What a rule may rest on. */
export type Citable = Provision<unknown> | Clause

/**
 * A clause, from the points its instruments were read at; like a provision it is carried, as assumed, to a version whose
 * point is not established. Throws `law.provision-malformed` where no version is known.
 */
export function clause(id: string, ...points: readonly WithoutPoint<string>[]): Clause {
  assertEach('clause', 'points', points, 'object')
  if (points.length === 0 || points.some(({ confidence }) => confidence === 'unknown'))
    throw new AdmissionError('law.provision-malformed', { provision: id })
  return frozen({
    id,
    versions: points.map(({ instrument, value, confidence }) => ({
      instrument,
      point: value ?? '',
      confidence,
    })),
  })
}

/** Whether it has a figure to ask for. */
export function isProvision(one: Citable): one is Provision<unknown> {
  return 'unit' in one
}
