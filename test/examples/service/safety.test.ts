import { memoryStore } from 'ketnap/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceApp } from '../../../examples/service/app.js'
import { assertOwnTokens, bearerTable, sampleAccounts } from '../../../examples/service/callers.js'
import { acts, person } from '../../support/journey.js'
import { ask, inMemory, now, type Served, served } from './served.js'

let service: Served
const caller = { body: { kind: 'cell', id: 'chi-bo-1' }, sees: 'cellSecretary' }
const opening = {
  ...acts[0],
  case: 'ho-so-1',
  unit: { cell: 'chi-bo-1' },
  person: { ...person, religion: 'recognised' },
}
const listed = { type: 'sympathiser.listed', on: '2025-07-05', byResolution: true }
const vote = { type: 'cell.voted', on: '2025-07-10', matter: 'admission', tally: { members: 12, yes: 5 } }

const read = (path: string, as: string) => ask(service, path, { as })
const record = (revision: string, body: object = listed) =>
  ask(service, '/cases/ho-so-1/acts', { as: 'chi-bo-1', body, headers: { 'If-Match': revision } })

beforeAll(async () => {
  service = await served(inMemory, 4)
  expect((await ask(service, '/cases', { as: 'chi-bo-1', body: opening })).status).toBe(201)
})
afterAll(() => service.stop())

describe('what an account is shown', () => {
  it.each([
    ['chi-bo-1', true, true],
    ['ban-to-chuc', true, false],
    ['trung-tam-chinh-tri', false, false],
  ])('%s sees a birth: %s, a religion: %s, in the case and in its log', async (as, birth, religion) => {
    for (const path of ['/cases/ho-so-1', '/cases/ho-so-1/log']) {
      const { status, body } = await read(path, as)
      expect(status).toBe(200)
      const said = JSON.stringify(body)
      expect([said.includes('1995-04-10'), said.includes('recognised')]).toEqual([birth, religion])
    }
  })

  it.each(['/cases/ho-so-1/explain', '/cases/ho-so-1/propose'])(
    '%s names rule, clause and sentence of a religion to the cell alone',
    async (path) => {
      const saidTo = async (as: string) => JSON.stringify((await ask(service, path, { as, body: vote })).body)
      expect(await saidTo('chi-bo-1')).toMatch(/applicant.religion-procedure.*tôn giáo/)
      if (path.endsWith('propose')) return
      const toOffice = await saidTo('ban-to-chuc')
      expect(toOffice).toContain('procedure.withheld')
      expect(toOffice).toContain('một điều kiện không thể hiện ở đây')
      expect(toOffice).not.toMatch(/religion|tôn giáo/)
    },
  )

  it('is what a refusal tells too', async () => {
    const refused = await record('"1"', vote)
    expect(refused.body).toMatchObject({ status: 422, code: 'act.refused' })
    expect(JSON.stringify(refused.body)).toMatch(/applicant.religion-procedure/)
  })

  it.each(['agenda', 'forecast'])('is what its %s tells', async (part) => {
    expect(JSON.stringify((await read(`/cases/ho-so-1/${part}`, 'ban-to-chuc')).body)).not.toMatch(
      /religion|tôn giáo/,
    )
  })
})

