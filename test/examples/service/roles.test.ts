import { type ActType, actTypes, type BodyKind } from 'ketnap'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOf, roleOf, rolesOn } from '../../../examples/service/roles.js'
import { acts, before, the } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, inMemory, type Served, served } from './served.js'

const day = '2025-11-03'

describe('the table of roles, read from the law of actors', () => {
  it('gives every act to somebody, once; entries about entries follow the act they are about', () => {
    const own = actTypes.filter((type) => type !== 'entry.corrected' && type !== 'entry.struck')
    expect(rolesOn(day).map(({ act }) => act)).toEqual(own)
    // No committee may change the birth date of a member; every other act has a keeper or a body.
    for (const role of rolesOn(day)) expect(kindsOf(role).length, role.act).toBeGreaterThan(0)
  })

  it('names the clauses of each act on a day that the law covers, and none before', () => {
    for (const role of rolesOn(day)) expect(role.citations.length, role.act).toBeGreaterThan(0)
    for (const role of rolesOn('2016-07-24')) expect(role.citations, role.act).toEqual([])
  })

  it.each<[ActType, readonly BodyKind[]]>([
    ['cell.voted', ['cell']],
    ['opinions.consolidated', ['cell', 'cellCommittee', 'cellSecretary']],
    ['procedure.authorised', ['grassrootsCommittee', 'delegatedGrassrootsCommittee']],
    ['background.certified', ['grassrootsCommittee', 'delegatedGrassrootsCommittee']],
    ['section.appraised', ['sectionCommittee']],
    ['union.resolved', ['youthUnionExecutive', 'youthUnionBranch', 'tradeUnionExecutive']],
    ['admission.refused', ['upperStandingCommittee', 'communeStandingCommittee', 'grantedStandingCommittee']],
  ])('gives %s at a place with a grassroots committee to %s', (act, bodies) => {
    expect(roleOf(act, day, { grassrootsCommittee: true })?.bodies).toEqual(bodies)
  })

  it.each([
    ['2026-07-25', ['upperStandingCommittee', 'communeStandingCommittee', 'grantedStandingCommittee']],
    [
      '2026-07-26',
      [
        'grassrootsStandingCommittee',
        'upperStandingCommittee',
        'communeStandingCommittee',
        'grantedStandingCommittee',
      ],
    ],
  ])('gives the refusal of an admission on %s to %s', (on, bodies) => {
    expect(roleOf('admission.refused', on, {})?.bodies).toEqual(bodies)
  })

  it('keeps the paper of a person, whose act no body does', () => {
    expect(roleOf('application.made', day, {})).toMatchObject({ bodies: [], keptFor: 'applicant' })
    expect(roleOf('application.made', day, {})?.keepers).toContain('cell')
    expect(roleOf('application.made', day, {})?.keepers).not.toContain('tradeUnionExecutive')
  })
})

