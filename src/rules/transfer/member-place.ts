import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf, lastUpTo } from '../../casefile/case-file.js'
import { isRecognisedUpTo } from '../../casefile/dates.js'
import { standsAt } from '../../casefile/log/standing-day.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  memberTransferAbroadOfficialMinimum,
  memberTransferAbroadTemporaryMaximum,
  memberTransferAbroadTemporaryMinimum,
} from '../../regulations/transfer/abroad.js'
import { joinedOn } from '../membership/probation/probation.js'
import type { AbroadKind } from './codes.js'

export type Transfer = ActOf<'member.transferred'>

/** Whether the person had joined and was not yet recognised on a day: a probationary member [đảng viên dự bị]. */
export function isProbationary(file: CaseFile, on: PlainDay): boolean {
  return joinedOn(file) !== undefined && !isRecognisedUpTo(file, on) && !isCarriedOverAsOfficial(file, on)
}

/** Whether a register has the member as official on a day; from the joining on where it tells no recognition. */
function isCarriedOverAsOfficial(file: CaseFile, on: PlainDay): boolean {
  const carried = lastOf(file, 'membership.transcribed', ({ standing }) => standing === 'official')
  if (!carried) return false
  return (carried.recognisedOn ?? carried.officialSince ?? standsAt(carried)) <= on
}

/** The latest transfer up to a day; `undefined` where there was none, or the member has come back from it. */
export function transferOn(file: CaseFile, on: PlainDay): Transfer | undefined {
  const transfer = lastUpTo(file, 'member.transferred', on)
  const returned = lastUpTo(file, 'member.returned', on)
  return transfer && returned && returned.on >= transfer.on ? undefined : transfer
}

/** What `abroadKindOf` asks; a rule that asks it declares them. */
export const abroadLengths = [
  memberTransferAbroadTemporaryMinimum,
  memberTransferAbroadTemporaryMaximum,
  memberTransferAbroadOfficialMinimum,
]

/**
 * By the law of the day of the transfer; a stay of no stated length is official (guidance pt 10.2), and so is labour export for 3 months
 * or more (38-HD/BTCTW pt II.4.3.1(c) tells no length of it). Each kind rests on the clause of its own length: the official one on
 * pt 10.2.1(b), which was read of an earlier day than pt 10.2.2(b).
 */
export function abroadKindOf({ months, labour, on }: Transfer, ask: Inquiry): AbroadKind {
  if (months === undefined) return 'official'
  if (months >= ask.fork().law(memberTransferAbroadOfficialMinimum, on)) {
    ask.cite(memberTransferAbroadOfficialMinimum, on)
    return 'official'
  }
  if (months < ask.law(memberTransferAbroadTemporaryMinimum, on)) return 'none'
  const isLabour = labour === true
  ask.cite(isLabour ? memberTransferAbroadOfficialMinimum : memberTransferAbroadTemporaryMaximum, on)
  return isLabour ? 'official' : 'temporary'
}

/** Whether a transfer leaves the home cell in charge: temporary activity, or abroad for so long as no official one is made. */
export function isTemporary(transfer: Transfer, ask: Inquiry): boolean {
  if (transfer.transfer === 'abroad') return abroadKindOf(transfer, ask) !== 'official'
  return transfer.transfer === 'temporary'
}

/** The official transfer abroad that lasts on a day. */
export function officiallyAbroad(file: CaseFile, on: PlainDay, ask: Inquiry): Transfer | undefined {
  const transfer = transferOn(file, on)
  return transfer?.transfer === 'abroad' && !isTemporary(transfer, ask) ? transfer : undefined
}

/** Whether a member is on a day officially abroad where there is no Party organisation (regulation pt 6.3.3). */
export function isAloneAbroad(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  return officiallyAbroad(file, on, ask)?.alone === true
}

/** The stay that lasts on a day and leaves the home cell in charge [sinh hoạt tạm thời]. */
export function temporaryStayOn(file: CaseFile, on: PlainDay, ask: Inquiry): Transfer | undefined {
  const transfer = transferOn(file, on)
  return transfer && isTemporary(transfer, ask) ? transfer : undefined
}
