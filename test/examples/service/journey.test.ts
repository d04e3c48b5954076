import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts, before, the } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, type Reply, type Served, served } from './served.js'

describe('a whole life, sent over HTTP by the bodies it belongs to', () => {
  let service: Served
  let replies: Reply[]

  beforeAll(async () => {
    service = await served()
    replies = await live(service, 'ho-so-1')
    await live(service, 'ho-so-2', before('cell.voted', 'admission'))
    await live(service, 'ho-so-3', acts.slice(0, 2))
  })
  afterAll(() => service.stop())

  it('records every act at the revision after the one it was read at', () => {
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(acts.map(() => [201, undefined]))
    expect(replies.map(({ headers }) => headers.get('ETag'))).toEqual(acts.map((_, at) => `"${at + 1}"`))
  })

  it('puts the body that sent an act into it, and none into the paper of a person', () => {
    const entryOf = (type: string) => replies.find(({ body }) => body.entry.type === type)?.body.entry
    expect(entryOf('cell.voted').by).toEqual({ kind: 'cell', id: 'chi-bo-1' })
    expect(entryOf('procedure.authorised').by).toEqual({ kind: 'grassrootsCommittee', id: 'dang-uy-co-so' })
    expect(entryOf('application.made').by).toBeUndefined()
    expect(entryOf('introduction.made').by).toBeUndefined()
  })

  it('gives every entry the instant of the request', () => {
    expect(new Set(replies.map(({ body }) => body.entry.recordedAt))).toEqual(
      new Set(['2026-12-30T23:30:00.000Z']),
    )
  })

  it('answers where the case stands, with the four dates', async () => {
    const { status, headers, body } = await ask(service, '/cases/ho-so-1', { as: 'chi-bo-1' })
    expect(status).toBe(200)
    expect(headers.get('ETag')).toBe(`"${acts.length}"`)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(body.standing).toBe('official')
    expect(body.dates).toMatchObject({
      decidedOn: '2025-10-20',
      joinedOn: '2025-11-07',
      officialSince: '2026-11-07',
      recognisedOn: '2026-12-04',
    })
  })

  it('answers the log, and what was believed at an instant', async () => {
    const log = await ask(service, '/cases/ho-so-3/log', { as: 'chi-bo-1' })
    expect(log.body.acts.map(({ type }: { type: string }) => type)).toEqual([
      'case.opened',
      'sympathiser.listed',
    ])
    const early = encodeURIComponent('2026-12-31T06:29:59+07:00')
    const believed = await ask(service, `/cases/ho-so-3/log?asBelievedAt=${early}`, { as: 'chi-bo-1' })
    expect(believed.body.acts).toEqual([])
  })

  it('answers the agenda of a day, of today in Vietnam where none is named', async () => {
    const asked = await ask(service, '/cases/ho-so-2/agenda?today=2025-09-14', { as: 'chi-bo-1' })
    expect(asked.body).toMatchObject({ today: '2025-09-14', state: expect.any(Array) })
    expect(asked.body.possible).toContainEqual({ act: 'cell.voted', matter: 'admission' })
    const today = await ask(service, '/cases/ho-so-2/agenda', { as: 'chi-bo-1' })
    expect(today.body.today).toBe('2026-12-31')
    const vote = today.body.blocked.find(({ act }: { act: string }) => act === 'cell.voted')
    const stale = vote.by.find(({ rule }: { rule: string }) => rule === 'dossier.fresh')
    expect(stale.sentence).toContain('hết thời hạn sử dụng')
    expect(stale.clauses.length).toBeGreaterThan(0)
  })

  it('answers what is owed, with the title and the clause of each duty', async () => {
    const { body } = await ask(service, '/cases/ho-so-1/agenda?today=2025-10-21', {
      as: 'chi-bo-1',
      headers: { 'Accept-Language': 'en' },
    })
    for (const duty of body.duties) {
      expect(duty.title).not.toBe(duty.rule)
      expect(duty.clauses.length).toBeGreaterThan(0)
    }
  })

  it('answers the forecast of the steps that remain', async () => {
    const { body } = await ask(service, '/cases/ho-so-2/forecast?today=2025-09-15', { as: 'chi-bo-1' })
    expect(body.steps[0]).toMatchObject({ act: 'cell.voted', matter: 'admission', from: '2025-09-15' })
    expect(body.steps.at(-1)).toMatchObject({ act: 'recognition.announced' })
  })

  it('answers a proposal and changes nothing', async () => {
    const { as, act } = sent(the('cell.voted', 'admission'), 'ho-so-2')
    const lawful = await ask(service, '/cases/ho-so-2/propose', { as, body: act })
    expect(lawful.body).toMatchObject({ admissible: true, changes: [] })
    expect(lawful.body.next).toContainEqual({ act: 'grassroots.voted', matter: 'admission' })
    const early = await ask(service, '/cases/ho-so-2/propose', { as, body: { ...act, on: '2026-12-30' } })
    expect(early.body.admissible).toBe(false)
    expect(early.body.findings[0]).toMatchObject({ effect: 'bar', sentence: expect.any(String) })
    expect((await service.store.load('ho-so-2')).revision).toBe(before('cell.voted', 'admission').length)
  })

  it('explains an act in full to whoever handles the case, the rules met included', async () => {
    const { act } = sent(the('cell.voted', 'admission'), 'ho-so-2')
    const { body } = await ask(service, '/cases/ho-so-2/explain', { as: 'ban-to-chuc', body: act })
    expect(body).toMatchObject({ act: 'cell.voted', on: '2025-09-15', admissible: true })
    const applicant = body.subjects.find(({ subject }: { subject: string }) => subject === 'applicant')
    expect(applicant.outcome).toBe('met')
  })

  it('lists the cases of a cell page by page, each once', async () => {
    const list = (query: string) => ask(service, `/cases?limit=2${query}`, { as: 'chi-bo-1' })
    const first = await list('')
    expect(first.body.cases.map((one: { case: string }) => one.case)).toEqual(['ho-so-1', 'ho-so-2'])
    const second = await list(`&after=${first.body.next}`)
    expect(second.body.cases.map((one: { case: string }) => one.case)).toEqual(['ho-so-3'])
    expect(second.body.next).toBeUndefined()
  })

  it('lists the cases of a cell for the committee above it', async () => {
    const { body } = await ask(service, '/cases?body=chi-bo-1', { as: 'dang-uy-co-so' })
    expect(body.cases).toHaveLength(3)
  })

  it('lists the cases with a duty due in a window, the last day in and the end out', async () => {
    const { body } = await ask(service, '/cases/ho-so-2/agenda?today=2025-09-14', { as: 'chi-bo-1' })
    expect(body.duties).toEqual([])
    const vote = sent(the('cell.voted', 'admission'), 'ho-so-2')
    const revision = before('cell.voted', 'admission').length
    const headers = { 'If-Match': `"${revision}"` }
    await ask(service, '/cases/ho-so-2/acts', { as: vote.as, body: vote.act, headers })
    const due = async (query: string) => {
      const reply = await ask(service, `/cases?${query}`, { as: 'chi-bo-1' })
      return reply.body.cases.map((one: { case: string }) => one.case)
    }
    // 45 working days after 15 September 2025.
    expect(await due('dueFrom=2025-11-17&dueUntil=2025-11-18')).toEqual(['ho-so-2'])
    expect(await due('dueFrom=2025-11-18')).not.toContain('ho-so-2')
    expect(await due('dueUntil=2025-11-17')).not.toContain('ho-so-2')
  })
})
