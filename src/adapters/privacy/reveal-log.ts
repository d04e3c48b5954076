import type { Act } from '../../casefile/shapes.js'
import { assertEach } from '../../errors/wrong-call.js'
import type { PersonKey } from './person-key.js'
import { revealAct, type SealedPart } from './protected-act.js'

/**
 * The acts of a log as they were before they were protected, in its order; one that was kept without a sealed part is as it
 * is. Entries of a store, or of a Restate case, may be handed in as they are. Throws `privacy.not-revealed`,
 * `privacy.key-unfit`.
 */
export async function revealLog(
  entries: readonly { readonly act: Act; readonly sealed?: SealedPart }[],
  key: PersonKey,
): Promise<readonly Act[]> {
  assertEach('revealLog', 'entries', entries, 'object')
  return Promise.all(entries.map(({ act, sealed }) => (sealed ? revealAct({ act, sealed }, key) : act)))
}
