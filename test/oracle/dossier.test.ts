import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/index.js'
import { displacedLives } from './cases/paper-order.js'
import { returnedLives, withdrawnLives } from './cases/returned.js'
import { runs } from './compare.js'
import { worthOfAll } from './compare-members.js'
import type { Grade } from './law/grade.js'
import { orderQuestions } from './law/paper-order.js'
import { afterReturn, afterWithdrawal, returnRules } from './law/returned.js'
import { answered } from './library.js'

// The dossier of an admission, read a second time: the order of its papers, its verification and its introducers.

const timeout = 3_600_000

/** In how many ways each question was answered. */
const answers = new Map<string, Set<Grade>>()

const keep = (question: string, grade: Grade): void => {
  answers.set(question, (answers.get(question) ?? new Set()).add(grade))
}

/** Asserts that law and library say the same of an act after others, where the law is asked. */
function agreeOn(
  question: string,
  rules: readonly string[],
  log: readonly Act[],
  act: Act,
  law: Grade | undefined,
): void {
  if (law === undefined) return
  keep(question, law)
  const library = worthOfAll(answered(rules, log, act).findings)
  expect([question, act.type, library]).toEqual([question, act.type, law])
}

describe('the library and a second reading of the law of the dossier agree', () => {
  it(
    'on the order of the papers',
    () => {
      fc.assert(
        fc.property(displacedLives, (life) => {
          for (const [name, { rules, at, answer }] of Object.entries(orderQuestions))
            for (const [place, act] of life.entries()) {
              const log = life.slice(0, place)
              if (at.includes(act.type)) agreeOn(name, rules, log, act, answer(log, act))
            }
        }),
        { numRuns: Math.ceil(runs / 5) },
      )
    },
    timeout,
  )

  it(
    'on a dossier returned',
    () => {
      fc.assert(
        fc.property(returnedLives, (life) => {
          const returned = life.findIndex(({ type }) => type === 'dossier.returned')
          const from = returned === -1 ? life.length - 3 : returned + 1
          for (const [index, act] of life.slice(from).entries()) {
            const place = from + index
            const log = life.slice(0, place)
            const law = afterReturn(log, act)
            agreeOn(`${act.type} after a return`, returnRules.afterReturn, log, act, law)
            // What follows on a step that was out of order is taken as it is.
            if (law === 'bar') return
          }
        }),
        { numRuns: Math.ceil(runs / 5) },
      )
    },
    timeout,
  )

  it(
    'on an application withdrawn',
    () => {
      fc.assert(
        fc.property(withdrawnLives, (life) => {
          const [log, act] = [life.slice(0, -1), life.at(-1) as Act]
          agreeOn('vote after a withdrawal', returnRules.afterWithdrawal, log, act, afterWithdrawal(log))
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    timeout,
  )

  it('and every question was answered in more than one way', () => {
    for (const [name, given] of answers) expect([name, given.size > 1]).toEqual([name, true])
  })
})
