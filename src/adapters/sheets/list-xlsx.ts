import type { PlainDay } from '../../calendar/plain-day.js'
import type { PrintedCell, PrintedColumn, PrintedList } from './printed-list.js'

const font = { name: 'Times New Roman', size: 12 }
const thin = { style: 'thin', color: { rgb: '000000' } } as const
const box = { top: thin, bottom: thin, left: thin, right: thin }
const lineHeight = 16

/** The day as a cell of Excel has it: midnight UTC, whatever the zone. */
const cellDay = (day: PlainDay) => new Date(`${day}T00:00:00Z`)

/** Text that a cell can hold: composed, no control signs, 32 767 characters at most. */
const cellText = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, ' ')
    .slice(0, 32_767)

/**
 * Lists as a workbook, a sheet each, which prints on A4 landscape with its head on every page. Days are date cells shown
 * `dd/mm/yyyy`, ids are text, text that looks like a formula is text. The same lists have the same bytes.
 */
export async function listXlsx(lists: readonly PrintedList[], body: string | undefined): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const origin = cellDay('1980-01-01')
  return writeXlsx({
    defaultFont: font,
    properties: { created: origin, modified: origin },
    sheets: lists.map((list) => sheetOf(list, body)),
  })
}

type Sheet = Parameters<typeof import('hucre/xlsx')['writeXlsx']>[0]['sheets'][number]
type Style = NonNullable<NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>['style']>

function sheetOf({ name, title, facts, columns, rows, notes }: PrintedList, body = ''): Sheet {
  const cells: NonNullable<Sheet['cells']> = new Map()
  const grid: (string | number | Date | null)[][] = []
  const merges: NonNullable<Sheet['merges']> = []
  const last = columns.length - 1
  const put = (row: number, column: number, given: string | number | Date, style: Style) => {
    const value = typeof given === 'string' ? cellText(given) : given
    const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string'
    grid[row] ??= []
    ;(grid[row] as (string | number | Date | null)[])[column] = value
    cells.set(`${row},${column}`, { value, type, style: { font, ...style } })
  }
  const across = (row: number, text: string, style: Style) => {
    put(row, 0, text, style)
    if (last > 0) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last })
  }
  const centred = { horizontal: 'center' } as const
  across(0, body, { font: { ...font, bold: true } })
  across(1, title, { font: { ...font, bold: true, size: 14 }, alignment: centred })
  across(2, facts.join('; '), { font: { ...font, italic: true }, alignment: centred })
  const head = 4
  columns.forEach((column, at) => {
    put(head, at, column.head, {
      font: { ...font, bold: true },
      border: box,
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    })
  })
  rows.forEach((row, index) => {
    for (const [at, column] of columns.entries())
      put(head + 1 + index, at, cellValue(row[at]), styleOf(column, row[at]))
  })
  const foot = head + 2 + rows.length
  for (const [index, note] of notes.entries())
    across(foot + index, note, {
      font: { ...font, italic: true },
      alignment: { wrapText: true, vertical: 'top' },
    })
  for (let row = 0; row < grid.length; row += 1) grid[row] ??= []
  return {
    name,
    rows: grid,
    cells,
    merges,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: heightsOf(head, columns, rows, notes),
    freezePane: { rows: head + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
      margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  }
}

function cellValue(cell: PrintedCell): string | number | Date {
  if (cell === undefined) return ''
  return typeof cell === 'object' ? cellDay(cell.day) : cell
}

function styleOf({ kind }: PrintedColumn, cell: PrintedCell): Style {
  const isText = kind === 'text'
  return {
    border: box,
    alignment: { vertical: 'top', wrapText: true, horizontal: isText ? 'left' : 'center' },
    ...(typeof cell === 'object' && { numFmt: 'dd/mm/yyyy' }),
    ...(isText && { numFmt: '@' }),
  }
}

/** Heights of the rows: not every program grows a row that wraps. */
function heightsOf(
  head: number,
  columns: readonly PrintedColumn[],
  rows: PrintedList['rows'],
  notes: readonly string[],
) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const lines = (text: string, width: number) =>
    Math.max(1, Math.ceil((text.length * 1.1) / Math.max(1, width - 1)))
  const highest = (texts: readonly string[]) =>
    Math.max(1, ...texts.map((text, at) => lines(text, columns[at]?.width ?? 10)))
  const shown = (cell: PrintedCell) => (typeof cell === 'object' ? '01/01/2000' : String(cell ?? ''))
  return new Map([
    [head, { height: lineHeight * highest(columns.map((column) => column.head)) + 4 }],
    ...rows.map((row, at): [number, { height: number }] => [
      head + 1 + at,
      { height: lineHeight * highest(row.map(shown)) + 2 },
    ]),
    ...notes.map((note, at): [number, { height: number }] => [
      head + 2 + rows.length + at,
      { height: lineHeight * lines(note, whole) + 2 },
    ]),
  ])
}
