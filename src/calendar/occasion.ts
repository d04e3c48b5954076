import type { PlainDay } from './plain-day.js'

/** A statutory holiday; `national-day-adjacent` is the second day off at 2 September since 2021. */
export type Holiday =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'victory'
  | 'labour'
  | 'national-day'
  | 'national-day-adjacent'
  | 'culture'

/** A day of Tết by the lunar calendar, month/day: '12/30' is 30 tháng Chạp, '1/1' is mùng 1 tháng Giêng. */
export type LunarDay = `${1 | 12}/${number}`

/** What a swap is made around: a holiday, or 30 April and 1 May together. */
export type Festival = Holiday | 'april-may'

/** What a special day is for. */
export interface Occasion {
  /** Code of the holiday; a day of an app's own has any other, with words among the app's or said as it is. */
  readonly of: Festival | (string & {})
  readonly lunar?: LunarDay
  /**
   * The other day: the weekend day that a day in lieu stands for, the day worked for a day off by swap, or the day off
   * that a day is worked for.
   */
  readonly other?: PlainDay
}
