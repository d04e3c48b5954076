import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater, monthsLater } from '../law/days.js'
import { lawDay, shift } from './days.js'
import { asked, maybe, member, standing, told } from './member.js'

/** A removal on any ground, near its months and years. */
export const removals: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay.filter((day) => day >= '2017-01-01'),
    standing,
    ground: fc.constantFrom(
      'abandonment' as const,
      'fees-unpaid' as const,
      'card-returned-or-destroyed' as const,
      'no-progress' as const,
      'standing-breached' as const,
      'political-standard' as const,
      'unqualified-probationary' as const,
      'transfer-not-filed' as const,
      'impostor' as const,
      'interruption' as const,
    ),
    months: fc.constantFrom(undefined, 2, 3, 4),
    years: fc.constantFrom(undefined, 1, 2, 3),
    excused: fc.constantFrom(undefined, undefined, false, true),
    educated: maybe(shift),
    arrived: maybe(fc.integer({ min: -2, max: 2 })),
    isInterrupted: fc.boolean(),
  })
  .map((one) => {
    const { on, ground } = one
    const isAway = ground === 'abandonment' || ground === 'fees-unpaid'
    const moved = daysLater(monthsLater(on, -4), 0)
    const papers: readonly Act[] =
      ground === 'transfer-not-filed'
        ? [
            { type: 'member.transferred', on: moved, transfer: 'official' },
            ...(one.arrived === undefined
              ? []
              : [
                  {
                    type: 'transfer-notice.arrived' as const,
                    on: daysLater(monthsLater(on, -3), one.arrived),
                  },
                ]),
          ]
        : []
    const interrupted: readonly Act[] =
      ground === 'interruption' && one.isInterrupted
        ? [{ type: 'activity.interrupted', on: daysLater(on, -100), cause: 'lost-contact' }]
        : []
    return asked([...member(one.standing), ...papers, ...interrupted], {
      type: 'removal.opened',
      on,
      ground,
      ...told({
        months: isAway ? one.months : undefined,
        excused: isAway || ground === 'transfer-not-filed' ? one.excused : undefined,
        years: ground === 'standing-breached' ? one.years : undefined,
        educatedSince:
          ground === 'no-progress' && one.educated !== undefined
            ? daysLater(monthsLater(on, -12), Math.min(one.educated, 300))
            : undefined,
      }),
    } as Act)
  })

/** The cell votes on a removal after some requests. */
export const removalVotes: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    requests: fc.nat(4),
    answer: fc.constantFrom(undefined, undefined, 'made' as const, 'refused' as const),
    isBefore: fc.boolean(),
  })
  .map(({ on, requests, answer, isBefore }) => {
    const opening: Act = { type: 'removal.opened', on: daysLater(on, -60), ground: 'fees-unpaid', months: 4 }
    const start = isBefore ? -80 : -50
    const asks = Array.from(
      { length: requests },
      (_, index): Act => ({
        type: 'self-criticism.requested',
        on: daysLater(on, start + 3 * index),
      }),
    )
    const answered: readonly Act[] =
      answer === undefined ? [] : [{ type: 'self-criticism.answered', on: daysLater(on, -20), answer }]
    return asked([...member(), opening, ...asks, ...answered], {
      type: 'cell.voted',
      on,
      matter: 'removal',
      tally: { members: 9, yes: 9 },
    })
  })
