import type { Sentence } from './sentence.js'

/** What a column of an office's list may hold. */
export type SheetField =
  | 'ordinal'
  | 'name'
  | 'otherName'
  | 'bornOn'
  | 'gender'
  | 'people'
  | 'religion'
  | 'education'
  | 'personalId'
  | 'oldId'
  | 'cardNumber'
  | 'oldCardNumber'
  | 'personCode'
  | 'cell'
  | 'joinedOn'
  | 'decidedOn'
  | 'decisionNumber'
  | 'officialOn'
  | 'recognisedOn'
  | 'recognitionNumber'
  | 'sympathiserOn'
  | 'sympathiserReport'
  | 'helper'
  | 'helperOn'
  | 'awarenessClass'
  | 'awarenessClassTime'
  | 'awarenessOn'
  | 'awarenessNumber'
  | 'awarenessIssuer'
  | 'newMemberClass'
  | 'newMemberOn'
  | 'probationEndsOn'
  | 'kind'
  | 'status'
  | 'statusOn'
  | 'birthPlace'
  | 'hometown'
  | 'residence'
  | 'badges'
  | 'movedFrom'
  | 'movedInOn'
  | 'movedTo'
  | 'movedOutOn'
  | 'note'

/** What may be wrong with a list of an office: with the file, a column, a cell, a row. */
export type SheetIssueCode =
  | 'file.empty'
  | 'file.not-a-workbook'
  | 'file.html'
  | 'file.unreadable'
  | 'file.protected'
  | 'file.wrong-password'
  | 'file.too-large'
  | 'file.too-large-unpacked'
  | 'file.too-many-cells'
  | 'file.not-decodable'
  | 'file.quote-open'
  | 'file.no-header'
  | 'file.header-only'
  | 'file.sheet-unknown'
  | 'file.column-unknown'
  | 'file.row-unknown'
  | 'column.missing'
  | 'column.twice'
  | 'column.ambiguous'
  | 'column.unknown'
  | 'column.no-head'
  | 'column.swapped'
  | 'column.month-first'
  | 'column.legacy-vni'
  | 'cell.empty'
  | 'cell.word-unknown'
  | 'cell.zeros-lost'
  | 'cell.not-12-digits'
  | 'cell.legacy-tcvn3'
  | 'cell.formula-without-value'
  | 'cell.error-value'
  | 'cell.merged'
  | 'cell.day-for-text'
  | 'day.year-only'
  | 'day.month-only'
  | 'day.two-digit-year'
  | 'day.month-first'
  | 'day.impossible'
  | 'day.serial'
  | 'day.serial-as-text'
  | 'day.year-first'
  | 'day.with-time'
  | 'day.unreadable'
  | 'day.in-future'
  | 'day.before-1900'
  | 'row.born-after-joining'
  | 'row.decided-after-ceremony'
  | 'row.official-before-joining'
  | 'row.status-without-day'
  | 'row.exit-not-told'
  | 'row.status-not-carried'
  | 'row.joining-not-told'
  | 'row.same-id'
  | 'row.same-person'
  | 'row.too-long'
  | 'row.other-list'
  | 'row.hidden'

/** Why a row of a list is no row of a person. */
export type SkippedRow = 'blank' | 'total' | 'column-numbers' | 'merged-line' | 'below-list' | 'left-out'

/** A list that is written out. */
export type ListName =
  | 'candidates-list'
  | 'probationers-due'
  | 'members-overdue'
  | 'badge-list'
  | 'sheet-issues'

/** The words of lists: what their columns hold, what is wrong with them, what is written out. */
export interface SheetTexts {
  readonly fields: Readonly<Record<SheetField, string>>
  /** A sentence each, of the facts of the issue; none repeats what stands in a cell. */
  readonly issues: Readonly<Record<SheetIssueCode, Sentence>>
  readonly skipped: Readonly<Record<SkippedRow, string>>
  readonly lists: Readonly<Record<ListName, string>>
  /** Heads of columns that are no field of a list read, and the words of cells. */
  readonly words: Readonly<Record<SheetWord, string>>
  /** Where an issue stands, before its sentence. */
  at(place: {
    readonly sheet?: string | undefined
    readonly row?: number | undefined
    readonly column?: string | undefined
    readonly field?: string | undefined
  }): string
}

/** Words of the lists written out. */
export type SheetWord =
  | 'case'
  | 'asOf'
  | 'missing'
  | 'nextStep'
  | 'lawfulFrom'
  | 'state'
  | 'reviewBy'
  | 'overdueDays'
  | 'badgeYears'
  | 'earnedOn'
  | 'round'
  | 'held'
  | 'held.no'
  | 'held.not-known'
  | 'gap'
  | 'gapNote'
  | 'sheet'
  | 'row'
  | 'column'
  | 'issue'
  | 'page'
  | 'calendarNote'
