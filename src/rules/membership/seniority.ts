import { completedMonths } from '../../calendar/age.js'
import { addDays, daysBetween } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import { admissionDayOf, isOfficialOf, seniorityStartOf } from '../../casefile/dates.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  seniorityMemberTasksNationalUntil,
  seniorityMemberTasksSouthUntil,
  seniorityReadmittedStart,
  seniorityRestoredClause,
  seniorityWartimeJoiningClause,
} from '../../regulations/membership/seniority.js'
import { broken, met, missing, rule } from '../engine/rule.js'
import { standingExit } from '../exit/exit-matter.js'

/** A time outside the Party: from the day of leaving to the new admission decision, which is inside again. */
export interface TimeOutside {
  readonly from: PlainDay
  readonly until: PlainDay
}

/** What Party seniority [tuổi đảng] is reckoned from. */
export interface Reckoning {
  /** Absent where the first decision of a re-admitted member is not known. */
  readonly from?: PlainDay
  readonly outside: readonly TimeOutside[]
  /** Whole months outside, and the days beyond them. */
  readonly months: number
  readonly days: number
  /** Day the membership ended, after which seniority no longer grows. */
  readonly endsOn?: PlainDay
}

/** The reckoning of a member who is or was official; `undefined` for everyone else, and where the admission was annulled. */
export function reckoningOf(file: CaseFile): Reckoning | undefined {
  if (!isOfficialOf(file) || lastOf(file, 'admission.annulled')) return undefined
  const from = seniorityStartOf(file)
  const endsOn = standingExit(file)?.on
  return {
    ...(from !== undefined && { from }),
    ...timeOutside(file),
    ...(endsOn !== undefined && { endsOn }),
  }
}

function timeOutside(file: CaseFile): Pick<Reckoning, 'outside' | 'months' | 'days'> {
  const { former } = file.person
  const until = admissionDayOf(file)
  if (!former || former.exit === 'annulled' || until === undefined) return { outside: [], months: 0, days: 0 }
  const months = completedMonths(former.leftOn, until)
  const days = daysBetween(addMonths(former.leftOn, months), until)
  return { outside: [{ from: former.leftOn, until }], months, days }
}

/**
 * Day on which so many years of seniority are complete, the time outside left out unless they were complete before it;
 * counted from the origin at once.
 */
export function completedOn(from: PlainDay, years: number, reckoning: Reckoning, ask: Inquiry): PlainDay {
  const [gap] = reckoning.outside
  const within = ask.months(from, years * 12)
  if (!gap || within <= gap.from) return within
  return addDays(ask.months(from, years * 12 + reckoning.months), reckoning.days)
}

/** Whole years of seniority on a day, or at the end of the membership where that is earlier. */
export function completedYears(from: PlainDay, on: PlainDay, reckoning: Reckoning, ask: Inquiry): number {
  const until = reckoning.endsOn !== undefined && reckoning.endsOn < on ? reckoning.endsOn : on
  let years = Math.max(Math.floor(completedMonths(from, until) / 12) + 1, 0)
  while (years > 0 && completedOn(from, years, reckoning, ask) > until) years -= 1
  return years
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
    const { outside } = timeOutside(file)
    const [gap] = outside
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
    if (joinedBy !== 'member-tasks' || ceremonyOn <= ask.law(seniorityMemberTasksNationalUntil))
      return met(facts)
    if (region === 'north' || ceremonyOn > ask.law(seniorityMemberTasksSouthUntil)) return broken(facts)
    return region === 'south' ? met(facts) : missing('evidence.region', facts)
  },
})
