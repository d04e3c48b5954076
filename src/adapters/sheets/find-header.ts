import { cleanText, type GridSheet, isBlank } from './grid.js'
import { fieldsOfHeader } from './header-words.js'

/** The row of column heads, or two where a group stands over its parts; rows from 0. */
export interface Header {
  readonly row: number
  readonly depth: 1 | 2
  /** Label of each column; of a part of a group, `group – part`. */
  readonly labels: readonly string[]
  /** Columns, from 0, whose head is the one before them, merged over both: a name in two columns. */
  readonly continued: readonly number[]
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
  const groups = merges.filter(
    ({ startRow, endRow, startCol, endCol }) => startRow === row && endRow === row && endCol > startCol,
  )
  const isGroup = (column: number) =>
    groups.some(({ startCol, endCol }) => column >= startCol && column <= endCol)
  const isTwoRows =
    below.some((value) => !isBlank(value)) && (isSpanned(sheet, row) || isParted(below, isGroup))
  const width = Math.max(rows[row]?.length ?? 0, isTwoRows ? below.length : 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const labels = columns.map((column) => {
    const group = cleanText(mergedValue(sheet, row, column))
    const part = isTwoRows && isGroup(column) ? cleanText(below[column]) : ''
    return part === '' ? group : `${group} – ${part}`
  })
  const continued = columns.filter((column) => isGroup(column) && labels[column] === labels[column - 1])
  return { row, depth: isTwoRows ? 2 : 1, labels, continued }
}

/** Whether a head is merged over the row and the one below, so that both are of the heads. */
const isSpanned = ({ merges }: GridSheet, row: number) =>
  merges.some(({ startRow, endRow }) => startRow === row && endRow === row + 1)

/** Whether the row below has the parts of groups and nothing else: a person has cells under the other heads too. */
const isParted = (below: GridSheet['rows'][number], isGroup: (column: number) => boolean) =>
  below.every((value, column) => isBlank(value) || isGroup(column))

function mergedValue({ rows, merges }: GridSheet, row: number, column: number) {
  const own = rows[row]?.[column]
  if (!isBlank(own)) return own
  const merge = merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  )
  return merge && rows[merge.startRow]?.[merge.startCol]
}
