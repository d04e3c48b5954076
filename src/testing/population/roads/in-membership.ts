import { dayName, monthsOn } from '../day-number.js'
import type { Life } from '../life.js'
import { deciderOn } from '../place.js'
import { road } from '../road.js'
import { carryOver, carryOverBefore } from '../steps/transcription-steps.js'

// What befalls official members carried over who stay; shares a year.

export const disciplined = road({
  id: 'disciplined',
  group: 'member',
  share: 0.003,
  steps: [
    ...carryOver,
    ({ event, place, index }) => ({
      type: 'member.disciplined',
      on: dayName(event),
      by: place.cell,
      form: index % 3 === 0 ? 'warning' : 'reprimand',
      breachOn: dayName(event - 100),
    }),
  ],
})

const badges = [30, 40, 45, 50, 55, 60] as const
const badgeOf = ({ index }: Life) => badges[index % badges.length] as number

export const honoured = road({
  id: 'honoured',
  group: 'member',
  share: 0.012,
  // The years of the badge are complete some weeks before the day of the event.
  prepare: (life) => {
    const { way, event, draw } = life
    const years = badgeOf(life)
    way.decided = monthsOn(event, -12 * years) - draw.int(0, 40)
    way.ceremony = way.decided + draw.int(5, 20)
    way.recognised = way.ceremony + draw.int(370, 420)
    life.person = { ...life.person, bornOn: dayName(way.decided - draw.int(18, 28) * 366) }
  },
  steps: [
    ...carryOverBefore(badgeOf),
    (life) => ({
      type: 'badge.awarded',
      on: dayName(life.event),
      by: life.place.province,
      years: badgeOf(life),
    }),
  ],
})

export const annulled = road({
  id: 'annulled',
  group: 'member',
  share: 0.0001,
  steps: [
    ...carryOver,
    ({ event, place }) => ({
      type: 'defect.found',
      on: dayName(event),
      by: place.province,
      defect: 'substantive',
      substantive: 'untruthful-declaration',
    }),
    (life) => ({
      type: 'admission.annulled',
      on: dayName(life.event + 35),
      by: deciderOn(life.place, dayName(life.event + 35)),
      as: 'present-committee',
      issuerGone: true,
    }),
  ],
})

export const regularised = road({
  id: 'regularised',
  group: 'member',
  share: 0.0001,
  steps: [
    ...carryOver,
    ({ event, place }) => ({
      type: 'defect.found',
      on: dayName(event),
      by: place.province,
      defect: 'procedural',
      procedural: 'introduction',
    }),
    ({ event, place }) => ({
      type: 'step.redone',
      on: dayName(event + 20),
      by: place.cell,
      step: 'introduction',
    }),
    (life) => ({
      type: 'admission.regularised',
      on: dayName(life.event + 50),
      by: deciderOn(life.place, dayName(life.event + 50)),
      decidedOn: dayName(life.way.decided),
      ceremonyOn: dayName(life.way.ceremony),
      officialSince: dayName(life.way.termEnds),
    }),
  ],
})

export const inMembership = [disciplined, honoured, annulled, regularised] as const
