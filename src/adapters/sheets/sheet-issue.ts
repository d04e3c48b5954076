import type { Facts } from '../../law/finding.js'
import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'

/** What an issue does: the whole list, or the row, is not recorded; a note is shown and stops nothing. */
export type IssueEffect = 'list' | 'row' | 'note'

/** Something wrong with a list: where, and which; nothing of what stands in a cell. */
export interface SheetIssue {
  readonly code: SheetIssueCode
  readonly effect: IssueEffect
  readonly sheet?: string
  /** Row as the office sees it, from 1. */
  readonly row?: number
  /** Letters of the column. */
  readonly column?: string
  readonly field?: SheetField
  readonly facts?: Facts
}

/** Issues of rows that the caller may let pass: what is doubtful is read, what is partial is left out and kept as text. */
export type AcceptableIssue =
  | 'day.serial'
  | 'day.year-first'
  | 'day.year-only'
  | 'day.month-only'
  | 'cell.zeros-lost'
  | 'cell.not-12-digits'
  | 'cell.word-unknown'

const notes: readonly SheetIssueCode[] = ['column.unknown', 'row.hidden']

/** What an issue does where the caller accepts nothing. */
export function effectOf(code: SheetIssueCode): IssueEffect {
  if (notes.includes(code)) return 'note'
  return code.startsWith('file.') || code.startsWith('column.') ? 'list' : 'row'
}
