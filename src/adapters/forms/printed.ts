import type { PlainDay } from '../../calendar/plain-day.js'

/** A day as papers have it after the word "ngày": `05 tháng 02 năm 2026`; months 1 and 2 and days below 10 with a zero. */
export function longDay(day: PlainDay): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return `${dayOfMonth} tháng ${month < '03' ? month : String(Number(month))} năm ${year}`
}

/** A day in a table: `05/02/2026`. */
export function shortDay(day: PlainDay): string {
  return day.split('-').reverse().join('/')
}

/** A share in percent with two decimals at most, a comma between: 10 of 12 is `83,33`. */
export function percent(part: number, base: number): string {
  const hundredths = Math.round((part * 10_000) / base)
  const [whole, rest] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, '0')]
  const decimals = rest.replace(/0+$/, '')
  return decimals === '' ? String(whole) : `${whole},${decimals}`
}

/** Text that Word can hold: composed letters, no control signs but the line break. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Surrogate}]/gu, (sign) => (sign === '\n' ? sign : ' '))
}
