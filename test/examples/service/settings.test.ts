import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearerTable } from '../../../examples/service/callers.js'
import { vietnamDay } from '../../../examples/service/clock.js'
import { settingsOf } from '../../../examples/service/settings.js'

describe('the settings of the service', () => {
  it('need nothing: this machine alone, an embedded database in memory', () => {
    expect(settingsOf({})).toEqual({ port: 8080, host: '127.0.0.1', entriesPerCase: 500 })
  })

  it('take PostgreSQL by one variable', () => {
    const databaseUrl = 'postgres://user:secret@localhost/cases'
    expect(settingsOf({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl })
  })

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '', DATABASE_URL: 'mysql://user:secret@localhost/x' }, 'DATABASE_URL'],
    [{ HOST: '' }, 'HOST'],
  ])('refuse %j by the name of the variable, not its value', (env, name) => {
    expect(() => settingsOf(env)).toThrow(new Error(`Not well formed: ${name}`))
  })
})

describe('the accounts of the service', () => {
  let folder: string
  const table = (accounts: unknown) => {
    const file = join(folder, 'callers.json')
    writeFileSync(file, JSON.stringify(accounts))
    return bearerTable(file)
  }
  const account = {
    token: 'mot-token-thu',
    body: { kind: 'cell', id: 'chi-bo-1' },
    role: 'read',
    cells: [],
    sees: 'statistician',
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'service-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are found by their token, whatever the case of the scheme', async () => {
    const whoIs = table([account])
    const { token: _, ...caller } = account
    expect(await whoIs('Bearer mot-token-thu')).toEqual(caller)
    expect(await whoIs('bearer mot-token-thu')).toEqual(caller)
    expect(await whoIs('Bearer mot-token')).toBeUndefined()
    expect(await whoIs('mot-token-thu')).toBeUndefined()
    expect(await whoIs(undefined)).toBeUndefined()
  })

  it.each([
    ['a body of no kind', { ...account, body: { kind: 'nobody', id: 'x' } }],
    ['a body without an id', { ...account, body: { kind: 'cell' } }],
    ['a short token', { ...account, token: 'ngan' }],
    ['a role of its own', { ...account, role: 'admin' }],
  ])('refuse %s', (_what, wrong) => {
    expect(() => table([wrong])).toThrow()
  })
})

describe('the day of the service', () => {
  it.each([
    ['2026-12-30T16:59:59.999Z', '2026-12-30'],
    ['2026-12-30T17:00:00.000Z', '2026-12-31'],
  ])('at %s is %s, as in Vietnam', (instant, day) => {
    expect(vietnamDay(new Date(instant))).toBe(day)
  })
})
