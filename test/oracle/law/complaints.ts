import type { ActOf } from '../../../src/index.js'
import { type Day, daysLater } from './days.js'
import { complaintDays } from './figures.js'
import { by, type Graded, lawful } from './grade.js'
import { type Log, last } from './record.js'
import { workingDaysLater } from './working-days.js'

/** Days to complain of discipline, plain ones; carried back before 2025-05-30. */
const disciplineDays = 30

/** A first complaint against a removal: within 30 working days of the receipt of the decision. */
export function removalComplaintOnTime(log: Log, act: ActOf<'complaint.lodged'>): Graded {
  if (act.against !== 'removal') return lawful
  const decided = last(log, 'member.removed')
  if (!decided) return lawful
  return sinceReceipt(act, decided.on, last(log, 'exit-decision.received')?.on, (from) =>
    workingDaysLater(from, complaintDays.lodge),
  )
}

/** A complaint against discipline or an expulsion: within 30 days. */
export function disciplineComplaintOnTime(log: Log, act: ActOf<'complaint.lodged'>): Graded {
  if (act.against === 'removal') return lawful
  const decided = last(log, act.against === 'discipline' ? 'member.disciplined' : 'member.expelled')
  if (!decided) return lawful
  const received =
    act.against === 'discipline' ? act.decisionReceivedOn : last(log, 'exit-decision.received')?.on
  return sinceReceipt(act, decided.on, received, (from) => daysLater(from, disciplineDays))
}

/** Counted from the receipt; while that is not told, whatever is in time counted from the decision itself is in time. */
function sinceReceipt(
  { on }: ActOf<'complaint.lodged'>,
  decidedOn: Day,
  receivedOn: Day | undefined,
  lastDay: (from: Day) => Day | undefined,
): Graded {
  if (receivedOn !== undefined) return by(on, lastDay(receivedOn), 'bar')
  const soonest = lastDay(decidedOn)
  if (soonest === undefined) return { grade: 'unknown' }
  return on <= soonest ? lawful : { grade: 'missing' }
}

/** By the member alone, against a decision there is, not concluded by the highest level. */
export function admissible(log: Log, act: ActOf<'complaint.lodged'>): Graded {
  const decided = {
    removal: last(log, 'member.removed'),
    expulsion: last(log, 'member.expelled'),
    discipline: last(log, 'member.disciplined'),
  }[act.against]
  if (!decided || act.lodgedBy === 'other' || act.lodgedBy === 'group' || act.concluded === true)
    return { grade: 'bar' }
  return act.lodgedBy === undefined ? { grade: 'missing' } : lawful
}

/**
 * 90 working days of the local levels, 180 of the central, from the receipt of the complaint; of no told level the longer time; of discipline short of
 * expulsion none is asked.
 */
export function answeredOnTime(log: Log, act: ActOf<'complaint.answered'>): Graded {
  const lodged = last(log, 'complaint.lodged')
  if (!lodged || lodged.against === 'discipline') return lawful
  const isLocal = lodged.level === 'upper' || lodged.level === 'province'
  const received = lodged.receivedOn ?? lodged.on
  if (act.on < received) return lawful
  const days = isLocal ? complaintDays.answerLocal : complaintDays.answerCentral
  return by(act.on, workingDaysLater(received, days), 'breach')
}
