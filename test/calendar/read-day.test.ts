import { describe, expect, it } from 'vitest'
import { type DayIssueCode, readDay } from '../../src/calendar/read-day.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'

describe('a day as people write it', () => {
  it.each([
    { written: '20/05/2021', day: '2021-05-20' },
    { written: ' 01/01/1900 ', day: '1900-01-01' },
    { written: '31/12/2199', day: '2199-12-31' },
    { written: '29/02/2024', day: '2024-02-29' },
    { written: '30/12/2011', day: '2011-12-30' },
  ])('$written is $day', ({ written, day }) => {
    expect(readDay(written)).toEqual({ isDay: true, day })
  })

  it.each<{ written: string; code: DayIssueCode; known?: string }>([
    { written: '', code: 'day.empty' },
    { written: '  ', code: 'day.empty' },
    { written: '2021', code: 'day.year-alone', known: '2021' },
    { written: '05/2021', code: 'day.month-alone', known: '2021-05' },
    { written: '13/2021', code: 'day.other-form' },
    { written: '29/02/2023', code: 'day.no-such-day' },
    { written: '31/04/2025', code: 'day.no-such-day' },
    { written: '20/13/2021', code: 'day.no-such-day' },
    { written: '00/05/2021', code: 'day.no-such-day' },
    { written: '01/01/0000', code: 'day.no-such-day' },
    { written: '31/12/1899', code: 'day.out-of-years' },
    { written: '01/01/2200', code: 'day.out-of-years' },
    { written: '1/5/2021', code: 'day.other-form' },
    { written: '20/05/21', code: 'day.other-form' },
    { written: '20-05-2021', code: 'day.other-form' },
    { written: '2021-05-20', code: 'day.other-form' },
    { written: '20/05/2021 08:30', code: 'day.other-form' },
    { written: 'Nguyễn Văn A', code: 'day.other-form' },
  ])('"$written" is none: $code', ({ written, ...told }) => {
    expect(readDay(written)).toEqual({ isDay: false, ...told })
  })

  it('is objected to after today, and not on it', () => {
    const today = '2025-07-01'
    expect(readDay('01/07/2025', { today })).toEqual({ isDay: true, day: '2025-07-01' })
    expect(readDay('02/07/2025', { today })).toEqual({
      isDay: false,
      code: 'day.in-future',
      known: '2025-07-02',
    })
    expect(readDay('02/07/2025')).toEqual({ isDay: true, day: '2025-07-02' })
  })

  it('has a sentence for each objection, for the field of a form', () => {
    const said = (written: string, today?: string) => {
      const read = readDay(written, today === undefined ? {} : { today })
      const issue = {
        path: 'on',
        code: read.isDay ? ('day.empty' as const) : read.code,
        expected: 'dd/mm/yyyy',
      }
      return [vi.issue(issue), en.issue(issue)]
    }
    expect(said('2021')).toEqual([
      'on: mới có năm, còn thiếu ngày và tháng (cần: ngày/tháng/năm, ví dụ 20/05/2021).',
      'on: is a year alone, without day and month (expected: day/month/year, such as 20/05/2021).',
    ])
    expect(said('02/07/2025', '2025-07-01')[0]).toBe(
      'on: là ngày chưa đến (cần: ngày/tháng/năm, ví dụ 20/05/2021).',
    )
  })

  it('is a string', () => {
    expect(() => readDay(20052021 as unknown as string)).toThrow('call.malformed')
    expect(() => readDay('20/05/2021', { today: '20/05/2021' })).toThrow('day.malformed')
  })
})
