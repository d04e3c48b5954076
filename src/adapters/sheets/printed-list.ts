import type { PlainDay } from '../../calendar/plain-day.js'

/** A cell of a list that is written out; a day stays a day. */
export type PrintedCell = string | number | { readonly day: PlainDay } | undefined

/** A column of a list: ids and names are text, whatever digits they are. */
export interface PrintedColumn {
  readonly head: string
  readonly kind: 'text' | 'day' | 'number'
  /** In characters. */
  readonly width: number
}

/** A list in words, before it is a workbook or CSV. */
export interface PrintedList {
  /** Name of the sheet, see `sheetName`. */
  readonly name: string
  readonly title: string
  readonly facts: readonly string[]
  readonly columns: readonly PrintedColumn[]
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly notes: readonly string[]
}
