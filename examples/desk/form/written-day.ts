import { type DayRead, isPlainDay, type PlainDay, readDay } from 'ketnap'
import type { Locale } from 'ketnap/locales'

/** A day as an office writes it: `20/05/2021`. */
export function writtenDay(day: PlainDay): string {
  return day.split('-').reverse().join('/')
}

/** What is typed with its slashes: eight digits are a day too, for the keys of a phone may have no slash. */
export function slashed(typed: string): string {
  return typed.replace(/^\s*(\d{2})(\d{2})(\d{4})\s*$/, '$1/$2/$3')
}

/** The day that is typed; what is none stays text, for the field and the schema to object to. */
export function dayIn(typed: string): string {
  const read = reading(typed)
  return read.isDay ? read.day : typed
}

/** Why what is typed is no day, in words; `undefined` where it is one, or where nothing is typed. */
export function dayObjection(typed: string, locale: Locale): string | undefined {
  const read = reading(typed)
  return read.isDay || read.code === 'day.empty'
    ? undefined
    : locale.objection({ path: '', code: read.code, expected: 'dd/mm/yyyy' })
}

/** A day pasted from a file of the desk is written as the file has it. */
function reading(typed: string): DayRead {
  return isPlainDay(typed) ? { isDay: true, day: typed } : readDay(typed)
}
