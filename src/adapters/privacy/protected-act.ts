import { parseAct } from '../../casefile/acts/parse-act.js'
import type { Act } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { canonicalJson } from '../chain/canonical-json.js'
import { fromHex, toHex } from '../chain/hex.js'
import { keysOf, type PersonKey, type PersonKeys, pseudonymOf } from './person-key.js'
import { withheld } from './withheld.js'

/** What was sealed of an act: plain JSON, to be kept beside the clear part. */
export interface SealedPart {
  readonly iv: string
  readonly data: string
}

/** An act whose personal and sensitive fields are sealed; plain JSON, to be stored and chained in place of the act. */
export interface ProtectedAct<Whole extends Act = Act> {
  /** The act without them: a valid act, which stands when the key is destroyed. Labels of persons are pseudonyms. */
  readonly act: Act & Pick<Whole, 'id'>
  /** The act whole, by AES-GCM with the act above as additional data; there too where nothing had to be hidden. */
  readonly sealed: SealedPart
}

/**
 * Seals the personal and sensitive fields of an act with the key of the person the case is about. The instant of entry is
 * not sealed: whoever keeps the entry may note it later. Throws `act.malformed`, `privacy.key-unfit`.
 */
export async function protectAct<Whole extends Act>(
  act: Whole,
  key: PersonKey,
): Promise<ProtectedAct<Whole>> {
  const keys = await keysOf(key)
  const clear = await clearedOf(parseAct(act), keys)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt(algorithm(iv, clear), keys.seal, bytesOf(canonicalJson(act)))
  return {
    act: clear as ProtectedAct<Whole>['act'],
    sealed: { iv: toHex(iv), data: toHex(new Uint8Array(data)) },
  }
}

/**
 * The act as it was before it was sealed, with the instant of entry that was noted since. Throws `privacy.not-sealed` where
 * the sealed part is not there, `privacy.not-revealed` where the key is another or anything was changed,
 * `privacy.key-unfit`.
 */
export async function revealAct(entry: ProtectedAct, key: PersonKey): Promise<Act> {
  assertTaken('revealAct', 'entry', entry, 'object')
  const { act, sealed } = entry
  if (sealed === undefined || sealed === null) throw new AdmissionError('privacy.not-sealed')
  const { seal } = await keysOf(key)
  try {
    const whole = await crypto.subtle.decrypt(algorithm(fromHex(sealed.iv), act), seal, fromHex(sealed.data))
    const revealed = parseAct(JSON.parse(new TextDecoder().decode(whole)))
    const { recordedAt = act.recordedAt } = revealed
    if (recordedAt === act.recordedAt)
      return recordedAt === undefined ? revealed : { ...revealed, recordedAt }
  } catch {
    // Another key and changed data look alike.
  }
  throw new AdmissionError('privacy.not-revealed')
}

async function clearedOf(act: Act, keys: PersonKeys): Promise<Act> {
  const hides = (mark: string) => mark !== 'none'
  const labels: string[] = []
  const noted = (label: string) => {
    labels.push(label)
    return label
  }
  // Web Crypto answers later, so the labels are gathered first and named in a second pass.
  withheld(act.type, act, { hides, pseudonymOf: noted })
  const named = new Map<string, string>()
  for (const label of new Set(labels)) named.set(label, await pseudonymOf(label, keys))
  return structuredClone(
    withheld(act.type, act, { hides, pseudonymOf: (label) => named.get(label) as string }),
  )
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, { recordedAt: _, ...clear }: Act) => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(canonicalJson(clear)),
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
