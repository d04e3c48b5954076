import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, dates, replay, standingOf } from '../../src/index.js'
import { collect, membershipMovement } from '../../src/register.js'
import { annulments, regularisations } from './cases/course-annulments.js'
import { heardLives } from './cases/course-lives.js'
import { runs } from './compare.js'
import { gradeOfAll } from './compare-members.js'
import { annulled, regularised, type Undone } from './law/course-annulment.js'
import { courseDuties } from './law/course-duties.js'
import { datesTold, isMemberBefore, standing } from './law/course-standing.js'
import { answered, duties } from './library.js'

// The way to membership, read a second time: nothing of the library's rules or regulations is imported in `law/`.

const timeout = 3_600_000

const courseClocks = [
  'verification.reply-on-time',
  'cell.shortfall-reported',
  'recognition.shortfall-reported',
  'removal.shortfall-reported',
  'decision.on-time',
  'decision.cell-notified',
  'ceremony.on-time',
  'records.member-record-on-time',
  'applicant-move.helped',
  'applicant-move.resolved-not-sent',
  'applicant-move.sent-undecided',
  'applicant-move.new-place-decides',
  'applicant-move.rechecked',
  'applicant-move.decided-same-authority',
  'applicant-move.decided-in-time',
  'applicant-move.decided-late',
  'probation.helper-kept',
  'probation.helper-kept-on-transfer',
  'recognition.cell-review-on-time',
  'recognition.three-failed-votes',
  'recognition.decision-on-time',
  'recognition.removal-if-unqualified',
  'recognition.announced-at-nearest-meeting',
  'card.with-recognition',
]

describe('the library and a second reading of the law of the way agree', () => {
  it(
    'on the duties of a life, told or told in part',
    () => {
      const told = (list: readonly { rule: string; from: string; dueOn?: string }[]) =>
        list.map(({ rule, from, dueOn }) => `${rule} ${from} ${dueOn}`).sort()
      fc.assert(
        fc.property(heardLives, ({ acts, today }) => {
          expect(told(duties(courseClocks, acts, today))).toEqual(told(courseDuties(acts, today)))
        }),
        { numRuns: Math.ceil(runs / 6) },
      )
    },
    timeout,
  )

  it(
    'on where a person stands, and since when',
    () => {
      fc.assert(
        fc.property(heardLives, ({ acts }) => {
          const { file } = replay(acts, { mode: 'chronicle' })
          expect(standingOf(file)).toBe(standing(acts))
          expect(dates(file)).toMatchObject(
            Object.fromEntries(Object.entries(datesTold(acts)).filter(([, day]) => day !== undefined)),
          )
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    timeout,
  )

  it(
    'on who is counted as a member',
    () => {
      // When a transfer moves a member from one count to another is asked elsewhere.
      const staying = heardLives.filter(({ acts }) => !acts.some(({ type }) => moving.includes(type)))
      fc.assert(
        fc.property(staying, fc.nat(), ({ acts, today }, place) => {
          const from = (acts[place % acts.length] as Act).on
          // The form has a column of the year before.
          if (from >= today || from < '2018-01-01') return
          const { sections } = collect(membershipMovement({ from, until: today }), [
            replay(acts, { mode: 'chronicle' }).file,
          ])
          const count = (code: string) => sections[0]?.rows.find((row) => row.code === code)?.now ?? 0
          expect([count('movement.opening'), count('movement.closing')]).toEqual(
            [from, today].map((day) => Number(isMemberBefore(acts, day))),
          )
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    timeout,
  )

  it.each([
    {
      subject: 'who annuls an admission',
      cases: annulments,
      rules: ['annulment.substantive', 'annulment.on-transfer'],
    },
    {
      subject: 'the regularisation of one',
      cases: regularisations,
      rules: ['annulment.procedural'],
    },
  ])(
    'on $subject',
    ({ cases, rules }) => {
      const given = new Map<Undone, number>()
      fc.assert(
        fc.property(cases, ({ acts, act }) => {
          const law =
            act.type === 'admission.annulled'
              ? annulled(acts, act)
              : regularised(acts, act as ActOf<'admission.regularised'>)
          given.set(law, (given.get(law) ?? 0) + 1)
          const grade = gradeOfAll(answered(rules, acts, act).findings)
          expect(grade === 'bar' || grade === 'missing' ? 'against' : grade).toBe(law)
        }),
        { numRuns: Math.ceil(runs / 2) },
      )
      expect([...given.values()].every((count) => count > 1)).toBe(true)
      expect(given.size).toBeGreaterThan(2)
    },
    timeout,
  )
})

const moving: readonly string[] = ['member.transferred', 'member.received', 'admission.regularised']
