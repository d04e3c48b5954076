import type { ActOf } from '../../../casefile/act.js'
import { dayName } from '../day-number.js'
import type { Life, Step } from '../life.js'
import { movedTo } from '../place.js'

type Kind = ActOf<'member.transferred'>['transfer']

/** The cell of the destination. */
const destination = ({ place }: Life) => place.elsewhere

const transfer =
  (kind: Kind, days: number, months?: number): Step =>
  (life) => ({
    type: 'member.transferred',
    on: dayName(life.event),
    transfer: kind,
    effectiveOn: dayName(life.event - days),
    toCell: destination(life),
    ...(months !== undefined && { months }),
    across: kind === 'internal' || life.index % 3 > 0 ? 'inside' : 'province',
    papersComplete: true,
    underInspection: false,
  })

const presentReferral =
  (days: number): Step =>
  ({ event }) => ({ type: 'referral.presented', on: dayName(event + days) })

const receive: Step = (life) => {
  const cell = destination(life)
  return {
    type: 'member.received',
    on: dayName(life.event + 14),
    unit: { cell },
    indexCertified: true,
  }
}

/** For good: within 60 working days of the decision, presented within 30. */
export const officialTransfer: readonly Step[] = [transfer('official', 6), presentReferral(8), receive]

export const internalTransfer: readonly Step[] = [transfer('internal', 2), presentReferral(5), receive]

/** Six months elsewhere, and back. */
export const temporaryTransfer: readonly Step[] = [
  transfer('temporary', 3, 6),
  presentReferral(7),
  ({ event }) => ({ type: 'member.returned', on: dayName(event + 185) }),
]

/** A year abroad, and back. */
export const transferAbroad: readonly Step[] = [
  transfer('abroad', 0, 12),
  presentReferral(20),
  ({ event }) => ({
    type: 'member.returned',
    on: dayName(event + 380),
    returnedOn: dayName(event + 370),
  }),
]

/** Of a probationary member: the helper remarks and another is assigned where the member arrives. */
export const transferOnProbation: readonly Step[] = [
  ({ event, helper }) => ({
    type: 'helper.left',
    on: dayName(event - 1),
    helper: { id: helper },
    remarked: true,
  }),
  ...officialTransfer,
  (life) => ({
    type: 'helper.assigned',
    on: dayName(life.event + 14),
    helper: { id: `${destination(life)}.1`, official: true },
    byResolution: true,
  }),
  (life) => {
    const cell = destination(life)
    life.place = movedTo(life.place, cell)
    return undefined
  },
]

/** The remarks of the helper at the place of arrival. */
export const remarkAfterTransfer: Step = (life) => ({
  type: 'remarks.made',
  on: dayName(life.way.remarks),
  helper: `${life.place.cell.id}.1`,
})
