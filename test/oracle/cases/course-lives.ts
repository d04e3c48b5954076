import fc from 'fast-check'
import { type Act, effectiveLog } from '../../../src/index.js'
import { ordinaryRates, population } from '../../../src/testing.js'
import type { Read } from '../compare.js'
import { daysLater } from '../law/days.js'

const roads = Object.fromEntries(Object.keys(ordinaryRates.roads).map((road) => [road, 0.02]))

/** Lives of every road, as they were lived. */
export const lives: readonly (readonly Act[])[] = [
  ...population({
    seed: 11,
    cases: 600,
    from: '2018-06-01',
    until: '2027-06-01',
    rates: { admissions: 0.9, roads },
  }),
]
  .map(({ log }) => effectiveLog(log).map(({ act }) => act))
  .filter((acts) => acts.length > 3)

/** What a move of an applicant rests on: without it, where the case stood is anybody's guess. */
const moving = [
  'cell.voted',
  'grassroots.voted',
  'dossier.submitted',
  'admission.decided',
  'decision.annulled',
]

/** Nobody knows of a member carried over but by the register. */
const isKept = ({ type }: Act, life: readonly Act[]): boolean =>
  type === 'membership.transcribed' ||
  (moving.includes(type) && life.some((act) => act.type === 'applicant.moved'))

/** A life, or one of which a part is told, with a step and all that follow later or earlier than they were, up to a day on or after an act. */
export const heardLives: fc.Arbitrary<Read> = fc
  .record({
    life: fc.constantFrom(...lives),
    unheard: fc.array(fc.nat(99), { minLength: 60, maxLength: 60 }),
    share: fc.constantFrom(0, 10, 15, 30),
    shifted: fc.nat(),
    days: fc.constantFrom(0, 0, -2, 1, 20, 45, 90, 400),
    place: fc.nat(),
    after: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 120 })),
  })
  .map(({ life, unheard, share, shifted, days, place, after }) => {
    const from = 1 + (shifted % (life.length - 1))
    const turned = life.map((act, index) => (index < from ? act : { ...act, on: daysLater(act.on, days) }))
    const isOrdered = turned.every(({ on }, index) => index === 0 || (turned[index - 1] as Act).on <= on)
    const acts = (isOrdered ? turned : life).filter(
      (act, index) => index === 0 || isKept(act, life) || (unheard[index % 60] as number) >= share,
    )
    const at = acts[place % acts.length] as Act
    return { acts: acts.filter(({ on }) => on <= at.on), today: daysLater(at.on, after) }
  })
  .filter(({ today }) => today <= '2027-07-31')
