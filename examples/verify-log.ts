import type { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type ChainKey, type SignedHead, verifyChain } from 'ketnap/chain'

// Verifies a chained log offline. Reads the entries as NDJSON on standard input, and, where a file is named, what they
// are held against: { "head": {...}, "publicKey"?: JWK of Ed25519 }. Prints one line; exit 1 where the log is not intact.
//   npx tsx examples/verify-log.ts head.json < log.ndjson

interface Kept {
  readonly head: SignedHead
  readonly publicKey?: webcrypto.JsonWebKey
}

const [, , keptIn] = process.argv
const kept = keptIn === undefined ? undefined : (JSON.parse(await readFile(keptIn, 'utf8')) as Kept)

const lines = (await text(process.stdin)).split('\n').filter((line) => line !== '')
const { isIntact, fault, proven } = await verifyChain(lines.map(entryOf), {
  ...(kept && { head: kept.head }),
  ...(kept?.publicKey && { publicKey: await keyOf(kept.publicKey) }),
})
const held = kept === undefined ? 'without a head: a cut at the end would not show' : 'to the head'
process.stdout.write(
  isIntact
    ? `intact: ${proven} entries, ${held}\n`
    : `broken: ${fault?.kind} at revision ${fault?.revision}\n`,
)
process.exitCode = isIntact ? 0 : 1

/** The entry of a line; a line that is no JSON stands for one that was edited. */
function entryOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function keyOf(jwk: webcrypto.JsonWebKey): Promise<ChainKey> {
  return crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
}
