import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'
import { columnLetters, type GridSheet, isBlank } from './grid.js'
import { type ListKind, ownNumbers, requiredFields } from './list-fields.js'
import type { ListOptions } from './list-options.js'
import type { Particulars, SkippedListRow } from './list-row.js'
import { rowFaults } from './row-checks.js'
import { type RowDraft, type RowSetting, readRow } from './row-reader.js'
import { type AcceptableIssue, acceptable, effectOf, type SheetIssue } from './sheet-issue.js'
import { lastOfList, skippedAs } from './skipped-row.js'

/** The rows of persons, and those of no person. */
export interface RowsRead {
  readonly drafts: readonly { readonly row: number; readonly draft: RowDraft }[]
  readonly skipped: readonly SkippedListRow[]
}

/** Reads every row from `firstRow`; what is wrong is added to the issues. `heads` is how many columns the heads reach over. */
export function readRows(
  firstRow: number,
  heads: number,
  setting: RowSetting,
  options: ListOptions,
  issues: SheetIssue[],
): RowsRead {
  const { sheet, columns, accept, dateSystem } = setting
  const { of, leaveOut = [] } = options
  const columnOf = new Map(columns.map((column) => [column.field, column]))
  const drafts: { readonly row: number; readonly draft: RowDraft }[] = []
  const skipped: SkippedListRow[] = []
  const numbers = new Map<string, number>()
  const persons = new Map<string, { readonly row: number; readonly particulars: Particulars }[]>()
  const last = lastOfList(sheet, columns)
  for (let row = firstRow; row < sheet.rows.length; row += 1) {
    const reason = leaveOut.includes(row + 1)
      ? 'left-out'
      : (skippedAs(sheet, row) ?? (row > last ? 'below-list' : undefined))
    if (reason !== undefined) {
      skipped.push({ row: row + 1, reason })
      continue
    }
    const say = (
      code: SheetIssueCode,
      field?: SheetField,
      column = field && columnOf.get(field),
      facts?: SheetIssue['facts'],
    ) =>
      issues.push({
        code,
        effect: isAccepted(code, field, of, accept) ? 'note' : effectOf(code),
        sheet: sheet.name,
        row: row + 1,
        ...(column && { column: column.column }),
        ...(field && { field }),
        ...(facts && { facts }),
      })
    if (sheet.isRowHidden(row)) say('row.hidden')
    // A comma too many in a line of text moves all that follows by a column.
    if (dateSystem === undefined && sheet.rows[row]?.some((value, at) => at >= heads && !isBlank(value)))
      say('row.too-long')
    const draft = readRow(row, setting, (code, column) =>
      say(code, column.field, column as RowSetting['columns'][number]),
    )
    for (const [code, field] of rowFaults(of, draft.values, draft.particulars)) {
      // A column that is not there is told once, of the list.
      if (code !== 'cell.empty' || columnOf.has(field)) say(code, field)
    }
    for (const field of ownNumbers) {
      const number = draft.particulars[field]
      const before = number === undefined ? undefined : numbers.get(`${field} ${number}`)
      if (before !== undefined) say('row.same-id', field, undefined, { other: before })
      else if (number !== undefined) numbers.set(`${field} ${number}`, row + 1)
    }
    const before = sameAs(row + 1, draft, persons)
    if (before !== undefined) say('row.same-person', 'bornOn', undefined, { other: before })
    drafts.push({ row, draft })
  }
  return { drafts, skipped }
}

/** The row before of one with the same name and day of birth, where no number tells whether the two are one person. */
function sameAs(
  row: number,
  { values, particulars }: RowDraft,
  persons: Map<string, { readonly row: number; readonly particulars: Particulars }[]>,
): number | undefined {
  const { name } = particulars
  if (name === undefined || values.bornOn === undefined) return undefined
  const key = `${name.toLowerCase()} ${values.bornOn}`
  const before = persons.get(key) ?? []
  persons.set(key, [...before, { row, particulars }])
  const isUntold = (other: Particulars) =>
    ownNumbers.every((field) => particulars[field] === undefined || other[field] === undefined)
  return before.find((one) => isUntold(one.particulars))?.row
}

/** Columns without a head that have something in a row of a person: they are not read. */
export function headlessColumns(
  { drafts }: RowsRead,
  labels: readonly string[],
  { sheet }: RowSetting,
  choices: object,
): readonly SheetIssue[] {
  const found = new Set<number>()
  for (const { row } of drafts)
    for (const [index, value] of (sheet.rows[row] ?? []).entries())
      if (!isBlank(value) && (labels[index] ?? '') === '') found.add(index)
  return [...found]
    .sort((one, other) => one - other)
    .map(columnLetters)
    .filter((column) => !Object.hasOwn(choices, column))
    .map((column) => ({
      code: 'column.no-head',
      effect: effectOf('column.no-head'),
      sheet: sheet.name,
      column,
    }))
}

/** For each cell of a row from `firstRow` that is merged with cells above, the row whose cell it is. */
export function mergedRows({ merges }: GridSheet, firstRow: number): RowSetting['mergedFrom'] {
  const from = new Map<number, Map<number, number>>()
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startRow < firstRow) continue
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const ofRow = from.get(row) ?? new Map<number, number>()
      from.set(row, ofRow)
      for (let column = startCol; column <= endCol; column += 1) ofRow.set(column, startRow)
    }
  }
  return (row, column) => from.get(row)?.get(column)
}

/** What the caller lets pass; never of a field that the list cannot do without, unless it is read all the same. */
function isAccepted(
  code: SheetIssueCode,
  field: SheetField | undefined,
  of: ListKind,
  accept: ReadonlySet<AcceptableIssue>,
): boolean {
  if (!accept.has(code as AcceptableIssue)) return false
  const isRead = acceptable[code as AcceptableIssue] === 'read'
  return isRead || !(field !== undefined && requiredFields[of].includes(field))
}
