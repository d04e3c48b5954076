import { describe, expect, it } from 'vitest'
import { type Act, replay, rightsOf } from '../../src/index.js'
import { acts, before } from '../support/journey.js'
import { en, vi } from '../support/plain-locales.js'

const fileOf = (...more: readonly Act[]) => replay([...acts, ...more], { mode: 'chronicle' }).file
const whole = fileOf()
const decided = '2026-12-04'
const held = '2025-11-07'

/** A member of a register since 2019, entered in 2026. */
const carriedOver = (days: { recognisedOn?: string; officialSince?: string }) =>
  replay([
    { type: 'case.opened', on: '2026-01-05', case: 'case-1', person: { bornOn: '1980-01-01' } },
    {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: 'official',
      decidedOn: '2019-03-01',
      ceremonyOn: '2019-03-10',
      ...days,
    },
  ]).file

const told = (file: ReturnType<typeof fileOf>, day: string) =>
  rightsOf(file, day).home.map(({ right, answer, reason }) => `${right} ${answer} ${reason}`)

const all = (answer: string, reason: string) =>
  ['vote', 'stand', 'elect'].map((right) => `${right} ${answer} ${reason}`)

describe('what a member may do on a day (Charter art. 3)', () => {
  it.each([
    { day: '2025-11-06', rights: all('no', 'not-a-member'), why: 'the day before the ceremony' },
    { day: held, rights: all('no', 'probationary'), why: 'the day of the ceremony' },
    { day: '2026-11-07', rights: all('no', 'probationary'), why: 'the day the probation ends' },
    { day: '2026-12-03', rights: all('no', 'probationary'), why: 'the day before the recognition decision' },
    { day: decided, rights: all('yes', 'official'), why: 'the day of the recognition decision' },
  ])('on $day, $why: $rights', ({ day, rights }) => {
    expect(told(whole, day)).toEqual(rights)
  })

  it('is named with its clause, its grade and the day since when', () => {
    expect(rightsOf(whole, decided).home[0]).toMatchObject({
      right: 'vote',
      since: decided,
      citations: [{ instrument: 'CH2011', point: 'art. 3' }],
      confidence: 'text',
    })
  })

  it.each([
    { day: '2019-03-09', rights: all('no', 'not-a-member'), why: 'the day before the joining' },
    { day: '2019-03-10', rights: all('no', 'probationary'), why: 'the joining' },
    { day: '2020-04-14', rights: all('no', 'probationary'), why: 'the day before the recognition' },
    { day: '2020-04-15', rights: all('yes', 'official'), why: 'the recognition the register tells' },
    { day: '2026-01-05', rights: all('yes', 'official'), why: 'the day of the entry' },
  ])('of a carried-over member on $day, $why: $rights', ({ day, rights }) => {
    expect(told(carriedOver({ recognisedOn: '2020-04-15' }), day)).toEqual(rights)
  })

  it.each([
    { day: '2020-03-09', answer: 'no', reason: 'probationary', why: 'before the official date' },
    { day: '2020-03-10', answer: 'unknown', reason: 'official', why: 'the recognition may be later' },
    { day: '2026-01-04', answer: 'unknown', reason: 'official', why: 'the day before the entry' },
    { day: '2026-01-05', answer: 'yes', reason: 'official', why: 'the register has an official member' },
  ])('where the register tells no recognition: $answer on $day ($why)', ({ day, answer, reason }) => {
    const file = carriedOver({ officialSince: '2020-03-10' })
    expect(told(file, day)).toEqual(all(answer, reason))
    const isUnknown = answer === 'unknown'
    expect(rightsOf(file, day).home[0]?.confidence).toBe(isUnknown ? 'unknown' : 'text')
  })

  it.each([
    { day: '2026-12-20', rights: all('no', 'probationary'), why: 'the day before' },
    { day: '2026-12-21', rights: all('yes', 'official'), why: 'the day of the regularisation' },
  ])('whose official date a regularisation fixed, not yet recognised, on $day: $why', ({ day, rights }) => {
    const fixed: Act = {
      type: 'admission.regularised',
      on: '2026-12-21',
      decidedOn: '2025-10-27',
      officialSince: '2026-11-07',
    }
    const { file } = replay([...before('cell.voted', 'recognition'), fixed], { mode: 'chronicle' })
    expect(told(file, day)).toEqual(rights)
  })

  it('a regularisation that fixes no official date gives none', () => {
    const fixed: Act = { type: 'admission.regularised', on: '2026-12-21', decidedOn: '2025-10-27' }
    const { file } = replay([...before('cell.voted', 'recognition'), fixed], { mode: 'chronicle' })
    expect(told(file, '2026-12-21')).toEqual(all('no', 'probationary'))
  })

  it('rests while suspended, for standing and electing by inference, and returns with the end of it', () => {
    const file = fileOf({ type: 'member.suspended', on: '2027-03-01', until: '2027-06-01' })
    expect(told(file, '2027-02-28')).toEqual(all('yes', 'official'))
    expect(told(file, '2027-03-01')).toEqual(all('no', 'suspended'))
    expect(rightsOf(file, '2027-03-01').home.map(({ confidence }) => confidence)).toEqual([
      'assumed',
      'assumed',
      'assumed',
    ])
    expect(told(file, '2027-05-31')).toEqual(all('no', 'suspended'))
    expect(told(file, '2027-06-01')).toEqual(all('yes', 'official'))
  })

  it('rests while a criminal case is open: one charged is out of the base of the vote (regulation pt 9.3.2)', () => {
    const file = fileOf(
      { type: 'proceeding.opened', on: '2027-03-01', proceeding: 'criminal-case' },
      { type: 'proceeding.closed', on: '2027-06-01', proceeding: 'criminal-case' },
    )
    expect(told(file, '2027-02-28')).toEqual(all('yes', 'official'))
    expect(told(file, '2027-03-01')).toEqual(all('no', 'charged'))
    expect(told(file, '2027-05-31')).toEqual(all('no', 'charged'))
    expect(told(file, '2027-06-01')).toEqual(all('yes', 'official'))
    const inspected = fileOf({ type: 'proceeding.opened', on: '2027-03-01', proceeding: 'inspection' })
    expect(told(inspected, '2027-03-01')).toEqual(all('yes', 'official'))
  })

  it('stays with one exempted, and is not established for one whose activity is interrupted', () => {
    expect(told(fileOf({ type: 'member.exempted', on: '2027-03-01', ground: 'age' }), '2027-03-01')).toEqual(
      all('yes', 'exempted'),
    )
    expect(told(fileOf({ type: 'activity.interrupted', on: '2027-03-01' }), '2027-03-01')).toEqual(
      all('unknown', 'interrupted'),
    )
  })

  it.each<{ act: Act; reason: string }>([
    { act: { type: 'member.exempted', on: '2027-03-01', ground: 'age' }, reason: 'exempted' },
    { act: { type: 'activity.interrupted', on: '2027-03-01' }, reason: 'interrupted' },
    { act: { type: 'member.suspended', on: '2027-03-01' }, reason: 'suspended' },
  ])('is told since the day of the act: $reason', ({ act, reason }) => {
    for (const right of rightsOf(fileOf(act), '2027-04-01').home)
      expect([right.reason, right.since]).toEqual([reason, '2027-03-01'])
  })

  it('is not had at a temporary place, and kept at home', () => {
    const away: Act = {
      type: 'member.transferred',
      on: '2027-03-01',
      transfer: 'temporary',
      months: 6,
      toCell: 'cell-2',
      underInspection: false,
      papersComplete: true,
    }
    const rights = rightsOf(fileOf(away), '2027-03-02')
    expect(rights.home.map(({ answer }) => answer)).toEqual(['yes', 'yes', 'yes'])
    expect(rights.temporaryPlace?.map(({ answer, reason }) => [answer, reason])).toEqual([
      ['unknown', 'temporary-place'],
      ['unknown', 'temporary-place'],
      ['unknown', 'temporary-place'],
    ])
    expect(rightsOf(whole, '2027-03-02')).not.toHaveProperty('temporaryPlace')
  })

  it.each([
    {
      day: '2025-01-19',
      answer: 'unknown',
      confidence: 'unknown',
      why: 'the day before 232-QĐ/TW',
    },
    { day: '2025-01-20', answer: 'no', confidence: 'assumed', why: 'its first day' },
    { day: '2025-06-30', answer: 'no', confidence: 'assumed', why: 'its last day' },
    { day: '2025-07-01', answer: 'no', confidence: 'text', why: 'the first day of 294-QĐ/TW' },
    {
      day: '2026-07-25',
      answer: 'no',
      confidence: 'assumed',
      why: 'the day before the regulation of July 2026',
    },
    { day: '2026-07-26', answer: 'unknown', confidence: 'unknown', why: 'its first day' },
  ])('at a temporary place is $answer, $confidence, on $day ($why; regulation pt 6.3.2)', (row) => {
    const register = carriedOver({ recognisedOn: '2020-04-15' })
    const away: Act = {
      type: 'member.transferred',
      on: '2025-01-02',
      transfer: 'temporary',
      months: 24,
      toCell: 'cell-2',
    }
    const { file } = replay([...register.log, away], { mode: 'chronicle' })
    const { temporaryPlace } = rightsOf(file, row.day)
    expect(temporaryPlace?.map(({ right }) => right)).toEqual(['vote', 'stand', 'elect'])
    for (const { since, answer, confidence } of temporaryPlace ?? [])
      expect([since, answer, confidence]).toEqual(['2025-01-02', row.answer, row.confidence])
  })

  it('ends with the membership', () => {
    expect(told(fileOf({ type: 'member.died', on: '2027-03-01' }), '2027-03-01')).toEqual(
      all('no', 'not-a-member'),
    )
  })

  it('has its words in both languages', () => {
    expect(vi.code('right', 'stand')).toBe('ứng cử vào cơ quan lãnh đạo của Đảng')
    expect(en.code('rightReason', 'suspended')).toBe('suspended from activity; out of the base of the vote')
  })
})
