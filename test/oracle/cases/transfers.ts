import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater } from '../law/days.js'
import { lawDay } from './days.js'
import { asked, maybe, member, told, workingDays } from './member.js'

/** A transfer of any kind, with what is open about the member. */
export const transfers: fc.Arbitrary<Asked> = fc
  .record({
    effectiveOn: lawDay,
    transfer: fc.constantFrom(
      'official' as const,
      'temporary' as const,
      'internal' as const,
      'abroad' as const,
    ),
    isTold: fc.boolean(),
    months: maybe(fc.constantFrom(2, 3, 11, 12, 13, 23, 24, 25)),
    study: fc.constantFrom(undefined, true, false),
    labour: fc.constantFrom(undefined, undefined, true),
    isDissolved: fc.constantFrom(false, false, false, true),
    underInspection: fc.constantFrom(undefined, false, false, true),
    open: fc.constantFrom(
      undefined,
      undefined,
      'inspection' as const,
      'denunciation' as const,
      'discipline' as const,
    ),
    isClosed: fc.boolean(),
  })
  .chain((one) =>
    workingDays(one.effectiveOn, [60, 30, 5]).map((on) => {
      const openedOn = daysLater(on, -8)
      const closedOn = daysLater(on, -3)
      const { open } = one
      const about: readonly Act[] =
        open === undefined
          ? []
          : open === 'discipline'
            ? [
                { type: 'discipline.opened', on: openedOn },
                ...(one.isClosed ? [{ type: 'discipline.closed' as const, on: closedOn }] : []),
              ]
            : [
                { type: 'proceeding.opened', on: openedOn, proceeding: open },
                ...(one.isClosed
                  ? [{ type: 'proceeding.closed' as const, on: closedOn, proceeding: open }]
                  : []),
              ]
      const isAway = one.transfer === 'temporary' || one.transfer === 'abroad'
      return asked([...member(), ...about], {
        type: 'member.transferred',
        on,
        transfer: one.transfer,
        ...told({
          effectiveOn: one.isTold ? one.effectiveOn : undefined,
          months: isAway ? one.months : undefined,
          study: one.transfer === 'temporary' ? one.study : undefined,
          labour: one.transfer === 'abroad' ? one.labour : undefined,
          dissolvedOn: one.isDissolved && !isAway ? one.effectiveOn : undefined,
          underInspection: one.underInspection,
        }),
      } as Act)
    }),
  )
