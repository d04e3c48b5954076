import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts, before, the } from '../../support/journey.js'
import { live, sent } from './lawful-life.js'
import { ask, type Served, served } from './served.js'

describe('recording an act', () => {
  let service: Served
  const [opening, listing] = acts
  const listed = sent(listing!, '').act
  const record = (id: string, body: object, headers: Record<string, string> = {}, as = 'chi-bo-1') =>
    ask(service, `/cases/${id}/acts`, { as, body, headers })
  const open = (id: string) => live(service, id, [opening!])
  const revisionOf = async (id: string) => (await service.store.load(id)).revision

  beforeAll(async () => {
    service = await served()
  })
  afterAll(() => service.stop())

  it('asks for the revision that was read, and refuses one that is past', async () => {
    await open('lan-ghi')
    const without = await record('lan-ghi', listed)
    expect([without.status, without.body.code]).toEqual([428, 'revision.required'])
    const ahead = await record('lan-ghi', listed, { 'If-Match': '"7"' })
    expect(ahead.status).toBe(412)
    expect(ahead.body).toMatchObject({ code: 'revision.stale', expected: 7, found: 1 })
    expect(ahead.body.detail).toBe('Hồ sơ đang ở lần ghi 1, không phải 7; đọc lại hồ sơ rồi gửi lại.')
    expect(await revisionOf('lan-ghi')).toBe(1)
  })

  it('answers a request sent again as the first time, whatever has been recorded since', async () => {
    await open('gui-lai')
    const key = { 'If-Match': '"1"', 'Idempotency-Key': 'viec-2' }
    const first = await record('gui-lai', listed, key)
    expect([first.status, first.headers.get('Idempotent-Replayed')]).toEqual([201, null])
    await record('gui-lai', sent(acts[2]!, '').act, { 'If-Match': '"2"' })
    const again = await record('gui-lai', listed, key)
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([201, 'true'])
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('ETag')).toBe('"2"')
    expect(await revisionOf('gui-lai')).toBe(3)
  })

  it('refuses a key that was used for other content, and by another body', async () => {
    await open('trung-ma')
    const key = { 'If-Match': '"1"', 'Idempotency-Key': 'viec-2' }
    await record('trung-ma', listed, key)
    const other = await record('trung-ma', { ...listed, on: '2025-07-06' }, { ...key, 'If-Match': '"2"' })
    expect([other.status, other.body.code]).toEqual([409, 'entry.content-differs'])
    const died = { type: 'member.died', on: '2025-07-07' }
    const stranger = await record('trung-ma', died, key, 'dang-uy-co-so')
    expect([stranger.status, stranger.body.code]).toEqual([409, 'entry.content-differs'])
  })

  it('takes the id of the act for the key, and refuses two that differ', async () => {
    await open('ma-trong-viec')
    const first = await record('ma-trong-viec', { ...listed, id: 'viec-2' }, { 'If-Match': '"1"' })
    expect(first.body.entry.id).toBe('viec-2')
    const differs = { 'If-Match': '"2"', 'Idempotency-Key': 'viec-3' }
    const two = await record('ma-trong-viec', { ...listed, id: 'viec-2' }, differs)
    expect([two.status, two.body.code]).toEqual([400, 'header.malformed'])
  })

  it('records one of many equal requests sent at once, and answers all alike', async () => {
    await open('cung-luc')
    const key = { 'If-Match': '"1"', 'Idempotency-Key': 'viec-2' }
    const replies = await Promise.all(Array.from({ length: 8 }, () => record('cung-luc', listed, key)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    for (const { body } of replies) expect(body).toEqual(replies[0]!.body)
    expect(await revisionOf('cung-luc')).toBe(2)
  })

  it('records one of many different requests that read the same revision', async () => {
    await open('tranh-nhau')
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        record('tranh-nhau', { ...listed, on: `2025-07-0${at + 1}` }, { 'If-Match': '"1"' }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(412)])
    const lost = replies.find(({ status }) => status === 412)
    expect(lost?.body).toMatchObject({ code: 'revision.stale', expected: 1, found: 2 })
    expect(await revisionOf('tranh-nhau')).toBe(2)
  })

  it('opens a case once: again under the same key, not under another', async () => {
    const { act } = sent(opening!, 'mo-ho-so')
    const openAs = (key: string, body: object = act) =>
      ask(service, '/cases', { as: 'chi-bo-1', body, headers: { 'Idempotency-Key': key } })
    const first = await openAs('mo-1')
    expect([first.status, first.headers.get('Location')]).toEqual([201, '/cases/mo-ho-so'])
    const again = await openAs('mo-1')
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([201, 'true'])
    expect(again.body).toEqual(first.body)
    const other = await openAs('mo-1', { ...act, on: '2025-07-02' })
    expect([other.status, other.body.code]).toEqual([409, 'entry.content-differs'])
    const second = await openAs('mo-2')
    expect([second.status, second.body.code]).toEqual([409, 'case.exists'])
    expect(second.body.title).toBe('Hồ sơ đã được mở.')
  })

  it('refuses an act of tomorrow, and records one of today in Vietnam', async () => {
    await open('ngay-mai')
    const tomorrow = await record('ngay-mai', { ...listed, on: '2027-01-01' }, { 'If-Match': '"1"' })
    expect([tomorrow.status, tomorrow.body.code]).toEqual([422, 'act.not-yet'])
    expect(tomorrow.body.detail).toBe('Việc ghi ngày 01/01/2027, hôm nay mới là 31/12/2026.')
    const today = await record('ngay-mai', { ...listed, on: '2026-12-31' }, { 'If-Match': '"1"' })
    expect(today.status).toBe(201)
  })

  it('keeps an act that a breach touches, and tells of the breach', async () => {
    await open('vi-pham')
    const { status, body } = await record(
      'vi-pham',
      { ...listed, byResolution: false },
      { 'If-Match': '"1"' },
    )
    expect(status).toBe(201)
    expect(body.findings).toMatchObject([{ rule: 'pool.listed-by-resolution', effect: 'breach' }])
    expect(body.findings[0].sentence).toMatch(/nghị quyết/)
  })

  describe('refused by law: a vote of the cell short of two thirds (Charter art. 4.3)', () => {
    const short = {
      ...sent(the('cell.voted', 'admission'), '').act,
      tally: { members: 20, otherwiseAbsent: 3, yes: 13, no: 4 },
    }
    const headers = { 'If-Match': `"${before('cell.voted', 'admission').length}"` }
    beforeAll(async () => {
      await live(service, 'thieu-phieu', before('cell.voted', 'admission'))
    })

    it('answers 422 with the findings: rule, facts, clause and sentence', async () => {
      const { status, body } = await record('thieu-phieu', short, headers)
      expect(status).toBe(422)
      expect(body).toMatchObject({
        code: 'act.refused',
        title: 'Quy định không cho phép ghi việc này.',
        act: 'cell.voted',
        on: '2025-09-15',
      })
      expect(body.findings).toHaveLength(1)
      expect(body.findings[0]).toMatchObject({
        rule: 'cell.two-thirds',
        effect: 'bar',
        outcome: 'broken',
        facts: { yes: 13, base: 20, needed: 14 },
        cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
      })
      expect(body.findings[0].sentence).toContain('14')
      expect(body.findings[0].clauses[0]).toContain('Điều lệ Đảng')
      expect(body.detail).toContain(body.findings[0].sentence)
    })

    it('answers the same in English', async () => {
      const { body } = await record('thieu-phieu', short, { ...headers, 'Accept-Language': 'en' })
      expect(body.title).toBe('The law does not allow this to be recorded.')
      expect(body.findings[0].sentence).toMatch(/two thirds|2\/3/)
      expect(body.findings[0].clauses[0]).toContain('Party Charter')
    })

    it('leaves the case as it was, and says so where the vote is recorded as it was', async () => {
      expect(await revisionOf('thieu-phieu')).toBe(before('cell.voted', 'admission').length)
      const honest = await record('thieu-phieu', { ...short, outcome: 'not-proposed' }, headers)
      expect(honest.status).toBe(201)
    })
  })
})
