import { type ActOf, AdmissionError, dates, openCase, standingOf, stateOf } from 'ketnap'
import { type Entry, projectionOf } from 'ketnap/store'
import { z } from 'zod'
import { caseFor } from './case-access.js'
import { findingAnswer } from './findings.js'
import { type Answered, operation } from './operation.js'
import { asRecordedBy } from './permission.js'
import { Problem } from './problem.js'
import { assertNotAhead, entryAnswer, keyOfEntry } from './recording.js'
import { actOf, cursorParameter, dayParameter, labelParameter, limitParameter } from './request.js'

export const openCaseOperation = operation({
  id: 'openCase',
  method: 'post',
  path: '/cases',
  summary: 'Opens a case: the act case.opened becomes the first entry of its log.',
  access: 'record',
  body: 'case.opened',
  headers: ['Idempotency-Key'],
  answers: { 201: 'Recorded' },
  problems: [
    'role.not-of-body',
    'role.other-body',
    'role.other-cell',
    'case.exists',
    'entry.content-differs',
    'act.not-yet',
  ],
  async handle(asked) {
    const { caller, service, now, today } = asked
    const given = actOf(asked.body)
    if (given.type !== 'case.opened') throw new Problem('body.not-an-opening')
    const id = keyOfEntry(asked, given)
    const entry: Entry & ActOf<'case.opened'> = { ...asRecordedBy(caller, given), id }
    if (!caller.cells.includes(entry.unit?.cell ?? '')) throw new Problem('role.other-cell')
    assertNotAhead(entry, today)
    const file = openCase(entry)
    const appended = await service.store
      .append(entry.case, {
        expected: 0,
        entries: [entry],
        recordedAt: now.toISOString(),
        projection: projectionOf(file, { today }),
      })
      .catch(asExisting)
    return entryAnswer(asked, { entries: appended.entries }, appended)
  },
})

function asExisting(error: unknown): never {
  if (error instanceof AdmissionError && error.code === 'store.conflict') throw new Problem('case.exists')
  throw error
}

export const listCases = operation({
  id: 'listCases',
  method: 'get',
  path: '/cases',
  summary: 'Cases of a body or a cell, page by page; with a window of days, those with a duty due in it.',
  access: 'read',
  query: z.strictObject({
    body: labelParameter.optional(),
    dueFrom: dayParameter.optional(),
    dueUntil: dayParameter.optional(),
    after: cursorParameter.optional(),
    limit: limitParameter.optional(),
  }),
  answers: { 200: 'CasePage' },
  problems: ['role.other-cell'],
  async handle({ caller, query, service }) {
    const own = caller.body.id
    const { body = own, limit = 50, ...rest } = query
    if (body !== own && !caller.cells.includes(body)) throw new Problem('role.other-cell')
    return { status: 200, body: await service.store.list({ body, limit, ...defined(rest) }) }
  },
})

/** The fields that are there: a field left out is not one that is `undefined`. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

export const readCase = operation({
  id: 'readCase',
  method: 'get',
  path: '/cases/{id}',
  summary: 'Where a case stands: its state, its dates, and the breaches and notes kept on it.',
  access: 'read',
  answers: { 200: 'Case' },
  problems: ['case.unknown'],
  async handle({ caller, id, service, locale, shown }): Promise<Answered> {
    const { file } = await caseFor(caller, id, service.store)
    return {
      status: 200,
      headers: { ETag: `"${file.revision}"` },
      body: {
        case: file.caseId,
        revision: file.revision,
        standing: standingOf(file),
        state: stateOf(file),
        dates: dates(file),
        person: file.person,
        unit: file.unit,
        findings: file.findings.map((kept) => ({
          ...kept,
          finding: findingAnswer(shown(kept.finding), locale),
        })),
      },
    }
  },
})

export const readLog = operation({
  id: 'readLog',
  method: 'get',
  path: '/cases/{id}/log',
  summary:
    'The entries of a case in the order of entry, page by page; at an instant, what was believed then.',
  access: 'read',
  query: z.strictObject({
    asBelievedAt: z.iso.datetime({ offset: true }).optional(),
    after: z.coerce.number().int().min(0).max(1_000_000).optional(),
    limit: limitParameter.optional(),
  }),
  answers: { 200: 'Log' },
  problems: ['case.unknown'],
  async handle({ caller, id, service, query }) {
    const { stored } = await caseFor(caller, id, service.store)
    const { asBelievedAt, after = 0, limit = 100 } = query
    const acts =
      asBelievedAt === undefined
        ? stored.entries.map(({ act }) => act)
        : await service.store.loadAsBelieved(id, asBelievedAt)
    return {
      status: 200,
      headers: { ETag: `"${stored.revision}"` },
      body: {
        case: id,
        revision: stored.revision,
        ...(asBelievedAt !== undefined && { asBelievedAt }),
        acts: acts.slice(after, after + limit),
        ...(acts.length > after + limit && { next: after + limit }),
      },
    }
  },
})
