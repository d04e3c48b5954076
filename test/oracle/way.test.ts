import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/index.js'
import { movedActs, wayActs } from './cases/way-acting.js'
import { stepActs, steps, turnedLives } from './cases/way-standing.js'
import { runs } from './compare.js'
import { gradeOfAll } from './compare-members.js'
import type { Grade } from './law/grade.js'
import { wayWorthOf } from './law/way-acting.js'
import { failings, worthAt } from './law/way-standing.js'
import { answered } from './library.js'
import { standingFindings } from './standing-library.js'

// The way to membership, read a second time: who acts, what must still stand, and what comes before what.

const timeout = 3_600_000

/** How often each question was answered each way. */
const answers = new Map<string, Map<Grade, number>>()

function keep(question: string, grade: Grade): void {
  const given = answers.get(question) ?? new Map<Grade, number>()
  answers.set(question, given.set(grade, (given.get(grade) ?? 0) + 1))
}

describe('the library and a second reading of the law of the way to membership agree', () => {
  it.each([
    { subject: 'who acts', cases: wayActs, numRuns: runs },
    { subject: 'who acts after a move', cases: movedActs, numRuns: Math.ceil(runs / 4) },
  ])(
    'on $subject',
    ({ cases, numRuns }) => {
      fc.assert(
        fc.property(cases, ({ acts, act, file }) => {
          const law = wayWorthOf(act, file)
          if (law === undefined) return
          keep(act.type, law)
          expect(gradeOfAll(answered([`actor.${act.type}`], acts, act).findings)).toBe(law)
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'on what must still stand at a later step',
    () => {
      fc.assert(
        fc.property(turnedLives, ({ name, life, knownFrom }) => {
          const from = knownFrom === 'never' ? steps.length : steps.indexOf(knownFrom)
          for (const [place, step] of steps.entries()) {
            const at = life.findIndex(
              (act) => act.type === stepActs[step] && (!('matter' in act) || act.matter === 'admission'),
            )
            const law = worthAt(name, step, place >= from)
            keep(`what stands when ${step}`, law)
            const found = standingFindings(failings[name].rules, life.slice(0, at), life[at] as Act)
            expect([name, step, gradeOfAll(found)]).toEqual([name, step, law])
          }
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    timeout,
  )

  it('and every act was answered in more than one way', () => {
    for (const [name, given] of answers) expect([name, given.size > 1]).toEqual([name, true])
  })
})
