import { fileURLToPath } from 'node:url'
import { type CaseStore, memoryStore } from 'ketnap/store'
import { expect } from 'vitest'
import { answerSchemas } from '../../../examples/service/answers.js'
import { serviceApp } from '../../../examples/service/app.js'
import { bearerTable } from '../../../examples/service/callers.js'
import { type Database, openDatabase } from '../../../examples/service/database.js'
import { operations } from '../../../examples/service/operations.js'
import type { Read } from '../../../examples/service/reads.js'
import { serve } from '../../../examples/service/server.js'

/** A service on a free port of this machine. */
export interface Served {
  readonly url: string
  readonly store: CaseStore
  /** Failures the service has reported; a refusal is none. */
  readonly failures: unknown[]
  /** What the service has noted of who looked at what. */
  readonly reads: Read[]
  stop(): Promise<void>
}

/** Late in the evening of 30 December by UTC, and the morning of the last day of 2026 in Vietnam. */
export const now = new Date('2026-12-30T23:30:00Z')

const callers = fileURLToPath(new URL('../../../examples/service/callers.json', import.meta.url))

/** The database the example starts with where no other is named. */
export const embedded = () => openDatabase({})

/** A store that starts at once, for what has nothing to do with a database. */
export const inMemory = async (): Promise<Database> => ({
  store: memoryStore(),
  close: async () => undefined,
})

export async function served(
  open: () => Promise<Database> = embedded,
  entriesPerCase = 500,
): Promise<Served> {
  const database = await open()
  const { store } = database
  const failures: unknown[] = []
  const reads: Read[] = []
  const app = serviceApp({
    store,
    whoIs: bearerTable(callers),
    clock: { now: () => now },
    note: async (read) => void reads.push(read),
    entriesPerCase,
    report: (failure) => failures.push(failure),
  })
  const { url, stop } = await serve(app, { host: '127.0.0.1', port: 0 })
  return {
    url,
    store,
    failures,
    reads,
    async stop() {
      await stop()
      await database.close()
    },
  }
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the service answered.
  readonly body: any
}

export interface Request {
  readonly method?: string
  /** Token of the caller; nobody where it is left out. */
  readonly as?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or as it is where it is text or bytes. */
  readonly body?: unknown
}

/** One request over HTTP. Every answer is held against the description of the API. */
export async function ask({ url }: Pick<Served, 'url'>, path: string, request: Request = {}): Promise<Reply> {
  const { as, body } = request
  const hasBody = body !== undefined
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const response = await fetch(`${url}${path}`, {
    method: request.method ?? (hasBody ? 'POST' : 'GET'),
    headers: {
      ...(as !== undefined && { Authorization: `Bearer ${as}` }),
      ...(hasBody && { 'Content-Type': 'application/json' }),
      ...request.headers,
    },
    ...(hasBody && { body: isRaw ? (body as string) : JSON.stringify(body) }),
  })
  const text = await response.text()
  const reply = {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
  assertDescribed(request.method ?? (hasBody ? 'POST' : 'GET'), path, reply)
  return reply
}

function assertDescribed(method: string, path: string, { status, headers, body }: Reply): void {
  if (status >= 400 && method !== 'HEAD') {
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(body).toMatchObject({ status, code: expect.any(String), type: `/problems/${body.code}` })
    expect(answerSchemas.Problem.safeParse(body).error).toBeUndefined()
    return
  }
  const [address] = path.split('?')
  const asked = operations.find(
    (one) =>
      one.method.toUpperCase() === method &&
      new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address as string),
  )
  const name = asked?.answers[status] as keyof typeof answerSchemas
  if (asked?.id === 'readDescription' || method === 'HEAD') return
  expect(answerSchemas[name].safeParse(body).error, `${method} ${path}`).toBeUndefined()
}
