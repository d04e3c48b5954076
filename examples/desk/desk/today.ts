import { addMonths, isPlainDay, type PlainDay } from 'ketnap'

/** The day in Vietnam. The library reads no clock: an app names the day. */
function dayInVietnam(now = new Date()): PlainDay {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now) as PlainDay
}

/** The day the desk is asked about: that of the address, `?today=2026-11-29`, or the day in Vietnam. */
export function firstToday(search: string): PlainDay {
  const asked = new URLSearchParams(search).get('today')
  return asked !== null && isPlainDay(asked) ? asked : dayInVietnam()
}

/** The first day of the month after a day. */
export function firstOfNextMonth(day: PlainDay): PlainDay {
  return addMonths(`${day.slice(0, 7)}-01` as PlainDay, 1)
}
