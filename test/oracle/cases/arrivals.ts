import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { type Day, daysLater, monthsLater } from '../law/days.js'
import { workingDaysLater } from '../law/working-days.js'
import { lawDay } from './days.js'
import { asked, maybe, member, told, workingDays } from './member.js'

/** What follows a transfer, near the end of its time: the letter, the reception, the return. */
export const arrivals: fc.Arbitrary<Asked> = fc
  .record({
    moved: lawDay,
    transfer: fc.constantFrom('official' as const, 'temporary' as const, 'abroad' as const),
    months: maybe(fc.constantFrom(3, 6, 12, 24)),
    labour: fc.constantFrom(undefined, true),
    left: maybe(fc.integer({ min: -20, max: 0 })),
    notice: maybe(fc.integer({ min: 0, max: 15 })),
    held: maybe(fc.integer({ min: 0, max: 15 })),
    step: fc.constantFrom(
      'referral.presented' as const,
      'member.received' as const,
      'member.returned' as const,
    ),
    returned: maybe(fc.integer({ min: -3, max: 0 })),
  })
  .chain((one) => {
    const { moved } = one
    const effectiveOn = one.left === undefined ? undefined : daysLater(moved, one.left)
    const isAway = one.transfer !== 'official'
    const transfer = {
      type: 'member.transferred',
      on: moved,
      transfer: one.transfer,
      ...told({
        effectiveOn,
        months: isAway ? one.months : undefined,
        labour: one.transfer === 'abroad' ? one.labour : undefined,
        dossierReceivedOn:
          one.held !== undefined && one.transfer === 'official' ? daysLater(moved, one.held) : undefined,
      }),
    } as Act
    const notice: readonly Act[] =
      one.notice === undefined ? [] : [{ type: 'transfer-notice.arrived', on: daysLater(moved, one.notice) }]
    const filed = daysLater(moved, Math.min(one.notice ?? one.held ?? 0, one.held ?? one.notice ?? 0))
    return fc
      .oneof(
        workingDays(effectiveOn ?? moved, [30, 60]),
        workingDays(moved, [30, 60]),
        fc.integer({ min: -1, max: 2 }).map((days) => daysLater(monthsLater(filed, 3), days)),
      )
      .map((on): Asked => {
        const back: Act =
          one.step === 'member.returned'
            ? {
                type: one.step,
                on,
                ...told({
                  returnedOn:
                    one.returned === undefined ? undefined : daysLater(workingDaysBefore(on), one.returned),
                }),
              }
            : { type: one.step, on }
        return asked([...member(), transfer, ...notice], back)
      })
  })

const workingDaysBefore = (on: Day): Day => {
  let day = daysLater(on, -40)
  while ((workingDaysLater(day, 30) ?? on) < on) day = daysLater(day, 1)
  return day
}
