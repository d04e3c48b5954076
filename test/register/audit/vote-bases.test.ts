import { describe, expect, it } from 'vitest'
import type { Act, Tally } from '../../../src/index.js'
import { caseOf, found } from './cases.js'

const voted = (tally: Tally, on = '2025-09-15', matter: 'admission' | 'recognition' = 'admission'): Act => ({
  type: 'cell.voted',
  on,
  matter,
  tally,
})

const two = (first: Act, second: Act) => [caseOf('case-1', [first]), caseOf('case-2', [second])]

describe('bases of the votes of one meeting', () => {
  it.each([
    { why: 'the same', tally: { members: 12, yes: 10 }, finds: 0 },
    { why: 'another count of yes', tally: { members: 12, yes: 9 }, finds: 0 },
    {
      why: 'one absent who stays in the base',
      tally: { members: 12, otherwiseAbsent: 1, yes: 10 },
      finds: 0,
    },
    { why: 'one member less', tally: { members: 11, yes: 10 }, finds: 1 },
    {
      why: 'one away on temporary activity',
      tally: { members: 12, temporarilyAwayAbsent: 1, yes: 10 },
      finds: 1,
    },
    { why: 'one exempted', tally: { members: 12, exemptedAbsent: 1, yes: 10 }, finds: 1 },
    { why: 'one suspended', tally: { members: 12, suspended: 1, yes: 10 }, finds: 1 },
  ])('disagree or not: $why', ({ tally, finds }) => {
    expect(found('vote-bases', two(voted({ members: 12, yes: 12 }), voted(tally)))).toHaveLength(finds)
  })

  it('disagree where one base is made of other parts', () => {
    const files = two(voted({ members: 13, suspended: 1, yes: 12 }), voted({ members: 12, yes: 12 }))
    expect(found('vote-bases', files)).toEqual([
      {
        check: 'vote-bases',
        body: { kind: 'cell', id: 'cell-1' },
        on: '2025-09-15',
        facts: {
          on: '2025-09-15',
          act: 'cell.voted',
          matter: 'admission',
          distinct: 2,
          votes: 2,
          leastMembers: 12,
          mostMembers: 13,
          leastBase: 12,
          mostBase: 12,
        },
        thresholds: [{ policy: 'audit.vote-bases.distinct', value: 2, source: 'engineering' }],
        references: [
          { case: 'case-2', places: [2] },
          { case: 'case-1', places: [2] },
        ],
        total: { cases: 2, acts: 2 },
      },
    ])
  })

  it('are compared within one day and one matter only', () => {
    const first = voted({ members: 12, yes: 12 })
    expect(found('vote-bases', two(first, voted({ members: 11, yes: 11 }, '2025-09-16')))).toEqual([])
    const recognition = voted({ members: 11, yes: 11 }, '2025-09-15', 'recognition')
    expect(found('vote-bases', two(first, recognition))).toEqual([])
  })

  it('are of a committee its sitting members without the suspended', () => {
    const by = { kind: 'communeStandingCommittee', id: 'xa-1' } as const
    const decided = (tally: Tally): Act => ({ type: 'admission.decided', on: '2025-10-20', by, tally })
    const base = decided({ members: 11, yes: 9 })
    expect(found('vote-bases', two(base, decided({ members: 11, otherwiseAbsent: 1, yes: 9 })))).toEqual([])
    const [finding] = found('vote-bases', two(base, decided({ members: 11, suspended: 1, yes: 9 })))
    expect(finding?.facts).toMatchObject({ leastBase: 10, mostBase: 11, act: 'admission.decided' })
    expect(finding?.facts).not.toHaveProperty('matter')
  })

  it('keep a case of each base among few references', () => {
    const files = [
      ...two(voted({ members: 12, yes: 12 }), voted({ members: 12, yes: 12 })),
      caseOf('case-3', [voted({ members: 11, yes: 11 })]),
    ]
    const [finding] = found('vote-bases', files, { samples: 2 })
    expect(finding?.references.map((one) => one.case)).toEqual(['case-3', 'case-1'])
    expect(finding?.total.cases).toBe(3)
  })
})
