import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { canonicalJson } from './canonical-json.js'
import { type ChainHead, checkedHead } from './chained-entry.js'

/** A key of the Web Crypto of the runtime. */
export type ChainKey = Parameters<typeof crypto.subtle.sign>[1]

/** A head that the holder of a key vouches for. */
export interface SignedHead extends ChainHead {
  /** Signature of the head, base64url. */
  readonly signature: string
}

/**
 * The head signed with a private key of Ed25519, or of ECDSA over P-256. Throws `chain.key-unfit` for a key of another kind
 * or of the other half, `chain.head-malformed` for what is no head.
 */
export async function signHead(head: ChainHead, privateKey: ChainKey): Promise<SignedHead> {
  const { case: caseId, revision, hash } = checkedHead(head)
  const scheme = schemeOf(privateKey, 'private')
  const signature = await crypto.subtle.sign(scheme, privateKey, bytesOf(head))
  return { case: caseId, revision, hash, signature: toBase64Url(new Uint8Array(signature)) }
}

/**
 * Whether the signature of a head is of the private half of a key; a head without one is not signed. Throws
 * `chain.key-unfit` for a key of another kind than `signHead` takes, or for the private half.
 */
export async function isSignedBy(
  head: ChainHead & Partial<SignedHead>,
  publicKey: ChainKey,
): Promise<boolean> {
  assertTaken('isSignedBy', 'head', head, 'object')
  const scheme = schemeOf(publicKey, 'public')
  const signature = fromBase64Url(head.signature)
  if (signature === undefined) return false
  return crypto.subtle.verify(scheme, publicKey, signature, bytesOf(head))
}

/** A shared secret vouches for nothing, since whoever verifies could have signed; other curves are other promises. */
function schemeOf(key: ChainKey, half: 'private' | 'public') {
  const { name, namedCurve } = (key?.algorithm ?? {}) as { name?: string; namedCurve?: string }
  const isKnown = name === 'Ed25519' || (name === 'ECDSA' && namedCurve === 'P-256')
  const use = half === 'private' ? 'sign' : 'verify'
  if (!isKnown || key.type !== half || !key.usages.includes(use))
    throw new AdmissionError('chain.key-unfit', {
      half,
      algorithm: name ?? 'none',
      curve: namedCurve ?? 'none',
    })
  return { name, hash: 'SHA-256' }
}

/** What is signed names its purpose, so that no other signature of the key can stand for it. */
function bytesOf({ case: caseId, revision, hash }: ChainHead) {
  return new TextEncoder().encode(
    canonicalJson({ purpose: 'ketnap.chain.head', case: caseId, revision, hash }),
  )
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fromBase64Url(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string' || !/^[\w-]+$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
