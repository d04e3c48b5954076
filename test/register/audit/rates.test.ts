import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { cases, decidedOn, found } from './cases.js'

const on = '2025-09-08'
const withdrew: Act = { type: 'applicant.withdrew', on }

describe('ways to admission that ended without it', () => {
  it('are worth a look from three in ten', () => {
    const files = (out: number) => cases(10, (n) => [n <= out ? withdrew : decidedOn(on)])
    expect(found('drop-outs', files(2))).toEqual([])
    expect(found('drop-outs', files(3))).toEqual([
      {
        check: 'drop-outs',
        body: { kind: 'cell', id: 'cell-1' },
        facts: { cases: 3, of: 10, percent: 30, unlisted: 0, rejected: 0, withdrew: 3, refused: 0 },
        thresholds: [
          { policy: 'audit.drop-outs.percent', value: 30, source: 'engineering' },
          { policy: 'audit.drop-outs.cases', value: 5, source: 'engineering' },
        ],
        references: [1, 2, 3].map((n) => ({ case: `case-${n}`, places: [2] })),
        total: { cases: 3, acts: 3 },
      },
    ])
  })

  it('are reckoned of five at least', () => {
    expect(
      found(
        'drop-outs',
        cases(4, () => [withdrew]),
      ),
    ).toEqual([])
    expect(
      found(
        'drop-outs',
        cases(5, () => [withdrew]),
      ),
    ).toHaveLength(1)
  })

  it('are told apart by how they ended, and the last end of a case counts', () => {
    const ends: readonly (readonly Act[])[] = [
      [{ type: 'sympathiser.unlisted', on }],
      [{ type: 'background.rejected', on }],
      [{ type: 'shortfall.answered', on, matter: 'admission', answer: 'refuse' }],
      [
        { type: 'sympathiser.unlisted', on },
        { ...withdrew, on: '2025-10-01' },
      ],
      [withdrew, decidedOn('2025-12-01')],
    ]
    const [finding] = found(
      'drop-outs',
      cases(5, (n) => ends[n - 1] as readonly Act[]),
    )
    expect(finding?.facts).toEqual({
      cases: 4,
      of: 5,
      percent: 80,
      unlisted: 1,
      rejected: 1,
      withdrew: 1,
      refused: 1,
    })
  })
})

describe('members removed', () => {
  const held: Act = { type: 'ceremony.held', on: '2025-03-01' }
  const recognised: Act = { type: 'recognition.decided', on: '2025-04-01' }
  const removed: Act = { type: 'member.removed', on }

  it('are worth a look from one in ten', () => {
    const files = (members: number) => cases(members, (n) => (n === 1 ? [held, removed] : [held]))
    expect(found('removals', files(11))).toEqual([])
    expect(found('removals', files(10))).toMatchObject([
      {
        facts: { cases: 1, of: 10, percent: 10, probationary: 1, expelled: 0, resigned: 0 },
        thresholds: [
          { policy: 'audit.removals.percent', value: 10, source: 'engineering' },
          { policy: 'audit.removals.members', value: 10, source: 'engineering' },
        ],
        references: [{ case: 'case-1', places: [3] }],
        total: { cases: 1, acts: 1 },
      },
    ])
    expect(found('removals', files(9))).toEqual([])
  })

  it('are told from those expelled, resigned or dead, and from those never members', () => {
    const ends: readonly (readonly Act[])[] = [
      [held, recognised, removed],
      [held, removed],
      [held, { type: 'member.expelled', on }],
      [held, { type: 'member.resigned', on }],
      [held, { type: 'member.died', on }],
      [decidedOn('2025-03-01')],
      [held, removed, { type: 'member.restored', on: '2025-12-01' }],
    ]
    const thresholds = { 'audit.removals.members': 1 }
    const files = cases(7, (n) => ends[n - 1] as readonly Act[])
    const [finding] = found('removals', files, { thresholds })
    expect(finding?.facts).toEqual({
      cases: 2,
      of: 6,
      percent: 33,
      probationary: 1,
      expelled: 1,
      resigned: 1,
    })
  })

  it('leave out who left before the period and who joined after it', () => {
    const thresholds = { 'audit.removals.members': 1 }
    const files = cases(1, () => [held, removed])
    expect(found('removals', files, { thresholds, from: '2025-09-08' })).toHaveLength(1)
    expect(found('removals', files, { thresholds, from: '2025-09-09' })).toEqual([])
    expect(found('removals', files, { thresholds, until: '2025-09-08' })).toEqual([])
  })
})
