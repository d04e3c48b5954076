import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { ListPreview } from './read-list.js'
import type { SheetIssue } from './sheet-issue.js'

/** Light yellow, readable in grey print. */
const yellow = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2A0' } } as const

/**
 * The office's own file with every cell to mend in yellow and a comment on it that says what is wrong; an issue of a column
 * is on its head. Merges, widths and hidden sheets stay. `undefined` of a file that is no xlsx: its list of issues is written out instead.
 */
export async function markErrors(
  bytes: Uint8Array,
  preview: ListPreview,
  locale: Pick<Locale, 'sheetIssue'>,
): Promise<Uint8Array | undefined> {
  assertTaken('markErrors', 'bytes', bytes, 'bytes')
  assertTaken('markErrors', 'preview', preview, 'list-preview')
  assertTaken('markErrors', 'locale', locale, 'object')
  const { openXlsx, saveXlsx } = await import('hucre/xlsx')
  const book = await openXlsx(bytes).catch(() => undefined)
  const sheet = book?.sheets.find(({ name }) => name === preview.sheet)
  if (!book || !sheet) return undefined
  const cells = sheet.cells ?? new Map()
  sheet.cells = cells
  for (const [key, issues] of byCell(preview)) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    const value = sheet.rows[row]?.[column] ?? ''
    const cell = cells.get(key) ?? { value, type: 'string' as const }
    const text = issues.map((issue) =>
      locale.sheetIssue({ ...issue, sheet: undefined, row: undefined, column: undefined }),
    )
    cells.set(key, {
      ...cell,
      style: { ...cell.style, fill: yellow },
      comment: { author: 'ketnap', text: text.join('\n') },
    })
  }
  return saveXlsx(book)
}

/** The issues that have a cell, by its row and column from 0. */
function byCell({ issues, columns, header }: ListPreview): ReadonlyMap<string, readonly SheetIssue[]> {
  const cells = new Map<string, SheetIssue[]>()
  for (const issue of issues) {
    const column = columns.find((one) => one.column === issue.column)
    const row = issue.row ?? header?.firstRow
    if (!column || row === undefined) continue
    const key = `${row - 1},${column.index}`
    cells.set(key, [...(cells.get(key) ?? []), issue])
  }
  return cells
}
