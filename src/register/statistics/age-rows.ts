import { completedMonths } from '../../calendar/age.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { type ReportRow, rowOf } from './report.js'
import type { Add, Tally } from './tally.js'

/** Bands by their first completed year of age, lowest first. */
export type AgeBands = readonly (readonly [from: number, name: string])[]

/** Counts a person in the band of the completed years of age on a day, and in the average. */
export function countAge(bands: AgeBands, bornOn: PlainDay | undefined, on: PlainDay, add: Add): void {
  if (bornOn === undefined) {
    add('age.unstated')
    return
  }
  const months = completedMonths(bornOn, on)
  const band = bands.findLast(([from]) => months >= from * 12)
  add(`age.${band?.[1] ?? 'under'}`)
  add('age.stated')
  add('age.months', months)
}

/** The average age of those whose birthday is stated, in tenths of a year. */
export function averageAge(now: Tally, lastYear: Tally): ReportRow {
  return rowOf({
    code: 'age.average',
    unit: 'tenths-of-year',
    now: averageOf(now),
    lastYear: averageOf(lastYear),
  })
}

/** Of the ages in completed months, rounded half up to a tenth of a year; `null` of nobody. */
function averageOf(tally: Tally): number | null {
  const persons = tally['age.stated'] ?? 0
  return persons === 0 ? null : Math.floor(((tally['age.months'] ?? 0) * 20 + 12 * persons) / (24 * persons))
}
