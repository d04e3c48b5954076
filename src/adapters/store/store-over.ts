import { asBelieved } from '../../casefile/log/as-believed.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { CaseKeeping, KeptCase, KeptEntry } from './case-keeping.js'
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
import { assertProjection } from './checked-projection.js'
import { checkedQuery } from './checked-query.js'
import { contentOf } from './entry-format.js'

/**
 * A store over a place that keeps things by a label: what an append promises is done here, and the place reads, writes on
 * condition and lists. With `seal` a hash is kept beside each entry. A place that does as `CaseKeeping` says passes `storeConformance`.
 */
export function storeOver(keeping: CaseKeeping, options: { readonly seal?: Seal } = {}): CaseStore {
  assertTaken('storeOver', 'keeping', keeping, 'object')
  assertOptions('storeOver', options, { seal: true })

  async function append(caseId: string, request: AppendRequest): Promise<Appended> {
    const checked = checkedEntries(caseId, request)
    const { expected } = request
    for (;;) {
      const found = await keeping.read(caseId)
      const before = found ? entriesOf(caseId, found) : []
      const stored = storedBefore({ entries: before }, checked)
      if (stored) return { revision: stored.at(-1)?.revision as number, entries: stored, repeated: true }
      assertRevision(caseId, expected, before.length)
      const entries = await sealed(checked, before.at(-1)?.hash, options.seal)
      const change = { expected, entries: entries.map(keptOf), projection: inOrder(request.projection) }
      // Where another append came in between, it is told what that one left.
      if (await keeping.write(caseId, change))
        return { revision: expected + entries.length, entries, repeated: false }
    }
  }

  async function load(caseId: string): Promise<StoredCase> {
    const entries = entriesOf(caseId, await known(caseId))
    return { case: caseId, revision: entries.length, entries }
  }

  async function known(caseId: string): Promise<KeptCase> {
    const found = await keeping.read(caseId)
    if (!found) throw new AdmissionError('store.case-unknown', { case: caseId })
    return found
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
      const checked = checkedQuery(query)
      return pageOf(await keeping.list(checked.after), checked)
    },
    async reindex(caseId, projection) {
      assertProjection('reindex', 'projection', caseId, projection)
      for (;;) {
        const { entries } = await known(caseId)
        assertRevision(caseId, projection.revision, entries.length)
        const change = { expected: entries.length, entries: [], projection: inOrder(projection) }
        if (await keeping.write(caseId, change)) return
      }
    },
  }
}

/** Read anew from the kept texts, so that what a caller does to an answer stays with the caller. */
function entriesOf(caseId: string, { entries }: KeptCase): readonly StoredEntry[] {
  return entries.map(({ format, text, hash }, index) => {
    const entry = { case: caseId, revision: index + 1, format, text }
    return { ...entry, ...contentOf(entry), ...(hash !== undefined && { hash }) }
  })
}

function keptOf({ format, text, hash }: StoredEntry): KeptEntry {
  return { format, text, ...(hash !== undefined && { hash }) }
}

function assertRevision(caseId: string, expected: number, found: number): void {
  if (found !== expected) throw new AdmissionError('store.conflict', { case: caseId, expected, found })
}

function pageOf(
  listed: Iterable<CasePage['cases'][number]>,
  query: ReturnType<typeof checkedQuery>,
): CasePage {
  const cases: CasePage['cases'][number][] = []
  for (const one of listed) {
    if (!isWithin(one, query)) continue
    if (cases.length === query.limit) return { cases, next: cases.at(-1)?.case as string }
    cases.push(one)
  }
  return { cases }
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
