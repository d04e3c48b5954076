import type { ActOf } from '../../../casefile/shapes.js'
import { dayName, workingDayFrom } from '../day-number.js'
import type { Life, Step } from '../life.js'
import { expellerOn } from '../place.js'
import { cellVotes, decisionOn, grassrootsVotes, sectionAppraises } from './vote-steps.js'

// An exit is reckoned from the day it begins, the event of the life.

/** The day so many days after the event. */
export const eventOn = ({ event }: Life, days: number) => dayName(event + days)

const decidedAfter = 50
const decidedOn = ({ event }: Life) => workingDayFrom(event + decidedAfter)

const chain = (matter: 'removal' | 'expulsion' | 'resignation'): readonly Step[] => [
  cellVotes(matter, ({ event }) => event + 24),
  sectionAppraises(matter, ({ event }) => event + 29),
  grassrootsVotes(matter, ({ event }) => event + 34),
]

const collectCard: Step = (life) => ({
  type: 'card.collected',
  on: dayName(decidedOn(life) + 4),
  by: life.place.cell,
})
const receiveExitDecision: Step = (life) => ({
  type: 'exit-decision.received',
  on: dayName(decidedOn(life) + 3),
})
const makeNotice: Step = (life) => ({
  type: 'exit-notice.made',
  on: dayName(decidedOn(life) + 6),
  by: life.place.grassroots,
})
const sendFile: Step = (life) => ({
  type: 'exit-file.sent',
  on: dayName(decidedOn(life) + 22),
  by: life.place.grassroots,
})

export const dutiesAfterExit: readonly Step[] = [receiveExitDecision, collectCard, makeNotice, sendFile]
export const dutiesWithoutCard: readonly Step[] = [receiveExitDecision, makeNotice, sendFile]

type Opened = ActOf<'removal.opened'>
type Ground<O = Opened> = O extends Opened ? Omit<O, 'type' | 'on'> : never

/** Grounds of a removal, with the figures each must show. */
const grounds: readonly ((life: Life) => Ground)[] = [
  () => ({ ground: 'abandonment', months: 4, excused: false }),
  () => ({ ground: 'fees-unpaid', months: 5, excused: false }),
  (life) => ({ ground: 'no-progress', educatedSince: eventOn(life, -400) }),
  () => ({ ground: 'standing-breached', years: 2 }),
  () => ({ ground: 'political-standard' }),
]

/** Three requests without an answer, or a self-criticism after the first. */
const requestSelfCriticism =
  (days: number): Step =>
  (life) => ({
    type: 'self-criticism.requested',
    on: eventOn(life, days),
    by: life.place.cellCommittee,
  })
const makeSelfCriticism: Step = (life) => ({
  type: 'self-criticism.answered',
  on: eventOn(life, 9),
  answer: 'made',
})

const openRemoval: Step = (life) => {
  const ground = grounds[life.index % grounds.length] as (life: Life) => Ground
  return { type: 'removal.opened', on: eventOn(life, 0), by: life.place.cell, ...ground(life) }
}

const openRemovalOnReport: Step = (life) => ({
  type: 'removal.opened',
  on: eventOn(life, 0),
  by: life.place.cell,
  ground: 'abandonment',
  months: 4,
  excused: false,
})

const openRemovalOfUnqualified: Step = (life) => ({
  type: 'removal.opened',
  on: eventOn(life, 0),
  by: life.place.cell,
  ground: 'unqualified-probationary',
})

const remove: Step = (life) => ({ type: 'member.removed', ...decisionOn(life, decidedOn(life)) })

/** From the ground to the file sent up, with a self-criticism. */
export const removal: readonly Step[] = [
  openRemoval,
  requestSelfCriticism(2),
  makeSelfCriticism,
  ...chain('removal'),
  remove,
  ...dutiesAfterExit,
]

/** From a report to the decision, with three requests in vain. */
export const removalOnReport: readonly Step[] = [
  openRemovalOnReport,
  requestSelfCriticism(1),
  requestSelfCriticism(8),
  requestSelfCriticism(15),
  ...chain('removal'),
  remove,
  ...dutiesAfterExit.slice(0, 2),
]

/** Of a probationary member, who has no card. */
export const removalOfUnqualified: readonly Step[] = [
  openRemovalOfUnqualified,
  requestSelfCriticism(1),
  makeSelfCriticism,
  ...chain('removal'),
  remove,
  ...dutiesWithoutCard,
]

const complain =
  (level: 'upper' | 'province'): Step =>
  (life) => ({
    type: 'complaint.lodged',
    on: dayName(decidedOn(life) + 25),
    against: 'removal',
    receivedOn: dayName(decidedOn(life) + 27),
    lodgedBy: 'member',
    level,
  })

/** A complaint in time, answered in time. */
export const complaintRejected: readonly Step[] = [
  complain('upper'),
  (life) => ({
    type: 'complaint.answered',
    on: dayName(decidedOn(life) + 100),
    by: life.place.province,
    answer: 'rejected',
  }),
]

export const complaintUpheld: readonly Step[] = [
  complain('province'),
  (life) => ({
    type: 'complaint.answered',
    on: dayName(decidedOn(life) + 105),
    by: life.place.province,
    answer: 'restored',
  }),
  (life) => ({
    type: 'member.restored',
    on: dayName(decidedOn(life) + 110),
    by: life.place.province,
    arrearsPaid: true,
  }),
]

export const expulsion: readonly Step[] = [
  ...chain('expulsion'),
  (life) => {
    const decided = decisionOn(life, decidedOn(life))
    return { type: 'member.expelled', ...decided, by: expellerOn(life.place, decided.on) }
  },
  ...dutiesAfterExit,
]

export const resignation: readonly Step[] = [
  (life) => ({
    type: 'resignation.requested',
    on: eventOn(life, 0),
    written: true,
    inBreach: false,
    hardship: life.index % 2 === 0,
  }),
  ...chain('resignation'),
  (life) => ({ type: 'member.resigned', ...decisionOn(life, decidedOn(life)) }),
  ...dutiesAfterExit,
]

export const death: readonly Step[] = [
  (life) => ({ type: 'member.died', on: eventOn(life, 0), by: life.place.cell }),
  (life) => ({ type: 'exit-notice.made', on: eventOn(life, 3), by: life.place.grassroots }),
  (life) => ({ type: 'exit-file.sent', on: eventOn(life, 20), by: life.place.grassroots }),
]
