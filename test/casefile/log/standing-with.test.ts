import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLog } from '../../../src/casefile/log/effective-log.js'
import type { PlacedAct } from '../../../src/casefile/log/order-of-log.js'
import { standingWith } from '../../../src/casefile/log/standing-with.js'
import type { Act } from '../../../src/casefile/shapes.js'
import { acts } from '../../support/journey.js'
import { patient } from '../../support/patient.js'

const votesOf = (standing: readonly PlacedAct[]) =>
  standing.map(({ act }) => act).filter(({ type }) => type === 'cell.voted' || type === 'grassroots.voted')

describe('a log read with one act more', () => {
  const bare = acts.map(({ id, ...act }) => act as Act)

  it('is the log read anew, wherever the act stands', patient, () => {
    const logs = fc.tuple(fc.shuffledSubarray(bare.slice(1), { minLength: 2 }), fc.constantFrom(1, 2, 7))
    fc.assert(
      fc.property(logs, ([others, days]) => {
        // Few days, so that many acts fall on one, votes that are taken again among them.
        const log = [bare[0] as Act, ...others, ...others.slice(0, 3)].map((act, index) => ({
          ...act,
          on: `2025-03-0${1 + (index % days)}`,
        }))
        let { standing } = readLog(log.slice(0, 1))
        for (const [index, act] of log.slice(1).entries()) {
          const before = standing
          const read = standingWith(before, { place: index + 2, act }, votesOf(before))
          standing = read.standing
          expect(standing.slice(0, read.kept)).toEqual(before.slice(0, read.kept))
        }
        expect(standing).toEqual(readLog(log).standing)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the acts of earlier days and those of its own day that come before it', () => {
    const on = (day: string, act: object) => ({ ...act, on: day }) as Act
    const log = [
      on('2025-07-01', { type: 'case.opened', case: 'case-1' }),
      on('2025-07-05', { type: 'sympathiser.listed' }),
      on('2025-07-05', { type: 'dossier.opened' }),
      on('2025-07-06', { type: 'application.made' }),
    ]
    const { standing } = readLog(log)
    const keptBy = (act: Act) => standingWith(standing, { place: 5, act }, []).kept
    expect(keptBy(on('2025-07-04', { type: 'helper.assigned' }))).toBe(1)
    expect(keptBy(on('2025-07-05', { type: 'start.proposed' }))).toBe(2)
    expect(keptBy(on('2025-07-05', { type: 'dossier.opened' }))).toBe(3)
    expect(keptBy(on('2025-07-06', { type: 'dossier.opened' }))).toBe(3)
    expect(keptBy(on('2025-07-07', { type: 'dossier.opened' }))).toBe(4)
  })
})
