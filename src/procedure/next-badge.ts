import { frozen } from '../calendar/frozen.js'
import { laterOf } from '../calendar/order.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import { Inquiry } from '../law/inquiry.js'
import { badgeDays, badgeYears } from '../regulations/membership/badge.js'
import { standingExit } from '../rules/exit/exit-matter.js'
import { illnessAdvance, posthumousAdvance } from '../rules/membership/badge/advance.js'
import { disciplineWait } from '../rules/membership/badge/after-discipline.js'
import { type DueBadge, dueBadge } from '../rules/membership/badge/due.js'
import { heldBadges } from '../rules/membership/badge/held.js'
import { type BadgeStep, badgeSteps } from '../rules/membership/badge/steps.js'
import { reckoningOf } from '../rules/membership/seniority.js'
import { type AskedOn, askedOnNames, askedToday } from './judged-by.js'

/** The badge [Huy hiệu Đảng] a member is due, or is next to earn. */
export interface NextBadge {
  readonly years: number
  /** Day its years of seniority are complete. */
  readonly earnedOn: PlainDay
  /** First day on which a seriously ill member may receive it; of the dead, the first death it is open to. */
  readonly earliestOn: PlainDay
  /**
   * `not-known` where it was earned before an office's register carried the member over, which did not say which badges are
   * held, or in an earlier membership: whether it is due, the file does not tell.
   */
  readonly held: 'no' | 'not-known'
  /** First day after the wait that discipline imposes; the cell acknowledges the correction besides. */
  readonly waitsUntil?: PlainDay
  /** The next of the four usual days of award from then on; no bar to another. Absent for a posthumous badge. */
  readonly occasion?: PlainDay
  readonly posthumous?: true
}

/**
 * The highest badge already earned and not yet awarded on file, or else the first one ahead, by the years in force on the
 * day it is earned or asked about, whichever is later; of a member who died, one that may be awarded posthumously.
 * `undefined` without seniority, after any other exit, and beyond the last badge (294-QĐ/TW pt 28.1.2, 28.3.1(a)). Throws `day.malformed`, and
 * `law.not-covered` before the earliest supported day.
 */
export function nextBadge(file: CaseFile, options: AskedOn): NextBadge | undefined {
  const { setting } = askedToday('nextBadge', file, options, askedOnNames)
  const { today } = options
  const ask = new Inquiry(setting, today)
  const exit = standingExit(file)
  if (exit) return exit.type === 'member.died' ? posthumousBadge(file, exit.on, ask) : undefined
  const badge = dueBadge(file, today, ask) ?? badgeAhead(file, ask)
  if (!badge) return undefined
  const { years, earnedOn, held, waitsUntil } = badge
  const day = laterOf(earnedOn, today)
  return frozen({
    years,
    earnedOn,
    earliestOn: ask.months(earnedOn, -illnessAdvance(years, day, ask)),
    held,
    ...(waitsUntil !== undefined && { waitsUntil }),
    occasion: occasionFrom(laterOf(day, waitsUntil ?? day), ask.law(badgeDays, day)),
  })
}

/** The first badge not held whose years are complete after the day asked. */
function badgeAhead(file: CaseFile, ask: Inquiry): DueBadge | undefined {
  const { highest } = heldBadges(file)
  const wait = disciplineWait(file, ask.day, ask)
  const step = stepsOf(file, ask).find(
    ({ years, earnedOn }) =>
      years > highest && earnedOn > ask.day && ask.law(badgeYears, earnedOn).includes(years),
  )
  return (
    step && { ...step, held: 'no', ...(wait && wait.endsOn > step.earnedOn && { waitsUntil: wait.endsOn }) }
  )
}

/** The highest badge earned before the death, or within the months by which a posthumous one may come early. */
function posthumousBadge(file: CaseFile, diedOn: PlainDay, ask: Inquiry): NextBadge | undefined {
  const { highest, unknownTo } = heldBadges(file)
  const advance = posthumousAdvance(diedOn, ask)
  const inForce = ask.law(badgeYears)
  const open = stepsOf(file, ask)
    .filter(({ years }) => years > highest && inForce.includes(years))
    .map((step) => ({ ...step, earliestOn: ask.months(step.earnedOn, -advance) }))
    .findLast(({ earliestOn }) => earliestOn <= diedOn)
  if (!open) return undefined
  const { years, earnedOn, earliestOn, dueFrom } = open
  const wait = disciplineWait(file, ask.day, ask)
  return frozen({
    years,
    earnedOn,
    earliestOn,
    held: unknownTo !== undefined && dueFrom <= unknownTo ? 'not-known' : 'no',
    ...(wait && wait.endsOn > ask.day && { waitsUntil: wait.endsOn }),
    posthumous: true,
  })
}

function stepsOf(file: CaseFile, ask: Inquiry): readonly BadgeStep[] {
  const reckoning = reckoningOf(file)
  return reckoning?.from === undefined ? [] : badgeSteps(reckoning.from, reckoning, ask)
}

/** The first of the days of the year, `MM-DD`, on or after a day. */
function occasionFrom(day: PlainDay, days: readonly string[]): PlainDay {
  const year = Number(day.slice(0, 4))
  const ahead = [year, year + 1].flatMap((one) => days.map((monthDay) => `${one}-${monthDay}`))
  return ahead.sort().find((one) => one >= day) as PlainDay
}
