import type { Citation } from './citation.js'
import type { Confidence } from './confidence.js'

/** The clauses that hold on a day of a provision or a clause, and how sure they are. */
export interface ClauseOn {
  readonly provision: string
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** The version it was carried from, where no version in force states it. */
  readonly carriedFrom?: string
}

/** The value of a provision on a day, with the clauses it rests on and how sure it is. */
export interface ProvisionOn<V> extends ClauseOn {
  readonly value: V
}
