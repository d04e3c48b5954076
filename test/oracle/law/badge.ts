import type { ActOf } from '../../../src/index.js'
import { type Day, latestOf, monthsLater } from './days.js'
import { badgeEarlyIllness, badgeEarlyPosthumous, badgeWaits, badgeYears, on } from './figures.js'
import { all, type Log, last } from './record.js'
import { missing, silent, type Verdict, when } from './verdict.js'

type Award = ActOf<'badge.awarded'>

/** The day of the admission decision, from which seniority runs. */
export const seniorityFrom = (log: Log): Day | undefined =>
  last(log, 'admission.decided')?.on ?? last(log, 'membership.transcribed')?.decidedOn

/**
 * A step of the list, and its years of seniority: complete on the day of the award, short by the months allowed for
 * serious illness, or, of the dead, complete within the months allowed after the death, whatever the award names: what is given to
 * the seriously ill is given in life. Seniority stops at death.
 */
export function badgeEarned(log: Log, act: Award): Verdict {
  const from = seniorityFrom(log)
  if (from === undefined) return missing
  if (act.early === 'posthumous' && !last(log, 'member.died')) return missing
  const isStep = on(badgeYears, act.on)?.includes(act.years) ?? false
  const anniversary = monthsLater(from, 12 * act.years)
  const died = last(log, 'member.died')?.on
  const counted = died !== undefined && died < act.on ? died : act.on
  return when(isStep && monthsLater(counted, allowedEarly(act, died)) >= anniversary)
}

function allowedEarly(act: Award, died: Day | undefined): number {
  const isDead = died !== undefined && died < act.on
  if (act.early === 'posthumous' || (act.early === 'illness' && isDead)) {
    const isTooLongAgo = died === undefined || died < '2021-07-30'
    return isTooLongAgo ? 0 : (on(badgeEarlyPosthumous, act.on) ?? 0)
  }
  if (act.early !== 'illness') return 0
  const months = on(badgeEarlyIllness, act.on)
  return (act.years >= 70 ? months?.from70 : months?.to65) ?? 0
}

/** The wait after the last discipline that knows one, and the cell's acknowledgement of the correction. */
export function badgeAfterDiscipline(log: Log, act: Award): Verdict {
  const waits = on(badgeWaits, act.on)
  const ends = all(log, 'member.disciplined').flatMap(({ form, on: day }) =>
    form === 'expulsion' || !waits || waits[form] === 0 ? [] : [monthsLater(day, waits[form])],
  )
  const from = latestOf(ends)
  if (from === undefined) return silent
  return when(act.on >= from && act.correctionAcknowledged === true, {}, act.on < from ? from : undefined)
}
