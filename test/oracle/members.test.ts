import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityOf, nationalRulebook, replay, rightsOf, seniorityOf } from '../../src/index.js'
import { directory, directoryFindings } from '../../src/register.js'
import { arrivals } from './cases/arrivals.js'
import { bodies } from './cases/bodies.js'
import { complaintAnswers, complaints } from './cases/complaints.js'
import { courses } from './cases/courses.js'
import { disciplines } from './cases/disciplines.js'
import { dutifulLives } from './cases/duties.js'
import { type Organised, organisations } from './cases/organisations.js'
import { removals, removalVotes } from './cases/removals.js'
import { transfers } from './cases/transfers.js'
import { runs } from './compare.js'
import { agreeOnMembers, answersGiven, gradeOfAll } from './compare-members.js'
import { worthOf } from './law/acting.js'
import { memberClocks, memberDuties } from './law/member-duties.js'
import { mayVote, seniorityMonths, statusOn } from './law/membership.js'
import * as organisation from './law/organisation.js'
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

  it(
    'on the numbers of an organisation',
    () => {
      fc.assert(
        fc.property(organisations, ({ kind, told, bodies: recorded }) => {
          const found = directoryFindings(directory({ version: 1, bodies: [...recorded] }))
            .filter(({ body, finding }) => body === 'body' && rulesOf[kind].includes(finding.rule))
            .map(({ finding }) => finding)
          expect(gradeOfAll(found)).toBe(lawOf[kind](told))
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

const lawOf: Readonly<Record<Organised['kind'], (told: organisation.Told) => string>> = {
  cell: organisation.cellMembers,
  probationary: organisation.probationaryCell,
  grassroots: organisation.grassrootsCommittee,
  special: organisation.specialCommittee,
  delegation: organisation.delegation,
  grant: organisation.grant,
}

const rulesOf: Readonly<Record<Organised['kind'], readonly string[]>> = {
  cell: ['organisation.cell-created', 'organisation.cell-members'],
  probationary: ['organisation.probationary-activity-cell'],
  grassroots: ['organisation.grassroots-minimum'],
  special: ['organisation.upper-committee-special'],
  delegation: ['organisation.delegation-criteria'],
  grant: ['organisation.granted-power'],
}
