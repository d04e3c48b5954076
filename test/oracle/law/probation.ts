import type { ActOf } from '../../../src/index.js'
import { type Day, monthsLater } from './days.js'
import { probationMonths, reviewDays } from './figures.js'
import { type Log, last } from './record.js'
import { missing, silent, unknown, type Verdict, when } from './verdict.js'
import { workingDaysLater } from './working-days.js'

/** The day the 12 months end: the official date of whoever is recognised, however late. */
export function probationEnd(log: Log): Day | undefined {
  const ceremony = last(log, 'ceremony.held')
  return ceremony && monthsLater(ceremony.on, probationMonths)
}

/** No recognition is reviewed before the 12 months end. */
export function twelveMonths(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const end = probationEnd(log)
  return end === undefined ? missing : when(act.on >= end, {}, end)
}

/** The day membership is official: the end of the 12 months, never the day of the decision. */
export function officialDate(log: Log): Verdict {
  const end = probationEnd(log)
  return end === undefined ? silent : when(true, { officialSince: end })
}

/** The last of 30 working days from the end of the 12 months. */
export function reviewLastDay(log: Log): Day | null | undefined {
  const end = probationEnd(log)
  return end === undefined ? undefined : (workingDaysLater(end, reviewDays) ?? null)
}

/** The cell reviews within 30 working days of the end; late it stands, and the official date does not move. */
export function reviewOnTime(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const [end, lastDay] = [probationEnd(log), reviewLastDay(log)]
  if (end === undefined || lastDay === undefined || act.on < end) return silent
  return lastDay === null ? unknown : when(act.on <= lastDay, { lastDay })
}
