import type { PlainDay } from '../../calendar/plain-day.js'
import { activityOf } from '../../casefile/activity.js'
import { type CaseFile, isClosedCase, lastOf, lastUpTo } from '../../casefile/case-file.js'
import { proceedingSince } from '../../casefile/proceeding.js'
import type { Citable } from '../../law/clause.js'
import { probationRightsLimitedClause } from '../../regulations/membership/probation.js'
import { memberTransferTemporaryStatus } from '../../regulations/transfer/member-transfer.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { standingExit } from '../exit/exit-matter.js'
import type { RightReason } from './codes.js'
import { joinedOn } from './probation/probation.js'

/** Whether a right is had: `unknown` where no source says so of the day. */
export type RightAnswer = 'yes' | 'no' | 'unknown'

/** What the rights of a person rest on at a place: the answer, why, since when, and the clause. */
export interface Entitlement {
  readonly answer: RightAnswer
  readonly reason: RightReason
  readonly since?: PlainDay
  readonly clauses: readonly Citable[]
}

const charter = [probationRightsLimitedClause]

/** Everything that may be asked of the rights of a member. */
export const rightsLaw: readonly Citable[] = [...charter, voteCellBase, memberTransferTemporaryStatus]

/**
 * The right to vote, to stand and to elect at home on a day (Charter art. 3): of an official member, from the recognition
 * decision; where a register tells no such day, from its entry, and unknown from the official date it tells. One exempted keeps them and counts where attending and voting; one suspended, or charged
 * in a criminal case, is out of the base of the vote (regulation pt 9.3.2); of an interruption no source says.
 */
export function entitlementOn(file: CaseFile, day: PlainDay): Entitlement {
  const joined = joinedOn(file)
  if (joined === undefined || joined > day || isClosedCase(file)) return { ...none, reason: 'not-a-member' }
  const ended = endedOn(file, day)
  if (ended !== undefined) return { ...none, reason: 'not-a-member', since: ended }
  const official = officialFrom(file, day)
  if (official === undefined)
    return isUntold(file, day)
      ? { answer: 'unknown', reason: 'official', clauses: charter }
      : { ...none, reason: 'probationary', since: joined }
  const { status, since } = activityOf(file, day)
  const from = since === undefined ? {} : { since }
  const charged = proceedingSince(file, 'criminal-case', day)
  if (charged !== undefined && status !== 'suspended')
    return { answer: 'no', reason: 'charged', since: charged, clauses: [voteCellBase] }
  switch (status) {
    case 'active':
      return { answer: 'yes', reason: 'official', since: official, clauses: charter }
    case 'exempted':
      return { answer: 'yes', reason: 'exempted', ...from, clauses: [...charter, voteCellBase] }
    case 'suspended':
      return { answer: 'no', reason: 'suspended', ...from, clauses: [voteCellBase] }
    case 'interrupted':
      return { answer: 'unknown', reason: 'interrupted', ...from, clauses: charter }
  }
}

const none = { answer: 'no', clauses: charter } as const

/** Day on which the membership ended, where it has and was not restored since. */
function endedOn(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const annulled = lastUpTo(file, 'admission.annulled', day)?.on
  return [standingExit(file, day)?.on, annulled].filter((on) => on !== undefined).sort()[0]
}

/** Day from which the person has been an official member with the vote: of the recognition decision, in whatever form. */
function officialFrom(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const recognised = lastUpTo(file, 'recognition.decided', day)?.on
  const regularised = lastUpTo(
    file,
    'admission.regularised',
    day,
    (one) => one.officialSince !== undefined,
  )?.on
  const carried = carriedOverAsOfficial(file)
  const told = carried && (carried.recognisedOn ?? carried.on)
  return recognised ?? (told !== undefined && told <= day ? told : undefined) ?? regularised
}

const carriedOverAsOfficial = (file: CaseFile) =>
  lastOf(file, 'membership.transcribed', ({ standing }) => standing === 'official')

/** Whether a register that tells no recognition has the member as official, and the day lies between the term and its entry. */
function isUntold(file: CaseFile, day: PlainDay): boolean {
  const carried = carriedOverAsOfficial(file)
  return carried !== undefined && carried.recognisedOn === undefined && (carried.officialSince ?? '') <= day
}
