import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, type Reply, type Request, type Served, served } from './served.js'

const listed = sent(acts[1]!, '').act
const text = JSON.stringify(listed)
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const bytes = (...values: number[]) => new Uint8Array(values)

/** Bodies for `POST /cases/{id}/acts`, none of which is an act. */
const bodies: readonly [what: string, body: string | Uint8Array, status: number, code: string][] = [
  ['nothing', '', 400, 'body.malformed'],
  ['half a group', '{"type":"sympathiser.listed"', 400, 'body.malformed'],
  ['words', 'sympathiser.listed', 400, 'body.malformed'],
  ['a comment', `${text}//`, 400, 'body.malformed'],
  ['NaN', '{"type":NaN}', 400, 'body.malformed'],
  ['bytes that are no UTF-8', bytes(0x22, 0xc3, 0x28, 0x22), 400, 'body.malformed'],
  ['UTF-16', new Uint8Array(Buffer.from(text, 'utf16le')), 400, 'body.malformed'],
  ['a byte order mark', `\ufeff${text}`, 400, 'body.malformed'],
  ['seventeen lists in one another', nested('[', ']', 17), 400, 'body.too-deep'],
  ['thirty thousand lists in one another', nested('[', ']', 30_000), 400, 'body.too-deep'],
  [
    'ten thousand groups in one another',
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    400,
    'body.too-deep',
  ],
  ['thirty thousand lists left open', '['.repeat(30_000), 400, 'body.malformed'],
  ['more than 64 KiB', JSON.stringify('x'.repeat(65_536)), 413, 'body.too-large'],
  ['100 000 lists in one another', nested('[', ']', 100_000), 413, 'body.too-large'],
  [
    'a key named twice',
    '{"type":"sympathiser.listed","on":"2025-07-05","on":"2025-07-06"}',
    400,
    'body.duplicate-key',
  ],
  [
    'a key named twice, once in escapes',
    '{"on":"2025-07-05","\\u006fn":"2025-07-06"}',
    400,
    'body.duplicate-key',
  ],
  [
    'a NUL in a text',
    '{"type":"sympathiser.listed","on":"2025-07-05","id":"\\u0000"}',
    400,
    'body.unprintable',
  ],
  [
    'half of a surrogate pair',
    '{"type":"sympathiser.listed","on":"2025-07-05","id":"\\ud800"}',
    400,
    'body.unprintable',
  ],
  ['null', 'null', 400, 'act.malformed'],
  ['a number', '1e400', 400, 'act.malformed'],
  ['a list', `[${text}]`, 400, 'act.malformed'],
  ['an empty group', '{}', 400, 'act.malformed'],
  [
    '__proto__',
    '{"__proto__":{"type":"sympathiser.listed"},"type":"sympathiser.listed","on":"2025-07-05"}',
    400,
    'act.malformed',
  ],
  [
    'constructor',
    '{"constructor":{"prototype":{"x":1}},"type":"sympathiser.listed","on":"2025-07-05"}',
    400,
    'act.malformed',
  ],
  [
    '__proto__ in a group',
    '{"type":"particulars.changed","on":"2025-07-05","person":{"__proto__":{"bornOn":"1995-01-01"}}}',
    400,
    'act.malformed',
  ],
  ['a type that objects have', '{"type":"toString","on":"2025-07-05"}', 400, 'act.malformed'],
  ['a type that is a list', '{"type":["sympathiser.listed"],"on":"2025-07-05"}', 400, 'act.malformed'],
  [
    'an unknown field',
    '{"type":"sympathiser.listed","on":"2025-07-05","sql":"\' or 1=1 --"}',
    400,
    'act.malformed',
  ],
  ['a day that does not exist', '{"type":"sympathiser.listed","on":"2025-02-29"}', 400, 'act.malformed'],
  ['a day with a time', '{"type":"sympathiser.listed","on":"2025-07-05T00:00:00Z"}', 400, 'act.malformed'],
  ['a day as a number', '{"type":"sympathiser.listed","on":20250705}', 400, 'act.malformed'],
  [
    'a text for a boolean',
    '{"type":"sympathiser.listed","on":"2025-07-05","byResolution":"true"}',
    400,
    'act.malformed',
  ],
  ['a label of 101 characters', JSON.stringify({ ...listed, id: 'x'.repeat(101) }), 400, 'act.malformed'],
  [
    'a count beyond all bounds',
    '{"type":"cell.voted","on":"2025-07-05","matter":"admission","tally":{"members":1e308,"yes":1}}',
    400,
    'act.malformed',
  ],
  [
    'a count below nothing',
    '{"type":"cell.voted","on":"2025-07-05","matter":"admission","tally":{"members":-1,"yes":-1}}',
    400,
    'act.malformed',
  ],
  [
    'half a vote',
    '{"type":"cell.voted","on":"2025-07-05","matter":"admission","tally":{"members":3,"yes":1.5}}',
    400,
    'act.malformed',
  ],
  [
    'more votes than members',
    '{"type":"cell.voted","on":"2025-07-05","matter":"admission","tally":{"members":3,"yes":4}}',
    400,
    'act.malformed',
  ],
  [
    'an instant of entry of its own',
    JSON.stringify({ ...listed, recordedAt: '2020-01-01T00:00:00Z' }),
    400,
    'body.reserved-field',
  ],
  [
    'a correction into nothing',
    '{"type":"entry.corrected","on":"2025-07-05","entry":"1","act":{"type":"x","on":"2025-07-05"}}',
    400,
    'act.malformed',
  ],
  [
    'a correction of a correction',
    '{"type":"entry.corrected","on":"2025-07-05","entry":"1","act":{"type":"entry.struck","on":"2025-07-05","entry":"1"}}',
    422,
    'entry.about-entry',
  ],
  ['a strike of the opening', '{"type":"entry.struck","on":"2025-07-05","entry":"1"}', 422, 'entry.opening'],
  [
    'a strike of what is not there',
    '{"type":"entry.struck","on":"2025-07-05","entry":"no such entry"}',
    422,
    'entry.unknown',
  ],
  ['a second opening', JSON.stringify(sent(acts[0]!, 'ho-so-1').act), 422, 'act.refused'],
]

