import type { Act } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import {
  type ChainedEntry,
  type ChainHead,
  chainFormat,
  checkedHead,
  emptyHead,
  hashOf,
  headAt,
} from './chained-entry.js'

/** The entry that puts one act more at the end of a chain. Throws `chain.not-json`, `chain.head-malformed`. */
export async function extend<Content = Act>(head: ChainHead, act: Content): Promise<ChainedEntry<Content>> {
  const { case: caseId, revision, hash } = checkedHead(head)
  const content = { format: chainFormat, case: caseId, revision: revision + 1, previous: hash, act } as const
  return { ...content, hash: await hashOf(content) }
}

/** A whole log as a chain, and the head that proves it. Throws `chain.not-json`. */
export async function sealLog<Content = Act>(
  caseId: string,
  acts: readonly Content[],
): Promise<{ readonly entries: readonly ChainedEntry<Content>[]; readonly head: ChainHead }> {
  assertTaken('sealLog', 'caseId', caseId, 'string')
  assertTaken('sealLog', 'acts', acts, 'list')
  const entries: ChainedEntry<Content>[] = []
  let head = emptyHead(caseId)
  for (const act of acts) {
    const entry = await extend(head, act)
    entries.push(entry)
    head = headAt(entry)
  }
  return { entries, head }
}
