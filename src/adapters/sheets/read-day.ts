import { dayOf } from '../../calendar/day-parts.js'
import { fromEpochDay, toEpochDay } from '../../calendar/epoch-day.js'
import { firstDay, isPlainDay, lastDay, type PlainDay } from '../../calendar/plain-day.js'
import type { SheetIssueCode } from '../../locales/sheet-texts.js'
import { type CellValue, cleanText } from './grid.js'

/** A day read from a cell, or what is wrong with it and the day it may stand for. */
export type DayRead =
  | { readonly day: PlainDay; readonly from: 'text' | 'date-cell' }
  | { readonly fault: DayFault; readonly wouldBe?: PlainDay }
  | undefined

/** What may be wrong with a cell that should hold a day. */
export type DayFault = Extract<SheetIssueCode, `day.${string}`>

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const yearFirst = /^\d{4}-\d{2}-\d{2}$/

/**
 * The day of a cell: `dd/mm/yyyy` as text, or a date cell whose format shows a day. Nothing is guessed: a year alone, a
 * month alone, two digits of a year, a number, a cell with a time are faults, some with the day they may stand for.
 * `undefined` of an empty cell. `dateSystem` is how the workbook counts days.
 */
export function readCellDay(
  value: CellValue | undefined,
  format: string | undefined,
  dateSystem: '1900' | '1904' | undefined,
): DayRead {
  if (value instanceof Date) return ofDateCell(value, format)
  if (typeof value === 'number') return ofNumber(value, dateSystem)
  const text = cleanText(value).replace(/\s*([/.-])\s*/g, '$1')
  return text === '' ? undefined : ofText(text)
}

/** The day that stands behind `mm/yyyy` is one that Excel filled in: the format tells what was typed. */
function ofDateCell(value: Date, format: string | undefined): DayRead {
  const shown = (format ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase()
  if (shown !== '' && shown !== 'general' && !shown.includes('d'))
    return { fault: shown.includes('m') ? 'day.month-only' : 'day.year-only' }
  const epochDay = value.getTime() / 86_400_000
  if (Number.isNaN(epochDay)) return { fault: 'day.unreadable' }
  if (!Number.isInteger(epochDay)) return { fault: 'day.with-time' }
  if (isNamed(epochDay)) return { day: fromEpochDay(epochDay), from: 'date-cell' }
  return { fault: epochDay < 0 ? 'day.before-1900' : 'day.unreadable' }
}

/** What a date cell that is not read shows: the year, the month and the year, or the day behind it. */
export function shownDay(value: Date, fault: DayFault): string {
  const epochDay = Math.floor(value.getTime() / 86_400_000)
  if (!isNamed(epochDay)) return ''
  const [year = '', month = '', day = ''] = fromEpochDay(epochDay).split('-')
  if (fault === 'day.year-only') return year
  return fault === 'day.month-only' ? `${month}/${year}` : `${day}/${month}/${year}`
}

/** Whether a day of so many days since 1970 has a name. */
const isNamed = (epochDay: number) => epochDay >= toEpochDay(firstDay) && epochDay <= toEpochDay(lastDay)

/** Day 0 of each system, in days since 1970; numbers below the first day of March 1900 differ by program. */
const origins = { '1900': 25_569, '1904': 24_107 }

function ofNumber(value: number, dateSystem: '1900' | '1904' | undefined): DayRead {
  if (!Number.isInteger(value)) return { fault: 'day.unreadable' }
  if (value >= 1900 && value <= 2100) return { fault: 'day.year-only' }
  if (value < 10_000 || value >= 80_000) return { fault: 'day.unreadable' }
  if (dateSystem === undefined) return { fault: 'day.serial' }
  return { fault: 'day.serial', wouldBe: fromEpochDay(value - origins[dateSystem]) }
}

function ofText(text: string): DayRead {
  const [, first = '', second = '', year = ''] = dayFirst.exec(text) ?? []
  if (year !== '') {
    const ofYear = (of: number) => dayOf(of, Number(second), Number(first))
    const day = ofYear(Number(year))
    if (isPlainDay(day)) return { day, from: 'text' }
    if (year < '1900' && isPlainDay(ofYear(2000))) return { fault: 'day.before-1900' }
    return { fault: Number(second) > 12 && Number(first) <= 12 ? 'day.month-first' : 'day.impossible' }
  }
  if (/^\d{4}$/.test(text)) return { fault: 'day.year-only' }
  if (/^\d{1,2}[/.-]\d{4}$/.test(text)) return { fault: 'day.month-only' }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return { fault: 'day.two-digit-year' }
  if (yearFirst.test(text))
    return isPlainDay(text) ? { fault: 'day.year-first', wouldBe: text } : { fault: 'day.impossible' }
  return { fault: /^\d{5}$/.test(text) ? 'day.serial-as-text' : 'day.unreadable' }
}

/**
 * Whether Excel turned day and month round in a column as it was typed: every date cell has a day up to 12, every text a
 * day above, three of each at least.
 */
export function looksSwapped(
  days: readonly { readonly day: PlainDay; readonly from: 'text' | 'date-cell' }[],
): boolean {
  const numbers = (from: 'text' | 'date-cell') =>
    days.filter((one) => one.from === from).map(({ day }) => Number(day.slice(8)))
  const [cells, texts] = [numbers('date-cell'), numbers('text')]
  return (
    cells.length >= 3 &&
    texts.length >= 3 &&
    cells.every((day) => day <= 12) &&
    texts.every((day) => day > 12)
  )
}

/**
 * Whether a column that has the month first in some cells may have it in those that were read, since none of them has a number above
 * 12 first.
 */
export function looksMonthFirst(
  days: readonly { readonly day: PlainDay; readonly from: 'text' | 'date-cell' }[],
): boolean {
  const texts = days.filter(({ from }) => from === 'text').map(({ day }) => Number(day.slice(8)))
  return texts.length > 0 && texts.every((day) => day <= 12)
}
