import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import { joinedOn } from '../membership/probation/probation.js'

export type Transfer = ActOf<'member.transferred'>

/** Whether the person had joined and was not yet recognised on a day: a probationary member [đảng viên dự bị]. */
export function isProbationary(file: CaseFile, on: PlainDay): boolean {
  return (
    joinedOn(file) !== undefined &&
    lastUpTo(file, 'recognition.decided', on) === undefined &&
    lastUpTo(file, 'membership.transcribed', on)?.standing !== 'official'
  )
}

/** The latest transfer up to a day; `undefined` where there was none, or the member has come back from it. */
export function transferOn(file: CaseFile, on: PlainDay): Transfer | undefined {
  const transfer = lastUpTo(file, 'member.transferred', on)
  const returned = lastUpTo(file, 'member.returned', on)
  return transfer && returned && returned.on >= transfer.on ? undefined : transfer
}

/** The stay on temporary activity [sinh hoạt tạm thời] that lasts on a day. */
export function temporaryStayOn(file: CaseFile, on: PlainDay): Transfer | undefined {
  const transfer = transferOn(file, on)
  return transfer?.transfer === 'temporary' ? transfer : undefined
}

/** Whether a transfer leaves the home cell in charge: temporary activity, or a stay abroad of stated length. */
export function isTemporary(transfer: Transfer): boolean {
  return (
    transfer.transfer === 'temporary' || (transfer.transfer === 'abroad' && transfer.months !== undefined)
  )
}
