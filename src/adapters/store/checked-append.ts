import { assertCount } from '../../calendar/whole-number.js'
import { keptAct } from '../../casefile/acts/kept-act.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { parseEntry } from '../../procedure/parse-entry.js'
import type { AppendRequest, Entry, Seal, StoredCase, StoredEntry } from './case-store.js'
import { assertProjection } from './checked-projection.js'
import { type Content, isSameContent, kept } from './entry-format.js'
import { entryGiven } from './entry-given.js'
import { assertOfCase } from './of-case.js'
import { assertCarried, assertStorable } from './storable.js'

const requestNames: OptionNames<AppendRequest> = {
  expected: true,
  entries: true,
  recordedAt: true,
  projection: true,
}

/**
 * The entries of a request in the form they are to be kept in, not yet sealed. Throws what `append` throws of a request
 * that is wrong whatever the store holds.
 */
export function checkedEntries(caseId: string, request: AppendRequest): readonly StoredEntry[] {
  assertTaken('append', 'caseId', caseId, 'string')
  assertOptions('append', request, requestNames, 'request')
  const { expected, entries, recordedAt, projection } = request
  assertTaken('append', 'request.expected', expected, 'number')
  assertCount(expected)
  assertEach('append', 'request.entries', entries, 'object')
  if (entries.length === 0) throw new AdmissionError('log.empty')
  assertProjection('append', 'request.projection', caseId, projection)
  assertCarried(caseId, entries.length, projection)
  const revision = expected + entries.length
  if (projection.revision !== revision)
    throw new AdmissionError('store.projection-stale', {
      case: caseId,
      expected: revision,
      found: projection.revision,
    })
  const contents = entries.map((entry): Content => {
    const { act, sealed } = entryGiven(entry)
    return { act: parsed(act as Entry, recordedAt), ...(sealed && { sealed }) }
  })
  const acts = contents.map(({ act }) => act)
  for (const act of acts) assertOfCase(act, caseId)
  assertStorable('case', [caseId])
  assertStorable(
    'id',
    acts.map(({ id }) => id),
  )
  if (expected === 0 && acts[0]?.type !== 'case.opened')
    throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  const ids = new Set<string>()
  for (const { id } of acts) {
    if (ids.has(id)) throw new AdmissionError('entry.repeated', { entry: id })
    ids.add(id)
  }
  return contents.map((content, index) => ({
    case: caseId,
    revision: expected + index + 1,
    ...kept(content),
    ...content,
  }))
}

function parsed(entry: Entry, recordedAt: string | undefined): Entry {
  const isStamped = entry.recordedAt !== undefined || recordedAt === undefined
  const act = parseEntry(isStamped ? entry : { ...entry, recordedAt }, keptAct)
  if (act.id === undefined)
    throw new AdmissionError('act.malformed', {
      type: act.type,
      issues: [{ path: 'id', code: 'field.missing', expected: 'string' }],
    })
  return act as Entry
}

/** The entries with their hashes, each over the one before it. */
export async function sealed(
  entries: readonly StoredEntry[],
  previousHash: string | undefined,
  seal: Seal | undefined,
): Promise<readonly StoredEntry[]> {
  if (!seal) return entries
  const done: StoredEntry[] = []
  let hash = previousHash
  for (const entry of entries) {
    const { case: caseId, revision, format, text } = entry
    hash = await seal(hash, { case: caseId, revision, format, text })
    done.push({ ...entry, hash })
  }
  return done
}

/**
 * The entries of the log that an append had stored before, in their order, one after the other; `undefined` where none
 * of them is there. Throws `store.entry-conflict` where an id of the append stands for something else.
 */
export function storedBefore(
  found: Pick<StoredCase, 'entries'>,
  entries: readonly StoredEntry[],
): readonly StoredEntry[] | undefined {
  const byId = new Map(found.entries.map((entry) => [entry.act.id, entry]))
  const stored = entries.map(({ act }) => byId.get(act.id))
  if (stored.every((entry) => entry === undefined)) return undefined
  const first = stored[0]?.revision ?? 0
  const isRepeat = stored.every(
    (entry, index) =>
      entry !== undefined &&
      entry.revision === first + index &&
      isSameContent(entry, entries[index] as StoredEntry),
  )
  if (isRepeat) return stored as readonly StoredEntry[]
  throw entryConflict(stored, entries)
}

function entryConflict(
  stored: readonly (StoredEntry | undefined)[],
  entries: readonly StoredEntry[],
): AdmissionError {
  const differs = stored.find((entry, index) => entry && !isSameContent(entry, entries[index] as StoredEntry))
  const { act, revision, case: caseId } = (differs ?? stored.find((entry) => entry)) as StoredEntry
  return new AdmissionError('store.entry-conflict', { case: caseId, entry: act.id, revision })
}
