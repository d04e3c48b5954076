import { cleanText } from './grid.js'
import { encodingOfFont, mayBeVni } from './legacy-text.js'
import { fieldKinds } from './list-fields.js'
import { looksMonthFirst, looksSwapped } from './read-day.js'
import type { RowDraft, RowSetting } from './row-reader.js'
import { effectOf, type SheetIssue } from './sheet-issue.js'

/** Cells with letters beyond ASCII that a column needs before its encoding is judged by them. */
const fewestCells = 3

/** What shows on a column as a whole: days and months turned round, the month written first, an encoding of old. */
export function columnFaults(drafts: readonly RowDraft[], setting: RowSetting): readonly SheetIssue[] {
  const { columns, sheet } = setting
  return columns.flatMap((column) => {
    const { field } = column
    const code =
      dayFault(column, drafts) ?? (isVni(column, drafts, setting) ? 'column.legacy-vni' : undefined)
    return code === undefined
      ? []
      : ([{ code, effect: effectOf(code), sheet: sheet.name, column: column.column, field }] as const)
  })
}

function dayFault(column: RowSetting['columns'][number], drafts: readonly RowDraft[]) {
  if (fieldKinds[column.field] !== 'day') return undefined
  const days = drafts.flatMap(({ daysFrom }) => daysFrom.get(column) ?? [])
  if (looksSwapped(days)) return 'column.swapped'
  const isSome = drafts.some(({ monthFirst }) => monthFirst.has(column))
  return isSome && looksMonthFirst(days) ? 'column.month-first' : undefined
}

/** Whether a text of a column is in a font of VNI, or every one that has other letters than ASCII may be in it by its letters. */
function isVni(
  column: RowSetting['columns'][number],
  drafts: readonly RowDraft[],
  setting: RowSetting,
): boolean {
  const { field, index } = column
  const isText = fieldKinds[field] === 'text' || fieldKinds[field] === 'places'
  if (!isText || setting.encodings[column.column] !== undefined) return false
  const { rows, fontOf } = setting.sheet
  const isInFont = rows.some(
    (cells, row) => mayBeVni(cleanText(cells[index])) && encodingOfFont(fontOf(row, index)) === 'vni',
  )
  if (isInFont) return true
  const texts = drafts.flatMap(({ particulars }) => {
    const text = particulars[field]
    return text !== undefined && /[\u0080-\uffff]/.test(text) ? [text] : []
  })
  return texts.length >= fewestCells && texts.every(mayBeVni)
}
