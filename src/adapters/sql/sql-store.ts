import type { Kysely } from 'kysely'
import { asBelieved } from '../../casefile/log/as-believed.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type {
  Appended,
  AppendRequest,
  CaseStore,
  Projection,
  Seal,
  StoredCase,
  StoredEntry,
} from '../store/case-store.js'
import { checkedEntries, sealed, storedBefore } from '../store/checked-append.js'
import { assertProjection } from '../store/checked-projection.js'
import { contentOf, entryFormat } from '../store/entry-format.js'
import { families, type SqlFamily } from './head-writer.js'
import { listCases } from './list-cases.js'
import { onPostgres } from './on-postgres.js'
import { onSqlite } from './on-sqlite.js'
import type { EntryTable, StoreTables } from './tables.js'

/** The dialect of the database, and the seal of entries, where the app has one. */
export interface SqlStoreOptions {
  readonly family: SqlFamily
  readonly seal?: Seal
}

/**
 * A store in the app's own SQL database, through the app's own Kysely and dialect; `migrateStore` makes its tables.
 * Hand it a pool, not a transaction: an append that loses the race for a revision looks up what the winner has written,
 * which a snapshot taken before would hide. Beside the faults of `CaseStore` it lets the database's own errors through;
 * after one, the append may be sent again as it was.
 */
export function sqlStore<Database>(app: Kysely<Database>, options: SqlStoreOptions): CaseStore {
  assertTaken('sqlStore', 'app', app, 'database')
  assertOptions('sqlStore', options, { family: true, seal: true })
  const { family, seal } = options
  if (!families.includes(family)) throw wrongCall('sqlStore', 'options.family', family, 'sql-family')
  if (seal !== undefined) assertTaken('sqlStore', 'options.seal', seal, 'function')
  const db = app as unknown as Kysely<StoreTables>
  const heads = family === 'postgres' ? onPostgres(db) : onSqlite(db)

  const revisionOf = async (caseId: string): Promise<number> => {
    const head = await db
      .selectFrom('ketnap_case')
      .select('revision')
      .where('id', '=', caseId)
      .executeTakeFirst()
    return head?.revision ?? 0
  }

  /** The hash the next one builds on; an entry never changes, so it may be read before the append. */
  const hashAt = async (caseId: string, revision: number): Promise<string | undefined> => {
    const entry = await db
      .selectFrom('ketnap_entry')
      .select('hash')
      .where('case_id', '=', caseId)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return entry?.hash ?? undefined
  }

  async function append(caseId: string, request: AppendRequest): Promise<Appended> {
    const checked = checkedEntries(caseId, request)
    const entries = seal ? await sealed(checked, await hashAt(caseId, request.expected), seal) : checked
    let fault: unknown
    try {
      if (await heads.append(caseId, request, entries))
        return { revision: request.projection.revision, entries, repeated: false }
    } catch (error) {
      fault = error
    }
    return answerLater(caseId, request, checked, fault)
  }

  /**
   * The answer to an append that did not move the head: sent before, or overtaken. The codes of a broken unique key
   * differ from driver to driver, so what the store holds is asked instead. Revision first: an entry that came in
   * between is then found.
   */
  async function answerLater(
    caseId: string,
    request: AppendRequest,
    entries: readonly StoredEntry[],
    fault: unknown,
  ): Promise<Appended> {
    const { expected } = request
    const found = await revisionOf(caseId).catch((error) => Promise.reject(fault ?? error))
    const rows = await db
      .selectFrom('ketnap_entry')
      .selectAll()
      .where('case_id', '=', caseId)
      .where(
        'entry_id',
        'in',
        entries.map(({ act }) => act.id),
      )
      .execute()
    const stored = storedBefore({ entries: rows.map(entryOf) }, entries)
    if (stored) return { revision: stored.at(-1)?.revision as number, entries: stored, repeated: true }
    if (found !== expected) throw new AdmissionError('store.conflict', { case: caseId, expected, found })
    if (fault !== undefined) throw fault
    await assertFormatsKnown(caseId)
    // The head has come to the expected revision since.
    return append(caseId, request)
  }

  /** A log that a later version of the library has written to is not added to: what it says cannot be judged here. */
  async function assertFormatsKnown(caseId: string): Promise<void> {
    const later = await db
      .selectFrom('ketnap_entry')
      .select(['revision', 'format'])
      .where('case_id', '=', caseId)
      .where('format', '>', entryFormat)
      .orderBy('revision')
      .limit(1)
      .executeTakeFirst()
    if (later)
      throw new AdmissionError('store.format-unknown', { case: caseId, ...later, known: entryFormat })
  }

  async function load(caseId: string): Promise<StoredCase> {
    const rows = await db
      .selectFrom('ketnap_entry')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('revision')
      .execute()
    if (rows.length === 0) throw new AdmissionError('store.case-unknown', { case: caseId })
    const gap = rows.findIndex(({ revision }, index) => revision !== index + 1)
    if (gap >= 0) throw new AdmissionError('store.entry-damaged', { case: caseId, revision: gap + 1 })
    return { case: caseId, revision: rows.length, entries: rows.map(entryOf) }
  }

  return {
    append,
    load,
    async loadAsBelieved(caseId, instant) {
      // Logs are short, and which entries count is said in one place.
      const { entries } = await load(caseId)
      return asBelieved(
        entries.map(({ act }) => act),
        instant,
      )
    },
    list: async (query) => listCases(db, query),
    async reindex(caseId: string, projection: Projection) {
      assertProjection('reindex', 'projection', caseId, projection)
      if (await heads.reindex(caseId, projection)) return
      const found = await revisionOf(caseId)
      if (found === 0) throw new AdmissionError('store.case-unknown', { case: caseId })
      throw new AdmissionError('store.conflict', { case: caseId, expected: projection.revision, found })
    },
  }
}

function entryOf(row: EntryTable): StoredEntry {
  const kept = { case: row.case_id, revision: row.revision, format: row.format, text: row.act }
  return { ...kept, ...contentOf(kept), ...(row.hash !== null && { hash: row.hash }) }
}
