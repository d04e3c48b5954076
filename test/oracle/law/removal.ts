import type { ActOf } from '../../../src/index.js'
import { monthsLater } from './days.js'
import { type Graded, lawful, unless } from './grade.js'
import { all, type Log, last } from './record.js'
import { filingLastDay } from './transfers.js'

type Opening = ActOf<'removal.opened'>

/** A removal needs a ground, and the ground its months or years. */
export function groundShown(log: Log, act: Opening): Graded {
  if (act.ground === 'abandonment' || act.ground === 'fees-unpaid') {
    if (act.excused === true) return { grade: 'bar' }
    if (act.months === undefined) return { grade: 'missing' }
    return unless(act.months >= 3, 'bar')
  }
  if (act.ground === 'no-progress') {
    if (act.educatedSince === undefined) return { grade: 'missing' }
    const from = monthsLater(act.educatedSince, 12)
    return act.on >= from ? lawful : { grade: 'bar', lawfulFrom: from }
  }
  if (act.ground === 'standing-breached')
    return act.years === undefined ? { grade: 'missing' } : unless(act.years >= 2, 'bar')
  if (act.ground === 'card-returned-or-destroyed')
    return unless(last(log, 'membership.transcribed')?.standing === 'official', 'bar')
  if (act.ground === 'unqualified-probationary')
    return unless(last(log, 'membership.transcribed')?.standing !== 'official', 'bar')
  if (act.ground === 'interruption') return last(log, 'activity.interrupted') ? lawful : { grade: 'missing' }
  return lawful
}

/** Papers of a transfer withheld for more than three months, and not filed meanwhile. */
export function withheldTooLong(log: Log, act: Opening): Graded {
  if (act.ground !== 'transfer-not-filed') return lawful
  if (act.excused === true) return { grade: 'bar' }
  const lastDay = filingLastDay(log)
  if (lastDay === undefined) return { grade: 'missing' }
  return act.on > lastDay ? lawful : { grade: 'bar' }
}

/** The cell votes after a self-criticism, a deliberate refusal, or the third request; carried back before 2021-09-28. */
export function selfCriticism(log: Log, act: ActOf<'cell.voted'>): Graded {
  if (act.matter !== 'removal') return lawful
  const opened = last(log, 'removal.opened')
  const since = log.slice(opened ? log.indexOf(opened) : 0)
  const isAnswered = all(since, 'self-criticism.answered').length > 0
  const requests = all(since, 'self-criticism.requested').length
  return isAnswered ? lawful : unless(requests >= 3, 'bar')
}
