import fc from 'fast-check'
import type { Act } from '../../../src/index.js'
import type { Read } from '../compare.js'
import { type Day, daysLater } from '../law/days.js'
import { cellVote, inOrder, opened } from './acts.js'
import { dayIn, lawDay } from './days.js'

/** Days between one step and the next: within most limits, or beyond them. */
const gap = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 160 }))

const steps: readonly ((on: Day) => Act)[] = [
  (on) => ({
    type: 'verification.requested',
    on,
    request: 'request-1',
    subjects: ['applicant'],
    receivedOn: daysLater(on, 1),
  }),
  (on) => ({
    type: 'verification.requested',
    on,
    request: 'request-2',
    subjects: ['father'],
    abroad: true,
    receivedOn: daysLater(on, 1),
  }),
  (on) => ({ type: 'verification.replied', on, request: 'request-1' }),
  (on) => cellVote(on),
  (on) => ({ type: 'extension.granted', on, matter: 'admission' }),
  (on) => ({ type: 'admission.decided', on, tally: { members: 9, yes: 9 } }),
  (on) => ({ type: 'decision.received', on }),
  (on) => ({ type: 'ceremony.held', on }),
  (on) => ({ type: 'member-record.filed', on }),
]

const reviewing: readonly ((on: Day) => Act)[] = [
  (on) => cellVote(on, 'recognition'),
  (on) => ({ type: 'extension.granted', on, matter: 'recognition' }),
  (on) => ({ type: 'recognition.decided', on, tally: { members: 9, yes: 9 } }),
]

const leaving: readonly ((on: Day) => Act)[] = [
  (on) => ({ type: 'member.transferred', on, transfer: 'official', effectiveOn: daysLater(on, -2) }),
  (on) => ({ type: 'referral.presented', on }),
  (on) => ({ type: 'member.received', on }),
  (on) => ({ type: 'member.removed', on, ground: 'abandonment', tally: { members: 9, yes: 9 } }),
  (on) => ({ type: 'exit-notice.made', on }),
  (on) => ({ type: 'exit-decision.received', on }),
  (on) => ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    level: 'province',
    lodgedBy: 'member',
    receivedOn: daysLater(on, 2),
  }),
  (on) => ({ type: 'exit-file.sent', on }),
  (on) => ({ type: 'complaint.answered', on, answer: 'rejected' }),
]

/** A life in which every step comes after a random gap, some are left out, up to a day on which its agenda is read. */
const lives = (
  chains: readonly (readonly ((on: Day) => Act)[])[],
  openedOn: fc.Arbitrary<Day>,
): fc.Arbitrary<Read> => {
  const all = chains.flat()
  return fc
    .record({
      start: openedOn,
      gaps: fc.array(gap, { minLength: all.length, maxLength: all.length }),
      left: fc.array(fc.nat(all.length - 1), { maxLength: 3 }),
      until: fc.nat(all.length),
      after: gap,
    })
    .map(({ start, gaps, left, until, after }) => {
      let day = start
      const acts: Act[] = [opened(start)]
      for (const [index, step] of all.entries()) {
        if (index >= until) break
        const made = step(daysLater(day, gaps[index] as number))
        const isReview = made.type === 'cell.voted' && made.matter === 'recognition'
        day = isReview ? daysLater(made.on, 365) : made.on
        if (!left.includes(index)) acts.push({ ...made, on: day })
      }
      return { acts: inOrder(acts), today: daysLater(day, after) }
    })
    .filter(({ today }) => today <= '2027-07-31')
}

/** From the first letter of a verification to a membership that ended. */
export const wholeLives = lives([steps, reviewing, leaving], lawDay)

/** The same by the law of the latest years. */
export const recentLives = lives([steps, reviewing], dayIn('2024-06-01', '2026-06-30'))
