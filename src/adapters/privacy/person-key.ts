import { AdmissionError } from '../../errors.js'
import { toHex } from '../chain/hex.js'

/** The secret of one person, 32 bytes: whoever destroys every copy of it has erased what was sealed with it. */
export type PersonKey = Uint8Array<ArrayBuffer>

/** Bytes of a secret, no more and no fewer: HKDF would take any number, none at all too. */
const secretLength = 32

/** A new secret from the random source of the runtime. Keep it apart from the log, one for each person. */
export function createPersonKey(): PersonKey {
  return crypto.getRandomValues(new Uint8Array(secretLength))
}

/** The two keys that a secret is used by: to seal, and to name by pseudonyms (HKDF, RFC 5869). Throws `privacy.key-unfit`. */
export async function keysOf(secret: PersonKey) {
  if (!(secret instanceof Uint8Array) || secret.length !== secretLength || secret.every((byte) => byte === 0))
    throw new AdmissionError('privacy.key-unfit', { expected: secretLength })
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const by = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(purpose),
  })
  const [seal, name] = await Promise.all([
    crypto.subtle.deriveKey(by('ketnap.privacy.seal'), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(
      by('ketnap.privacy.pseudonym'),
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ])
  return { seal, name }
}

export type PersonKeys = Awaited<ReturnType<typeof keysOf>>

/** The pseudonym of a label: the same for the same secret, and without the secret not to be led back to it. */
export async function pseudonymOf(label: string, { name }: PersonKeys): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', name, new TextEncoder().encode(label))
  return `p-${toHex(new Uint8Array(mac, 0, 16))}`
}
