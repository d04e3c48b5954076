import type { Act } from '../../casefile/shapes.js'
import type { PersonKey } from '../privacy/person-key.js'
import { revealAct } from '../privacy/protected-act.js'
import { revealLog } from '../privacy/reveal-log.js'
import { type EntryGiven, entryGiven } from '../store/entry-given.js'
import type { KeptCase, Whole } from './recording.js'

/** The key of the person a case is about, from the app's own key store; `undefined` where there is none, or none any more. */
export type KeyOf = (caseId: string) => PersonKey | undefined | Promise<PersonKey | undefined>

/** An entry of a case as it is kept, to be handed to `revealLog`. */
export interface KeptEntry {
  readonly act: Act
  readonly sealed?: NonNullable<EntryGiven['sealed']>
}

/** The entries of a case as they are kept. */
export function entriesOf({ log, sealed }: Pick<KeptCase, 'log' | 'sealed'>): readonly KeptEntry[] {
  return log.map((act, index) => {
    const part = sealed[index + 1]
    return part ? { act, sealed: part } : { act }
  })
}

/** A log kept elsewhere in its parts, of which acts are not yet checked. Throws `act.malformed`. */
export function partsOf(log: readonly unknown[]): Pick<KeptCase, 'log' | 'sealed'> {
  const given = log.map(entryGiven)
  return {
    log: given.map(({ act }) => act as Act),
    sealed: Object.fromEntries(given.flatMap(({ sealed }, index) => (sealed ? [[index + 1, sealed]] : []))),
  }
}

/**
 * The case and an entry to come as they were before anything was sealed; `undefined` where nothing is, and where the key
 * is gone: then what is in the clear is all there is. The key is asked for at each call, and nothing of it is kept. Throws
 * `privacy.not-revealed` where the key is another.
 */
export async function wholeOf(
  kept: Pick<KeptCase, 'log' | 'sealed'>,
  input: unknown,
  key: () => ReturnType<KeyOf> | undefined,
): Promise<Whole | undefined> {
  const { act, sealed } = entryGiven(input)
  if (!sealed && Object.keys(kept.sealed).length === 0) return undefined
  const secret = await key()
  if (!secret) return undefined
  const log = await revealLog(entriesOf(kept), secret)
  return sealed ? { log, act: await revealAct({ act: act as Act, sealed }, secret) } : { log }
}
