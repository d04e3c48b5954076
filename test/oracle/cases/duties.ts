import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Read } from '../compare.js'
import { type Day, daysLater } from '../law/days.js'
import { dayIn } from './days.js'
import { maybe, member, told } from './member.js'

interface Told {
  readonly months?: number | undefined
  readonly early?: number | undefined
  readonly held?: number | undefined
  readonly level?: 'upper' | 'province' | 'central' | undefined
}

type Step = (on: Day, more: Told) => Act

const away: readonly Step[] = [
  (on, { early, held }) => ({
    type: 'member.transferred',
    on,
    transfer: 'official',
    ...told({
      effectiveOn: early === undefined ? undefined : daysLater(on, -early),
      dossierReceivedOn: held === undefined ? undefined : daysLater(on, held),
    }),
  }),
  (on, { months }) => ({ type: 'member.transferred', on, transfer: 'abroad', ...told({ months }) }),
]

/** A chain of acts in the order of a life; those left out open or leave open the duties after them. */
const chain = (start: Step): readonly Step[] => [
  (on) => ({ type: 'discipline.opened', on }),
  (on) => ({ type: 'discipline.closed', on }),
  (on) => ({ type: 'member-file.lost', on, lostBy: 'organisation' }),
  (on) => ({ type: 'member-file.restored', on }),
  start,
  (on) => ({ type: 'transfer-notice.arrived', on }),
  (on) => ({ type: 'referral.presented', on }),
  (on) => ({ type: 'member.received', on }),
  (on) => ({ type: 'member.removed', on, ground: 'fees-unpaid' }),
  (on) => ({ type: 'card.collected', on }),
  (on) => ({ type: 'exit-notice.made', on }),
  (on) => ({ type: 'exit-decision.received', on }),
  (on, { level, held }) => ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    lodgedBy: 'member',
    ...told({ level, receivedOn: held === undefined ? undefined : daysLater(on, held) }),
  }),
  (on) => ({ type: 'exit-file.sent', on }),
  (on) => ({ type: 'complaint.answered', on, answer: 'rejected' }),
  (on) => ({ type: 'member.died', on }),
]

/** What nobody tells of who has not left. */
const afterExit: ReadonlySet<string> = new Set([
  'card.collected',
  'exit-notice.made',
  'exit-decision.received',
  'complaint.lodged',
  'exit-file.sent',
  'complaint.answered',
])

const isExit = ({ type }: Act): boolean => type === 'member.removed'

/** The duties of a life whose acts come after random gaps, some left out. */
export const dutifulLives: fc.Arbitrary<Read> = fc
  .record({
    start: dayIn('2016-10-01', '2025-12-31'),
    first: fc.constantFrom(...away),
    gaps: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 120 })), {
      minLength: 16,
      maxLength: 16,
    }),
    left: fc.array(fc.nat(15), { maxLength: 8 }),
    until: fc.nat(16),
    after: fc.integer({ min: 0, max: 200 }),
    months: maybe(fc.constantFrom(3, 6, 12, 24)),
    early: maybe(fc.integer({ min: 0, max: 60 })),
    held: maybe(fc.integer({ min: 0, max: 20 })),
    level: fc.constantFrom('upper' as const, 'province' as const, 'central' as const, undefined),
  })
  .map(({ start, first, gaps, left, until, after, ...more }) => {
    let day = start
    const acts: Act[] = []
    for (const [index, step] of chain(first).entries()) {
      if (index >= until) break
      day = daysLater(day, gaps[index] as number)
      const made = step(day, more)
      if (!left.includes(index) && (!afterExit.has(made.type) || acts.some(isExit))) acts.push(made)
    }
    return { acts: [...member(), ...acts], today: daysLater(day, after) }
  })
  .filter(({ today }) => today <= '2027-03-31')
