import { type ActType, actTypes, type BodyKind, bodyKinds, clauses, provisions } from 'ketnap'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actsFor, kindsOf } from '../../../examples/service/permission.js'
import { roles } from '../../../examples/service/roles.js'
import { acts, before, the } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, inMemory, type Served, served } from './served.js'

const bodiesFor = (act: ActType) => kindsOf(roles.find((role) => role.acts.includes(act))!)

describe('the table of roles', () => {
  it('gives every act to somebody, once; entries about entries follow the act they are about', () => {
    const named = roles.flatMap((role) => role.acts)
    const own = actTypes.filter((type) => type !== 'entry.corrected' && type !== 'entry.struck')
    expect([...named].sort()).toEqual([...own].sort())
  })

  it('names clauses and provisions that the law has, and bodies that exist', () => {
    const known = [...provisions, ...clauses].map(({ id }) => id)
    for (const role of roles) {
      if (role.clause !== undefined) expect(known).toContain(role.clause)
      for (const one of role.bodies) if (typeof one !== 'string') expect(known).toContain(one.provision)
      expect(kindsOf(role).length).toBeGreaterThan(0)
      for (const kind of kindsOf(role)) expect(bodyKinds).toContain(kind)
    }
  })

  it('leaves the bodies without a clause to two acts alone', () => {
    expect(roles.filter(({ clause }) => clause === undefined).flatMap((role) => role.acts)).toEqual([
      'particulars.changed',
      'dossier.returned',
    ])
  })

  it.each<[ActType, readonly BodyKind[]]>([
    ['cell.voted', ['cell']],
    ['opinions.consolidated', ['cellCommittee', 'cellSecretary']],
    ['procedure.authorised', ['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'upperCommittee']],
    ['background.certified', ['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'upperCommittee']],
    ['section.appraised', ['sectionCommittee']],
    ['union.resolved', ['youthUnionExecutive', 'youthUnionBranch', 'tradeUnionExecutive']],
    [
      'recognition.decided',
      [
        'districtStandingCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'delegatedGrassrootsCommittee',
        'standingMembersAndHeads',
        'communeStandingCommittee',
        'grassrootsStandingCommittee',
      ],
    ],
  ])('gives %s to the bodies the law has named on any day', (act, bodies) => {
    expect(bodiesFor(act)).toEqual(bodies)
  })

  it('gives no act of its own to a body that only prepares decisions', () => {
    expect(actsFor('organisingBody')).toEqual([])
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
    expect(body.detail).toContain('Căn cứ: khoản 3 Điều 4, Điều 5 Điều lệ Đảng')
    expect(body.citations[0]).toMatchObject({ instrument: 'CH2011', point: 'art. 4.3, 5' })
  })

  it('refuses it in English where English is asked for', async () => {
    const { headers, body } = await record('dang-uy-co-so', vote, { 'Accept-Language': 'en-GB, vi;q=0.5' })
    expect(headers.get('Content-Language')).toBe('en')
    expect(body.title).toBe('This act is not for the body that sends it to record.')
    expect(body.detail).toContain('the body that records is the cell')
    expect(body.detail).toContain('Party Charter')
  })

  it('says where a role is the rule of the service and of no clause', async () => {
    const { body } = await record('trung-tam-chinh-tri', { type: 'particulars.changed', on: '2025-09-14' })
    expect(body.detail).toContain('Đây là quy tắc của dịch vụ, không dẫn điều khoản nào.')
    expect(body).toMatchObject({ rests: 'service', citations: [] })
  })

  it('leaves to the rulebook which deciding body is competent on the day', async () => {
    const decided = { ...sent(the('admission.decided'), 'ho-so-1').act, on: '2025-10-20' }
    const reply = await record('ban-thuong-vu-dang-uy-co-so', decided)
    expect(reply.status).toBe(422)
    const finding = reply.body.findings.find(({ rule }: { rule: string }) => rule === 'authority.competent')
    expect(finding.facts).toMatchObject({ actual: 'grassrootsStandingCommittee' })
    expect(finding.clauses[0]).toContain('294-QĐ/TW')
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
    'keeps %s of a case from a cell it is not of',
    async (part) => {
      const { status, body } = await ask(service, `/cases/ho-so-1${part}`, { as: 'chi-bo-2' })
      expect([status, body.code]).toEqual([403, 'role.other-cell'])
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
    const lost = { type: 'helper.left', on: '2025-09-14', id: String(own) }
    expect((await record('chi-bo-1', lost, at(entries.length))).status).toBe(201)
    const strike = { type: 'entry.struck', on: '2025-09-14', entry: String(own) }
    const refused = await record('dang-uy-co-so', strike, at(entries.length + 1))
    expect(refused.body).toMatchObject({ code: 'role.not-of-body', act: 'helper.left' })
  })

  it('tells every caller the table, with the clauses of today', async () => {
    const { body } = await ask(service, '/roles', { as: 'ban-to-chuc' })
    const row = body.roles.find((role: { acts: string[] }) => role.acts.includes('ceremony.held'))
    expect(row.bodies).toEqual(['cell'])
    expect(row.clauses[0]).toContain('208-QĐ/TW')
  })
})
