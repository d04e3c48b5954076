import type { Act, ActType } from '../../../src/index.js'
import { type Day, monthsLater } from './days.js'
import { complaintDays, exitFileDays, transferDays } from './figures.js'
import { endedOn } from './membership.js'
import { all, type Log, last, upTo } from './record.js'
import { filingLastDay, isAbroadOfficial } from './transfers.js'
import { workingDaysLater } from './working-days.js'

/** A duty of a member's life, or of those who keep it. */
export interface MemberDuty {
  readonly rule: string
  readonly from: Day
  readonly dueOn?: Day
}

export const memberClocks = [
  'member-transfer.letter-on-time',
  'member-transfer.dossier-filed',
  'member-transfer.abroad',
  'discipline.concluded',
  'member-file.lost-restored',
  'exit.notice-made',
  'exit.card-collected',
  'exit.card-and-file',
  'complaint.answered-in-time',
] as const

const duty = (rule: string, from: Day, dueOn?: Day): readonly MemberDuty[] => [
  { rule, from, ...(dueOn !== undefined && { dueOn }) },
]

const isSince = (log: Log, from: Act, ...types: readonly ActType[]): boolean =>
  log.some((act) => types.includes(act.type) && log.indexOf(act) > log.indexOf(from))

/**
 * Every duty open on a day. What a member owes, and is owed as one, falls away with the membership; discipline that is considered is
 * concluded all the same.
 */
export function memberDuties(acts: Log, today: Day): readonly MemberDuty[] {
  const log = upTo(acts, today)
  const ofMember = [...transfer(log), ...lostFile(log)]
  const open = [
    ...(endedOn(log) === undefined ? ofMember : []),
    ...considered(log),
    ...exit(log),
    ...complaint(log),
  ]
  return open.filter(({ from }) => from <= today)
}

function transfer(log: Log): readonly MemberDuty[] {
  const moved = last(log, 'member.transferred')
  if (!moved) return papersAlone(log)
  if (isSince(log, moved, 'member.returned', 'member.received')) return []
  const isStay =
    moved.transfer === 'temporary' || (moved.transfer === 'abroad' && isAbroadOfficial(moved) === false)
  const due = filingLastDay(log)
  const papers = isStay || due === undefined ? [] : duty('member-transfer.dossier-filed', heldSince(log), due)
  if (isSince(log, moved, 'referral.presented')) return papers
  if (moved.transfer !== 'abroad') {
    const lastDay = workingDaysLater(moved.on, transferDays.letter)
    return [...papers, ...duty('member-transfer.letter-on-time', moved.on, lastDay)]
  }
  const left = moved.effectiveOn ?? moved.on
  const lastDay = workingDaysLater(left, isStay ? 30 : 60)
  return [...papers, ...duty('member-transfer.abroad', left, lastDay)]
}

/** A slip that arrived where the leaving is not told: the papers are to be filed all the same. */
function papersAlone(log: Log): readonly MemberDuty[] {
  const arrived = last(log, 'transfer-notice.arrived')
  if (!arrived || isSince(log, arrived, 'member.received')) return []
  return duty('member-transfer.dossier-filed', arrived.on, monthsLater(arrived.on, 3))
}

/** The day from which the papers are withheld: of the slip, or of their receipt where that came first. */
function heldSince(log: Log): Day {
  const moved = last(log, 'member.transferred')
  const arrived = all(log, 'transfer-notice.arrived').find(
    ({ on }) => moved !== undefined && on >= moved.on,
  )?.on
  const held = moved?.dossierReceivedOn
  const starts = [arrived, held !== undefined && held >= '2025-09-29' ? held : undefined]
  return starts.filter((day) => day !== undefined).sort()[0] as Day
}

function considered(log: Log): readonly MemberDuty[] {
  const opened = last(log, 'discipline.opened')
  if (!opened || isSince(log, opened, 'discipline.closed', 'member.disciplined')) return []
  return duty('discipline.concluded', opened.on)
}

function lostFile(log: Log): readonly MemberDuty[] {
  const lost = last(log, 'member-file.lost')
  return lost && !isSince(log, lost, 'member-file.restored') ? duty('member-file.lost-restored', lost.on) : []
}

function exit(log: Log): readonly MemberDuty[] {
  const left = log.find(({ type }) => ['member.removed', 'member.resigned', 'member.died'].includes(type))
  if (!left || endedOn(log) === undefined) return []
  const notice = last(log, 'exit-notice.made')
  const isSent = isSince(log, left, 'exit-file.sent')
  const file = notice
    ? isSent
      ? []
      : duty('exit.card-and-file', notice.on, workingDaysLater(notice.on, exitFileDays))
    : isSent
      ? []
      : duty('exit.notice-made', left.on)
  const hasCard = left.type !== 'member.died' && !isSince(log, left, 'card.collected')
  return [...file, ...(hasCard ? duty('exit.card-collected', left.on) : [])]
}

function complaint(log: Log): readonly MemberDuty[] {
  const lodged = last(log, 'complaint.lodged')
  if (!lodged || isSince(log, lodged, 'complaint.answered', 'member.died')) return []
  const from = lodged.receivedOn ?? lodged.on
  const isLocal = lodged.level === 'upper' || lodged.level === 'province'
  const days = isLocal ? complaintDays.answerLocal : complaintDays.answerCentral
  return duty('complaint.answered-in-time', from, workingDaysLater(from, days))
}
