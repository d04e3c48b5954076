import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { languageDetector } from 'hono/language'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { AdmissionError } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { redact } from 'ketnap/privacy'
import { z } from 'zod'
import type { Caller } from './callers.js'
import { vietnamDay } from './clock.js'
import { parseJson } from './json-body.js'
import type { Operation, Service } from './operation.js'
import { operations } from './operations.js'
import { Problem, problemAnswer } from './problem.js'
import { labelParameter, queryOf } from './request.js'

/** Bytes a body may have; the largest act of the library needs a few thousand. */
export const largestBody = 64 * 1024

/** The service as an app of Hono, to be served by whatever serves one. */
export function serviceApp(service: Service): Hono {
  const app = new Hono()
  app.use(secureHeaders())
  app.use(
    languageDetector({
      supportedLanguages: ['vi', 'en'],
      fallbackLanguage: 'vi',
      order: ['header'],
      caches: false,
    }),
  )
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        refused(c, new Problem('method.not-allowed', {}, { Allow: methods.join(', ') })),
    }),
  )
  for (const one of operations)
    app[one.method](one.path.replaceAll(/\{(\w+)\}/g, ':$1'), limited, (c) => answered(c, one, service))
  app.notFound((c) => refused(c, new Problem('route.unknown')))
  app.onError((error, c) => {
    const response = refused(c, error)
    if (response.status >= 500) service.report(error)
    return response
  })
  return app
}

const limit = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    // What is left of the body is not read, so the connection cannot serve another request.
    throw new Problem('body.too-large', { limit: largestBody }, { Connection: 'close' })
  },
})

/** Lets a body of the allowed size through. What handlers throw does not come by here, only what reading throws. */
const limited: MiddlewareHandler = (c, next) => limit(c, next).catch(asBrokenOff)

function asBrokenOff(error: unknown): never {
  throw error instanceof Problem ? error : new Problem('request.malformed')
}

async function answered(c: Context, one: Operation, service: Service): Promise<Response> {
  const caller = await callerOf(c, one, service)
  const now = service.clock.now()
  const shown = <View>(view: View): View => redact(view, caller.sees)
  const noted = (status: number) => note(c, one, service, { caller, at: now.toISOString(), status })
  try {
    const answer = await one.handle({
      service,
      caller,
      id: idOf(c),
      query: queryOf(one.query ?? z.strictObject({}), c.req.queries()),
      body: one.body === undefined ? undefined : await bodyOf(c),
      locale: localeOf(c),
      now,
      today: vietnamDay(now),
      header: (name) => c.req.header(name),
      shown,
    })
    await noted(answer.status)
    const body = one.access === 'open' ? answer.body : shown(answer.body)
    return json(c, answer.status, body, 'application/json', answer.headers)
  } catch (error) {
    await noted(problemAnswer(error, localeOf(c)).status)
    throw error instanceof AdmissionError ? asSeen(error, shown) : error
  }
}

/** A refusal of the law, its findings as the caller may see them. */
function asSeen(error: AdmissionError, shown: <View>(view: View) => View): AdmissionError {
  const { findings, ...facts } = error.facts
  return findings === undefined
    ? error
    : new AdmissionError(error.code, { ...facts, findings: shown(findings) })
}

/** What is open to everybody tells of nobody. */
async function note(
  c: Context,
  { access, id: operation }: Operation,
  service: Service,
  { caller: { body, sees }, at, status }: { caller: Caller; at: string; status: number },
): Promise<void> {
  if (access === 'open') return
  const asked = c.req.param('id') as string | undefined
  await service.note({ at, body, sees, operation, ...(asked !== undefined && { case: asked }), status })
}

/** Nobody, for what is open to everybody. */
const anybody: Caller = { body: { kind: 'cell', id: '' }, role: 'read', cells: [], sees: 'cellSecretary' }

async function callerOf(c: Context, { access }: Operation, { whoIs }: Service): Promise<Caller> {
  if (access === 'open') return anybody
  const caller = await whoIs(c.req.header('Authorization'))
  if (!caller) throw new Problem('caller.unknown', {}, { 'WWW-Authenticate': 'Bearer' })
  if (access === 'record' && caller.role !== 'record') throw new Problem('role.reader')
  return caller
}

/** The label in the path. What cannot be a label is the label of nothing. */
function idOf(c: Context): string {
  const id: string | undefined = c.req.param('id')
  if (id === undefined || labelParameter.safeParse(id).success) return id ?? ''
  throw new Problem('route.unknown')
}

const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

async function bodyOf(c: Context): Promise<unknown> {
  const isPlain = c.req.header('Content-Encoding') === undefined
  if (!isPlain || !isJson.test(c.req.header('Content-Type') ?? ''))
    throw new Problem('body.unsupported-type', {}, { Accept: 'application/json' })
  return parseJson(new Uint8Array(await c.req.arrayBuffer().catch(asBrokenOff)))
}

function refused(c: Context, error: unknown): Response {
  const answer = problemAnswer(error, localeOf(c))
  return json(
    c,
    answer.status,
    answer,
    'application/problem+json',
    error instanceof Problem ? error.headers : {},
  )
}

const localeOf = (c: Context): Locale => (c.get('language') === 'en' ? en : vi)

function json(
  c: Context,
  status: number,
  body: unknown,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const own = {
    'Content-Type': type,
    'Content-Language': localeOf(c).language,
    Vary: 'Accept-Language',
    // Answers tell of persons: no cache may keep them.
    'Cache-Control': 'no-store',
  }
  return c.newResponse(JSON.stringify(body), { status: status as 200, headers: { ...own, ...headers } })
}
