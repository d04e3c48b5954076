import { earlierOf } from '../../../calendar/order.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  badgeBeforeTransferClause,
  badgeWaitDismissal,
  badgeWaitReprimand,
  badgeWaitWarning,
  badgeYears,
} from '../../../regulations/membership/badge.js'
import type { Clock } from '../../engine/clock.js'
import { broken, rule } from '../../engine/rule.js'
import { standingExit } from '../../exit/exit-matter.js'
import { reckoningOf } from '../seniority.js'
import { disciplineWait } from './after-discipline.js'
import { heldBadges } from './held.js'
import { type BadgeStep, badgeSteps, isAnyDue } from './steps.js'

/** A badge whose years are complete and that the file does not show awarded. */
export interface DueBadge extends BadgeStep {
  /** Whether it may have been awarded before the file tells. */
  readonly held: 'no' | 'not-known'
  /** First day after the wait that discipline imposes, where there is one. */
  readonly waitsUntil?: PlainDay
}

/**
 * The highest badge earned on or before a day and not awarded on file, by the years in force that day; seniority stops at
 * death, and a badge earned before it stays due (guidance pt 18.2). `undefined` after any other exit.
 */
export function dueBadge(file: CaseFile, on: PlainDay, ask: Inquiry): DueBadge | undefined {
  const reckoning = reckoningOf(file)
  if (reckoning?.from === undefined) return undefined
  const { endsOn } = reckoning
  if (endsOn !== undefined && standingExit(file)?.type !== 'member.died') return undefined
  if (!isAnyDue(reckoning.from, reckoning, on, ask)) return undefined
  const until = earlierOf(endsOn ?? on, on)
  const { highest, unknownTo } = heldBadges(file)
  const earned = badgeSteps(reckoning.from, reckoning, ask).filter(
    ({ years, earnedOn, dueFrom }) => years > highest && earnedOn <= until && dueFrom <= on,
  )
  if (earned.length === 0) return undefined
  const inForce = ask.law(badgeYears, on)
  const step = earned.findLast(({ years }) => inForce.includes(years))
  if (!step) return undefined
  const wait = disciplineWait(file, on, ask)
  return {
    ...step,
    held: unknownTo !== undefined && step.dueFrom <= unknownTo ? 'not-known' : 'no',
    ...(wait && wait.endsOn > step.dueFrom && { waitsUntil: wait.endsOn }),
  }
}

/**
 * A member whose years are complete is due the badge: a duty without a time limit, from the day of the years or the end of
 * the wait after discipline. None where an office's register leaves unknown whether the badge is held. It falls away with
 * the membership, but not by death.
 */
export const badgeDueClock: Clock = {
  id: 'badge.due',
  obligor: 'provincialStandingCommittee',
  endsWith: 'annulment',
  closedBy: ['badge.awarded'],
  provisions: [badgeYears, badgeWaitReprimand, badgeWaitWarning, badgeWaitDismissal],
  spans: (file, ask) => {
    const badge = dueBadge(file, ask.day, ask)
    if (badge?.held !== 'no') return []
    return [{ from: badge.waitsUntil ?? badge.dueFrom, key: String(badge.years) }]
  },
  lastDay: () => undefined,
}

/**
 * On an official transfer the old place has a badge that was due the day before decided before the papers go (guidance of
 * the Organising Commission pt III.1.5(c)).
 */
export const badgeBeforeTransfer = rule({
  id: 'badge.before-transfer',
  breaking: 'note',
  actor: 'cell',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: [
    badgeBeforeTransferClause,
    badgeYears,
    badgeWaitReprimand,
    badgeWaitWarning,
    badgeWaitDismissal,
  ],
  cure: ['badge.decided-first'],
  check: ({ file, act, on, ask }) => {
    if (act.transfer !== 'official') return undefined
    const badge = dueBadge(file, on, ask)
    if (badge?.held !== 'no' || (badge.waitsUntil ?? badge.dueFrom) >= on) return undefined
    ask.cite(badgeBeforeTransferClause)
    return broken({ years: badge.years, earnedOn: badge.dueFrom })
  },
})
