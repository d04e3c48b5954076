import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateStore } from 'ketnap/sql'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patient } from '../support/patient.js'
import { onPostgres, onSqlite } from './support/databases.js'
import { expectAllFound } from './support/found.js'
import { type PostgresServer, startPostgres } from './support/postgres-server.js'
import { nothingSaid, type WriterTask, write } from './support/writers.js'

const names = ['an', 'binh', 'chi']
const casesOf = (title: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${title}-${index + 1}`)

describe('the SQL store on PostgreSQL under fault and load', patient, () => {
  let server: PostgresServer
  let db: Kysely<unknown>
  const taskOf = (name: string, cases: readonly string[], until: number): WriterTask => ({
    family: 'postgres',
    at: server.url,
    name,
    cases,
    from: 0,
    until,
  })

  beforeAll(async () => {
    server = await startPostgres()
    db = onPostgres(server.url)
    await migrateStore(db)
  })
  afterAll(async () => {
    await db.destroy()
    await server.stop()
  })

  it('keeps what was acknowledged where writers on one case are killed in the middle of appends', async () => {
    const said = nothingSaid()
    const cases = casesOf('contested', 1)
    await Promise.all(names.map((name) => write(taskOf(name, cases, 40), said, { killEvery: 15 })))
    expect(said.killed).toBe(6)
    expect(said.acknowledged.size).toBe(120)
    await expectAllFound('writers killed', db, 'postgres', cases, said)
  })

  it('keeps what was acknowledged where the server is killed twice and started again', async () => {
    const said = nothingSaid()
    const cases = casesOf('outage', 5)
    let outage = Promise.resolve()
    const onKept = () => {
      if (said.acknowledged.size === 60 || said.acknowledged.size === 120) outage = killServer()
    }
    await Promise.all(names.map((name) => write(taskOf(name, cases, 60), said, { onKept })))
    await outage
    expect(said.acknowledged.size).toBe(180)
    await expectAllFound('server killed', db, 'postgres', cases, said)
  })

  it('applies once what two processes send both, entry for entry', async () => {
    const said = nothingSaid()
    const cases = casesOf('twin', 3)
    await Promise.all(['an', 'an'].map((name) => write(taskOf(name, cases, 60), said)))
    expect(said.again).toBe(60)
    await expectAllFound('sent twice', db, 'postgres', cases, said)
  })

  it('keeps many cases at once apart', async () => {
    const said = nothingSaid()
    const cases = casesOf('crowd', 60)
    await Promise.all(names.map((name) => write(taskOf(name, cases, 120), said)))
    await expectAllFound('many cases', db, 'postgres', cases, said)
  })

  async function killServer(): Promise<void> {
    process.kill(await server.pid(), 'SIGKILL')
    await server.restart()
  }
})

describe('the SQL store on one SQLite file under fault and load', patient, () => {
  let home: string
  let db: Kysely<unknown>
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'ketnap-sqlite-'))
    db = onSqlite(join(home, 'cases.db'))
    await migrateStore(db)
  })
  afterAll(async () => {
    await db.destroy()
    await rm(home, { recursive: true, force: true })
  })

  it('keeps what was acknowledged where writers of several processes are killed in the middle of appends', async () => {
    const said = nothingSaid()
    const cases = casesOf('file', 2)
    const at = join(home, 'cases.db')
    const task = { family: 'sqlite' as const, at, cases, from: 0, until: 40 }
    await Promise.all(names.map((name) => write({ ...task, name }, said, { killEvery: 25 })))
    expect(said.killed).toBe(3)
    expect(said.acknowledged.size).toBe(120)
    await expectAllFound('SQLite, writers killed', db, 'sqlite', cases, said)
  })
})
