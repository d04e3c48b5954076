import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityOf, nationalRulebook, replay, rightsOf, seniorityOf } from '../../src/index.js'
import { arrivals } from './cases/arrivals.js'
import { bodies } from './cases/bodies.js'
import { complaintAnswers, complaints } from './cases/complaints.js'
import { courses } from './cases/courses.js'
import { disciplines } from './cases/disciplines.js'
import { dutifulLives } from './cases/duties.js'
import { matters } from './cases/matters.js'
import { removals, removalVotes } from './cases/removals.js'
import { transfers } from './cases/transfers.js'
import { runs } from './compare.js'
import { agreeOnMembers, answersGiven, gradeOfAll } from './compare-members.js'
import { worthOf } from './law/acting.js'
import { ruledBy } from './law/matters.js'
import { memberClocks, memberDuties } from './law/member-duties.js'
import { mayVote, seniorityMonths, statusOn } from './law/membership.js'
import { answered, duties } from './library.js'

// The law of members, bodies and exits, read a second time: nothing of the library's rules or regulations is imported in `law/`.

const timeout = 3_600_000
const numRuns = Math.ceil(runs / 2)

describe('the library and a second reading of the law of members agree', () => {
  it.each([
    { subject: 'discipline', cases: disciplines },
    { subject: 'a complaint', cases: complaints },
    { subject: 'the answer to a complaint', cases: complaintAnswers },
    { subject: 'a transfer', cases: transfers },
    { subject: 'an arrival', cases: arrivals },
    { subject: 'the ground of a removal', cases: removals },
    { subject: 'a vote on a removal', cases: removalVotes },
  ])('on $subject', ({ cases }) => agreeOnMembers(cases), timeout)

  it('and every question was answered in more than one way', () => {
    for (const [name, grades] of answersGiven) expect([name, grades.size > 1]).toEqual([name, true])
  })

  it(
    'on who does an act',
    () => {
      fc.assert(
        fc.property(bodies, ({ acts, act, unit }) => {
          const law = worthOf(act, unit)
          if (law === undefined) return
          expect(gradeOfAll(answered([`actor.${act.type}`], acts, act).findings)).toBe(law)
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'on rights, activity and seniority',
    () => {
      const rulebook = nationalRulebook()
      fc.assert(
        fc.property(courses, ({ acts, today }) => {
          const { file } = replay(acts, { mode: 'chronicle', rulebook })
          const { completedYears, furtherMonths = 0 } = seniorityOf(file, { today })
          expect({
            rights: rightsOf(file, today).home.map(({ answer }) => answer),
            activity: activityOf(file, today).status,
            seniority: completedYears === undefined ? undefined : 12 * completedYears + furtherMonths,
          }).toEqual({
            rights: ['vote', 'stand', 'elect'].map(() => mayVote(acts, today)),
            activity: statusOn(acts, today),
            seniority: seniorityMonths(acts, today),
          })
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'on the table of matters',
    () => {
      fc.assert(
        fc.property(matters, ({ acts, act, pending }) => {
          const law = ruledBy(pending, act)
          if (law === undefined) return
          expect(gradeOfAll(answered(matterRules, acts, act).findings)).toBe(law)
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'on the duties of a life',
    () => {
      const told = (list: readonly { rule: string; from: string; dueOn?: string }[]) =>
        list.map(({ rule, from, dueOn }) => `${rule} ${from} ${dueOn}`).sort()
      fc.assert(
        fc.property(dutifulLives, ({ acts, today }) => {
          expect(told(duties(memberClocks, acts, today))).toEqual(told(memberDuties(acts, today)))
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

/** What may be open, as the library names it; that a review is due is no matter of the table by itself. */
const matterRules = [
  'complaint',
  'criminal-case',
  'denunciation',
  'discipline',
  'expulsion',
  'grave-breach',
  'inspection',
  'interruption',
  'official-transfer',
  'procedural-defect',
  'recognition',
  'removal',
  'removal-proposed',
  'resignation',
  'substantive-defect',
  'suspension',
  'temporary-stay',
].map((kind) => `matters.${kind}`)
