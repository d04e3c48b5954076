import { deadlines, replay } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { acts, before, the } from '../support/journey.js'

const { file: whole } = replay(acts)
const told = (today: string, file = whole) =>
  deadlines(file, { today }).map(({ rule, from, dueOn, state, done, lateWorkingDays }) =>
    [rule, from, dueOn, state, done?.on ?? '-', lateWorkingDays].join(' '),
  )

describe('the time limits of a case', () => {
  it('are told with the act that met each', () => {
    expect(told('2027-02-01')).toEqual([
      'verification.reply-on-time 2025-08-11 2025-09-24 kept 2025-08-29 0',
      'decision.on-time 2025-09-15 2025-11-17 kept 2025-10-20 0',
      'ceremony.on-time 2025-10-22 2025-12-03 kept 2025-11-07 0',
      'records.member-record-on-time 2025-11-07 2025-12-19 kept 2025-11-20 0',
      'recognition.cell-review-on-time 2026-11-07 2026-12-21 kept 2026-11-16 0',
      'recognition.decision-on-time 2026-11-16 2026-12-29 kept 2026-12-04 0',
    ])
    expect(deadlines(whole, { today: '2027-02-01' })[1]).toMatchObject({
      obligor: 'competentCommittee',
      done: { act: 'admission.decided', on: '2025-10-20' },
    })
  })

  it.each([
    { today: '2026-12-21', said: 'recognition.cell-review-on-time 2026-11-07 2026-12-21 running - 0' },
    { today: '2026-12-22', said: 'recognition.cell-review-on-time 2026-11-07 2026-12-21 overdue - 1' },
  ])('on $today: $said', ({ today, said }) => {
    const { file } = replay(before('cell.voted', 'recognition'))
    expect(told(today, file).at(-1)).toBe(said)
  })

  it.each([
    { filed: '2025-12-19', said: 'kept 2025-12-19 0' },
    { filed: '2025-12-22', said: 'late 2025-12-22 1' },
    // Days off on 1 and 2 January, Saturday 10 January worked.
    { filed: '2026-02-02', said: 'late 2026-02-02 30' },
  ])('met on $filed: $said, for ever', ({ filed, said }) => {
    const record = { ...the('member-record.filed'), on: filed }
    const { file } = replay([...before('member-record.filed'), record])
    for (const today of ['2026-03-01', '2029-03-01'])
      expect(told(today, file)).toContain(`records.member-record-on-time 2025-11-07 2025-12-19 ${said}`)
  })

  it('are those of the day asked about, whatever was entered since', () => {
    expect(told('2025-10-19')).toEqual([
      'verification.reply-on-time 2025-08-11 2025-09-24 kept 2025-08-29 0',
      'decision.on-time 2025-09-15 2025-11-17 running - 0',
    ])
    expect(told('2025-10-20')[1]).toBe('decision.on-time 2025-09-15 2025-11-17 kept 2025-10-20 0')
  })

  it('begin on the day they count from', () => {
    const ceremony = (today: string) => told(today).filter((line) => line.startsWith('ceremony.on-time'))
    expect(ceremony('2025-10-21')).toEqual([])
    expect(ceremony('2025-10-22')).toEqual(['ceremony.on-time 2025-10-22 2025-12-03 running - 0'])
  })

  it.each([
    { today: '2025-12-03', said: 'running - 0' },
    { today: '2025-12-04', said: 'overdue - 1' },
    { today: '2025-12-07', said: 'overdue - 2' },
    { today: '2025-12-08', said: 'late 2025-12-08 3' },
  ])('met late are overdue on $today, before the act: $said', ({ today, said }) => {
    const late = { ...the('ceremony.held'), on: '2025-12-08' }
    const { file } = replay([...before('ceremony.held'), late])
    expect(told(today, file)).toContain(`ceremony.on-time 2025-10-22 2025-12-03 ${said}`)
  })

  it('met after the last day of the calendar are late by the working days it has', () => {
    const record = { ...the('member-record.filed'), on: '2031-02-03' }
    const { file } = replay([...before('member-record.filed'), record])
    expect(told('2031-03-01', file)).toContain(
      'records.member-record-on-time 2025-11-07 2025-12-19 late 2031-02-03 1254',
    )
  })

  it('are in the order of the days they count from, then of their last days', () => {
    const days = deadlines(whole, { today: '2027-02-01' }).map(({ from, dueOn }) => `${from} ${dueOn}`)
    expect(days).toEqual([...days].sort())
  })
})
