// Runs in an app that has installed the package: each subpath does the work it needs a library for.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as restate from '@restatedev/restate-sdk'
import { AdmissionError, agenda, openCase, parseAct, propose, record } from 'ketnap'
import { sourceAddress } from 'ketnap/calendar-sources'
import { sealLog, verifyChain } from 'ketnap/chain'
import { narrative, narrativeHtml, narrativeMarkdown, toCsv, toHtml, toMarkdown } from 'ketnap/documents'
import { fillTemplate, narrativeDocx, paperDocx, paperOf, paperTemplate } from 'ketnap/forms'
import { agendaFeed } from 'ketnap/ical'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import {
  annualPlan,
  answerTo,
  fileOf as fileOfActor,
  membership,
  membershipChart,
  snapshotOf,
  trainingClass,
} from 'ketnap/machines'
import { createPersonKey, protectAct, redact, revealAct } from 'ketnap/privacy'
import { bulkReplay, caseLine, collect, committeeAgenda } from 'ketnap/register'
import { admissionCase } from 'ketnap/restate'
import { actJsonSchema, actSchema } from 'ketnap/schemas'
import { readList } from 'ketnap/sheets'
import { migrateStore, sqlStore } from 'ketnap/sql'
import { fileOf, memoryStore, projectionOf } from 'ketnap/store'
import { population } from 'ketnap/testing'
import { timeline } from 'ketnap/timeline'
import { workerPool } from 'ketnap/workers'
import { Kysely, SqliteDialect } from 'kysely'
import { createActor, createMachine, transition, waitFor } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { job } from './job.mjs'

const require = createRequire(import.meta.url)
const [, , subpaths, sqlite] = process.argv
const today = '2025-09-01'

const opening = {
  type: 'case.opened',
  id: 'entry-1',
  on: '2025-07-01',
  case: 'case-1',
  person: { bornOn: '2000-02-29' },
}
const listed = { type: 'sympathiser.listed', id: 'entry-2', on: '2025-07-05', byResolution: true }
const file = record(openCase(opening), listed)
assert.equal(propose(file, { type: 'cell.voted', on: today, matter: 'admission' }).admissible, false)
assert.throws(() => parseAct({ type: 'cell.voted', on: '2025-02-30' }), AdmissionError)
assert.match(vi.finding(propose(file, { type: 'ceremony.held', on: today }).findings[0]), /\S/)
assert.equal(typeof sourceAddress, 'function')

// zod
assert.ok(actSchema.safeParse(listed).success)
assert.match(JSON.stringify(actJsonSchema()), /"cell\.voted"/)
assert.equal(redact(opening, 'statistician').person?.bornOn, undefined)
const key = createPersonKey()
assert.deepEqual(await revealAct(await protectAct(opening, key), key), opening)

// xstate
const actor = createActor(membership).start()
for (const act of [opening, listed]) actor.send(act)
assert.equal(fileOfActor(actor.getSnapshot()).revision, 2)
const emitted = []
actor.on('*', ({ type }) => emitted.push(type))
for (const sent of [listed, {}, { type: 7 }, { type: 'entry.struck', on: today, entry: '2' }]) {
  const can = actor.getSnapshot().can(sent)
  assert.equal(can, answerTo(actor.getSnapshot(), sent).kind === 'recorded')
  actor.send(sent)
}
assert.deepEqual(emitted, ['faulted', 'faulted', 'faulted'])
assert.equal(actor.getSnapshot().hasTag('listed'), false)
const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()))
assert.deepEqual(Object.keys(stored.context), ['log'])
const restored = createActor(membership, { snapshot: { ...stored, value: 'dead' } }).start()
assert.deepEqual(restored.getSnapshot().value, actor.getSnapshot().value)
const ended = waitFor(restored, (snapshot) => snapshot.hasTag('ended'))
restored.send({ type: 'case.closed', on: today })
assert.equal((await ended).value, 'mistaken')
const [, actions] = transition(membership, snapshotOf([opening]), { type: 'ceremony.held', on: today })
assert.deepEqual(actions, [])
actor.stop()
const rebuilt = createMachine(
  JSON.parse(JSON.stringify(membershipChart.config)),
  membershipChart.implementations,
)
const paths = getShortestPaths(rebuilt, {
  events: [opening, listed],
  serializeState: ({ value }) => JSON.stringify(value),
})
assert.deepEqual(
  paths.map(({ steps }) => steps.length),
  [1, 2, 3],
)
for (const logic of [trainingClass, annualPlan]) {
  const one = createActor(logic).start()
  one.send({})
  assert.equal(one.getSnapshot().status, 'active')
}

// kysely
const Database = require(sqlite)
const db = new Kysely({ dialect: new SqliteDialect({ database: new Database(':memory:') }) })
await migrateStore(db)
for (const store of [memoryStore(), sqlStore(db, { family: 'sqlite' })]) {
  const projection = projectionOf(openCase(opening), { today })
  await store.append('case-1', {
    expected: 0,
    entries: [opening],
    recordedAt: '2025-07-01T09:00:00+07:00',
    projection,
  })
  assert.equal(fileOf(await store.load('case-1')).revision, 1)
  assert.equal((await store.list({})).cases.length, 1)
}
await db.destroy()

// pure-rand, piscina
const lives = [...population({ seed: 7, cases: 6, from: '2022-06-01', until: '2025-06-01' })]
assert.equal(lives.length, 6)
const lines = Array.from(
  { length: 6 },
  (_, index) => `${caseLine([{ ...opening, case: `case-${index}` }, listed])}\n`,
)
const pool = workerPool({ job: new URL('./job.mjs', import.meta.url), threads: 1 })
const inThreads = await bulkReplay(lines, job, { pool, chunkSize: 500 })
await pool.close()
assert.deepEqual(inThreads, await bulkReplay(lines, job))

// csv-stringify, hastscript, hast-util-to-html, markdown-table
const printable = collect(committeeAgenda({ today }), [file])
for (const text of [toCsv(printable, vi), toHtml(printable, vi), toMarkdown(printable, en)])
  assert.match(text, /\S/)

// hucre, fflate
const list = new TextEncoder().encode('Họ và tên,Ngày kết nạp\nTrần Văn Thử,19/05/2001')
assert.equal((await readList(list, { of: 'official', today })).counts.readable, 1)

// docx, docxtemplater, pizzip
const paper = paperOf(file, '6-KNĐ')
assert.ok((await paperDocx(paper, { locale: vi })).length > 1000)
assert.deepEqual((await fillTemplate(await paperTemplate(paper), paper)).unknownTags, [])

// The same, and d3-scale, d3-shape
const told = narrative(file, vi, { today })
for (const text of [narrativeMarkdown(told), narrativeHtml(told)]) assert.ok(text.includes('01/07/2025'))
assert.ok((await narrativeDocx(told)).length > 1000)
assert.match(timeline(file, vi, { today }), /^<svg /)

// ical-generator
const duties = agenda(file, { today }).duties.map((duty) => ({ case: 'case-1', duty }))
assert.match(agendaFeed(duties, { today, locale: en }).ical, /^BEGIN:VCALENDAR/)

// @restatedev/restate-sdk
assert.ok(restate.endpoint().bind(admissionCase({ remind: () => {} })))

const { entries, head } = await sealLog('case-1', [opening, listed])
assert.equal((await verifyChain(entries, { head })).isIntact, true)

// The same by require, and one class of faults through every subpath.
for (const subpath of subpaths.split(',')) assert.ok(require(subpath), subpath)
const { AdmissionError: Fault } = require('ketnap')
assert.throws(() => require('ketnap/register').parseOrganisation({}), Fault)
