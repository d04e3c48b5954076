import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Read } from '../compare.js'
import { type Day, daysLater } from '../law/days.js'
import { inOrder } from './acts.js'
import { dayIn } from './days.js'
import { maybe, member, standing } from './member.js'

type Step = (on: Day, until: { readonly until?: Day }) => Act

const steps: readonly Step[] = [
  (on, until) => ({ type: 'member.exempted', on, ground: 'age', ...until }),
  (on, until) => ({ type: 'member.suspended', on, ground: 'discipline', ...until }),
  (on) => ({ type: 'activity.interrupted', on, cause: 'lost-contact' }),
  (on) => ({ type: 'activity.resumed', on }),
  (on) => ({ type: 'proceeding.opened', on, proceeding: 'criminal-case' }),
  (on) => ({ type: 'proceeding.closed', on, proceeding: 'criminal-case' }),
  (on) => ({ type: 'member.removed', on, ground: 'fees-unpaid' }),
  (on) => ({ type: 'member.restored', on }),
  (on) => ({ type: 'member.died', on }),
  (on) => ({ type: 'recognition.decided', on, tally: { members: 9, yes: 9 } }),
]

/** Exits may be told twice; but an interruption is ended by nothing but activity, and what is not open is not closed. */
function isToldInOrder(acts: readonly Act[]): boolean {
  let [isInterrupted, isCharged] = [false, false]
  for (const { type } of acts) {
    if (
      type === 'recognition.decided' &&
      acts.some((act) => act.type === 'membership.transcribed' && act.standing === 'official')
    )
      return false
    if (type === 'proceeding.opened' || type === 'proceeding.closed') {
      if (isCharged === (type === 'proceeding.opened')) return false
      isCharged = !isCharged
    }
    const isOther = type === 'member.exempted' || type === 'member.suspended'
    if (isInterrupted && (isOther || type === 'activity.interrupted')) return false
    if (type === 'activity.interrupted') isInterrupted = true
    if (type === 'activity.resumed') isInterrupted = false
  }
  return true
}

/** The course of a membership: exemptions, suspensions, interruptions, exits and restorations, up to a day. */
export const courses: fc.Arbitrary<Read> = fc
  .record({
    start: dayIn('2016-09-01', '2022-12-31'),
    standing,
    taken: fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 500 }),
        until: maybe(fc.integer({ min: 1, max: 400 })),
        step: fc.constantFrom(...steps),
      }),
      { maxLength: 6 },
    ),
    after: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ start, standing: of, taken, after }) => {
    let day = start
    const acts = taken.map(({ gap, until, step }): Act => {
      day = daysLater(day, gap)
      return step(day, until === undefined ? {} : { until: daysLater(day, until) })
    })
    return { acts: inOrder([...member(of), ...acts]), today: daysLater(day, after) }
  })
  .filter(({ acts, today }) => today <= '2027-07-31' && isToldInOrder(acts))
