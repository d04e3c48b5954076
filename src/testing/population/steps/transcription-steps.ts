import { dayName, dayNumber, monthsOn } from '../day-number.js'
import type { Life, Step } from '../life.js'
import { open } from './pool-steps.js'

/** The badges of every version, with the day the law of the later ones begins. */
const badges = [30, 35, 40, 45, 50, 55, 60, 65, 70].map((years) => ({
  years,
  first: years === 35 ? dayNumber('2026-07-26') : 0,
}))

/** Badges due by the end of a day, in order, with the day each was due. */
const dueBy = (decided: number, day: number) =>
  badges
    .map(({ years, first }) => ({ years, dueOn: Math.max(monthsOn(decided, 12 * years), first) }))
    .filter(({ dueOn }) => dueOn <= day)

/** The membership as the old register has it: recognised before the window, or still on probation. */
const transcribe =
  (isHeld: (years: number, life: Life) => boolean): Step =>
  (life) => {
    const { way, place } = life
    const isOfficial = way.recognised < way.opened
    const held = dueBy(way.decided, way.opened).map(({ years }) => years)
    return {
      type: 'membership.transcribed',
      on: dayName(way.opened),
      by: place.grassroots,
      standing: isOfficial ? 'official' : 'probationary',
      decidedOn: dayName(way.decided),
      ceremonyOn: dayName(way.ceremony),
      ...(isOfficial && {
        recognisedOn: dayName(way.recognised),
        badges: held.filter((years) => isHeld(years, life)),
      }),
    }
  }

/** The case opened for a member of the old register who holds every badge due. */
export const carryOver: readonly Step[] = [open, transcribe(() => true)]

/** The same of a member who holds those below the one awarded next. */
export const carryOverBefore = (years: (life: Life) => number): readonly Step[] => [
  open,
  transcribe((one, life) => one < years(life)),
]

/** The badge that came due since the register was opened, awarded before the member goes. */
export const badgeInTime: Step = ({ way, event, place }) => {
  const due = dueBy(way.decided, event - 1).filter(({ dueOn }) => dueOn > way.opened)
  const last = due.at(-1)
  return last && { type: 'badge.awarded', on: dayName(last.dueOn), by: place.province, years: last.years }
}
