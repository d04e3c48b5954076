import { asBelieved } from '../../casefile/log/as-believed.js'
import { AdmissionError } from '../../errors.js'
import type {
  Appended,
  AppendRequest,
  CasePage,
  CaseQuery,
  CaseStore,
  Projection,
  Seal,
  StoredCase,
  StoredEntry,
} from './case-store.js'
import { checkedEntries, sealed, storedBefore } from './checked-append.js'
import { checkedQuery } from './checked-query.js'
import { contentOf } from './entry-format.js'
import { assertCarried } from './storable.js'

interface Kept {
  readonly entries: readonly StoredEntry[]
  readonly projection: Projection
}

/** A store in memory, for tests and for trying things out: it ends with the process. */
export function memoryStore(options: { readonly seal?: Seal } = {}): CaseStore {
  const cases = new Map<string, Kept>()

  const known = (caseId: string): Kept => {
    const kept = cases.get(caseId)
    if (!kept) throw new AdmissionError('store.case-unknown', { case: caseId })
    return kept
  }

  const repeatedOf = (caseId: string, entries: readonly StoredEntry[]): Appended | undefined => {
    const stored = storedBefore({ entries: cases.get(caseId)?.entries ?? [] }, entries)
    return stored && { revision: stored.at(-1)?.revision as number, entries: stored, repeated: true }
  }

  const assertRevision = (caseId: string, expected: number): void => {
    const found = cases.get(caseId)?.entries.length ?? 0
    if (found !== expected) throw new AdmissionError('store.conflict', { case: caseId, expected, found })
  }

  async function append(caseId: string, request: AppendRequest): Promise<Appended> {
    const checked = checkedEntries(caseId, request)
    const previous = cases.get(caseId)?.entries.at(-1)?.hash
    const entries = await sealed(checked, previous, options.seal)
    // From here to the end nothing waits: another append cannot come in between.
    const repeated = repeatedOf(caseId, entries)
    if (repeated) return repeated
    assertRevision(caseId, request.expected)
    const before = cases.get(caseId)?.entries ?? []
    cases.set(caseId, { entries: [...before, ...entries], projection: inOrder(request.projection) })
    return { revision: before.length + entries.length, entries, repeated: false }
  }

  async function load(caseId: string): Promise<StoredCase> {
    // Read anew from the stored text, so that what a caller does to an answer stays with the caller.
    const entries = known(caseId).entries.map((entry) => ({ ...entry, ...contentOf(entry) }))
    return { case: caseId, revision: entries.length, entries }
  }

  return {
    append,
    load,
    async loadAsBelieved(caseId, instant) {
      const { entries } = await load(caseId)
      return asBelieved(
        entries.map(({ act }) => act),
        instant,
      )
    },
    async list(query) {
      return pageOf(cases, checkedQuery(query))
    },
    async reindex(caseId, projection) {
      const { entries } = known(caseId)
      assertCarried(caseId, 0, projection)
      assertRevision(caseId, projection.revision)
      cases.set(caseId, { entries, projection: inOrder(projection) })
    },
  }
}

function pageOf(cases: ReadonlyMap<string, Kept>, query: ReturnType<typeof checkedQuery>): CasePage {
  const { after, limit } = query
  const found = [...cases]
    .filter(([id, { projection }]) => (after === undefined || id > after) && isWithin(projection, query))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    cases: page.map(([id, { projection }]) => ({ case: id, ...projection })),
    ...(found.length > page.length && last && { next: last[0] }),
  }
}

function isWithin({ bodies, dueOn }: Projection, { body, dueFrom, dueUntil }: CaseQuery): boolean {
  if (body !== undefined && !bodies.includes(body)) return false
  if (dueFrom === undefined && dueUntil === undefined) return true
  return dueOn.some(
    (day) => (dueFrom === undefined || day >= dueFrom) && (dueUntil === undefined || day < dueUntil),
  )
}

function inOrder({ revision, standing, bodies, dueOn }: Projection): Projection {
  const once = (values: readonly string[]) => [...new Set(values)].sort()
  return { revision, standing, bodies: once(bodies), dueOn: once(dueOn) }
}
