import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLog } from '../../src/casefile/log/effective-log.js'
import type { Act } from '../../src/index.js'
import { admittedWhenEntered } from '../../src/procedure/admitted-when-entered.js'
import { fold } from '../../src/procedure/fold.js'
import type { Mode } from '../../src/procedure/ruling.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'
import { acts, the } from '../support/journey.js'

const book = nationalRulebook()
const early = (on: string): Act => ({ ...the('cell.voted', 'admission'), on })

/** The same by a fold of the whole log of each entry. */
function byFoldOfEach(log: readonly Act[], modeAt: (place: number) => Mode, place: number): boolean {
  const then = log.slice(0, place)
  const { refused } = fold({ log: then, standing: readLog(then).standing }, { book, modeOf: modeAt })
  return !refused.some((one) => one.place === place)
}

describe('whether acts were admitted when they were entered, asked of one after another', () => {
  it('is what a fold of the log of each entry says, whatever the order of entry', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          [...acts.slice(1), early('2025-07-06'), early('2025-07-06'), early('2025-12-01')],
          { minLength: 6 },
        ),
        fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
        (entered, chronicled) => {
          const log = [acts[0] as Act, ...entered]
          const modeAt = (place: number): Mode => (chronicled.includes(place) ? 'chronicle' : 'strict')
          const asked = log.flatMap((_, index) => (chronicled.includes(index + 1) ? [] : [index + 1]))
          const wasAdmitted = admittedWhenEntered(log, book, modeAt)
          expect(asked.map((place) => wasAdmitted(place, place))).toEqual(
            asked.map((place) => byFoldOfEach(log, modeAt, place)),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
