import { dayName, dayNumber, workingDayFrom } from '../day-number.js'
import { defect, isOfType } from '../defect.js'
import type { Life } from '../life.js'
import { carriedBy } from '../steps/vote-steps.js'
import { shift } from '../way.js'

// What no rule bars and only many lives together show: an audit looks for it.

/** Moves the way so that its decision falls on a day. */
function decideOn({ way, draw }: Life, day: number): void {
  shift(way, day - way.decided, draw)
  way.decided = day
  way.received = Math.max(way.received, day + 1)
}

/** Decided in the last weeks of the year, to make up the number. */
export const december = defect({
  id: 'december-decision',
  rules: [],
  shows: isOfType('admission.decided'),
  prepare: (life) => {
    const year = dayName(life.way.decided).slice(0, 4)
    decideOn(life, workingDayFrom(dayNumber(`${year}-12-08`) + life.draw.int(0, 16)))
  },
})

/** Days between two crowded sittings of one committee. */
const sittingEvery = 180

/** The day of the crowded sitting of the committee that decides for the place, next to a day. */
function sittingNear(day: number, { place, from }: Life): number {
  const first = from + ((place.commune.id.length * 13 + numberIn(place.commune.id) * 7) % sittingEvery)
  return workingDayFrom(first + Math.round((day - first) / sittingEvery) * sittingEvery)
}

const numberIn = (label: string) => Number(/\d+$/.exec(label)?.[0] ?? 0)

const decideInCrowd = (life: Life) => decideOn(life, sittingNear(life.way.decided, life))

/** All decided in one sitting of the committee. */
export const crowdedSitting = defect({
  id: 'crowded-sitting',
  rules: [],
  shows: isOfType('admission.decided'),
  prepare: decideInCrowd,
})

/** One member introduces everyone of a grassroots organisation. */
export const oneIntroducer = defect({
  id: 'one-introducer',
  rules: [],
  shows: isOfType('introduction.made'),
  prepare: (life) => {
    life.introducers = [`${life.place.grassroots.id}.introducer`, life.introducers[1]]
  },
})

/** Decided in a crowded sitting, with a count of members that is not that of the others. */
export const disagreeingTallies = defect({
  id: 'disagreeing-tallies',
  rules: [],
  shows: isOfType('admission.decided'),
  prepare: decideInCrowd,
  change: (act, life) =>
    act.type === 'admission.decided' ? { ...act, tally: carriedBy(9 + (life.index % 7)) } : act,
})

export const patternDefects = [december, crowdedSitting, oneIntroducer, disagreeingTallies] as const
