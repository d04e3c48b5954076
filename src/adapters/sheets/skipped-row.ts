import type { SkippedRow } from '../../locales/sheet-texts.js'
import { type CellValue, cleanText, type GridSheet, isBlank } from './grid.js'
import { headerKey } from './header-words.js'

/** Cells that a line of totals has at most: its words, and their figures. */
const totalCells = 3

/** Why a row below the heads is of no person; `undefined` of one that is. */
export function skippedAs(
  { rows, faultOf }: GridSheet,
  row: number,
): Exclude<SkippedRow, 'left-out'> | undefined {
  const cells = rows[row] ?? []
  const filled = cells.filter((value) => !isBlank(value))
  if (filled.length === 0) {
    const hasFault = cells.some((_, column) => faultOf(row, column) !== undefined)
    return hasFault ? undefined : 'blank'
  }
  if (filled.length <= totalCells && /^(?:tong|cong)\b/.test(headerKey(cleanText(filled[0])))) return 'total'
  return isCounted(filled) ? 'column-numbers' : undefined
}

/** Whether the cells count the columns: 1, 2, 3, or (1), (2), (3). */
function isCounted(filled: readonly CellValue[]): boolean {
  return (
    filled.length > 3 &&
    filled.every((value, at) => cleanText(value).replace(/^\((\d+)\)$/, '$1') === String(at + 1))
  )
}