describe('the log of reads', () => {
  it('notes who asked for which case, when, and how it was answered, of others’ cases and of none too', async () => {
    service.reads.length = 0
    await read('/cases/ho-so-1', 'chi-bo-1')
    await read('/cases/ho-so-1/log', 'chi-bo-2')
    await read('/cases?limit=1', 'chi-bo-1')
    await read('/health', 'chi-bo-1')
    await read('/cases/ho-so-1', 'nobody-known')
    const at = now.toISOString()
    expect(service.reads).toEqual([
      { at, ...caller, operation: 'readCase', case: 'ho-so-1', status: 200 },
      {
        at,
        body: { kind: 'cell', id: 'chi-bo-2' },
        sees: 'cellSecretary',
        operation: 'readLog',
        case: 'ho-so-1',
        status: 404,
      },
      { at, ...caller, operation: 'listCases', status: 200 },
    ])
  })

  it('comes before the answer: where it cannot be kept, nothing is shown', async () => {
    const failures: unknown[] = []
    const app = serviceApp({
      store: service.store,
      whoIs: bearerTable(sampleAccounts),
      clock: { now: () => now },
      note: async () => Promise.reject(new Error('disk full')),
      entriesPerCase: 4,
      report: (failure) => failures.push(failure),
    })
    const response = await app.request('/cases/ho-so-1', { headers: { Authorization: 'Bearer chi-bo-1' } })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('1995-04-10')
    expect(failures).toHaveLength(1)
  })
})

describe('the sample accounts', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('serve this machine: %s', (host) => {
    expect(() => assertOwnTokens(sampleAccounts, host)).not.toThrow()
  })

  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org'])(
    'serve no other: %s',
    (host) => {
      expect(() => assertOwnTokens(sampleAccounts, host)).toThrow(/^CALLERS: /)
    },
  )
})

describe('If-Match', () => {
  it.each(['"01"', 'W/"1"', '"1", "2"', '*', '1', '"-1"', '"1.0"', '"1" ,', '""'])(
    'names no revision as %s',
    async (given) => {
      const { status, body } = await record(given)
      expect([status, body.code]).toEqual([400, 'header.malformed'])
    },
  )

  it('names one as ETag gave it', async () => {
    const { headers } = await read('/cases/ho-so-1', 'chi-bo-1')
    expect(headers.get('ETag')).toBe('"1"')
    expect((await record('"1"')).status).toBe(201)
    expect((await record('"1"', { ...listed, on: '2025-07-06' })).body.code).toBe('revision.stale')
  })
})

describe('a long log', () => {
  it('is full at the number of entries a case may have, and an entry sent again is still answered', async () => {
    const more = (number: number) => ({ type: 'particulars.changed', on: '2025-07-07', id: `more-${number}` })
    expect((await record('"2"', more(3))).status).toBe(201)
    expect((await record('"3"', more(4))).status).toBe(201)
    const full = await record('"4"', more(5))
    expect([full.status, full.body.code, full.body.most]).toEqual([409, 'case.full', 4])
    expect((await record('"3"', more(4))).headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('comes page by page, each entry once, believed or not', async () => {
    for (const query of ['', '&asBelievedAt=2027-01-01T00:00:00%2B07:00']) {
      const seen: string[] = []
      for (let after = 0; ; ) {
        const { body } = await read(`/cases/ho-so-1/log?limit=3&after=${after}${query}`, 'chi-bo-1')
        expect(body.revision).toBe(4)
        seen.push(...body.acts.map(({ type }: { type: string }) => type))
        if (body.next === undefined) break
        after = body.next
      }
      expect(seen).toEqual([
        'case.opened',
        'sympathiser.listed',
        'particulars.changed',
        'particulars.changed',
      ])
    }
  })

  it.each(['limit=0', 'limit=201', 'after=-1', 'after=x', 'after=1.5'])(
    'has no page of %s',
    async (query) => {
      const { status, body } = await read(`/cases/ho-so-1/log?${query}`, 'chi-bo-1')
      expect([status, body.code]).toEqual([400, 'query.malformed'])
    },
  )
})

it('an empty store answers as one with a case of others does', async () => {
  const other = await served(async () => ({ store: memoryStore(), close: async () => {} }))
  const [absent, forbidden] = [
    await ask(other, '/cases/ho-so-1', { as: 'chi-bo-2' }),
    await read('/cases/ho-so-1', 'chi-bo-2'),
  ]
  expect([absent.status, absent.body]).toEqual([forbidden.status, forbidden.body])
  await other.stop()
})
