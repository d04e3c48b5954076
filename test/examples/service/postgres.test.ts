import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../examples/service/database.js'
import { type PostgresServer, startPostgres } from '../../stores/support/postgres-server.js'
import { acts } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, type Served, served } from './served.js'

const patience = { timeout: 120_000, interval: 100 }

describe('the service on PostgreSQL', () => {
  let postgres: PostgresServer
  let service: Served

  beforeAll(async () => {
    postgres = await startPostgres()
    // The service waits for a connection no longer than a user would; a busy machine answers later.
    service = await served(() => vi.waitFor(() => openDatabase({ databaseUrl: postgres.url }), patience))
  })
  afterAll(async () => {
    await service.stop()
    await postgres.stop()
  })

  it('records what eight bodies send at once, each case once', async () => {
    const open = (at: number) => sent(acts[0]!, `ho-so-${at % 4}`).act
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        ask(service, '/cases', {
          as: 'chi-bo-1',
          body: open(at),
          headers: { 'Idempotency-Key': `mo-${at % 4}` },
        }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(201))
    const { body } = await ask(service, '/cases', { as: 'chi-bo-1' })
    expect(body.cases).toHaveLength(4)
    const [first, ...others] = await live(service, 'ho-so-moi', acts.slice(0, 4))
    expect([first, ...others].map((reply) => reply?.status)).toEqual([201, 201, 201, 201])
  })

  it('says that it is not ready while the database is gone, stays up, and serves again after', async () => {
    try {
      process.kill(await postgres.pid(), 'SIGKILL')
      // Its workers live on until they notice.
      await vi.waitFor(async () => {
        for (const path of ['/health/ready', '/cases/ho-so-1']) {
          const { status, body } = await ask(service, path, { as: 'chi-bo-1' })
          expect([status, body.code]).toEqual([503, 'store.unavailable'])
        }
      }, patience)
      expect((await ask(service, '/health')).status).toBe(200)
    } finally {
      await postgres.restart()
    }
    await vi.waitFor(async () => expect((await ask(service, '/health/ready')).status).toBe(200), patience)
    expect((await ask(service, '/cases/ho-so-1', { as: 'chi-bo-1' })).body.revision).toBe(1)
  })
})
