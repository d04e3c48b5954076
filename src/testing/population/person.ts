import type { Person } from '../../casefile/particulars.js'
import { dayName } from './day-number.js'
import type { Draw } from './draw.js'

const yearDays = 365.25

/** A person of an age on a day, in years; with every condition of admission met. */
export function personAged(years: number, on: number, draw: Draw): Person {
  const born = on - Math.floor(years * yearDays) - draw.int(1, 300)
  const youthAge = years < 30
  return {
    bornOn: dayName(born),
    citizenship: 'vietnamese',
    education: draw.chance(0.06) ? 'lower-secondary-diploma' : 'upper-secondary',
    youthAge,
    youthUnionMember: youthAge,
    tradeUnionMember: true,
  }
}
