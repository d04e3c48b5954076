import type { ActOf } from '../../../src/index.js'
import { type Day, daysLater, monthsLater } from './days.js'
import { by, type Graded, lawful, unless } from './grade.js'
import { all, type Log, last } from './record.js'

/** Months after the breach within which a form may still be imposed, an expulsion at any time; carried back before 2022-07-06. */
const limitation = { reprimand: 60, warning: 120, dismissal: 120, expulsion: undefined } as const

/** The day of the breach: as the decision tells it, or else as the consideration told it. */
export const breachOf = (log: Log, { breachOn }: ActOf<'member.disciplined'>): Day | undefined =>
  breachOn ?? all(log, 'discipline.opened').findLast((one) => one.breachOn !== undefined)?.breachOn

export function withinLimitation(log: Log, act: ActOf<'member.disciplined'>): Graded {
  const months = limitation[act.form]
  const breach = breachOf(log, act)
  if (months === undefined || breach === undefined) return lawful
  return by(act.on, monthsLater(breach, months), 'bar')
}

/** Pregnancy, serious illness, and a child until it is 12 months old. */
export function deferred(act: ActOf<'member.disciplined' | 'member.expelled'>): Graded {
  if (act.deferral === undefined) return lawful
  if (act.deferral !== 'child') return { grade: 'bar' }
  if (act.childBornOn === undefined) return { grade: 'missing' }
  const until = monthsLater(act.childBornOn, 12)
  return act.on >= until ? lawful : { grade: 'bar', lawfulFrom: until }
}

/** A probationary member is reprimanded or warned only; whoever is expelled is expelled by a decision of its own. */
export function formAllowed(log: Log, act: ActOf<'member.disciplined'>): Graded {
  const isOfficial = last(log, 'membership.transcribed')?.standing === 'official'
  return unless(isOfficial || act.form === 'reprimand' || act.form === 'warning', 'bar')
}

/** Days of a suspension with its extension, from the suspension; a criminal one lasts as long as the procedure. */
export const suspensionLastDay = (since: Day): Day => daysLater(since, 180)
