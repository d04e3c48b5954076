import type { ActOf } from '../../../casefile/shapes.js'
import { dayName } from '../day-number.js'
import type { Life, Step } from '../life.js'
import { besideOf, outsideOf } from '../place.js'

type Kind = ActOf<'member.transferred'>['transfer']

/** Whether a transfer leads out of the province: those abroad, and one official transfer in three. */
const isOutside = (kind: Kind, { index }: Life) =>
  kind === 'abroad' || (kind === 'official' && index % 3 === 0)

/** The place of the destination. */
const destination = (kind: Kind, life: Life) =>
  isOutside(kind, life) ? outsideOf(life.place) : besideOf(life.place)

const across = (kind: Kind, life: Life) =>
  isOutside(kind, life) ? ('province' as const) : ('inside' as const)

/** What only transfers of one kind tell. */
const told = {
  official: (life: Life) => ({ transfer: 'official', across: across('official', life) }),
  internal: () => ({ transfer: 'internal' }),
  temporary: () => ({ transfer: 'temporary', months: 6 }),
  abroad: (life: Life) => ({ transfer: 'abroad', months: 12, across: across('abroad', life) }),
} as const satisfies { readonly [K in Kind]: (life: Life) => Partial<ActOf<'member.transferred'>> }

const transfer =
  (kind: Kind, days: number): Step =>
  (life) => ({
    type: 'member.transferred',
    on: dayName(life.event),
    by: life.place.grassroots,
    ...told[kind](life),
    effectiveOn: dayName(life.event - days),
    toCell: destination(kind, life).cell.id,
    underInspection: false,
    papersComplete: true,
  })

const presentReferral =
  (days: number): Step =>
  ({ event }) => ({ type: 'referral.presented', on: dayName(event + days) })

const receive =
  (kind: Kind): Step =>
  (life) => ({
    type: 'member.received',
    on: dayName(life.event + 14),
    by: destination(kind, life).grassroots,
    unit: destination(kind, life).unit,
    indexCertified: true,
  })

/** For good: within 60 working days of the decision, presented within 30. */
export const officialTransfer: readonly Step[] = [
  transfer('official', 6),
  presentReferral(8),
  receive('official'),
]

export const internalTransfer: readonly Step[] = [
  transfer('internal', 2),
  presentReferral(5),
  receive('internal'),
]

/** Six months elsewhere, and back. */
export const temporaryTransfer: readonly Step[] = [
  transfer('temporary', 3),
  presentReferral(7),
  ({ event, place }) => ({
    type: 'member.returned',
    on: dayName(event + 170),
    by: place.cellCommittee,
  }),
]

/** Six months elsewhere, prolonged by three, and back. */
export const prolongedTransfer: readonly Step[] = [
  transfer('temporary', 3),
  presentReferral(7),
  ({ event }) => ({ type: 'stay.prolonged', on: dayName(event + 150), months: 3, reportedHome: true }),
  ({ event, place }) => ({
    type: 'member.returned',
    on: dayName(event + 255),
    by: place.cellCommittee,
  }),
]

/** A year abroad, and back. */
export const transferAbroad: readonly Step[] = [
  transfer('abroad', 0),
  presentReferral(20),
  ({ event, place }) => ({
    type: 'member.returned',
    on: dayName(event + 380),
    by: place.cellCommittee,
    returnedOn: dayName(event + 370),
  }),
]

/** Of a probationary member: the helper remarks and another is assigned where the member arrives. */
export const transferOnProbation: readonly Step[] = [
  ({ event, helper, place }) => ({
    type: 'helper.left',
    on: dayName(event - 1),
    by: place.cell,
    helper: { id: helper },
    remarked: true,
  }),
  ...officialTransfer,
  (life) => {
    life.place = destination('official', life)
    return {
      type: 'helper.assigned',
      on: dayName(life.event + 14),
      by: life.place.cell,
      helper: { id: `${life.place.cell.id}.1`, official: true },
      byResolution: true,
    }
  },
]

/** The remarks of the helper at the place of arrival. */
export const remarkAfterTransfer: Step = (life) => ({
  type: 'remarks.made',
  on: dayName(life.way.remarks),
  helper: `${life.place.cell.id}.1`,
})
