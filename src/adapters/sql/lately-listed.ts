import type { Projection } from '../store/case-store.js'

/** Cases of which it is remembered; past so many it begins anew. */
const remembered = 1000

/**
 * What a store listed some cases by when it last wrote to them. Only the choice of a statement hangs on it, nothing of what is written:
 * another store may have listed a case otherwise since.
 */
export class LatelyListed {
  readonly #listings = new Map<string, string>()

  /** Whether a case may still be listed as in a projection, for all this store has written. */
  mayBeAs(caseId: string, projection: Projection): boolean {
    const listing = this.#listings.get(caseId)
    return listing === undefined || listing === listingOf(projection)
  }

  note(caseId: string, projection: Projection): void {
    if (this.#listings.size >= remembered) this.#listings.clear()
    this.#listings.set(caseId, listingOf(projection))
  }
}

const listingOf = ({ bodies, dueOn }: Projection): string => JSON.stringify([bodies, dueOn])
