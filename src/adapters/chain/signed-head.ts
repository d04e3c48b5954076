import { canonicalJson } from './canonical-json.js'
import type { ChainHead } from './chained-entry.js'

/** A key of the Web Crypto of the runtime. */
export type ChainKey = Parameters<typeof crypto.subtle.sign>[1]

/** A head that the holder of a key vouches for. */
export interface SignedHead extends ChainHead {
  /** Signature of the head, base64url. */
  readonly signature: string
}

/** The head signed with a private key of Ed25519, or of ECDSA over P-256. */
export async function signHead(head: ChainHead, privateKey: ChainKey): Promise<SignedHead> {
  const { case: caseId, revision, hash } = head
  const signature = await crypto.subtle.sign(schemeOf(privateKey), privateKey, bytesOf(head))
  return { case: caseId, revision, hash, signature: toBase64Url(new Uint8Array(signature)) }
}

/** Whether the signature of a head is of the private half of a key; a head without one is not signed. */
export async function isSignedBy(
  head: ChainHead & Partial<SignedHead>,
  publicKey: ChainKey,
): Promise<boolean> {
  const signature = fromBase64Url(head.signature)
  if (signature === undefined) return false
  return crypto.subtle.verify(schemeOf(publicKey), publicKey, signature, bytesOf(head))
}

const schemeOf = (key: ChainKey) => ({ name: key.algorithm.name, hash: 'SHA-256' })

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

function fromBase64Url(text: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (text === undefined || !/^[\w-]+$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  } catch {
    return undefined
  }
}
