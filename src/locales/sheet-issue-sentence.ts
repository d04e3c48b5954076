import type { Facts } from '../law/finding.js'
import { capitalised } from './sentence.js'
import type { SheetField, SheetIssueCode } from './sheet-texts.js'
import type { Speech } from './spoken.js'
import type { Texts } from './texts.js'

/** What a sentence says of an issue of a list. */
export interface SpokenSheetIssue {
  readonly code: SheetIssueCode
  readonly sheet?: string | undefined
  /** Row as the office sees it, from 1. */
  readonly row?: number | undefined
  /** Letters of the column. */
  readonly column?: string | undefined
  readonly field?: SheetField | undefined
  readonly facts?: Facts | undefined
}

/** An issue of a list: where it stands, what is wrong, what to do; a code without words is said as it is. */
export function sheetIssueSentence(issue: SpokenSheetIssue, { sheets }: Texts, speech: Speech): string {
  const { code, sheet, row, column, field, facts = {} } = issue
  const sentence = speech.sentence(sheets.issues[code], facts) ?? code
  const place = sheets.at({ sheet, row, column, field: field && sheets.fields[field] })
  return place === '' ? sentence : `${capitalised(place)}: ${sentence}`
}
