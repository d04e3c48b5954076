import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { caseOf, committee, found } from './cases.js'

const way = (certificate: string, application: string, vote: string, decision: string): readonly Act[] => [
  {
    type: 'certificate.issued',
    on: certificate,
    course: 'awareness',
    by: { kind: 'communePoliticalCentre' },
  },
  { type: 'application.made', on: application },
  { type: 'cell.voted', on: vote, matter: 'admission' },
  { type: 'admission.decided', on: decision, by: committee },
]

describe('every step in the fewest days', () => {
  it.each([
    { acts: way('2025-07-01', '2025-07-08', '2025-08-07', '2025-08-14'), finds: 1, why: '7, 30 and 7 days' },
    { acts: way('2025-07-01', '2025-07-09', '2025-08-08', '2025-08-15'), finds: 0, why: '8 days to apply' },
    { acts: way('2025-07-01', '2025-07-08', '2025-08-08', '2025-08-15'), finds: 0, why: '31 days to vote' },
    { acts: way('2025-07-01', '2025-07-08', '2025-08-07', '2025-08-15'), finds: 0, why: '8 days to decide' },
  ])('is $why', ({ acts, finds }) => {
    expect(found('minimal-dwell', [caseOf('case-1', acts)])).toHaveLength(finds)
  })

  it('shows the four acts, and how many admissions it was reckoned of', () => {
    const files = [
      caseOf('case-1', way('2025-07-01', '2025-07-02', '2025-07-20', '2025-07-21')),
      caseOf('case-2', way('2025-03-01', '2025-07-02', '2025-07-20', '2025-09-21')),
      caseOf('case-3', way('2025-07-01', '2025-07-02', '2025-07-20', '2025-07-21').slice(1)),
    ]
    const [finding] = found('minimal-dwell', files)
    expect(finding).toMatchObject({
      body: { kind: 'cell', id: 'cell-1' },
      facts: { cases: 1, of: 2, toApplication: 7, toVote: 30, toDecision: 7 },
      references: [{ case: 'case-1', places: [2, 3, 4, 5] }],
      total: { cases: 1, acts: 4 },
    })
    expect(finding?.thresholds.map(({ policy }) => policy)).toEqual([
      'audit.dwell.cases',
      'audit.dwell.certificate-to-application',
      'audit.dwell.application-to-vote',
      'audit.dwell.vote-to-decision',
    ])
  })

  it('begins at the number of cases the app names', () => {
    const files = [1, 2].map((n) =>
      caseOf(`case-${n}`, way('2025-07-01', '2025-07-02', '2025-07-20', '2025-07-21')),
    )
    expect(found('minimal-dwell', files, { thresholds: { 'audit.dwell.cases': 2 } })).toHaveLength(1)
    expect(found('minimal-dwell', files, { thresholds: { 'audit.dwell.cases': 3 } })).toEqual([])
  })
})
