import type { Day } from './days.js'

/**
 * What the law says of one rule and one act. `silent`: the rule has nothing to object and need not be named;
 * `unknown`: no source states the law.
 */
export interface Verdict {
  readonly outcome: 'met' | 'broken' | 'missing' | 'unknown' | 'silent'
  /** The facts that matter: last day, base, votes needed. */
  readonly facts?: Readonly<Record<string, Day | number | boolean>>
  /** First day on which the rule would be met with the facts on file; `null` where there is none. */
  readonly lawfulFrom?: Day | null
}

export const silent: Verdict = { outcome: 'silent' }

export const missing: Verdict = { outcome: 'missing' }

export const unknown: Verdict = { outcome: 'unknown' }

/** Met or broken. */
export const when = (
  condition: boolean,
  facts: NonNullable<Verdict['facts']> = {},
  lawfulFrom?: Day | null,
): Verdict => ({
  outcome: condition ? 'met' : 'broken',
  facts,
  ...(!condition && lawfulFrom !== undefined && { lawfulFrom }),
})
