import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater, monthsLater } from '../law/days.js'
import { inOrder, opened } from './acts.js'
import { lawDay } from './days.js'

/** A badge near its anniversary, or as early as illness or death allow. */
export const badges: fc.Arbitrary<Asked> = fc
  .record({
    on: lawDay,
    years: fc.constantFrom(30, 35, 40, 55, 65, 70, 85, 90, 95, 50),
    short: fc.constantFrom(0, 12, 24),
    shift: fc.integer({ min: -2, max: 2 }),
    early: fc.constantFrom(undefined, 'illness' as const, 'posthumous' as const),
    died: fc.option(fc.record({ months: fc.constantFrom(0, 6, 13), shift: fc.integer({ min: 0, max: 3 }) }), {
      nil: undefined,
    }),
    disciplined: fc.array(
      fc.record({
        form: fc.constantFrom('reprimand' as const, 'warning' as const, 'dismissal' as const),
        months: fc.constantFrom(6, 9, 12, 30),
        shift: fc.integer({ min: -2, max: 2 }),
      }),
      { maxLength: 2 },
    ),
    acknowledged: fc.constantFrom(true, true, false, undefined),
  })
  .map(({ on, years, short, shift, early, died, disciplined, acknowledged }) => {
    const diedOn = died && daysLater(monthsLater(on, -died.months), -died.shift)
    const counted = diedOn ?? on
    const decidedOn = daysLater(monthsLater(counted, short - 12 * years), shift)
    const acts: readonly Act[] = [
      ...disciplined.map(
        (one): Act => ({
          type: 'member.disciplined',
          on: daysLater(monthsLater(on, -one.months), one.shift),
          form: one.form,
        }),
      ),
      ...(diedOn ? [{ type: 'member.died' as const, on: diedOn }] : []),
    ]
    return {
      acts: [
        opened('1900-01-01'),
        {
          type: 'membership.transcribed',
          on: '1900-01-02',
          standing: 'official',
          decidedOn,
          ceremonyOn: daysLater(decidedOn, 5),
        },
        ...inOrder(acts).filter((act) => act.on <= on),
      ],
      act: {
        type: 'badge.awarded',
        on,
        years,
        ...(early && { early }),
        ...(acknowledged !== undefined && { correctionAcknowledged: acknowledged }),
      },
    }
  })
