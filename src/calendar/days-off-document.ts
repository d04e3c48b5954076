import type { Festival, Holiday, LunarDay } from './occasion.js'
import type { PlainDay } from './plain-day.js'
import type { DayStatus, SpecialDay } from './working-calendar.js'

/** One document, or one article of a code, and every day it sets. */
export interface DaysOffDocument {
  /** Number with its ISO date; `[dẫn lại]` means that it was read second-hand only. */
  readonly document: string
  readonly status: DayStatus
  /** Statutory days that fall on a weekday. */
  readonly holidays?: readonly (readonly [on: PlainDay, of: Holiday, lunar?: LunarDay])[]
  /** Weekdays off in lieu of a holiday on a weekend day. */
  readonly inLieu?: readonly (readonly [
    on: PlainDay,
    metWeekendOn: PlainDay,
    of: Holiday,
    lunar?: LunarDay,
  ])[]
  /** Weekdays off by swap, each with the weekend day worked for it. */
  readonly swaps?: readonly (readonly [off: PlainDay, madeUpOn: PlainDay, around: Festival])[]
}

/** Lists the days a document sets; a swap gives two, the day off and the day worked for it. */
export function specialDaysOf(document: DaysOffDocument): SpecialDay[] {
  const { document: source, holidays = [], inLieu = [], swaps = [], status } = document
  return [
    ...holidays.map(([on, of, lunar]) => {
      return { on, kind: 'holiday', occasion: { of, ...(lunar && { lunar }) }, source, status } as const
    }),
    ...inLieu.map(([on, other, of, lunar]) => {
      const occasion = { of, ...(lunar && { lunar }), other }
      return { on, kind: 'compensatory', occasion, source, status } as const
    }),
    ...swaps.flatMap(([off, madeUpOn, of]) => {
      return [
        { on: off, kind: 'swapped-off', occasion: { of, other: madeUpOn }, source, status },
        { on: madeUpOn, kind: 'make-up-workday', occasion: { of, other: off }, source, status },
      ] as const
    }),
  ]
}
