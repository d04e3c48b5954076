import { type Age, completedMonths, yearsAndMonths } from '../../calendar/age.js'
import { addDays, daysBetween } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import { earlierOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { activityOf } from '../../casefile/activity.js'
import { actsOf, type CaseFile, isAnnulled } from '../../casefile/case-file.js'
import { admissionDayOf, isOfficialOf, seniorityStartOf } from '../../casefile/dates.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  seniorityDeducted,
  seniorityMemberTasksNationalUntil,
  seniorityMemberTasksSouthUntil,
  seniorityReadmittedStart,
  seniorityRestoredClause,
  seniorityWartimeJoiningClause,
} from '../../regulations/membership/seniority.js'
import { broken, met, missing, rule } from '../engine/rule.js'
import { standingExit } from '../exit/exit-matter.js'

/**
 * A time outside the Party: from the day of leaving to the new admission decision, which is inside again; or from the day
 * activity was interrupted to the day it was taken up again.
 */
export interface TimeOutside {
  readonly from: PlainDay
  readonly until: PlainDay
}

/** What Party seniority [tuổi đảng] is reckoned from. */
export interface Reckoning {
  /** `undefined` where the first decision of a re-admitted member is not known. */
  readonly from: PlainDay | undefined
  readonly outside: readonly TimeOutside[]
  /** Whole months outside, and the days beyond them. */
  readonly months: number
  readonly days: number
  /** Day the membership ended, after which seniority no longer grows. */
  readonly endsOn: PlainDay | undefined
}

/**
 * The reckoning of a member who is or was official; `undefined` for everyone else, and where the admission was annulled. While
 * activity is interrupted it no longer grows.
 */
export function reckoningOf(file: CaseFile): Reckoning | undefined {
  if (!isOfficialOf(file) || isAnnulled(file)) return undefined
  const from = seniorityStartOf(file)
  const endsOn = [standingExit(file)?.on, openInterruption(file)].filter((day) => day !== undefined).sort()[0]
  const outside = [...timeBefore(file), ...interruptions(file)]
  const { months, days } = totalOf(outside)
  return { from, outside, months, days, endsOn }
}

/** Times outside with their whole months, and the days beyond them, all together. */
function totalOf(outside: readonly TimeOutside[]): Pick<Reckoning, 'months' | 'days'> {
  const lengths = outside.map(lengthOf)
  return {
    months: lengths.reduce((sum, { months }) => sum + months, 0),
    days: lengths.reduce((sum, { days }) => sum + days, 0),
  }
}

function lengthOf({ from, until }: TimeOutside): { readonly months: number; readonly days: number } {
  const months = completedMonths(from, until)
  return { months, days: daysBetween(addMonths(from, months), until) }
}

/** The time between an earlier membership and the admission decision of this one. */
function timeBefore(file: CaseFile): readonly TimeOutside[] {
  const { former } = file.person
  const until = admissionDayOf(file)
  if (!former || former.exit === 'annulled' || until === undefined) return []
  return [{ from: former.leftOn, until }]
}

/** The interruptions of activity that ended, in order: lost contact, or a gap in a transfer (294-QĐ/TW pt 4.5.1). */
export function interruptions(file: CaseFile): readonly TimeOutside[] {
  const ended = actsOf(file, 'activity.interrupted').flatMap(({ on }) => {
    const resumed = actsOf(file, 'activity.resumed').find((act) => act.on >= on)
    return resumed && resumed.on > on ? [{ from: on, until: resumed.on }] : []
  })
  // Entered twice before one resumption, it is one interruption.
  return ended.filter(({ until }, index) => ended[index - 1]?.until !== until)
}

/** First day of an interruption that lasts. */
function openInterruption(file: CaseFile): PlainDay | undefined {
  return actsOf(file, 'activity.interrupted').find(
    ({ on }) => !actsOf(file, 'activity.resumed').some((resumed) => resumed.on >= on),
  )?.on
}

/**
 * Day on which so many years of seniority are complete, the times outside left out unless they were complete before them;
 * counted from the origin at once.
 */
export function completedOn(from: PlainDay, years: number, reckoning: Reckoning, ask: Inquiry): PlainDay {
  return monthsCompletedOn(from, years * 12, reckoning, ask)
}

