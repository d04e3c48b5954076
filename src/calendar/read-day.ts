import { UTCDateMini } from '@date-fns/utc/date/mini'
import { isValid } from 'date-fns/isValid'
import { parse } from 'date-fns/parse'
import { assertOptions } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { dayOf } from './day-parts.js'
import { assertPlainDay, isPlainDay, type PlainDay } from './plain-day.js'

/**
 * Why what was written is no day: a year or a month and year alone [chỉ có năm; chỉ có tháng, năm], a day its month does not
 * have, a year outside 1900 to 2199, a day after today, nothing, or another way of writing.
 */
export type DayIssueCode =
  | 'day.empty'
  | 'day.year-alone'
  | 'day.month-alone'
  | 'day.no-such-day'
  | 'day.out-of-years'
  | 'day.in-future'
  | 'day.other-form'

/** A day as a person wrote it: the plain day, or why it is none, with what is known of it. */
export type DayRead =
  | { readonly isDay: true; readonly day: PlainDay }
  | {
      readonly isDay: false
      readonly code: DayIssueCode
      /** Of a day in the future that day, of a month alone `2021-05`, of a year alone `2021`. */
      readonly known?: string
    }

const pattern = 'dd/MM/yyyy'

/**
 * Reads a day as people write it in Viet Nam, `dd/mm/yyyy` and nothing else, for a form: two digits, two digits and four, spaces
 * around it left out. Nothing is guessed and nothing filled in: a year alone and a month alone are told apart, for the field is to
 * ask for the rest. With `today` a later day is objected to; without it no day is too late.
 *
 * @throws AdmissionError `call.malformed`: not a string; `day.malformed`: `today` is no day
 * @example
 * readDay('20/05/2021') //=> { isDay: true, day: '2021-05-20' }
 * readDay('2021') //=> { isDay: false, code: 'day.year-alone', known: '2021' }
 * readDay('30/02/2021') //=> { isDay: false, code: 'day.no-such-day' }
 */
export function readDay(written: string, options: { readonly today?: PlainDay } = {}): DayRead {
  assertTaken('readDay', 'written', written, 'string')
  assertOptions('readDay', options, { today: true })
  const { today } = options
  if (today !== undefined) assertPlainDay(today)
  const text = written.trim()
  const part = partOf(text)
  if (part) return { isDay: false, ...part }
  const read = parse(text, pattern, new UTCDateMini(0))
  if (!isValid(read)) return { isDay: false, code: 'day.no-such-day' }
  const day = dayOf(read.getFullYear(), read.getMonth() + 1, read.getDate())
  if (!isPlainDay(day)) return { isDay: false, code: 'day.out-of-years' }
  return today !== undefined && day > today
    ? { isDay: false, code: 'day.in-future', known: day }
    : { isDay: true, day }
}

/** What is written that is less than a day, or of another form. */
function partOf(text: string): { readonly code: DayIssueCode; readonly known?: string } | undefined {
  if (text === '') return { code: 'day.empty' }
  if (/^\d{4}$/.test(text)) return { code: 'day.year-alone', known: text }
  const [, month = '', year = ''] = /^(\d{2})\/(\d{4})$/.exec(text) ?? []
  if (month >= '01' && month <= '12') return { code: 'day.month-alone', known: `${year}-${month}` }
  return /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? undefined : { code: 'day.other-form' }
}
