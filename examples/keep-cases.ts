// Keeps a case in SQL: opened, read again, added to, found by its cell and by the days of its duties.
import { PGlite } from '@electric-sql/pglite'
import { type Act, type ActOf, AdmissionError, type CaseFile, openCase, record } from 'ketnap'
import { vi } from 'ketnap/locales/vi'
import { migrateStore, sqlStore } from 'ketnap/sql'
import { type CaseStore, fileOf, projectionOf } from 'ketnap/store'
import { Kysely } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'

const db = new Kysely({ dialect: new PGliteDialect(new PGlite()) })
await migrateStore(db)
const store: CaseStore = sqlStore(db, { family: 'postgres' })

/** Reads a case, records one act more, and adds it after the revision that was read. */
async function add(caseId: string, act: Act & { id: string }, recordedAt: string): Promise<CaseFile> {
  const stored = await store.load(caseId)
  const next = record(fileOf(stored), act)
  const projection = projectionOf(next, { today: recordedAt.slice(0, 10) })
  const { repeated } = await store.append(caseId, {
    expected: stored.revision,
    entries: [act],
    recordedAt,
    projection,
  })
  console.log(`${caseId}: ${act.type} là mục ghi thứ ${next.revision}${repeated ? ', đã có' : ''}`)
  return next
}

const opening: ActOf<'case.opened'> & { id: string } = {
  type: 'case.opened',
  id: 'request-1',
  on: '2025-07-01',
  case: 'hồ-sơ-1',
  unit: { cell: 'chi-bộ-thôn-đông' },
}
const opened = {
  expected: 0,
  entries: [opening],
  recordedAt: '2025-07-01T09:00:00+07:00',
  projection: projectionOf(openCase(opening), { today: '2025-07-01' }),
}
await store.append('hồ-sơ-1', opened)
const again = await store.append('hồ-sơ-1', opened)
console.log(`gửi lại: mục ghi thứ ${again.revision}, ${again.repeated ? 'không ghi hai lần' : 'ghi hai lần'}`)

await add(
  'hồ-sơ-1',
  { type: 'sympathiser.listed', id: 'request-2', on: '2025-07-05', byResolution: true },
  '2025-07-07T08:00:00+07:00',
)

try {
  await store.append('hồ-sơ-1', {
    expected: 1,
    entries: [{ type: 'start.proposed', id: 'request-3', on: '2025-07-08' }],
    projection: { revision: 2, standing: 'candidate', bodies: [], dueOn: [] },
  })
} catch (error) {
  if (error instanceof AdmissionError) console.log(vi.error(error))
}

const believed = await store.loadAsBelieved('hồ-sơ-1', '2025-07-06T23:59:59+07:00')
console.log(`ngày 06/07/2025 sổ có ${believed.length} mục ghi`)
const { cases } = await store.list({ body: 'chi-bộ-thôn-đông' })
for (const found of cases) console.log(`${found.case}: ${found.revision} mục ghi, ${found.standing}`)
await db.destroy()