function monthsCompletedOn(from: PlainDay, counted: number, reckoning: Reckoning, ask: Inquiry): PlainDay {
  let months = counted
  let days = 0
  let complete = ask.months(from, months)
  for (const gap of reckoning.outside) {
    if (complete <= gap.from) break
    const length = lengthOf(gap)
    months += length.months
    days += length.days
    complete = addDays(ask.months(from, months), days)
  }
  return complete
}

/** Seniority on a day, or at the end of the membership where that is earlier: whole years, and the whole months beyond. */
export function lengthOn(from: PlainDay, on: PlainDay, reckoning: Reckoning, ask: Inquiry): Age {
  const until = earlierOf(reckoning.endsOn ?? on, on)
  // A month is complete on the last day of a shorter one too, which `completedMonths` does not count yet.
  let months = Math.max(completedMonths(from, until) + 1, 0)
  while (months > 0 && monthsCompletedOn(from, months, reckoning, ask) > until) months -= 1
  return yearsAndMonths(months)
}

/** Seniority of a re-admitted member runs from the first decision, less the time outside (regulation pt 4.5.2). */
export const readmittedSeniority = rule({
  id: 'seniority.readmitted',
  breaking: 'note',
  actor: 'upperCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [seniorityReadmittedStart],
  cure: [],
  check: ({ file, ask }) => {
    const [gap] = timeBefore(file)
    if (!gap) return undefined
    ask.cite(seniorityReadmittedStart, gap.until)
    const seniorityFrom = file.person.former?.decidedOn
    return met({ leftOn: gap.from, readmittedOn: gap.until, ...(seniorityFrom && { seniorityFrom }) })
  },
})

/** A membership restored after a wrong removal or expulsion is continuous (117-QĐ/TW of 2023, art. 12). */
export const restoredSeniority = rule({
  id: 'seniority.restored',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['member.restored'],
  asks: 'file',
  provisions: [seniorityRestoredClause],
  cure: [],
  check: ({ ask }) => {
    ask.cite(seniorityRestoredClause)
    return met()
  },
})

/**
 * The joining day of someone who was not admitted in the ordinary way in the wars: the first day of cell life, or the day of
 * a sympathiser's taking part; the day a member's tasks were given, to July 1954 anywhere and to 1975-04-30 south of the Bến
 * Hải river (294-QĐ/TW pt 5.2.5-5.2.6). Whether it was so is concluded by the body competent for questions of membership.
 */
export const wartimeJoiningDay = rule({
  id: 'seniority.wartime-joining-day',
  breaking: 'note',
  actor: 'upperStandingCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  needsTold: () => ['joinedBy'],
  provisions: [
    seniorityWartimeJoiningClause,
    seniorityMemberTasksNationalUntil,
    seniorityMemberTasksSouthUntil,
  ],
  cure: ['date.checked'],
  check: ({ act, ask }) => {
    const { joinedBy, ceremonyOn, region } = act
    if (joinedBy === undefined || ceremonyOn === undefined) return undefined
    ask.cite(seniorityWartimeJoiningClause)
    const facts = { joinedBy, ceremonyOn }
    if (ceremonyOn <= ask.law(seniorityMemberTasksNationalUntil)) return met(facts)
    // Of cell life and of taking part the text names no last day; none of either is of the wars after these.
    if (ceremonyOn > ask.law(seniorityMemberTasksSouthUntil)) return broken(facts)
    if (joinedBy !== 'member-tasks' || region === 'south') return met(facts)
    return region === 'north' ? broken(facts) : missing('evidence.region', facts)
  },
})

/** The time of an interruption is taken off seniority (regulation pt 4.5.1); an exemption and a suspension are not. */
export const interruptionDeducted = rule({
  id: 'seniority.deductions',
  breaking: 'note',
  actor: 'upperStandingCommittee',
  guards: ['activity.resumed'],
  asks: 'file',
  provisions: [seniorityDeducted],
  cure: [],
  check: ({ file, on, ask }) => {
    const { status, since } = activityOf(file, on)
    if (status !== 'interrupted' || since === undefined) return undefined
    ask.cite(seniorityDeducted)
    return met({ since, until: on })
  },
})
