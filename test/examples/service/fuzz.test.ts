import fc from 'fast-check'
import { actTypes } from 'ketnap'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, type Served, served } from './served.js'

/** Values a hostile client puts where another is expected. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('__proto__', '', '\u0000', '2025-02-29', '9'.repeat(400), '<script>', "' or 1=1 --"),
  fc.constantFrom(-1, 1.5, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER, true, null, [], {}),
)

const keys = fc.constantFrom(
  'type',
  'on',
  'by',
  'id',
  'tally',
  'matter',
  'document',
  '__proto__',
  'constructor',
  'x',
)

/** An act of a known type with wrong evidence: at least one field no act has. */
const almostAct = fc
  .record({
    type: fc.constantFrom(...actTypes),
    on: fc.constantFrom('2025-07-05', '2025-02-29', '', '1900-01-01'),
  })
  .chain((act) =>
    fc.dictionary(keys, odd, { maxKeys: 5 }).map((more) => JSON.stringify({ ...act, ...more, zz: 1 })),
  )

/** JSON, and text that is nearly so. */
const body = fc.oneof(
  almostAct,
  fc.json({ maxDepth: 8 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(almostAct, fc.nat(300)).map(([text, at]) => text.slice(0, at)),
)

const header = fc.constantFrom('"1"', '1', '*', '"-1"', '""', 'W/"1"', '"1", "2"', '"9999999999"')
const pathPart = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed()),
  fc.constantFrom('..', '.', '__proto__', '%', 'ho-so-1', 'x'.repeat(300)),
)

describe('random hostile requests over HTTP', () => {
  let service: Served
  let kept: unknown
  const state = async () => ({ log: await service.store.load('ho-so-1'), listed: await service.store.list() })

  beforeAll(async () => {
    service = await served()
    await live(service, 'ho-so-1', acts.slice(0, 1))
    kept = await state()
  })
  afterAll(() => service.stop())

  const assertRefused = ({ status, body: answer }: Awaited<ReturnType<typeof ask>>) => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(answer.code).toMatch(/^[a-z]+(\.[a-z-]+)+$/)
    expect(service.failures).toEqual([])
  }

  it('answers every body that is no act with a refusal, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        header,
        fc.constantFrom('/cases', '/cases/ho-so-1/acts', '/cases/ho-so-1/propose', '/cases/ho-so-1/explain'),
        async (text, revision, path) => {
          const headers = { 'Content-Type': 'application/json', 'If-Match': revision }
          assertRefused(await ask(service, path, { method: 'POST', as: 'chi-bo-1', body: text, headers }))
        },
      ),
      { numRuns: 200 },
    )
    expect(await state()).toEqual(kept)
  })

  it('answers every address that leads nowhere with a refusal', async () => {
    const part = pathPart.map(encodeURIComponent)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
        fc.oneof(
          part.map((one) => `/x/${one}`),
          part.map((one) => `/cases?${one}=${one}`),
          fc.tuple(part, part).map(([one, other]) => `/cases/no-${one}/${other}`),
          part.map((one) => `/cases/ho-so-1/agenda?today=${one}`),
          part.map((one) => `/cases/ho-so-1/log?asBelievedAt=${one}`),
        ),
        async (method, path) => {
          const body = method === 'GET' ? {} : { body: '{}' }
          assertRefused(await ask(service, path, { method, as: 'chi-bo-1', ...body }))
        },
      ),
      { numRuns: 150 },
    )
    expect(await state()).toEqual(kept)
  })

  it('still records a lawful act', async () => {
    const listed = sent(acts[1]!, '').act
    const headers = { 'If-Match': '"1"' }
    const reply = await ask(service, '/cases/ho-so-1/acts', { as: 'chi-bo-1', body: listed, headers })
    expect(reply.status).toBe(201)
  })
})
