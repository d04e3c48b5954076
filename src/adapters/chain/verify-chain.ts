import { assertTaken } from '../../errors/wrong-call.js'
import {
  type ChainedEntry,
  type ChainHead,
  chainFormat,
  hashOf,
  headAt,
  isHead,
  origin,
} from './chained-entry.js'
import { type ChainKey, isSignedBy, type SignedHead } from './signed-head.js'

/**
 * What was done to a chain. `edited`: an entry is not as it was sealed, or is none. `inserted`: an entry stands between two
 * that follow one another, or after the head. `deleted`: entries between two are gone. `reordered`: an entry stands
 * before the one it follows. `wrong-case`: a whole entry of another case. `truncated`: entries are gone from the end.
 * `head-mismatch`: every entry follows the one before, but not to this head: the log was sealed anew.
 * `head-malformed`: what the chain is held against is no head. `signature-invalid`: the head itself is not vouched for.
 */
export type ChainFaultKind =
  | 'edited'
  | 'inserted'
  | 'deleted'
  | 'reordered'
  | 'wrong-case'
  | 'truncated'
  | 'head-mismatch'
  | 'head-malformed'
  | 'signature-invalid'

/** The first fault of a chain. */
export interface ChainFault {
  readonly kind: ChainFaultKind
  /** The first revision that is not proven. */
  readonly revision: number
}

/** The answer of a verification. */
export interface ChainVerdict {
  readonly isIntact: boolean
  readonly fault?: ChainFault
  /** Number of entries proven before the fault, or all. */
  readonly proven: number
}

/** What a chain is held against: the head written down when it was sealed, and the key that signed it. */
export interface HeldAgainst {
  readonly head?: ChainHead | SignedHead
  readonly publicKey?: ChainKey
}

/**
 * Verifies a chain offline: first the signature of the head, where a public key is given, then every entry in order,
 * then the end against the head. Reports the first fault. Without a head, a chain cut at its end and one that was sealed
 * anew as a whole look intact: only a head kept elsewhere tells. So a head or a key that is named and not there, or is
 * none, is a fault and not the same as none named. Entries and the head may come from anywhere: an entry that is not even
 * one counts as edited. Throws `chain.key-unfit` for a public key of another kind than `signHead` takes.
 */
export async function verifyChain(
  entries: readonly unknown[],
  held: HeldAgainst = {},
): Promise<ChainVerdict> {
  assertTaken('verifyChain', 'entries', entries, 'list')
  assertTaken('verifyChain', 'held', held, 'object')
  const { head, publicKey } = held
  if ('head' in held && !isHead(head)) return broken('head-malformed', 1)
  if ('publicKey' in held && !(head && publicKey && (await isSignedBy(head, publicKey))))
    return broken('signature-invalid', 1)
  const links = await Promise.all(entries.map(linkOf))
  const caseId = head?.case ?? links.find((link) => link !== undefined)?.case
  for (const place of links.keys()) {
    const fault = faultAt(links, place, caseId)
    if (fault) return broken(fault.kind, fault.revision)
  }
  if (!head) return { isIntact: true, proven: entries.length }
  if (entries.length < head.revision) return broken('truncated', entries.length + 1)
  const atHead = head.revision === 0 ? origin : links[head.revision - 1]?.hash
  if (atHead !== head.hash) return broken('head-mismatch', 1)
  if (entries.length > head.revision) return broken('inserted', head.revision + 1)
  return { isIntact: true, proven: entries.length }
}

const broken = (kind: ChainFaultKind, revision: number): ChainVerdict => ({
  isIntact: false,
  fault: { kind, revision },
  proven: revision - 1,
})

/** An entry without its content, that hashes to what it says; `undefined` for one that does not. */
type Link = ChainHead & { readonly previous: string }

async function linkOf(input: unknown): Promise<Link | undefined> {
  if (!isEntry(input)) return undefined
  try {
    return (await hashOf(input)) === input.hash ? { ...headAt(input), previous: input.previous } : undefined
  } catch {
    return undefined
  }
}

function isEntry(input: unknown): input is ChainedEntry<unknown> {
  if (typeof input !== 'object' || input === null) return false
  const entry = input as Partial<ChainedEntry<unknown>>
  return (
    Object.keys(entry).length === 6 &&
    entry.format === chainFormat &&
    typeof entry.case === 'string' &&
    Number.isSafeInteger(entry.revision) &&
    typeof entry.previous === 'string' &&
    typeof entry.hash === 'string' &&
    'act' in entry
  )
}

/** What is wrong with the entry at a place, where every entry before it is proven. */
function faultAt(
  links: readonly (Link | undefined)[],
  place: number,
  caseId: string | undefined,
): ChainFault | undefined {
  const revision = place + 1
  const before = links[place - 1]?.hash ?? origin
  const link = links[place]
  if (!link) return { kind: links[place + 1]?.previous === before ? 'inserted' : 'edited', revision }
  if (link.case !== caseId) return { kind: 'wrong-case', revision }
  if (link.previous === before) return link.revision === revision ? undefined : { kind: 'edited', revision }
  const earlier = link.previous === origin ? 0 : 1 + links.findIndex((one) => one?.hash === link.previous)
  const isRepeated = links.slice(0, place).some((one) => one?.hash === link.hash)
  if (isRepeated) return { kind: 'inserted', revision }
  if (earlier > place) return { kind: 'reordered', revision }
  // It follows an entry further up: what stands between came in later.
  if (earlier > 0 || link.previous === origin) return { kind: 'inserted', revision: earlier + 1 }
  if (link.revision > revision) return { kind: 'deleted', revision }
  // It follows an entry that is not here: the one before was edited and sealed again.
  return { kind: 'edited', revision: Math.max(1, place) }
}
