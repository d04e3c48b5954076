import { addMonths } from '../../calendar/month-arithmetic.js'
import { lastDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { whereCovered } from '../../law/where-covered.js'
import { dutiesOf } from '../../procedure/duties.js'
import { type AskedOn, askedOnNames, askedToday } from '../../procedure/judged-by.js'
import { standingOf } from '../../procedure/standing.js'
import type { Projection } from './case-store.js'

/** Longer than any period after which a duty opens by itself, the twelve months of probation among them. */
const monthsAhead = 24

/**
 * What a case is found by: its standing; its cell and every body named as having acted; the last days of its duties,
 * those open on `today` and those that open within two years without a further act. A duty without a limit has no
 * last day, nor has one whose last day the calendar does not reach: reindex when the calendar is extended.
 * Throws `day.malformed`.
 */
export function projectionOf(file: CaseFile, options: AskedOn): Projection {
  const book = askedToday('projectionOf', file, options, askedOnNames)
  const { today } = options
  const until = whereCovered(() => addMonths(today, monthsAhead)) ?? lastDay
  const coming = dutiesOf(file, until, book).filter((duty) => duty.from > today)
  return {
    revision: file.revision,
    standing: standingOf(file),
    bodies: distinct([file.unit.cell, ...file.log.map((act) => act.by?.id)]),
    dueOn: distinct([...dutiesOf(file, today, book), ...coming].map((duty) => duty.dueOn)),
  }
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
