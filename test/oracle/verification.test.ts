import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/index.js'
import { verifications } from './cases/verification.js'
import { runs } from './compare.js'
import { worthOfAll } from './compare-members.js'
import type { Grade } from './law/grade.js'
import type { Log } from './law/record.js'
import {
  answeredAtAll,
  answeredInTime,
  everybodyAskedAbout,
  everybodyVerified,
  everythingAnswered,
  everythingCovered,
  impartial,
} from './law/verification.js'
import { answered } from './library.js'

// The verification of a background, read a second time: who is verified, asked about and exempted, by whom and by when.

/** What the law says of an act of a verification under each rule. */
function lawOf(log: Log, act: Act): Readonly<Record<string, Grade>> {
  switch (act.type) {
    case 'verification.requested':
      return { 'verification.impartial': impartial(act) }
    case 'verification.replied':
      return {
        'verification.reply-on-time': answeredInTime(log, act),
        'verification.reply-content': answeredAtAll(act),
      }
    case 'background.certified':
      return {
        'verification.complete': everybodyVerified(log, act),
        'verification.content-covered': everythingCovered(act),
        'verification.asked-about': everybodyAskedAbout(log, act),
        'background.certified-after-verification': everythingAnswered(log),
      }
    default:
      return {}
  }
}

const answers = new Map<string, Set<Grade>>()

const keep = (rule: string, grade: Grade): void => {
  answers.set(rule, (answers.get(rule) ?? new Set()).add(grade))
}

describe('the library and a second reading of the law of verification agree', () => {
  it('on every act of a verification', () => {
    fc.assert(
      fc.property(verifications, (life) => {
        for (const [place, act] of life.entries()) {
          const log = life.slice(0, place)
          for (const [rule, law] of Object.entries(lawOf(log, act))) {
            keep(rule, law)
            expect([rule, worthOfAll(answered([rule], log, act).findings)]).toEqual([rule, law])
          }
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  }, 3_600_000)

  it('and every question was answered in more than one way', () => {
    for (const [rule, given] of answers) expect([rule, given.size > 1]).toEqual([rule, true])
  })
})
