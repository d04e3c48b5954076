import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { patient } from '../../support/patient.js'
import { bodies, json, listed, raw, requests, target } from './hostile-input.js'
import { live } from './lawful-life.js'
import { randomAct, randomAddress, randomBody, randomRevision } from './random-input.js'
import { ask, type Reply, type Served, served } from './served.js'

describe('hostile input over HTTP', () => {
  let service: Served
  let kept: unknown

  const state = async () => ({
    log: await service.store.load('ho-so-1'),
    listed: await service.store.list(),
  })

  const assertRefused = async (reply: Reply, status: number, code: string) => {
    expect([reply.status, reply.body?.code]).toEqual([status, code])
    expect(reply.body.title.length).toBeGreaterThan(0)
    expect(service.failures).toEqual([])
    expect(await state()).toEqual(kept)
  }

  beforeAll(async () => {
    service = await served()
    await live(service, 'ho-so-1', acts.slice(0, 1))
    kept = await state()
  })
  afterAll(() => service.stop())

  it.each(bodies)('refuses %s as an act', async (_what, body, status, code) => {
    const headers = { ...json, 'If-Match': '"1"' }
    await assertRefused(
      await ask(service, target, { method: 'POST', as: 'chi-bo-1', body, headers }),
      status,
      code,
    )
  })

  it.each(bodies.filter(([, , , code]) => code.startsWith('body.')))(
    'refuses %s as the opening of a case, and as a question',
    async (_what, body, status, code) => {
      for (const path of ['/cases', '/cases/ho-so-1/propose', '/cases/ho-so-1/explain'])
        await assertRefused(
          await ask(service, path, { method: 'POST', as: 'chi-bo-1', body, headers: json }),
          status,
          code,
        )
    },
  )

  it.each(requests)('refuses %s', async (_what, path, request, status, code) => {
    await assertRefused(await ask(service, path, request), status, code)
  })

  it('names no value of a body in its refusal', async () => {
    const name = 'Nguyễn Văn Thử'
    const body = { ...listed, person: name, byResolution: name, on: name }
    const reply = await ask(service, target, { as: 'chi-bo-1', body, headers: { 'If-Match': '"1"' } })
    await assertRefused(reply, 400, 'act.malformed')
    expect(JSON.stringify(reply.body)).not.toContain('Nguyễn')
  })

  it('names twenty faults of a body and not thirty thousand', async () => {
    const body = `{"type":"background.declared","on":"2025-07-05","family":[${Array(30_000).fill(1)}]}`
    const reply = await ask(service, target, { as: 'chi-bo-1', body, headers: { 'If-Match': '"1"' } })
    await assertRefused(reply, 400, 'act.malformed')
    expect(reply.body.issues).toHaveLength(20)
    expect(JSON.stringify(reply.body).length).toBeLessThan(10_000)
  })

  it('says in both languages which field is wrong', async () => {
    const body = { ...listed, byResolution: 'true' }
    const headers = { 'If-Match': '"1"' }
    const inVietnamese = await ask(service, target, { as: 'chi-bo-1', body, headers })
    expect(inVietnamese.body.detail).toContain('byResolution: sai kiểu dữ liệu (cần: đúng hoặc sai)')
    const english = { ...headers, 'Accept-Language': 'en' }
    const inEnglish = await ask(service, target, { as: 'chi-bo-1', body, headers: english })
    expect(inEnglish.body.detail).toContain('byResolution: of the wrong type (expected: true or false)')
  })

  it('tells which methods an address takes', async () => {
    const { headers } = await ask(service, '/cases', { as: 'chi-bo-1', method: 'DELETE' })
    expect(headers.get('Allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST'])
  })

  describe('what is not well formed as HTTP', () => {
    const exchange = (request: string) =>
      new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(service.url)
        let answer = ''
        const socket = connect(Number(port), hostname, () => socket.write(request))
        socket.setEncoding('utf8')
        socket.on('data', (data) => {
          answer += data
        })
        socket.on('close', () => resolve(answer))
        socket.on('error', reject)
      })

    it.each(raw)('refuses %s', async (_what, request, status, code) => {
      const answer = await exchange(request)
      expect(answer).toContain(`HTTP/1.1 ${status} `)
      expect(answer).toContain(`"code":"${code}"`)
      expect(await state()).toEqual(kept)
    })

    it('refuses a request that does not arrive', async () => {
      const answer = await exchange('POST /cases HTTP/1.1\r\nHost: x\r\n')
      expect(answer).toContain('HTTP/1.1 408 ')
      expect(answer).toContain('"code":"request.too-slow"')
    })
  })

  describe('random requests', () => {
    const assertCoded = ({ status, body }: Reply) => {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(body.code).toMatch(/^[a-z]+(\.[a-z-]+)+$/)
      expect(service.failures).toEqual([])
    }

    it.each(['/cases', target, '/cases/ho-so-1/propose', '/cases/ho-so-1/explain'])(
      'refuses at %s every body that is no act',
      patient,
      async (path) => {
        await fc.assert(
          fc.asyncProperty(randomBody, randomRevision, async (body, revision) => {
            const headers = { ...json, 'If-Match': revision }
            assertCoded(await ask(service, path, { method: 'POST', as: 'chi-bo-1', body, headers }))
          }),
          { numRuns: 60 },
        )
        expect(await state()).toEqual(kept)
      },
    )

    it('answers a question about any act on any day, whatever was asked before', patient, async () => {
      await fc.assert(
        fc.asyncProperty(randomAct, async ({ as, act }) => {
          for (const path of ['/cases/ho-so-1/propose', '/cases/ho-so-1/explain']) {
            const { status } = await ask(service, path, { as, body: act })
            expect(status).toBeLessThan(500)
          }
          expect(service.failures).toEqual([])
        }),
        { numRuns: 80 },
      )
      expect(await state()).toEqual(kept)
    })

    it.each(['GET', 'POST', 'DELETE'])(
      'refuses to %s every address that leads nowhere',
      patient,
      async (method) => {
        await fc.assert(
          fc.asyncProperty(randomAddress, async (address) => {
            const request = { method, as: 'chi-bo-1', ...(method === 'POST' && { body: '{}' }) }
            assertCoded(await ask(service, address, request))
          }),
          { numRuns: 60 },
        )
        expect(await state()).toEqual(kept)
      },
    )
  })

  it('still serves after all of it', async () => {
    expect((await ask(service, '/health/ready')).status).toBe(200)
    const reply = await ask(service, target, { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '"1"' } })
    expect(reply.status).toBe(201)
  })
})
