import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { type Day, daysLater, monthsLater } from '../law/days.js'
import { cellVote, earlier, inOrder, opened } from './acts.js'
import { dayIn, lawDay } from './days.js'

/** Near a limit of so many working days, seven calendar days for five, and further off. */
const near = (from: Day, workingDays: readonly number[]): fc.Arbitrary<Day> =>
  fc
    .tuple(fc.constantFrom(...workingDays), fc.integer({ min: -4, max: 16 }))
    .map(([count, shift]) => daysLater(from, Math.max(0, Math.floor((count * 7) / 5) + shift)))

const matter = fc.constantFrom('admission' as const, 'recognition' as const)

/** A decision or a refusal near its limit, with extensions in time and late, and earlier votes. */
export const decisions: fc.Arbitrary<Asked> = fc
  .record({
    voted: lawDay,
    matter,
    isRefusal: fc.boolean(),
    again: fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }),
  })
  .chain(({ voted, matter: about, isRefusal, again }) =>
    fc
      .record({
        on: near(voted, [30, 45, 60, 75, 90]),
        extended: fc.option(near(voted, [5, 30, 45, 60]), { nil: undefined }),
      })
      .map(({ on, extended }) => {
        const first =
          again === undefined
            ? []
            : [
                cellVote(daysLater(voted, -again), about, {
                  tally: { members: 12, yes: 6 },
                  outcome: 'not-proposed',
                }),
              ]
        const extension: readonly Act[] =
          extended === undefined ? [] : [{ type: 'extension.granted', on: extended, matter: about }]
        const held: readonly Act[] =
          about === 'recognition' ? [{ type: 'ceremony.held', on: monthsLater(voted, -13) }] : []
        const type = `${about}.${isRefusal ? 'refused' : 'decided'}` as const
        return {
          acts: inOrder([
            opened(monthsLater(voted, -20)),
            ...held,
            ...first,
            cellVote(voted, about),
            ...extension,
          ]).filter((act) => act.on <= on),
          act: { type, on, tally: { members: 9, yes: 9 } },
        }
      }),
  )

/** A ceremony near its limit, the decision received or not, the level above agreeing or not. */
export const ceremonies: fc.Arbitrary<Asked> = fc
  .record({ decided: lawDay, received: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }) })
  .chain(({ decided, received }) =>
    fc
      .record({
        on: near(daysLater(decided, received ?? 0), [30, 30, 5]),
        agreed: fc.option(
          fc.record({ days: fc.integer({ min: -6, max: 1 }), written: fc.constantFrom(true, true, false) }),
          { nil: undefined },
        ),
      })
      .map(({ on, agreed }) => {
        const day = daysLater(decided, received ?? 0)
        const receipt: readonly Act[] = received === undefined ? [] : [{ type: 'decision.received', on: day }]
        const consent: readonly Act[] = agreed
          ? [
              {
                type: 'consent.given',
                on: daysLater(on, agreed.days),
                matter: 'late-ceremony',
                by: { kind: 'upperStandingCommittee' },
                written: agreed.written,
              },
            ]
          : []
        const acts = inOrder([
          opened(monthsLater(decided, -3)),
          cellVote(daysLater(decided, -20)),
          { type: 'admission.decided', on: decided, tally: { members: 9, yes: 9 } },
          ...receipt,
          ...consent,
        ]).filter((act) => act.on <= on)
        return { acts, act: { type: 'ceremony.held' as const, on } }
      }),
  )

/** A recognition reviewed near the end of the 12 months, or near the end of the 30 working days after it. */
export const reviews: fc.Arbitrary<Asked> = fc
  .record({
    held: dayIn('2016-09-20', '2026-08-31'),
    days: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 38, max: 60 })),
  })
  .map(({ held, days }) => ({
    acts: [opened(earlier(held)), { type: 'ceremony.held', on: held }],
    act: cellVote(daysLater(monthsLater(held, 12), days), 'recognition'),
  }))

/** A recognition decided on any day after the 12 months. */
export const recognitions: fc.Arbitrary<Asked> = fc
  .record({ held: dayIn('2016-09-20', '2026-08-31'), days: fc.integer({ min: 1, max: 2500 }) })
  .map(({ held, days }) => {
    const end = monthsLater(held, 12)
    return {
      acts: [
        opened(earlier(held)),
        { type: 'ceremony.held', on: held },
        cellVote(daysLater(end, 1), 'recognition'),
      ],
      act: { type: 'recognition.decided' as const, on: daysLater(end, days), tally: { members: 9, yes: 9 } },
    }
  })
