import { describe, expect, it } from 'vitest'
import { actTypes, whoActs } from '../../src/index.js'

const ordinary = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true } as const

describe('who acts, asked without a file', () => {
  it('answers a resolution of the cell with its body, what another is worth, and the clauses', () => {
    expect(whoActs('sympathiser.listed', { on: '2025-12-01', unit: ordinary })).toMatchObject([
      {
        persons: [],
        bodies: ['cell'],
        assumed: [],
        keepers: [],
        breaking: 'breach',
        whereLeftOut: 'nothing',
        citations: [{ number: '38-HD/BTCTW', point: 'pt I.1.1(d)' }],
        confidence: 'text',
      },
    ])
  })

  it('answers case by case where the texts tell several apart', () => {
    const rows = whoActs('consent.given', { on: '2026-07-26', unit: ordinary })
    expect(rows.find(({ of }) => of === 'readmission')).toMatchObject({
      bodies: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
      assumed: ['provincialStandingMembers'],
    })
    expect(rows.find(({ of }) => of === 'late-ceremony')?.breaking).toBe('breach')
  })

  it.each([
    {
      on: '2026-07-25',
      bodies: ['upperStandingCommittee', 'communeStandingCommittee', 'grantedStandingCommittee'],
      assumed: [],
    },
    {
      on: '2026-07-26',
      bodies: ['grassrootsStandingCommittee', 'communeStandingCommittee'],
      assumed: ['upperStandingCommittee', 'grantedStandingCommittee'],
    },
  ])(
    'tells apart on $on whom a source names and who is accepted on an assumption',
    ({ on, bodies, assumed }) => {
      expect(whoActs('recognition.refused', { on, unit: ordinary })).toMatchObject([{ bodies, assumed }])
    },
  )

  it('answers the act of a person with the person, and who keeps its paper', () => {
    const [row] = whoActs('application.made', { on: '2025-12-01', unit: ordinary })
    expect(row).toMatchObject({
      persons: ['applicant'],
      bodies: [],
      breaking: 'bar',
      whereLeftOut: 'nothing',
    })
    expect(row?.keepers).toContain('cell')
    expect(row?.keepers).not.toContain('tradeUnionExecutive')
  })

  it('answers nothing of an entry about an entry, and something of every other act', () => {
    const without = actTypes.filter((type) => whoActs(type, { on: '2025-12-01' }).length === 0)
    expect(without).toEqual(['entry.corrected', 'entry.struck'])
  })

  it('answers no day before the law, and none that is no day', () => {
    expect(() => whoActs('cell.voted', { on: '2011-01-01' })).toThrow(
      expect.objectContaining({ code: 'law.not-covered' }),
    )
    expect(() => whoActs('cell.voted', { on: '2025-02-30' })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })
})
