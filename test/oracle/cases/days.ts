import fc from 'fast-check'
import { type Day, daysLater } from '../law/days.js'

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Any day of a span. */
export const dayIn = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc.nat(daysBetween(from, to)).map((count) => daysLater(from, count))

/** Days on which the law changed, the day before and the day after each; and any day since 2016. */
export const lawDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: dayIn('2016-10-01', '2027-06-30') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '2018-08-28',
          '2021-07-30',
          '2021-09-28',
          '2022-01-18',
          '2025-01-20',
          '2025-06-03',
          '2025-06-09',
          '2025-07-01',
          '2025-09-29',
          '2026-04-08',
          '2026-05-19',
          '2026-07-26',
        ),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([day, shift]) => daysLater(day, shift)),
  },
)

/** A few days about a boundary, or further off. */
export const shift: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
)
