import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/index.js'
import { noCellAssignment } from '../../../src/rules/organisation/no-cell.js'
import { cited, considered, judged, opened } from '../judged.js'

const without = (assignedBy?: Unit['assignedBy']) => [
  opened({}, { noCell: true, ...(assignedBy && { assignedBy }) }),
]

describe('organisation.no-cell-assignment, a bar (Charter art. 4.4; regulation pt 3.4)', () => {
  it.each([
    { by: 'upperCommittee', on: '2016-07-25', outcome: 'met', confidence: 'text' },
    { by: 'upperCommittee', on: '2021-07-30', outcome: 'met', confidence: 'text' },
    { by: 'upperCommittee', on: '2025-01-20', outcome: 'met', confidence: 'secondary' },
    { by: 'pilotCommittee', on: '2025-06-30', outcome: 'broken', confidence: 'secondary' },
    { by: 'pilotCommittee', on: '2025-07-01', outcome: 'met', confidence: 'text' },
    { by: 'grantedPowerCommittee', on: '2025-06-30', outcome: 'broken', confidence: 'secondary' },
    { by: 'grantedPowerCommittee', on: '2025-07-01', outcome: 'met', confidence: 'text' },
    { by: 'delegatedGrassrootsCommittee', on: '2025-06-30', outcome: 'broken', confidence: 'secondary' },
    { by: 'delegatedGrassrootsCommittee', on: '2025-07-01', outcome: 'met', confidence: 'text' },
    { by: 'zoneGrassrootsCommittee', on: '2025-09-28', outcome: 'broken', confidence: 'text' },
    { by: 'zoneGrassrootsCommittee', on: '2025-09-29', outcome: 'met', confidence: 'text' },
    { by: 'upperCommittee', on: '2026-04-08', outcome: 'met', confidence: 'assumed' },
    { by: 'pilotCommittee', on: '2026-07-26', outcome: 'met', confidence: 'assumed' },
  ] as const)('assigned by $by on $on is $outcome, $confidence', ({ by, on, outcome, confidence }) => {
    expect(judged(noCellAssignment, without(by), considered(on))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: by },
      cure: outcome === 'met' ? [] : ['cell.assigned'],
      confidence,
    })
  })

  it('cites the regulation and, for industrial zones, the guidance', () => {
    expect(cited(judged(noCellAssignment, without('upperCommittee'), considered('2025-09-28')))).toEqual([
      'R2025B pt 3.4.1',
    ])
    expect(cited(judged(noCellAssignment, without('upperCommittee'), considered('2025-09-29')))).toEqual([
      'R2025B pt 3.4.1',
      'G2025 pt I.1.2',
    ])
  })

  it('misses the body that assigned', () => {
    expect(judged(noCellAssignment, without(), considered('2025-07-01'))).toMatchObject({
      outcome: 'missing',
      facts: {
        missing: 'unit.assignedBy',
        required: [
          'upperCommittee',
          'grantedPowerCommittee',
          'pilotCommittee',
          'delegatedGrassrootsCommittee',
        ],
      },
    })
  })

  it.each([
    { place: 'village', by: 'upperCommittee', other: 'delegatedGrassrootsCommittee' },
    { place: 'commune-unit', by: 'upperCommittee', other: 'provincialCommittee' },
    { place: 'provincial-unit', by: 'provincialCommittee', other: 'upperCommittee' },
    { place: 'state-enterprise', by: 'managingCommittee', other: 'upperCommittee' },
    { place: 'private-enterprise', by: 'upperCommittee', other: 'zoneGrassrootsCommittee' },
    { place: 'zone-enterprise', by: 'zoneGrassrootsCommittee', other: 'upperCommittee' },
  ] as const)(
    'of a $place is assigned by $by from 2025-09-29 (38-HD/BTCTW pt I.1.2)',
    ({ place, by, other }) => {
      const at = (assignedBy: Unit['assignedBy'], on: string) =>
        judged(
          noCellAssignment,
          [opened({}, { noCell: true, noCellPlace: place, ...(assignedBy && { assignedBy }) })],
          considered(on),
        )
      expect(at(by, '2025-09-29')).toMatchObject({ outcome: 'met', confidence: 'text' })
      expect(cited(at(by, '2025-09-29'))).toEqual(['G2025 pt I.1.2'])
      expect(at(other, '2025-09-29')).toMatchObject({ outcome: 'broken', facts: { required: [by] } })
      expect(at('upperCommittee', '2025-09-28')?.outcome).toBe('met')
    },
  )

  it('is not asked where the place has a cell', () => {
    expect(
      judged(noCellAssignment, [opened({}, { noCell: false })], considered('2025-07-01')),
    ).toBeUndefined()
    expect(judged(noCellAssignment, [opened()], considered('2025-07-01'))).toBeUndefined()
  })
})
