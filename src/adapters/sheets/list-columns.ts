import type { SheetField } from '../../locales/sheet-texts.js'
import type { Header } from './find-header.js'
import { columnLetters } from './grid.js'
import { fieldsOfHeader } from './header-words.js'
import { fieldKinds, type ListKind, requiredFields } from './list-fields.js'
import { effectOf, type SheetIssue } from './sheet-issue.js'

/** A column of a list as it was understood. */
export interface ListColumn {
  /** Letters of the column. */
  readonly column: string
  /** Column from 0. */
  readonly index: number
  /** The label as the office has it, on one line. */
  readonly label: string
  /** What it holds; absent where it is not read. */
  readonly field?: SheetField
  /** How that is known; `ambiguous` until the caller says what it holds. */
  readonly known: 'by-label' | 'by-caller' | 'ambiguous' | 'not'
  /** What an ambiguous label may mean. */
  readonly meanings?: readonly SheetField[]
}

/** What the caller says of columns, by their letters; `unread` of one that is to be left out. */
export type ColumnChoices = Readonly<Record<string, SheetField | 'unread'>>

/**
 * The columns of a list, `width` of them at least, and what is unclear about them. A name may stand in several columns: under one
 * head, or where the caller says so of each.
 */
export function columnsOf(
  { labels, continued }: Header,
  of: ListKind,
  choices: ColumnChoices,
  width: number,
): { readonly columns: readonly ListColumn[]; readonly issues: readonly SheetIssue[] } {
  const columns = Array.from({ length: Math.max(labels.length, width) }, (_, index) =>
    columnOf(labels[index] ?? '', index, choices),
  )
  const read = columns.flatMap(({ field }) => field ?? [])
  const names = columns.filter(({ field }) => field === 'name')
  const isOneName =
    names.every(({ known }) => known === 'by-caller') ||
    names.slice(1).every(({ index }) => continued.includes(index))
  const issues: SheetIssue[] = []
  for (const { column, label, field, known, meanings } of columns) {
    if (known === 'ambiguous')
      issues.push(issueOf('column.ambiguous', { column, facts: { meanings: meanings ?? [] } }))
    if (known === 'not' && label !== '') issues.push(issueOf('column.unknown', { column }))
    const isTwice =
      field !== undefined &&
      fieldKinds[field] !== 'places' &&
      fieldKinds[field] !== 'unread' &&
      !(field === 'name' && isOneName) &&
      read.filter((one) => one === field).length > 1
    if (isTwice) issues.push(issueOf('column.twice', { column, field }))
  }
  for (const field of requiredFields[of]) {
    const mayBe = columns.some(({ meanings }) => meanings?.includes(field))
    if (!read.includes(field) && !mayBe) issues.push(issueOf('column.missing', { field }))
  }
  return { columns, issues }
}

function columnOf(label: string, index: number, choices: ColumnChoices): ListColumn {
  const column = columnLetters(index)
  const choice = choices[column]
  if (choice !== undefined)
    return { column, index, label, ...(choice !== 'unread' && { field: choice }), known: 'by-caller' }
  const [field, ...others] = fieldsOfHeader(label)
  if (field === undefined) return { column, index, label, known: 'not' }
  if (others.length > 0) return { column, index, label, known: 'ambiguous', meanings: [field, ...others] }
  return { column, index, label, field, known: 'by-label' }
}

function issueOf(code: SheetIssue['code'], rest: Omit<SheetIssue, 'code' | 'effect'>): SheetIssue {
  return { code, effect: effectOf(code), ...rest }
}
