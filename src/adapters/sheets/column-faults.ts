import { encodingOfFont, mayBeVni } from './legacy-text.js'
import { fieldKinds } from './list-fields.js'
import { looksSwapped } from './read-day.js'
import type { RowDraft, RowSetting } from './row-reader.js'
import { effectOf, type SheetIssue } from './sheet-issue.js'

/** Cells with letters beyond ASCII that a column needs before its encoding is judged by them, and the share of them. */
const fewestCells = 3

/** What shows on a column as a whole: days and months turned round, an encoding of old. */
export function columnFaults(drafts: readonly RowDraft[], setting: RowSetting): readonly SheetIssue[] {
  const { columns, sheet } = setting
  return columns.flatMap((column) => {
    const { field } = column
    const isSwapped =
      fieldKinds[field] === 'day' &&
      looksSwapped(drafts.flatMap(({ daysFrom }) => daysFrom.get(column) ?? []))
    const code = isSwapped
      ? 'column.swapped'
      : isVni(column, drafts, setting)
        ? 'column.legacy-vni'
        : undefined
    return code === undefined
      ? []
      : ([{ code, effect: effectOf(code), sheet: sheet.name, column: column.column, field }] as const)
  })
}

/** Whether most texts of a column that have other letters than ASCII are in VNI, by their font or by their letters. */
function isVni(
  column: RowSetting['columns'][number],
  drafts: readonly RowDraft[],
  setting: RowSetting,
): boolean {
  const { field, index } = column
  if (fieldKinds[field] !== 'text' || setting.encodings[column.column] !== undefined) return false
  const texts = drafts.flatMap(({ particulars }) => {
    const text = particulars[field]
    return text !== undefined && /[\u0080-\uffff]/.test(text) ? [text] : []
  })
  if (texts.length < fewestCells) return false
  const suspects = texts.filter(mayBeVni).length
  if (suspects * 2 <= texts.length) return false
  const fonts = setting.sheet.rows.map((_, row) => encodingOfFont(setting.sheet.fontOf(row, index)))
  return fonts.includes('vni') || suspects === texts.length
}
