import type { ActOf } from '../../../src/index.js'
import { type Day, monthsLater } from './days.js'
import { transferDays } from './figures.js'
import { by, type Graded, lawful } from './grade.js'
import { all, type Log, last } from './record.js'
import { workingDaysLater } from './working-days.js'

type Transfer = ActOf<'member.transferred'>

const lastTransfer = (log: Log): Transfer | undefined => last(log, 'member.transferred')

/** Abroad for 12 months or more, and labour export of 3 months or more, is official. */
export const isAbroadOfficial = ({ transfer, months, labour }: Transfer): boolean | undefined => {
  if (transfer !== 'abroad') return false
  if (labour) return months === undefined || months >= 3
  return months === undefined ? undefined : months >= 12
}

/** The procedure of an official transfer: within 60 working days of the decision or of moving house; of one inside the organisation none is told, and whom a committee moves moves in its time. */
export function startedOnTime(_: Log, act: Transfer): Graded {
  if (act.transfer !== 'official' || act.dissolvedOn !== undefined) return lawful
  if (act.effectiveOn === undefined) return { grade: 'missing' }
  return by(act.on, workingDaysLater(act.effectiveOn, transferDays.official), 'breach')
}

/** The letter: within 30 working days of the referral. */
export function letterOnTime(log: Log, act: ActOf<'referral.presented'>): Graded {
  const moved = lastTransfer(log)
  if (!moved || moved.transfer === 'abroad') return lawful
  return by(act.on, workingDaysLater(moved.on, transferDays.letter), 'breach')
}

/** The dossier: not more than three months from the notice slip, from 2025-09-29 also from the member's receipt of it. */
export function dossierFiled(log: Log, act: ActOf<'member.received'>): Graded {
  const moved = lastTransfer(log)
  const isStay =
    moved?.transfer === 'temporary' || (moved?.transfer === 'abroad' && isAbroadOfficial(moved) === false)
  if (!moved || isStay) return lawful
  const lastDay = filingLastDay(log)
  return lastDay === undefined ? lawful : by(act.on, lastDay, 'breach')
}

/** The last day to file the dossier; none while nothing started it. */
export function filingLastDay(log: Log): Day | undefined {
  const moved = lastTransfer(log)
  const arrived = all(log, 'transfer-notice.arrived').find(
    ({ on }) => moved !== undefined && on >= moved.on,
  )?.on
  const held = moved?.dossierReceivedOn
  const starts = [arrived, held !== undefined && held >= '2025-09-29' ? held : undefined]
  const days = starts.flatMap((one) => (one === undefined ? [] : [monthsLater(one, 3)]))
  return days.sort()[0]
}

/** A stay away: 3 months to under 12, of study 3 to 24. */
export function temporaryWindow(_: Log, act: Transfer): Graded {
  if (act.transfer !== 'temporary') return lawful
  if (act.months === undefined) return { grade: 'missing' }
  const isWithin = act.study ? act.months >= 3 && act.months <= 24 : act.months >= 3 && act.months < 12
  return { grade: isWithin ? 'lawful' : 'note' }
}

/** No official transfer while inspection, discipline, a denunciation runs; the temporary one is not named. */
export function notBlocked(log: Log, act: Transfer): Graded {
  const isOfficial = act.transfer === 'official' || act.transfer === 'internal' || isAbroadOfficial(act)
  if (isOfficial === false) return lawful
  const open = openProceedings(log)
  if (act.underInspection === true || open > 0) return { grade: 'bar' }
  return act.underInspection === undefined ? { grade: 'missing' } : lawful
}

function openProceedings(log: Log): number {
  const about = (proceeding: string) =>
    all(log, 'proceeding.opened').filter((one) => one.proceeding === proceeding).length -
    all(log, 'proceeding.closed').filter((one) => one.proceeding === proceeding).length
  const considered =
    all(log, 'discipline.opened').length -
    all(log, 'discipline.closed').length -
    all(log, 'member.disciplined').length
  return Math.max(0, about('inspection')) + Math.max(0, about('denunciation')) + Math.max(0, considered)
}

/** The members of a dissolved organisation: moved within 30 working days; carried back before 2025-07-01. */
export function dissolvedOnTime(_: Log, act: Transfer): Graded {
  if (act.dissolvedOn === undefined) return lawful
  return by(act.on, workingDaysLater(act.dissolvedOn, 30), 'breach')
}

/**
 * Abroad: the slip within 60 working days of leaving, or 30 for a stay of under 12 months; back from labour, reported within 30. What
 * nobody told stays open: a stay of no told length has the longer time, and who may have been at labour may be late. Carried back
 * before 2025-09-29.
 */
export function abroadOnTime(log: Log, act: ActOf<'referral.presented' | 'member.returned'>): Graded {
  const moved = lastTransfer(log)
  if (moved?.transfer !== 'abroad') return lawful
  const isOfficial = isAbroadOfficial(moved)
  if (act.type === 'referral.presented') {
    const left = moved.effectiveOn ?? moved.on
    return by(act.on, workingDaysLater(left, isOfficial === false ? 30 : 60), 'breach')
  }
  if (moved.labour === false || isOfficial === false) return lawful
  if (act.returnedOn === undefined) return { grade: 'missing' }
  const reported = by(act.on, workingDaysLater(act.returnedOn, 30), 'breach')
  return reported.grade === 'breach' && moved.labour === undefined ? { grade: 'missing' } : reported
}
