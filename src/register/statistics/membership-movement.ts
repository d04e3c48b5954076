import { assertOptions } from '../../errors/options.js'
import { membershipMovementFormClause } from '../../regulations/statistics/statistics.js'
import type { Collector } from '../collector.js'
import type { CaseInScope } from './case-in-scope.js'
import { formLaw } from './form-law.js'
import { type Line, rowsOf } from './lines.js'
import { isOfficialOn } from './memberships.js'
import type { Movement } from './movements.js'
import { isIn, type Period } from './period.js'
import type { Report } from './report.js'
import type { Scope } from './scope.js'
import type { Add } from './tally.js'
import { reportNames, type TwoColumns, twoColumns } from './two-columns.js'

/**
 * The movement form of a register: opening, increase, decrease and closing of the members, this period and the same
 * period last year. Closing = opening + increase − decrease, always. The form is that of 11-HD/BTCTW, carried on after
 * 2025-10-09 as assumed. Throws `report.period-empty`, `day.malformed`, and `law.not-covered` for a period before the
 * earliest supported day.
 */
export function membershipMovement(options: Period & Scope): Collector<TwoColumns, Report> {
  assertOptions('membershipMovement', options, reportNames)
  const law = formLaw([membershipMovementFormClause], options)
  return twoColumns(options, countMovements, (columns, periods) => ({
    report: 'membership-movement',
    ...periods,
    ...(options.within !== undefined && { within: options.within }),
    sections: [{ code: 'movement', rows: rowsOf(lines, columns) }],
    definitions,
    citations: law.citations,
    confidence: law.confidence,
  }))
}

const definitions = [
  'admitted-by-ceremony',
  'carried-over',
  'temporary-at-home',
  'transfer-days',
  'annulled-own-line',
  'restored-own-day',
  'percent',
] as const

/** Counts the movements of a case in a period, with the members at its opening and its close. */
export function countMovements({ movements }: CaseInScope, period: Period, add: Add): void {
  for (const movement of movements) {
    const { on, change } = movement
    if (on < period.from) add('movement.opening', change)
    if (on < period.until) add('movement.closing', change)
    if (isIn(period, on)) for (const code of codesOf(movement)) add(code)
  }
}

function codesOf({ on, change, why, across, membership }: Movement): readonly string[] {
  const way = change > 0 ? 'movement.in' : 'movement.out'
  if (why === 'transferred') return [way, `${way}.transferred`, `${way}.transferred.${across ?? 'unstated'}`]
  if (why === 'readmitted') return [way, `${way}.admitted`, `${way}.readmitted`]
  const isRemovedInProbation = why === 'removed' && !isOfficialOn(membership, on)
  return [way, `${way}.${why}`, ...(isRemovedInProbation ? [`${way}.removed.probationary`] : [])]
}

const lines: readonly Line[] = [
  ['movement.opening', 0],
  ['movement.in', 0],
  ['movement.in.admitted', 1],
  ['movement.in.readmitted', 2],
  ['movement.in.transferred', 1],
  ['movement.in.transferred.province', 2],
  ['movement.in.transferred.inside', 2],
  ['movement.in.transferred.unstated', 2, 'extra'],
  ['movement.in.restored', 1],
  ['movement.in.reorganised', 1, 'extra'],
  ['movement.in.unknown', 1, 'extra'],
  ['movement.out', 0],
  ['movement.out.died', 1],
  ['movement.out.expelled', 1],
  ['movement.out.removed', 1],
  ['movement.out.removed.probationary', 2],
  ['movement.out.resigned', 1],
  ['movement.out.transferred', 1],
  ['movement.out.transferred.province', 2],
  ['movement.out.transferred.inside', 2],
  ['movement.out.transferred.unstated', 2, 'extra'],
  ['movement.out.annulled', 1, 'extra'],
  ['movement.out.reorganised', 1, 'extra'],
  ['movement.closing', 0],
]
