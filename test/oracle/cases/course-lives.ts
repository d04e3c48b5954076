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
const told = ['cell.voted', 'grassroots.voted', 'dossier.submitted', 'admission.decided', 'decision.annulled']

const isKept = (act: Act, life: readonly Act[]): boolean =>
  told.includes(act.type) && life.some(({ type }) => type === 'applicant.moved')

/** A life, or one of which a part is told, up to a day on or after one of its acts. */
export const heardLives: fc.Arbitrary<Read> = fc
  .record({
    life: fc.constantFrom(...lives),
    unheard: fc.array(fc.nat(99), { minLength: 60, maxLength: 60 }),
    share: fc.constantFrom(0, 10, 15, 30),
    place: fc.nat(),
    after: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 120 })),
  })
  .map(({ life, unheard, share, place, after }) => {
    const acts = life.filter(
      (act, index) => index === 0 || isKept(act, life) || (unheard[index % 60] as number) >= share,
    )
    const at = acts[place % acts.length] as Act
    return { acts: acts.filter(({ on }) => on <= at.on), today: daysLater(at.on, after) }
  })
  .filter(({ today }) => today <= '2027-07-31')
