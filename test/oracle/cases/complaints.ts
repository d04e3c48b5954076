import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Asked } from '../compare.js'
import { daysLater } from '../law/days.js'
import { lawDay } from './days.js'
import { asked, maybe, member, told, workingDays } from './member.js'

/** A complaint about the end of its time, by whoever, against whatever. */
export const complaints: fc.Arbitrary<Asked> = fc
  .record({
    decided: lawDay,
    against: fc.constantFrom('removal' as const, 'expulsion' as const, 'discipline' as const),
    received: maybe(fc.integer({ min: 0, max: 20 })),
    isOther: fc.constantFrom(false, false, false, false, true),
    lodgedBy: fc.constantFrom(
      'member' as const,
      'member' as const,
      'other' as const,
      'group' as const,
      undefined,
    ),
    concluded: fc.constantFrom(undefined, undefined, false, true),
    level: fc.constantFrom('upper' as const, 'province' as const, 'central' as const, undefined),
  })
  .chain(({ decided, against, received, isOther, lodgedBy, concluded, level }) => {
    const receivedOn = received === undefined ? undefined : daysLater(decided, received)
    const of = isOther ? 'removal' : against
    const decisions: Readonly<Record<typeof against, Act>> = {
      removal: { type: 'member.removed', on: decided, ground: 'fees-unpaid', tally: { members: 9, yes: 9 } },
      expulsion: { type: 'member.expelled', on: decided, tally: { members: 9, yes: 9 } },
      discipline: { type: 'member.disciplined', on: decided, form: 'warning' },
    }
    const receipt: readonly Act[] =
      receivedOn !== undefined && of !== 'discipline'
        ? [{ type: 'exit-decision.received', on: receivedOn }]
        : []
    return fc
      .oneof(
        workingDays(receivedOn ?? decided, [30, 5]),
        fc.integer({ min: 29, max: 32 }).map((days) => daysLater(receivedOn ?? decided, days)),
      )
      .map((on) =>
        asked([...member(), decisions[of], ...receipt], {
          type: 'complaint.lodged',
          on,
          against,
          ...told({
            lodgedBy,
            concluded,
            level,
            decisionReceivedOn: against === 'discipline' ? receivedOn : undefined,
          }),
        } as Act),
      )
  })

/** The answer to a complaint, about the end of the time of its level. */
export const complaintAnswers: fc.Arbitrary<Asked> = fc
  .record({
    lodged: lawDay.filter((day) => day < '2026-12-31'),
    against: fc.constantFrom('removal' as const, 'removal' as const, 'expulsion' as const),
    level: fc.constantFrom('upper' as const, 'province' as const, 'central' as const, undefined),
    received: maybe(fc.integer({ min: 0, max: 5 })),
  })
  .chain(({ lodged, against, level, received }) => {
    const receivedOn = received === undefined ? undefined : daysLater(lodged, received)
    const decided: Act =
      against === 'removal'
        ? { type: 'member.removed', on: daysLater(lodged, -10), ground: 'fees-unpaid' }
        : { type: 'member.expelled', on: daysLater(lodged, -10) }
    return workingDays(receivedOn ?? lodged, [90, 180, 30]).map((on) =>
      asked(
        [
          ...member(),
          decided,
          { type: 'exit-decision.received', on: daysLater(lodged, -5) },
          {
            type: 'complaint.lodged',
            on: lodged,
            against,
            lodgedBy: 'member',
            ...told({ level, receivedOn }),
          },
        ],
        { type: 'complaint.answered', on, answer: 'rejected' },
      ),
    )
  })
