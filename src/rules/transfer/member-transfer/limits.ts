import { compare } from '../../../calendar/order.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActType } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { memberTransferClock } from '../../../regulations/policies.js'
import {
  memberTransferDossierOverdueFromReceipt,
  memberTransferDossierOverdueLimit,
  memberTransferLetterDeadline,
  memberTransferOfficialAct,
  memberTransferOfficialDeadline,
  memberTransferOfficialDeadlineShorter,
} from '../../../regulations/transfer/member-transfer.js'
import { type Clock, closedFrom, lastDayOf, onTime, type Span } from '../../engine/clock.js'
import { countedFrom, holds, missing, rule } from '../../engine/rule.js'
import { abroadLengths, isTemporary, type Transfer } from '../member-place.js'

/** How the limit of the official transfer is read; an open question only from 2026-07-26. */
const clockReading = (effectiveOn: PlainDay, ask: Inquiry) =>
  ask.exists(memberTransferOfficialDeadlineShorter, effectiveOn)
    ? ask.policy(memberTransferClock)
    : 'procedure-done'

/**
 * The official transfer within 60 working days of the day the decision takes effect, or of moving house (regulation
 * pt 6.3.1(a)). Doing the procedure is enough; where completion is read into it, the reception ends the duty. The members of a
 * dissolved organisation are moved by the committee above, within a limit of its own.
 */
export const officialTransferClock: Clock = {
  id: 'member-transfer.started-on-time',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['member.received'],
  provisions: [
    memberTransferOfficialDeadline,
    memberTransferOfficialDeadlineShorter,
    memberTransferOfficialAct,
  ],
  spans: (file, ask) =>
    actsOf(file, 'member.transferred').flatMap<Span>(({ transfer, effectiveOn, dissolvedOn, on }) => {
      if (transfer !== 'official' || effectiveOn === undefined || dissolvedOn !== undefined) return []
      if (clockReading(effectiveOn, ask) !== 'completed') return [{ from: effectiveOn, closedOn: on }]
      const received = actsOf(file, 'member.received').find((act) => act.on >= on)
      return [{ from: effectiveOn, ...(received && { closedOn: received.on }) }]
    }),
  lastDay: ({ from }, lawDay, ask) => {
    const stated = ask.law(memberTransferOfficialDeadline, lawDay)
    ask.cite(memberTransferOfficialAct, lawDay)
    const isShorter = clockReading(from, ask) === 'thirty-days'
    const shorter = isShorter ? ask.law(memberTransferOfficialDeadlineShorter, lawDay) : undefined
    return ask.workingDays(from, shorter ?? stated)
  },
}

/** The limit, asked of the transfer itself, or of the reception where completion is read into it. */
export const officialTransferOnTime = rule({
  id: officialTransferClock.id,
  breaking: 'breach',
  actor: 'member',
  guards: ['member.transferred', 'member.received'],
  asks: 'evidence',
  provisions: officialTransferClock.provisions,
  cure: ['responsibility.reviewed'],
  check: ({ file, act, on, ask }) => {
    const transfer = act.type === 'member.transferred' ? act : lastUpTo(file, 'member.transferred', on)
    if (transfer?.transfer !== 'official' || transfer.dissolvedOn !== undefined) return undefined
    const { effectiveOn } = transfer
    if (effectiveOn === undefined)
      return act.type === 'member.transferred' ? missing('evidence.effectiveOn') : undefined
    const endsWith = clockReading(effectiveOn, ask) === 'completed' ? 'member.received' : 'member.transferred'
    if (act.type !== endsWith) return undefined
    const lastDay = lastDayOf(officialTransferClock, { from: effectiveOn }, on, ask, file) as PlainDay
    return countedFrom(effectiveOn, holds(on <= lastDay, { from: effectiveOn, lastDay, actual: on }))
  },
})

/** The referral letter [giấy giới thiệu sinh hoạt đảng] presented within 30 working days of the referral (pt 6.3.1(c)). */
export const letterClock: Clock = {
  id: 'member-transfer.letter-on-time',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['referral.presented', 'member.received'],
  provisions: [memberTransferLetterDeadline],
  spans: (file) =>
    actsOf(file, 'member.transferred')
      .filter(({ transfer }) => transfer !== 'abroad')
      .map((transfer) => ({ from: transfer.on, ...waitEnded(file, transfer, transfer.on, endsOfWait) })),
  lastDay: ({ from }, lawDay, ask) => ask.workingDays(from, ask.law(memberTransferLetterDeadline, lawDay)),
}

