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
export const acceptable = {
  'day.serial': 'read',
  'day.year-first': 'read',
  'day.year-only': 'left-out',
  'day.month-only': 'left-out',
  'cell.zeros-lost': 'left-out',
  'cell.not-12-digits': 'left-out',
  'cell.word-unknown': 'left-out',
  'cell.merged': 'read',
  'cell.day-for-text': 'left-out',
  'row.same-person': 'read',
} as const satisfies { readonly [C in SheetIssueCode]?: 'read' | 'left-out' }

/** An issue of a row that the caller may let pass. */
export type AcceptableIssue = keyof typeof acceptable

const notes: readonly SheetIssueCode[] = ['column.unknown', 'column.no-head', 'row.hidden']

/** What an issue does where the caller accepts nothing. */
export function effectOf(code: SheetIssueCode): IssueEffect {
  if (notes.includes(code)) return 'note'
  return code.startsWith('file.') || code.startsWith('column.') ? 'list' : 'row'
}
