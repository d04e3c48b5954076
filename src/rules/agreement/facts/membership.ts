import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { proceedingSince } from '../../../casefile/proceeding.js'
import { membershipQuestionDecider } from '../../../regulations/actors/exit.js'
import { expulsionResolutionsPresentClause } from '../../../regulations/exit/expulsion.js'
import { removalAbsenceDuration, removalStandingBreachYears } from '../../../regulations/exit/removal.js'
import {
  activityExemptionOtherDecider,
  activitySuspensionMaximum,
  membershipActivityResumedClause,
} from '../../../regulations/membership/activity.js'
import { disciplineLimitationReprimand } from '../../../regulations/membership/discipline.js'
import { probationAbroadReviewClause } from '../../../regulations/membership/probation.js'
import { memberTransferStayProlongedClause } from '../../../regulations/transfer/member-transfer.js'
import { abroadLengths, isTemporary, transferOn } from '../../transfer/member-place.js'
import type { MembershipPair } from '../codes.js'
import { type Pair, pairOf } from './pair.js'

/** Whether so many months had passed by a day since the person joined; true where no file tells since when. */
function isAsLongAMember(file: CaseFile, on: PlainDay, months: number): boolean {
  const joinedOn = joiningDayOf(file)
  return joinedOn === undefined || addMonths(joinedOn, months) <= on
}

const yearOf = (day: PlainDay) => Number(day.slice(0, 4))

/** Months of a year: what is counted in one is never more. */
const ofOneYear = 12

/** What is told of a member beside the membership on file. */
export const membershipPairs: { readonly [P in MembershipPair]: Pair } = {
  'retirement-of-a-student': pairOf('member.exempted', {
    of: ['member.exempted.ground', 'person.occupation'],
    clause: activityExemptionOtherDecider,
    isNote: true,
    is: 'awaiting-retirement',
    disagrees: ({ person: { occupation } }) => occupation === 'pupil' || occupation === 'student',
  }),
  'suspended-without-a-case': pairOf('member.suspended', {
    of: ['member.suspended.ground', 'proceeding.opened.proceeding'],
    clause: activitySuspensionMaximum,
    isNote: true,
    is: 'criminal',
    disagrees: ({ file, on }) => proceedingSince(file, 'criminal-case', on) === undefined,
  }),
  'gap-without-a-transfer': pairOf('activity.interrupted', {
    of: ['activity.interrupted.cause', 'member.transferred.on'],
    clause: membershipActivityResumedClause,
    isNote: true,
    is: 'transfer-gap',
    disagrees: ({ file, on }) =>
      lastUpTo(file, 'member.transferred', on) === undefined &&
      lastUpTo(file, 'membership.transcribed', on) === undefined,
  }),
  'months-beyond-the-year': pairOf('removal.opened', {
    of: ['removal.opened.months', 'removal.opened.ground'],
    clause: removalAbsenceDuration,
    isNote: true,
    disagrees: ({ act }) => act.months !== undefined && act.months > ofOneYear,
  }),
  'months-beyond-membership': pairOf('removal.opened', {
    of: ['removal.opened.months', 'ceremony.held.on'],
    clause: removalAbsenceDuration,
    disagrees: ({ act, file, on }) => act.months !== undefined && !isAsLongAMember(file, on, act.months),
  }),
  'years-beyond-membership': pairOf('removal.opened', {
    of: ['removal.opened.years', 'ceremony.held.on'],
    clause: removalStandingBreachYears,
    // Years of rating are calendar years, the first and the last of which a member need not have been one throughout.
    disagrees: ({ act, file, on }) => {
      const joinedOn = joiningDayOf(file)
      return (
        act.years !== undefined && joinedOn !== undefined && act.years > yearOf(on) - yearOf(joinedOn) + 1
      )
    },
  }),
  'impostor-admitted-here': pairOf('removal.opened', {
    of: ['removal.opened.ground', 'admission.decided.on'],
    clause: membershipQuestionDecider,
    isNote: true,
    is: 'impostor',
    disagrees: ({ file, on }) => lastUpTo(file, 'admission.decided', on) !== undefined,
  }),
  'disciplined-for-another-breach': pairOf('member.disciplined', {
    of: ['member.disciplined.breachOn', 'discipline.opened.breachOn'],
    clause: disciplineLimitationReprimand,
    isNote: true,
    disagrees: ({ act: { breachOn }, file, on }) => {
      const told = actsOf(file, 'discipline.opened').filter((one) => one.on <= on)
      const days = told.flatMap((one) => one.breachOn ?? [])
      return (
        breachOn !== undefined && days.length === told.length && days.length > 0 && !days.includes(breachOn)
      )
    },
  }),
  // What was considered and closed without discipline is proposed anew, or not at all.
  'expelled-after-the-close': pairOf('member.expelled', {
    of: ['member.expelled.on', 'discipline.closed.on'],
    clause: expulsionResolutionsPresentClause,
    disagrees: ({ file, on }) => {
      const proposed = lastUpTo(file, 'cell.voted', on, ({ matter }) => matter === 'expulsion')
      const closed = lastUpTo(file, 'discipline.closed', on)
      if (!proposed || !closed || closed.on < proposed.on) return false
      return lastUpTo(file, 'discipline.opened', on, (opened) => opened.on > closed.on) === undefined
    },
  }),
  'alone-in-a-cell': pairOf('member.transferred', {
    of: ['member.transferred.alone', 'member.transferred.toCell'],
    clause: probationAbroadReviewClause,
    is: true,
    disagrees: ({ act }) => act.toCell !== undefined,
  }),
  // The home cell goes on reviewing one who stays for under 12 months.
  'alone-on-a-short-stay': pairOf('member.transferred', {
    of: ['member.transferred.alone', 'member.transferred.months'],
    clause: probationAbroadReviewClause,
    asks: abroadLengths,
    isNote: true,
    is: true,
    disagrees: ({ act, ask }) => act.transfer === 'abroad' && isTemporary(act, ask),
  }),
  'alone-though-received': pairOf('member.received', {
    of: ['member.received.unit', 'member.transferred.alone'],
    clause: probationAbroadReviewClause,
    isNote: true,
    disagrees: ({ act, file, on }) => act.unit?.cell !== undefined && transferOn(file, on)?.alone === true,
  }),
  'prolonged-though-official': pairOf('stay.prolonged', {
    of: ['stay.prolonged.months', 'member.transferred.transfer'],
    clause: memberTransferStayProlongedClause,
    asks: abroadLengths,
    isNote: true,
    disagrees: ({ file, on, ask }) => {
      const transfer = transferOn(file, on)
      return transfer !== undefined && !isTemporary(transfer, ask)
    },
  }),
}
