/** What a cell holds: a date cell is a `Date` at midnight UTC of its day. */
export type CellValue = string | number | boolean | Date | null

/** Cells merged into one; rows and columns from 0, the last ones included. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** A sheet of a workbook, or a CSV file, as it was read; rows and columns count from 0. */
export interface GridSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly (readonly CellValue[])[]
  readonly merges: readonly Merge[]
  isRowHidden(row: number): boolean
  /** Number format of a cell, `dd/mm/yyyy`; `undefined` where the file has none or does not tell. */
  formatOf(row: number, column: number): string | undefined
  /** Name of the font of a cell, by which old encodings are known. */
  fontOf(row: number, column: number): string | undefined
  /** What a cell without a plain value holds instead. */
  faultOf(row: number, column: number): 'formula-without-value' | 'error' | undefined
}

/** A file of an office, before anything in it is understood. */
export interface Grid {
  /** How the workbook counts days; a CSV file has no such system. */
  readonly dateSystem?: '1900' | '1904'
  readonly sheets: readonly GridSheet[]
}

/** Text of a cell as people read it: composed letters, no invisible signs, one space between words. */
export function cleanText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return value instanceof Date ? value.toISOString() : String(value)
  return plain.test(value)
    ? value
    : value.normalize('NFC').replace(invisible, ' ').replace(/\s+/g, ' ').trim()
}

/** Text that is clean already, as most of a list is. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/

const invisible = /[\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Whether a cell holds nothing. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !visible.test(value))
}

/** A sign that people see: neither a space nor one of the invisible ones, which `cleanText` leaves nothing of. */
const visible = /[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2064]/

/** Letters of a column, `A` of 0, `AB` of 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
