import { cleanText, type GridSheet, isBlank } from './grid.js'
import { fieldsOfHeader } from './header-words.js'

/** The row of column heads, or two where a group stands over its parts; rows from 0. */
export interface Header {
  readonly row: number
  readonly depth: 1 | 2
  /** Label of each column; of a part of a group, `group – part`. */
  readonly labels: readonly string[]
}

/** Rows among which the heads are looked for, and columns over which a merged cell is a title. */
const rowsSearched = 30
const titleColumns = 8
const fewestKnown = 2

/**
 * The heads of a sheet: of its first thirty rows the one with most labels known, two at least; the upper one of two.
 * A row with a cell merged over more than eight columns is a title. `undefined` where there is none.
 */
export function findHeader(sheet: GridSheet): Header | undefined {
  let best: { readonly header: Header; readonly known: number } | undefined
  for (let row = 0; row < Math.min(sheet.rows.length, rowsSearched); row += 1) {
    if (isTitle(sheet, row)) continue
    const header = headerAt(sheet, row)
    const known = header.labels.filter((label) => fieldsOfHeader(label).length > 0).length
    if (known >= fewestKnown && known > (best?.known ?? 0)) best = { header, known }
  }
  return best?.header
}

function isTitle({ merges }: GridSheet, row: number): boolean {
  return merges.some(
    (merge) =>
      merge.startRow === row && merge.endRow === row && merge.endCol - merge.startCol >= titleColumns,
  )
}

function headerAt(sheet: GridSheet, row: number): Header {
  const { rows, merges } = sheet
  const below = rows[row + 1] ?? []
  const isGroup = (column: number) =>
    merges.some(
      ({ startRow, endRow, startCol, endCol }) =>
        startRow === row && endRow === row && endCol > startCol && column >= startCol && column <= endCol,
    )
  const isTwoRows =
    merges.some(
      ({ startRow, endRow, startCol, endCol }) =>
        startRow === row && (endRow === row + 1 || (endRow === row && endCol > startCol)),
    ) && below.some((value) => !isBlank(value))
  const width = Math.max(rows[row]?.length ?? 0, isTwoRows ? below.length : 0)
  const labels = Array.from({ length: width }, (_, column) => {
    const group = cleanText(mergedValue(sheet, row, column))
    const part = isTwoRows && isGroup(column) ? cleanText(below[column]) : ''
    return part === '' ? group : `${group} – ${part}`
  })
  return { row, depth: isTwoRows ? 2 : 1, labels }
}

function mergedValue({ rows, merges }: GridSheet, row: number, column: number) {
  const own = rows[row]?.[column]
  if (!isBlank(own)) return own
  const merge = merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  )
  return merge && rows[merge.startRow]?.[merge.startCol]
}
