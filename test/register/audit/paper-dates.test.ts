import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { replay } from '../../../src/index.js'
import { acts, the } from '../../support/journey.js'
import { caseOf, found } from './cases.js'

const voted = (document?: string): Act => ({
  type: 'cell.voted',
  on: '2025-09-15',
  matter: 'admission',
  ...(document !== undefined && { document: { code: '6-KNĐ', on: document } }),
})

describe('an act and the paper made of it', () => {
  it.each([
    { dated: '2025-09-14', finds: 1 },
    { dated: '2025-09-15', finds: 0 },
    { dated: '2025-09-16', finds: 1 },
  ])('contradict each other unless of one day: $dated', ({ dated, finds }) => {
    expect(found('paper-dates', [caseOf('case-1', [voted(dated)])])).toHaveLength(finds)
  })

  it('are counted by cell', () => {
    const files = [caseOf('case-1', [voted('2025-09-14')]), caseOf('case-2', [voted('2025-09-20')])]
    expect(found('paper-dates', files)).toEqual([
      {
        check: 'paper-dates',
        body: { kind: 'cell', id: 'cell-1' },
        facts: { cases: 2, acts: 2 },
        thresholds: [
          { policy: 'audit.paper-dates.cases', value: 1, source: 'engineering' },
          { policy: 'audit.paper-dates.days', value: 1, source: 'engineering' },
        ],
        references: [
          { case: 'case-1', places: [2] },
          { case: 'case-2', places: [2] },
        ],
        total: { cases: 2, acts: 2 },
      },
    ])
  })

  it('are let be within the days the app allows', () => {
    const thresholds = { 'audit.paper-dates.days': 3 }
    expect(found('paper-dates', [caseOf('case-1', [voted('2025-09-13')])], { thresholds })).toEqual([])
    expect(found('paper-dates', [caseOf('case-1', [voted('2025-09-12')])], { thresholds })).toHaveLength(1)
  })

  it('are of different days by nature where the paper only proves the act', () => {
    const received: Act = { type: 'decision.received', on: '2025-10-22', document: { on: '2025-10-20' } }
    expect(found('paper-dates', [caseOf('case-1', [received])])).toEqual([])
  })
})

describe('papers of a case (date rules between documents)', () => {
  const withVoteOn = (on: string) =>
    replay(
      acts.map((act) => (act === the('grassroots.voted', 'admission') ? { ...act, on } : act)),
      { mode: 'chronicle' },
    ).file

  it('contradict each other where the grassroots committee votes the day before the cell', () => {
    expect(found('paper-dates', [withVoteOn('2025-09-15')])).toEqual([])
    const findings = found('paper-dates', [withVoteOn('2025-09-14')])
    expect(findings.map(({ facts }) => facts)).toEqual([
      { rule: 'procedure.out-of-order', cases: 1, acts: 1 },
    ])
  })

  it('contradict each other by a rule of dates', () => {
    const file = replay(
      acts.map((act) => (act.type === 'self-review.made' ? { ...act, on: '2026-11-06' } : act)),
      { mode: 'chronicle' },
    ).file
    const [finding] = found('paper-dates', [file], { from: '2026-01-01', until: '2027-01-01' })
    expect(finding?.facts).toEqual({ rule: 'recognition.self-review-after-term', cases: 1, acts: 2 })
    expect(finding?.thresholds.map(({ policy }) => policy)).toEqual(['audit.paper-dates.cases'])
  })

  it('do not where steps are merely not on record', () => {
    expect(found('paper-dates', [caseOf('case-1', [voted()])])).toEqual([])
  })
})
