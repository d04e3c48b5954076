import type { PlainDay } from '../../calendar/plain-day.js'
import type { SheetField, SkippedRow } from '../../locales/sheet-texts.js'
import type { FieldOf } from './list-fields.js'
import type { WordValues } from './list-words.js'

/** What a row tells in words the library knows. */
export type ListValues = { readonly [F in FieldOf<'day'>]?: PlainDay } & {
  readonly [F in FieldOf<'word'>]?: WordValues[F]
} & {
  /** Years of badges; absent of an empty cell, which does not tell whether there are none. */
  readonly badges?: readonly number[]
}

/** Text of a row as it stands in the list, by what it is: names, numbers, places, and what could not be read. */
export type Particulars = { readonly [F in SheetField]?: string }

/** A row of a person. */
export interface ListRow {
  /** As the office sees it, from 1. */
  readonly row: number
  readonly values: ListValues
  /** Of the app; no act has any of it. */
  readonly particulars: Particulars
  /** Days that a refused cell may stand for, to be shown beside it. */
  readonly wouldBe: { readonly [F in FieldOf<'day'>]?: PlainDay }
  /** Whether an issue of the row or of the list keeps it from being recorded. */
  readonly isRefused: boolean
}

/** A row of no person. */
export interface SkippedListRow {
  readonly row: number
  readonly reason: SkippedRow
}
