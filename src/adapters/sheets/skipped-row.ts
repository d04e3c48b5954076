import type { SkippedRow } from '../../locales/sheet-texts.js'
import { type CellValue, cleanText, type GridSheet, isBlank, type Merge } from './grid.js'
import type { ListColumn } from './list-columns.js'
import { fieldKinds } from './list-fields.js'

/** Cells that a line of totals has at most: its words, and their figures. */
const totalCells = 3

/** Columns over which a line of text is merged at least. */
const lineColumns = 4

/**
 * The last row that may be of a person: what stands below it is in no column of a number, a name, a day or a word, as where an
 * office signs its list.
 */
export function lastOfList({ rows, faultOf }: GridSheet, columns: readonly ListColumn[]): number {
  const telling = columns.filter(
    ({ field }) =>
      field !== undefined &&
      (field === 'ordinal' ||
        field === 'name' ||
        fieldKinds[field] === 'day' ||
        fieldKinds[field] === 'word'),
  )
  return rows.findLastIndex((cells, row) =>
    telling.some(({ index }) => !isBlank(cells[index]) || faultOf(row, index) !== undefined),
  )
}

/** Why a row below the heads is of no person; `undefined` of one that is. */
export function skippedAs(
  { rows, merges, faultOf }: GridSheet,
  row: number,
): Exclude<SkippedRow, 'left-out' | 'below-list'> | undefined {
  const cells = rows[row] ?? []
  const filled = cells.filter((value) => !isBlank(value))
  if (filled.length === 0) {
    const hasFault = cells.some((_, column) => faultOf(row, column) !== undefined)
    return hasFault ? undefined : 'blank'
  }
  if (filled.length <= totalCells && isTotal(cleanText(filled[0]))) return 'total'
  if (filled.length === 1 && merges.some((merge) => isLine(merge, row, cells))) return 'merged-line'
  return isCounted(filled) ? 'column-numbers' : undefined
}

/** `Tổng số`, `Cộng`, with or without its marks; no family name, which Tống and Công are. */
const isTotal = (text: string) =>
  /^(?:tổng|cộng)(?!\p{L})/iu.test(text) || /^(?:tong (?:so|cong)|cong)(?: *[:=\d].*)?$/i.test(text)

/** Whether the one text of a row stands in a cell merged over several columns, as a note under a list does. */
function isLine(
  { startRow, endRow, startCol, endCol }: Merge,
  row: number,
  cells: readonly CellValue[],
): boolean {
  return (
    startRow === row && endRow === row && endCol - startCol + 1 >= lineColumns && !isBlank(cells[startCol])
  )
}

/** Whether the cells count the columns: 1, 2, 3, or (1), (2), (3). */
function isCounted(filled: readonly CellValue[]): boolean {
  return (
    filled.length > 3 &&
    filled.every((value, at) => cleanText(value).replace(/^\((\d+)\)$/, '$1') === String(at + 1))
  )
}
