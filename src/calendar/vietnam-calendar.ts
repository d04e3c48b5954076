import { specialDaysOf } from './days-off-document.js'
import { vietnamDaysOff } from './vietnam-days-off.js'
import { type WorkingCalendar, workingCalendar } from './working-calendar.js'

let calendar: WorkingCalendar | undefined

/**
 * Gives the working days of Vietnam's cadres, civil servants and Party bodies (two-day weekend) from 2011 to
 * 2030; 2028 to 2030 are projected. The same object on every call, built on the first one. Its id tells the
 * day of the last announcement it reflects.
 *
 * @example
 * vietnamCalendar().isWorkingDay('2011-01-30') //=> true, a Sunday worked for 1 February
 */
export function vietnamCalendar(): WorkingCalendar {
  calendar ??= workingCalendar({
    id: 'vietnam/2026-10-02',
    from: '2011-01-01',
    until: '2031-01-01',
    projectedFrom: '2028-01-01',
    days: vietnamDaysOff.flatMap(specialDaysOf),
  })
  return calendar
}