/** What ends the wait for a letter or a slip: it is presented, or the member received or back. */
export const endsOfWait: readonly ActType[] = ['referral.presented', 'member.received', 'member.returned']

/**
 * The end of a wait that a transfer began: the first of some acts from a day on, or the next transfer, for whoever leaves again waits at
 * no earlier place, told or not how that ended.
 */
export function waitEnded(
  file: CaseFile,
  transfer: Transfer | undefined,
  from: PlainDay,
  types: readonly ActType[],
): Pick<Span, 'closedOn'> {
  const { closedOn } = closedFrom(file, from, types)
  const next = transfer && nextTransfer(file, transfer)
  const ends = [closedOn, next?.on].filter((day) => day !== undefined).sort()
  return ends[0] === undefined ? {} : { closedOn: ends[0] }
}

/** The transfer after one of a file. */
export function nextTransfer(file: CaseFile, transfer: Transfer): Transfer | undefined {
  const transfers = actsOf(file, 'member.transferred')
  const place = transfers.indexOf(transfer)
  return place < 0 ? undefined : transfers[place + 1]
}

/**
 * The transfer dossier filed at the destination within 3 months of the arrival of the notice slip, from 2025-09-29 of the
 * member's receipt of the dossier where that is earlier (38-HD/BTCTW pt II.4.3.1(d)). Longer without good reason: the
 * destination removes the name for abandonment of activity.
 */
export const dossierFiledClock: Clock = {
  id: 'member-transfer.dossier-filed',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['member.received'],
  provisions: [memberTransferDossierOverdueLimit, memberTransferDossierOverdueFromReceipt, ...abroadLengths],
  spans: (file, ask) =>
    handedOn(file, ask).map(({ on, transfer }) => ({
      from: on,
      ...waitEnded(file, transfer, on, ['member.received']),
    })),
  lastDay: ({ from }, lawDay, ask) => ask.months(from, ask.law(memberTransferDossierOverdueLimit, lawDay)),
}

/** What the time to file a dossier counts from, with the transfer it is of. */
interface Handed {
  readonly on: PlainDay
  readonly transfer: Transfer | undefined
}

/** Of each official transfer the first slip that arrived, or the receipt of the dossier where that was earlier. */
function handedOn(file: CaseFile, ask: Inquiry): readonly Handed[] {
  const slips = actsOf(file, 'transfer-notice.arrived').map(({ on }) => ({
    on,
    transfer: lastUpTo(file, 'member.transferred', on),
  }))
  const receipts = actsOf(file, 'member.transferred').flatMap((transfer) => {
    const on = transfer.dossierReceivedOn
    const isCounted = on !== undefined && ask.exists(memberTransferDossierOverdueFromReceipt, on)
    return isCounted ? [{ on, transfer }] : []
  })
  const official = [...slips, ...receipts].filter(
    ({ transfer }) => transfer === undefined || !isTemporary(transfer, ask),
  )
  const inOrder = official.toSorted((a, b) => compare(a.on, b.on))
  return inOrder.filter(
    ({ transfer }, index) =>
      transfer === undefined || inOrder.findIndex((one) => one.transfer === transfer) === index,
  )
}

/**
 * Whether a transfer dossier has been kept unfiled for more than 3 months on a day: the ground `transfer-not-filed` of
 * a removal at the destination, which bars re-admission. A rule that asks declares the provisions of `dossierFiledClock`.
 */
export function isWithheldTooLong(file: CaseFile, day: PlainDay, ask: Inquiry): boolean {
  return dossierFiledClock
    .spans(file, ask)
    .filter(openAt(day))
    .some(({ from }) => day > ask.months(from, ask.law(memberTransferDossierOverdueLimit, from)))
}

/** Whether a span has begun by a day and is not closed yet. */
export function openAt(day: PlainDay): (span: Span) => boolean {
  return ({ from, closedOn }) => from <= day && (closedOn === undefined || closedOn > day)
}

/** A referral letter presented after its last day is a breach. */
export const letterOnTime = onTime(letterClock)

/** A transfer dossier filed after its last day is a breach. */
export const dossierFiledOnTime = onTime(dossierFiledClock, {
  cure: ['transfer-dossier.filed', 'removal.opened'],
})
