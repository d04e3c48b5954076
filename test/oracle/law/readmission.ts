import type { ActOf } from '../../../src/index.js'
import { type Day, latestOf, monthsLater } from './days.js'
import { on, readmissionMonths } from './figures.js'
import { type Log, personOf } from './record.js'
import { missing, silent, type Verdict, when } from './verdict.js'

type Former = NonNullable<ReturnType<typeof personOf>['former']>

/** Waits of the population rule in place of the general one, by the child and the day of consideration. */
const populationMonths = (day: Day, child: number): number =>
  on(
    [
      ['2016-07-25', 60],
      ['2018-08-28', child >= 4 ? 36 : 24],
      ['2025-06-03', readmissionMonths.outside],
    ],
    day,
  ) as number

/** Whoever was a member before; an annulled admission was never one. */
const formerOf = (log: Log): Former | undefined => {
  const { former } = personOf(log)
  return former?.exit === 'annulled' ? undefined : former
}

/**
 * At least 36 months outside the Party when the cell considers; for whom left over the population policy its own wait, to
 * 2025-06-02. After a less serious offence also 60 months since the record was cleared.
 */
export function readmissionWait(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const former = formerOf(log)
  if (!former) return silent
  const months =
    former.reason === 'population'
      ? populationMonths(act.on, personOf(log).populationBreach?.child ?? 3)
      : readmissionMonths.outside
  const outside = monthsLater(former.leftOn, months)
  if (former.reason !== 'less-serious-crime') return when(act.on >= outside, {}, outside)
  if (former.recordClearedOn === undefined) return missing
  const from = latestOf([
    outside,
    monthsLater(former.recordClearedOn, readmissionMonths.recordCleared),
  ]) as Day
  return when(act.on >= from, {}, from)
}

/** Reasons for which nobody is re-admitted; a resignation in specially hard family circumstances is none. */
export function readmissionReason(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const former = formerOf(log)
  if (!former) return silent
  if (former.reason === undefined && former.exit !== 'resigned') return missing
  const hasLeft = former.exit === 'resigned' || former.reason === 'applied-to-leave'
  const isBarred =
    (hasLeft && former.hardship !== true) ||
    ['abandonment', 'internal-unity', 'corruption', 'serious-crime'].includes(former.reason ?? '') ||
    (former.reason === 'waste-or-negative-acts' && act.on >= '2026-07-26')
  return when(!isBarred, {}, null)
}

/** One re-admission in a lifetime. */
export function readmissionOnce(log: Log): Verdict {
  const former = formerOf(log)
  if (!former) return silent
  return former.readmissions === undefined ? missing : when(former.readmissions < 1, {}, null)
}
