import { toHex } from './hex.js'

/** SHA-256 of a text in UTF-8 by the Web Crypto of the runtime, as 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return toHex(new Uint8Array(digest))
}