describe('who may record an act', () => {
  let service: Served
  const vote = sent(the('cell.voted', 'admission'), 'ho-so-1').act
  const revision = before('cell.voted', 'admission').length
  const headers = { 'If-Match': `"${revision}"` }
  const record = (as: string, body: object, more: Record<string, string> = {}) =>
    ask(service, '/cases/ho-so-1/acts', { as, body, headers: { ...headers, ...more } })

  beforeAll(async () => {
    service = await served(inMemory)
    await live(service, 'ho-so-1', before('cell.voted', 'admission'))
  })
  afterAll(() => service.stop())

  it('refuses the vote of the cell from the grassroots committee, with the body and the clause in Vietnamese', async () => {
    const { status, body } = await record('dang-uy-co-so', vote)
    expect(status).toBe(403)
    expect(body).toMatchObject({
      code: 'role.not-of-body',
      act: 'cell.voted',
      caller: 'grassrootsCommittee',
      bodies: ['cell'],
      title: 'Việc này không thuộc thẩm quyền ghi của cơ quan gửi.',
    })
    expect(body.detail).toContain('do chi bộ ghi')
    expect(body.detail).toContain('cơ quan gửi là đảng ủy cơ sở')
    expect(body.detail.replaceAll('\u00a0', ' ')).toContain(
      'Căn cứ: khoản 3 Điều 4, khoản 2 Điều 5 Điều lệ Đảng',
    )
    expect(body.citations[0]).toMatchObject({ instrument: 'CH2011', point: 'art. 4.3, 5.2' })
  })

  it('refuses it in English where English is asked for', async () => {
    const { headers, body } = await record('dang-uy-co-so', vote, { 'Accept-Language': 'en-GB, vi;q=0.5' })
    expect(headers.get('Content-Language')).toBe('en')
    expect(body.title).toBe('This act is not for the body that sends it to record.')
    expect(body.detail).toContain('the body that records is the cell')
    expect(body.detail).toContain('Party Charter')
  })

  it('says where a role is the rule of the service and of no clause', async () => {
    const { body } = await record('trung-tam-chinh-tri', { type: 'particulars.changed', on: '2016-07-24' })
    expect(body.detail).toContain('Đây là quy tắc của dịch vụ, không dẫn điều khoản nào.')
    expect(body).toMatchObject({ rests: 'service', citations: [] })
  })

  it('refuses a body that the law of another day names, with the clause of the day', async () => {
    const decided = { ...sent(the('admission.decided'), 'ho-so-1').act, on: '2025-10-20' }
    const { status, body } = await record('ban-thuong-vu-dang-uy-co-so', decided)
    expect(status).toBe(403)
    expect(body).toMatchObject({ code: 'role.not-of-body', caller: 'grassrootsStandingCommittee' })
    expect(body.bodies).toContain('communeStandingCommittee')
    expect(body.detail).toContain('294-QĐ/TW')
  })

  it.each([
    ['another kind', { kind: 'upperStandingCommittee' }],
    ['another body of its kind', { kind: 'cell', id: 'chi-bo-2' }],
  ])('refuses an act in the name of %s', async (_what, by) => {
    const { status, body } = await record('chi-bo-1', { ...vote, by })
    expect([status, body.code]).toEqual([403, 'role.other-body'])
    expect(body.title).toBe('Không được ghi việc nhân danh cơ quan khác.')
  })

  it('refuses to record for an account that may only read', async () => {
    const { status, body } = await record('ban-to-chuc', vote)
    expect([status, body.code]).toEqual([403, 'role.reader'])
  })

  it.each(['', '/log', '/agenda', '/forecast'])(
    'answers %s of a case to a cell it is not of as if it were not there',
    async (part) => {
      const of = (id: string) => ask(service, `/cases/${id}${part}`, { as: 'chi-bo-2' })
      const [forbidden, absent] = [await of('ho-so-1'), await of('ho-so-0')]
      expect([forbidden.status, forbidden.body.code]).toEqual([404, 'case.unknown'])
      expect([forbidden.status, forbidden.body]).toEqual([absent.status, absent.body])
    },
  )

  it('keeps the list of another cell from a cell', async () => {
    const { status, body } = await ask(service, '/cases?body=chi-bo-1', { as: 'chi-bo-2' })
    expect([status, body.code]).toEqual([403, 'role.other-cell'])
  })

  it('opens no case for a cell outside the remit, and none without a cell', async () => {
    const { act } = sent(acts[0]!, 'ho-so-9')
    for (const unit of [{ cell: 'chi-bo-2' }, {}, undefined]) {
      const body = { ...act, ...(unit && { unit }) }
      if (!unit) Reflect.deleteProperty(body, 'unit')
      const reply = await ask(service, '/cases', { as: 'chi-bo-1', body })
      expect([reply.status, reply.body.code]).toEqual([403, 'role.other-cell'])
    }
  })

  it('lets a body correct and strike what is its own to record, and nothing else', async () => {
    const at = before('cell.voted', 'admission').findIndex(({ type }) => type === 'procedure.authorised') + 1
    const strike = { type: 'entry.struck', on: '2025-09-14', entry: String(at), reason: 'other' }
    const refused = await record('chi-bo-1', strike)
    expect(refused.body).toMatchObject({ code: 'role.not-of-body', act: 'procedure.authorised' })
    const authorised = { type: 'procedure.authorised', on: '2025-08-06' }
    const correction = { type: 'entry.corrected', on: '2025-09-14', entry: String(at) }
    const disguised = await record('dang-uy-co-so', { ...correction, act: vote })
    expect(disguised.body).toMatchObject({ code: 'role.not-of-body', act: 'cell.voted' })
    const corrected = await record('dang-uy-co-so', { ...correction, act: authorised })
    expect(corrected.status).toBe(201)
    expect(corrected.body.entry.by).toEqual({ kind: 'grassrootsCommittee', id: 'dang-uy-co-so' })
    expect(corrected.body.entry.act.by).toEqual({ kind: 'grassrootsCommittee', id: 'dang-uy-co-so' })
  })

  it('lets nobody strike in the name of another body', async () => {
    const { entries } = await service.store.load('ho-so-1')
    const own = entries.findIndex(({ act }) => act.type === 'helper.assigned') + 1
    const strike = {
      type: 'entry.struck',
      on: '2025-09-14',
      entry: String(own),
      by: { kind: 'upperCommittee' },
    }
    const { body } = await record('chi-bo-1', strike, { 'If-Match': `"${entries.length}"` })
    expect(body).toMatchObject({ code: 'role.other-body', act: 'entry.struck', named: 'upperCommittee' })
  })

  it('follows a strike and a correction to the act they are about', async () => {
    const { entries } = await service.store.load('ho-so-1')
    const last = String(entries.length)
    const now = { 'If-Match': `"${last}"` }
    const strike = { type: 'entry.struck', on: '2025-09-14', entry: last }
    const refused = await record('chi-bo-1', strike, now)
    expect(refused.body).toMatchObject({ code: 'role.not-of-body', act: 'procedure.authorised' })
  })

  it('takes an id before a place that is written the same, as the library does', async () => {
    const { entries } = await service.store.load('ho-so-1')
    const own = entries.findIndex(({ act }) => act.type === 'background.sealed') + 1
    const at = (revision: number) => ({ 'If-Match': `"${revision}"` })
    // The cell names an entry of its own by the place of an act of the grassroots committee.
    const helper = { id: 'member-9', official: true }
    const lost = { type: 'helper.assigned', on: '2025-09-14', helper, id: String(own) }
    expect((await record('chi-bo-1', lost, at(entries.length))).status).toBe(201)
    const strike = { type: 'entry.struck', on: '2025-09-14', entry: String(own) }
    const refused = await record('dang-uy-co-so', strike, at(entries.length + 1))
    expect(refused.body).toMatchObject({ code: 'role.not-of-body', act: 'helper.assigned' })
  })

  it('tells every caller the table, with the clauses of today', async () => {
    const { body } = await ask(service, '/roles', { as: 'ban-to-chuc' })
    const row = body.roles.find((role: { acts: string[] }) => role.acts.includes('ceremony.held'))
    expect(row.bodies).toEqual(['cell', 'cellCommittee', 'cellSecretary'])
    expect(row.clauses.join()).toContain('208-QĐ/TW')
  })
})
