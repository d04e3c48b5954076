import { addDays, addMonths, type PlainDay } from 'ketnap'
import type { BadgeRound } from 'ketnap/register'

/** The days of award of a year: 3 February, 19 May, 2 September, 7 November. */
const days = ['02-03', '05-19', '09-02', '11-07'] as const

/** The rounds of the twelve months after a day; each takes in who completes the years from the day after the round before. */
export function badgeRounds(today: PlainDay): readonly BadgeRound[] {
  const year = Number(today.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((one) => days.map((day) => `${one}-${day}` as PlainDay))
  const end = addMonths(today, 12)
  return all.flatMap((day, index) => {
    const before = all[index - 1]
    if (before === undefined || day < today || day > end) return []
    const [, month = '', date = ''] = day.split('-')
    return [{ name: `${Number(date)}/${Number(month)}`, from: addDays(before, 1), until: addDays(day, 1) }]
  })
}
