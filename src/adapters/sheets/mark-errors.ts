import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { ListPreview } from './read-list.js'
import type { SheetIssue } from './sheet-issue.js'

/** Light yellow, readable in grey print. */
const yellow = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2A0' } } as const

/**
 * The office's own file with every cell to mend in yellow and a comment on it that says what is wrong; an issue of a column
 * is on its head. Merges, widths, hidden sheets and comments of the office stay; what was marked before and is mended since is marked no more. `undefined` of a file that is no xlsx: its list of issues is written out instead.
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
  for (const [key, cell] of cells) cells.set(key, unmarked(cell))
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
      comment: commentOf(text.join('\n'), cell.comment),
    })
  }
  return saveXlsx(book)
}

type Cell = Parameters<
  NonNullable<Awaited<ReturnType<typeof import('hucre/xlsx')['openXlsx']>>['sheets'][number]['cells']>['set']
>[1]
type Comment = Pick<NonNullable<Cell['comment']>, 'author' | 'text'>

const mark = 'ketnap'
/** Between what the office had noted on a cell and what is wrong with it. */
const line = '\n---\n'

/** What is wrong with a cell, below what the office had noted on it. */
const commentOf = (text: string, own: Comment | undefined): Comment =>
  own === undefined
    ? { author: mark, text }
    : { author: `${own.author} / ${mark}`, text: `${own.text}${line}${text}` }

/** A cell as the office had it before it was marked, but for its colour, which nothing tells. */
function unmarked(cell: Cell): Cell {
  const { comment, style, ...others } = cell
  const author = comment?.author ?? ''
  if (comment === undefined || (author !== mark && !author.endsWith(` / ${mark}`))) return cell
  const { fill, ...plain } = style ?? {}
  const own = comment.text.slice(0, Math.max(0, comment.text.lastIndexOf(line)))
  return {
    ...others,
    style: plain,
    ...(author !== mark && { comment: { author: author.slice(0, -` / ${mark}`.length), text: own } }),
  }
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
