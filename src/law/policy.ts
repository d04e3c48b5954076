import { AdmissionError } from '../errors.js'

/**
 * An interpretive choice the law leaves open: a named switch with its readings, a default, and the number of the
 * open question. A finding that depended on one names it, and shows the readings that would have answered otherwise.
 */
export interface Policy<R extends string = string> {
  readonly id: string
  /** Number in the list of open questions; 0 for a choice of engineering. */
  readonly question: number
  readonly readings: readonly R[]
  readonly default: R
}

/** Readings chosen by the app, by policy id; a policy not named keeps its default. */
export type Policies = Readonly<Record<string, string>>

/** The reading in use. */
export function readingOf<R extends string>(policy: Policy<R>, readings: Policies): R {
  return (readings[policy.id] as R | undefined) ?? policy.default
}

/** Checks an app's choices. Throws `policy.unknown` or `policy.reading-unknown`. */
export function assertPolicies(known: readonly Policy[], readings: Policies): void {
  for (const [id, reading] of Object.entries(readings)) {
    const policy = known.find((candidate) => candidate.id === id)
    if (!policy) throw new AdmissionError('policy.unknown', { policy: id, known: known.map((p) => p.id) })
    if (!policy.readings.includes(reading))
      throw new AdmissionError('policy.reading-unknown', { policy: id, reading, readings: policy.readings })
  }
}
