import type { PlainDay } from '../../calendar/plain-day.js'
import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'
import { type ListKind, requiredFields } from './list-fields.js'
import type { ListValues, Particulars } from './list-row.js'
import type { ListStatus } from './list-words.js'

/** What is wrong with a row as a whole, and the field to look at. */
export type RowFault = readonly [code: SheetIssueCode, field: SheetField]

const statusesWithDay: readonly ListStatus[] = [
  'dead',
  'removed',
  'expelled',
  'exempted',
  'suspended',
  'interrupted',
  'stopped',
]

/**
 * What the cells of a row say against each other, and what the list asks that it does not tell. What the law says of the
 * days, an age, a probation cut short, is found by the rules when the acts are judged.
 */
export function rowFaults(of: ListKind, values: ListValues, particulars: Particulars): readonly RowFault[] {
  const { bornOn, joinedOn, decidedOn, officialOn, kind, status, statusOn } = values
  const isEmpty = (field: SheetField) =>
    particulars[field] === undefined && (values as Readonly<Record<string, unknown>>)[field] === undefined
  const admittedOn = decidedOn ?? joinedOn
  const isMember = of !== 'candidates'
  return [
    ...requiredFields[of].filter(isEmpty).map((field): RowFault => ['cell.empty', field]),
    ...when(
      bornOn !== undefined && admittedOn !== undefined && bornOn >= admittedOn,
      'row.born-after-joining',
      'bornOn',
    ),
    ...when(
      decidedOn !== undefined && joinedOn !== undefined && decidedOn > joinedOn,
      'row.decided-after-ceremony',
      'decidedOn',
    ),
    ...when(
      officialOn !== undefined && joinedOn !== undefined && officialOn <= joinedOn,
      'row.official-before-joining',
      'officialOn',
    ),
    ...when(
      status !== undefined &&
        statusesWithDay.includes(status) &&
        statusOn === undefined &&
        isEmpty('statusOn'),
      'row.status-without-day',
      'statusOn',
    ),
    ...when(status === 'left', 'row.exit-not-told', 'status'),
    ...when(
      status === 'moved-out' || status === 'resigned' || (!isMember && isOfOthers(status, joinedOn)),
      'row.status-not-carried',
      'status',
    ),
    ...when(
      of === 'candidates' && status === 'admitted' && joinedOn === undefined,
      'row.joining-not-told',
      'joinedOn',
    ),
    ...when(isMember ? kind !== undefined && kind !== of : kind === 'official', 'row.other-list', 'kind'),
    ...when(isMember && (status === 'followed' || status === 'stopped'), 'row.other-list', 'status'),
    ...when(of !== 'official' && officialOn !== undefined, 'row.other-list', 'officialOn'),
  ]
}

/** Whether a status of a list of candidates is of a member where nobody was admitted, or of a candidate where one was. */
function isOfOthers(status: ListStatus | undefined, joinedOn: PlainDay | undefined): boolean {
  if (status === undefined || !statusesWithDay.includes(status)) return false
  return (status === 'stopped') === (joinedOn !== undefined)
}

function when(isSo: boolean, code: SheetIssueCode, field: SheetField): readonly RowFault[] {
  return isSo ? [[code, field]] : []
}
