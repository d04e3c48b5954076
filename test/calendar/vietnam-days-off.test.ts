import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { specialDaysOf } from '../../src/calendar/days-off-document.js'
import { sourceAddress } from '../../src/calendar/source-address.js'
import { vietnamDaysOff } from '../../src/calendar/vietnam-days-off.js'
import { vietnamDaysOffAddresses } from '../../src/calendar/vietnam-days-off-addresses.js'
import type { SpecialDay } from '../../src/calendar/working-calendar.js'
import { en, vi } from '../support/plain-locales.js'

const days = vietnamDaysOff.flatMap(specialDaysOf)
/** A day with its names in place of what they are made of. */
const named = ({ occasion, ...day }: SpecialDay) => {
  const name = { vi: vi.dayOff({ ...day, occasion }), en: en.dayOff({ ...day, occasion }) }
  return { ...day, name }
}
const withAddress = (day: SpecialDay) => ({
  ...named(day),
  source: `${day.source}; ${sourceAddress(day.on)}`,
})
const known = days.filter((day) => day.status !== 'projected')

/** The collected list the data was made from: date, kind, name_vi, name_en, announced_by, confidence. */
const collected = readFileSync(new URL('./vietnam-days-off.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)])
  .map((fields) => fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''))

const sorted = (list: readonly SpecialDay[]) => [...list].sort((a, b) => (a.on < b.on ? -1 : 1))

describe('the days off of Vietnam', () => {
  it('are the collected rows from 2011 to 2027, word for word', () => {
    const statuses: Record<string, string> = {
      'announced-seen': 'announced',
      'computed-from-Labour-Code': 'computed',
    }
    const expected = collected.map(([, on, kind, vi, en, source, confidence = '']) => {
      return { on, kind, name: { vi, en }, source, status: statuses[confidence] }
    })
    expect([expected[0]?.on, expected.at(-1)?.on]).toEqual(['2011-01-03', '2027-11-24'])
    expect(sorted(known).map(withAddress)).toEqual(expected)
  })

  it('are announced or computed until 2027, and projected from 2028 on', () => {
    for (const { on, status } of days) expect([on, status === 'projected']).toEqual([on, on >= '2028-01-01'])
  })

  it('lie on no day twice', () => {
    expect(new Set(days.map((day) => day.on)).size).toBe(days.length)
  })

  it('fall on Monday to Friday, and make-up days on the weekend', () => {
    for (const { on, kind } of days) {
      const dayOfWeek = new Date(`${on}T00:00:00Z`).getUTCDay()
      expect([on, [0, 6].includes(dayOfWeek)]).toEqual([on, kind === 'make-up-workday'])
    }
  })

  it('name a source with its address on every row', () => {
    for (const { on, source } of days) {
      expect(source).not.toBe('')
      expect([on, sourceAddress(on)]).toEqual([on, expect.stringMatching(/^https?:\/\//)])
    }
    expect(sourceAddress('2025-06-10')).toBeUndefined()
  })

  it('have one source once', () => {
    const sources = vietnamDaysOff.map(({ document }, at) => `${document} ${vietnamDaysOffAddresses[at]}`)
    expect(new Set(sources).size).toBe(sources.length)
  })

  it.each([
    ['2011-01-31', '2011-01-29'],
    ['2011-02-01', '2011-01-30'],
    ['2011-04-11', '2011-04-09'],
    ['2012-01-27', '2012-02-04'],
    ['2012-12-31', '2013-01-05'],
    ['2013-02-15', '2013-02-23'],
    ['2013-04-29', '2013-05-04'],
    ['2014-01-28', '2014-01-25'],
    ['2014-01-29', '2014-02-08'],
    ['2014-05-02', '2014-04-26'],
    ['2014-09-01', '2014-09-06'],
    ['2015-01-02', '2014-12-27'],
    ['2015-02-16', '2015-02-14'],
    ['2015-04-29', '2015-04-25'],
    ['2018-12-31', '2019-01-05'],
    ['2019-04-29', '2019-05-04'],
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('swap %s for %s', (off, madeUpOn) => {
    const dayOff = days.find((day) => day.on === off)
    const dayWorked = days.find((day) => day.on === madeUpOn)
    expect(dayOff).toMatchObject({ kind: 'swapped-off', source: dayWorked?.source })
    expect(dayOff?.occasion).toEqual({ of: dayWorked?.occasion.of, other: madeUpOn })
    expect(dayWorked?.kind).toBe('make-up-workday')
    expect(dayWorked?.occasion.other).toBe(off)
  })

  it('have no swap but these 20', () => {
    const count = (kind: string) => days.filter((day) => day.kind === kind).length
    expect([count('swapped-off'), count('make-up-workday')]).toEqual([20, 20])
  })
})

describe('the projection of 2028 to 2030', () => {
  const projected = [
    [
      '2028-01-03',
      'compensatory',
      'Nghỉ bù Tết Dương lịch (1/1 thứ Bảy)',
      "Compensatory day for New Year's Day (Saturday 2028-01-01)",
    ],
    ['2028-01-24', 'holiday', 'Tết Nguyên đán (28 tháng Chạp)', 'Lunar New Year (lunar 12/28)'],
    ['2028-01-25', 'holiday', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year (lunar 12/29)'],
    ['2028-01-26', 'holiday', 'Tết Nguyên đán (mùng 1 tháng Giêng)', 'Lunar New Year (lunar 1/1)'],
    ['2028-01-27', 'holiday', 'Tết Nguyên đán (mùng 2 tháng Giêng)', 'Lunar New Year (lunar 1/2)'],
    ['2028-01-28', 'holiday', 'Tết Nguyên đán (mùng 3 tháng Giêng)', 'Lunar New Year (lunar 1/3)'],
    ['2028-04-04', 'holiday', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', "Hung Kings' Commemoration Day"],
    ['2028-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day'],
    [
      '2028-05-02',
      'compensatory',
      'Nghỉ bù Ngày Chiến thắng 30/4 (30/4 Chủ nhật)',
      'Compensatory day for Victory Day (Sunday 2028-04-30)',
    ],
    ['2028-09-01', 'holiday', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)'],
    [
      '2028-09-04',
      'compensatory',
      'Nghỉ bù Quốc khánh 2/9 (2/9 thứ Bảy)',
      'Compensatory day for National Day (Saturday 2028-09-02)',
    ],
    ['2028-11-24', 'holiday', 'Ngày Văn hóa Việt Nam 24/11', 'Vietnam Culture Day'],
    ['2029-01-01', 'holiday', 'Tết Dương lịch', "New Year's Day"],
    ['2029-02-12', 'holiday', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year (lunar 12/29)'],
    ['2029-02-13', 'holiday', 'Tết Nguyên đán (mùng 1 tháng Giêng)', 'Lunar New Year (lunar 1/1)'],
    ['2029-02-14', 'holiday', 'Tết Nguyên đán (mùng 2 tháng Giêng)', 'Lunar New Year (lunar 1/2)'],
    ['2029-02-15', 'holiday', 'Tết Nguyên đán (mùng 3 tháng Giêng)', 'Lunar New Year (lunar 1/3)'],
    ['2029-02-16', 'holiday', 'Tết Nguyên đán (mùng 4 tháng Giêng)', 'Lunar New Year (lunar 1/4)'],
    ['2029-04-23', 'holiday', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', "Hung Kings' Commemoration Day"],
    ['2029-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day (30 April)'],
    ['2029-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day'],
    ['2029-09-03', 'holiday', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)'],
    [
      '2029-09-04',
      'compensatory',
      'Nghỉ bù Quốc khánh 2/9 (2/9 Chủ nhật)',
      'Compensatory day for National Day (Sunday 2029-09-02)',
    ],
    ['2030-01-01', 'holiday', 'Tết Dương lịch', "New Year's Day"],
    ['2030-01-31', 'holiday', 'Tết Nguyên đán (28 tháng Chạp)', 'Lunar New Year (lunar 12/28)'],
    ['2030-02-01', 'holiday', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year (lunar 12/29)'],
    ['2030-02-04', 'holiday', 'Tết Nguyên đán (mùng 3 tháng Giêng)', 'Lunar New Year (lunar 1/3)'],
    [
      '2030-02-05',
      'compensatory',
      'Nghỉ bù Tết Nguyên đán (2/2 thứ Bảy, mùng 1 tháng Giêng)',
      'Compensatory day for Lunar New Year (Saturday 2030-02-02)',
    ],
    [
      '2030-02-06',
      'compensatory',
      'Nghỉ bù Tết Nguyên đán (3/2 Chủ nhật, mùng 2 tháng Giêng)',
      'Compensatory day for Lunar New Year (Sunday 2030-02-03)',
    ],
    ['2030-04-12', 'holiday', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', "Hung Kings' Commemoration Day"],
    ['2030-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day (30 April)'],
    ['2030-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day'],
    ['2030-09-02', 'holiday', 'Quốc khánh 2/9', 'National Day'],
    ['2030-09-03', 'holiday', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)'],
  ] as const

  it('has no other day off', () => {
    expect(
      days
        .filter(({ status }) => status === 'projected')
        .map(({ on }) => on)
        .sort(),
    ).toEqual(projected.map(([on]) => on))
  })

  it.each(projected)('has %s as %s', (on, kind, vi, en) => {
    expect(days.filter((day) => day.on === on).map(named)).toEqual([
      {
        on,
        kind,
        name: { vi, en },
        status: 'projected',
        source: 'Dự kiến theo Bộ luật Lao động 2019, Điều 111, Điều 112 và Nghị quyết 28/2026/QH16, Điều 2',
      },
    ])
  })
})