const json = { 'Content-Type': 'application/json' }
const target = '/cases/ho-so-1/acts'

/** Requests that are wrong in their address, method or headers. */
const requests: readonly [what: string, path: string, request: Request, status: number, code: string][] = [
  ['no token', target, { body: listed }, 401, 'caller.unknown'],
  ['a wrong token', target, { body: listed, as: 'chi-bo-11' }, 401, 'caller.unknown'],
  [
    'a token beside the point',
    target,
    { body: listed, headers: { Authorization: 'Basic Y2hpLWJvLTE6' } },
    401,
    'caller.unknown',
  ],
  ['a token that objects have', target, { body: listed, as: '__proto__' }, 401, 'caller.unknown'],
  [
    'another type of content',
    target,
    { as: 'chi-bo-1', body: text, headers: { 'Content-Type': 'text/plain' } },
    415,
    'body.unsupported-type',
  ],
  [
    'another character set',
    target,
    { as: 'chi-bo-1', body: text, headers: { 'Content-Type': 'application/json; charset=utf-16' } },
    415,
    'body.unsupported-type',
  ],
  [
    'a compressed body',
    target,
    { as: 'chi-bo-1', body: text, headers: { ...json, 'Content-Encoding': 'gzip' } },
    415,
    'body.unsupported-type',
  ],
  [
    'a form',
    target,
    { as: 'chi-bo-1', body: 'type=x', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    415,
    'body.unsupported-type',
  ],
  [
    'If-Match without quotes',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '1' } },
    400,
    'header.malformed',
  ],
  [
    'any If-Match',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '*' } },
    400,
    'header.malformed',
  ],
  [
    'a weak If-Match',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': 'W/"1"' } },
    400,
    'header.malformed',
  ],
  [
    'an If-Match below nothing',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '"-1"' } },
    400,
    'header.malformed',
  ],
  [
    'an If-Match beyond all revisions',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '"999999999"' } },
    412,
    'revision.stale',
  ],
  [
    'an If-Match of a hundred digits',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'If-Match': `"${'9'.repeat(100)}"` } },
    400,
    'header.malformed',
  ],
  [
    'a key with a space',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'Idempotency-Key': 'a b' } },
    400,
    'header.malformed',
  ],
  [
    'a key of 101 characters',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'Idempotency-Key': 'k'.repeat(101) } },
    400,
    'header.malformed',
  ],
  [
    'an empty key',
    target,
    { as: 'chi-bo-1', body: listed, headers: { 'Idempotency-Key': '' } },
    400,
    'header.malformed',
  ],
  ['an unknown address', '/admin', {}, 404, 'route.unknown'],
  ['an address above the root', '/cases/..%2f..%2fetc%2fpasswd/log', { as: 'chi-bo-1' }, 404, 'case.unknown'],
  ['a case that is not there', '/cases/ho-so-404', { as: 'chi-bo-1' }, 404, 'case.unknown'],
  ['a case that objects have', '/cases/__proto__', { as: 'chi-bo-1' }, 404, 'case.unknown'],
  [
    'a case in SQL',
    `/cases/${encodeURIComponent("' or 1=1; drop table ketnap_case; --")}`,
    { as: 'chi-bo-1' },
    404,
    'case.unknown',
  ],
  ['a case with a NUL', '/cases/ho-so-1%00', { as: 'chi-bo-1' }, 404, 'route.unknown'],
  [
    'a case with a line break',
    '/cases/ho-so-1%0d%0aSet-Cookie:%20a=b',
    { as: 'chi-bo-1' },
    404,
    'route.unknown',
  ],
  ['a case in broken escapes', '/cases/%E0%A4%A', { as: 'chi-bo-1' }, 404, 'case.unknown'],
  ['a case of 101 characters', `/cases/${'x'.repeat(101)}`, { as: 'chi-bo-1' }, 404, 'route.unknown'],
  ['a problem that objects have', '/problems/constructor', {}, 404, 'route.unknown'],
  ['another method', '/cases/ho-so-1', { as: 'chi-bo-1', method: 'DELETE' }, 405, 'method.not-allowed'],
  [
    'another method with a body',
    target,
    { as: 'chi-bo-1', method: 'PUT', body: listed },
    405,
    'method.not-allowed',
  ],
  ['a method of its own', '/cases', { as: 'chi-bo-1', method: 'ADMIT' }, 400, 'request.malformed'],
  ['an unknown parameter', '/cases?sort=name', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  [
    'a parameter where none is taken',
    '/cases/ho-so-1?today=2025-07-05',
    { as: 'chi-bo-1' },
    400,
    'query.malformed',
  ],
  ['a parameter named twice', '/cases?limit=1&limit=2', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['a parameter that objects have', '/cases?__proto__=1', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['no items', '/cases?limit=0', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['too many items', '/cases?limit=201', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['a limit in words', '/cases?limit=many', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['a cursor with a NUL', '/cases?after=%00', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['a window of no day', '/cases?dueFrom=2025-02-29', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  ['an agenda of no day', '/cases/ho-so-1/agenda?today=tomorrow', { as: 'chi-bo-1' }, 400, 'query.malformed'],
  [
    'an agenda of the year 9999',
    '/cases/ho-so-1/agenda?today=9999-12-31',
    { as: 'chi-bo-1' },
    400,
    'query.malformed',
  ],
  [
    'an instant without an offset',
    '/cases/ho-so-1/log?asBelievedAt=2025-07-05T00:00:00',
    { as: 'chi-bo-1' },
    400,
    'query.malformed',
  ],
]

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

    it.each([
      ['no HTTP at all', 'xin chào\r\n\r\n', 400, 'request.malformed'],
      [
        'two lengths',
        'POST /cases HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
        400,
        'request.malformed',
      ],
      [
        'a length and chunks',
        'POST /cases HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        400,
        'request.malformed',
      ],
      ['a header with a NUL', 'GET /health HTTP/1.1\r\nHost: x\r\nX-A: \0\r\n\r\n', 400, 'request.malformed'],
      [
        'an expectation of its own',
        'GET /health HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
        400,
        'request.malformed',
      ],
      ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'request.malformed'],
      ['no host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'request.malformed'],
      [
        'a host that is none',
        'GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
        400,
        'request.malformed',
      ],
      [
        'headers of 20 000 bytes',
        `GET /health HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
        431,
        'request.headers-too-large',
      ],
    ])('refuses %s', async (_what, request, status, code) => {
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

  it('still serves after all of it', async () => {
    expect((await ask(service, '/health/ready')).status).toBe(200)
    const reply = await ask(service, target, { as: 'chi-bo-1', body: listed, headers: { 'If-Match': '"1"' } })
    expect(reply.status).toBe(201)
  })
})
