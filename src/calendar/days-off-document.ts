import {
  type Festival,
  type Holiday,
  holidayName,
  inLieuName,
  type LunarDay,
  swapNames,
} from './day-off-names.js'
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

/**
 * Lists the days a document sets, with their names; a swap gives two, the day off and the day worked for it.
 */
export function specialDaysOf(document: DaysOffDocument): SpecialDay[] {
  const { document: source, holidays = [], inLieu = [], swaps = [], status } = document
  return [
    ...holidays.map(([on, of, lunar]) => {
      return { on, kind: 'holiday', name: holidayName(of, lunar), source, status } as const
    }),
    ...inLieu.map(([on, metWeekendOn, of, lunar]) => {
      return { on, kind: 'compensatory', name: inLieuName(metWeekendOn, of, lunar), source, status } as const
    }),
    ...swaps.flatMap(([off, madeUpOn, around]) => {
      const { dayOff, dayWorked } = swapNames(off, madeUpOn, around)
      return [
        { on: off, kind: 'swapped-off', name: dayOff, source, status },
        { on: madeUpOn, kind: 'make-up-workday', name: dayWorked, source, status },
      ] as const
    }),
  ]
}
