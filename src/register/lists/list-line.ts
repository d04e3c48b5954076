import { compare } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { CaseDates } from '../../casefile/dates.js'
import type { Person } from '../../casefile/shapes.js'
import type { JudgedBy } from '../../procedure/case.js'
import { dates } from '../../procedure/standing.js'
import { cellOn, placeChanges } from '../statistics/places.js'

/** What every line of a list tells of its person: no name, and the days on file. */
export interface ListLine {
  readonly caseId: string
  readonly cell?: string
  readonly bornOn?: PlainDay
  readonly gender?: NonNullable<Person['gender']>
  readonly dates: CaseDates
  /** Day the last helper was assigned. */
  readonly helperOn?: PlainDay
  /** Days of the certificates of both classes. */
  readonly awarenessOn?: PlainDay
  readonly newMemberOn?: PlainDay
}

/** The line of a file on a day. */
export function lineOf(file: CaseFile, today: PlainDay, judged: JudgedBy): ListLine {
  const { bornOn, gender } = file.person
  const cell = cellOn(placeChanges(file), today)
  const certified = (course: 'awareness' | 'new-member') =>
    lastOf(file, 'certificate.issued', (act) => act.course === course)?.on
  const helperOn = lastOf(file, 'helper.assigned')?.on
  const [awarenessOn, newMemberOn] = [certified('awareness'), certified('new-member')]
  return {
    caseId: file.caseId,
    ...(cell !== undefined && { cell }),
    ...(bornOn !== undefined && { bornOn }),
    ...(gender !== undefined && { gender }),
    dates: dates(file, judged),
    ...(helperOn !== undefined && { helperOn }),
    ...(awarenessOn !== undefined && { awarenessOn }),
    ...(newMemberOn !== undefined && { newMemberOn }),
  }
}

/** Lines in the order of their cells, then of their cases. */
export function byCell(a: ListLine, b: ListLine): number {
  return compare(a.cell ?? '', b.cell ?? '') || compare(a.caseId, b.caseId)
}
