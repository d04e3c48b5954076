import type { Act, ActType } from '../../../src/index.js'
import type { Day } from './days.js'
import { ceremonyClock, ceremonyLastDay, decisionLastDay, resolutionOf } from './decisions.js'
import { complaintDays, exitFileDays, recordDays, replyDays, transferDays } from './figures.js'
import { probationEnd, reviewLastDay } from './probation.js'
import { all, type Log, last, upTo } from './record.js'
import { workingDaysLater } from './working-days.js'

/** A duty that stands: since when, and the last day on which it is done in time, where one is known. */
export interface Duty {
  readonly rule: string
  readonly from: Day
  readonly dueOn?: Day
}

/** The rules whose open duties are told here. */
export const clocks = [
  'verification.reply-on-time',
  'decision.on-time',
  'ceremony.on-time',
  'records.member-record-on-time',
  'recognition.cell-review-on-time',
  'recognition.decision-on-time',
  'member-transfer.letter-on-time',
  'exit.card-and-file',
  'complaint.answered-in-time',
] as const

/**
 * Every open duty of those clocks on a day. With the membership end the duties of a member and towards a member, and what was
 * owed on the way to it; what the exit itself asks stays.
 */
export function openDuties(acts: Log, today: Day): readonly Duty[] {
  const log = upTo(acts, today)
  const ofAll = [...exitFile(log), ...complaints(log)]
  const ofMembers = [
    ...replies(log),
    ...matterDecided(log, 'decision.on-time', 'admission'),
    ...ceremony(log),
    ...record(log),
    ...review(log, today),
    ...matterDecided(log, 'recognition.decision-on-time', 'recognition'),
    ...letter(log),
  ]
  const open = last(log, 'member.removed') ? ofAll : [...ofAll, ...ofMembers]
  return open.filter(({ from }) => from <= today)
}

const duty = (rule: string, from: Day, dueOn: Day | null | undefined): readonly Duty[] => [
  { rule, from, ...(typeof dueOn === 'string' && { dueOn }) },
]

const isDoneAfter = (log: Log, opening: Act, ...types: readonly ActType[]): boolean =>
  log.some((act) => types.includes(act.type) && log.indexOf(act) > log.indexOf(opening))

/** Waited for until the cell considers, or whatever follows is told: the background was concluded before. */
function replies(log: Log): readonly Duty[] {
  return all(log, 'verification.requested').flatMap(({ request, receivedOn, abroad }) => {
    if (receivedOn === undefined) return []
    const isReplied = all(log, 'verification.replied').some((reply) => reply.request === request)
    const isPast = log.some((act) => act.on >= receivedOn && (isOnTheWay(act) || isOfMember(act)))
    const days = abroad ? replyDays.abroad : replyDays.domestic
    return isReplied || isPast
      ? []
      : duty('verification.reply-on-time', receivedOn, workingDaysLater(receivedOn, days))
  })
}

const isOnTheWay = ({ type }: Act): boolean =>
  ['cell.voted', 'extension.granted', 'admission.decided', 'decision.received'].includes(type)

const ofMember: readonly ActType[] = [
  'ceremony.held',
  'member-record.filed',
  'self-review.made',
  'recognition.decided',
  'recognition.refused',
  'recognition.announced',
]

/** Whether an act is of a member alone: whoever reads of it knows that the steps before were taken, told or not. */
const isOfMember = (act: Act): boolean =>
  ofMember.includes(act.type) ||
  ('matter' in act && (act.matter === 'recognition' || act.matter === 'removal'))

/** Whether an act after a decision shows that it was taken. */
const shows: Readonly<Record<'admission' | 'recognition', (act: Act) => boolean>> = {
  admission: (act) => act.type === 'decision.received' || isOfMember(act),
  recognition: ({ type }) => type === 'recognition.announced',
}

function matterDecided(log: Log, rule: string, matter: 'admission' | 'recognition'): readonly Duty[] {
  const resolution = resolutionOf(log, matter)
  if (!resolution || isDoneAfter(log, resolution, `${matter}.decided`, `${matter}.refused`)) return []
  if (log.slice(log.indexOf(resolution) + 1).some(shows[matter])) return []
  return duty(rule, resolution.on, decisionLastDay(log, matter))
}

function ceremony(log: Log): readonly Duty[] {
  const start = ceremonyClock(log)
  return start === undefined || log.some(isOfMember)
    ? []
    : duty('ceremony.on-time', start, ceremonyLastDay(log))
}

function record(log: Log): readonly Duty[] {
  const held = last(log, 'ceremony.held')
  if (!held || last(log, 'member-record.filed')) return []
  return duty('records.member-record-on-time', held.on, workingDaysLater(held.on, recordDays))
}

const afterTheCell: readonly ActType[] = ['extension.granted', 'grassroots.voted', 'dossier.submitted']

function review(log: Log, today: Day): readonly Duty[] {
  const [held, end] = [last(log, 'ceremony.held'), probationEnd(log)]
  if (!held || end === undefined || today < end || last(log, 'recognition.decided')) return []
  const isReviewed = all(log, 'cell.voted').some(
    ({ matter, on: day }) => (matter === 'recognition' || matter === 'removal') && day >= end,
  )
  // What follows the vote of the cell shows it, told or not.
  const isShown = log.some(
    (act) =>
      act.on >= held.on &&
      (act.type === 'recognition.announced' ||
        act.type === 'recognition.refused' ||
        (afterTheCell.includes(act.type) && 'matter' in act && act.matter === 'recognition')),
  )
  return isReviewed || isShown ? [] : duty('recognition.cell-review-on-time', end, reviewLastDay(log))
}

function letter(log: Log): readonly Duty[] {
  const moved = last(log, 'member.transferred')
  if (moved?.transfer !== 'official' || isDoneAfter(log, moved, 'referral.presented', 'member.received'))
    return []
  return duty('member-transfer.letter-on-time', moved.on, workingDaysLater(moved.on, transferDays.letter))
}

function exitFile(log: Log): readonly Duty[] {
  const notice = last(log, 'exit-notice.made')
  if (!notice || isDoneAfter(log, notice, 'exit-file.sent')) return []
  return duty('exit.card-and-file', notice.on, workingDaysLater(notice.on, exitFileDays))
}

function complaints(log: Log): readonly Duty[] {
  const lodged = last(log, 'complaint.lodged')
  if (!lodged || lodged.against === 'discipline' || isDoneAfter(log, lodged, 'complaint.answered')) return []
  const from = lodged.receivedOn ?? lodged.on
  const days = lodged.level === 'central' ? complaintDays.answerCentral : complaintDays.answerLocal
  return duty('complaint.answered-in-time', from, workingDaysLater(from, days))
}
