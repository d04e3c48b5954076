import { emptyHead, extend } from 'ketnap/chain'
import type { Seal } from 'ketnap/store'

/** Keeps the hash of the chain beside each entry, from the moment it is recorded: what is exported is proven by it. */
export const chainSeal: Seal = async (previousHash, { case: caseId, revision, text }) => {
  const head = { case: caseId, revision: revision - 1, hash: previousHash ?? emptyHead(caseId).hash }
  const { hash } = await extend(head, JSON.parse(text))
  return hash
}
