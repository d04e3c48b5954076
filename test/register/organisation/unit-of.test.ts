import { describe, expect, it } from 'vitest'
import { parseAct, rulebook } from '../../../src/index.js'
import { cellsBelowMinimum } from '../../../src/register/organisation/cells-below-minimum.js'
import { directory } from '../../../src/register/organisation/directory.js'
import { unitOf } from '../../../src/register/organisation/unit-of.js'
import { sample } from './sample.js'

describe('the particulars of a unit, from the directory', () => {
  it('are those of the cell on the day', () => {
    expect(unitOf(sample, 'cell-workshop', '2025-08-31')).toEqual({
      cell: 'cell-workshop',
      cellKind: 'cell-under-grassroots',
      officialMembers: 9,
      sectionCommittee: true,
      grassrootsCommittee: true,
      delegated: false,
      youthUnion: true,
      tradeUnion: true,
      underCentralLevel: false,
    })
    expect(unitOf(sample, 'cell-workshop', '2025-09-01')?.officialMembers).toBe(2)
  })

  it('leave out what the directory does not state', () => {
    const unit = unitOf(sample, 'cell-agency', '2025-07-01')
    expect(unit).not.toHaveProperty('officialMembers')
    expect(unit).not.toHaveProperty('youthUnion')
    expect(unit).not.toHaveProperty('armedForces')
  })

  it('are particulars that a case takes', () => {
    const unit = unitOf(sample, 'cell-company-c', '2025-07-01')
    expect(unit?.armedForces).toBe('army')
    const opening = { type: 'case.opened', on: '2025-07-01', case: 'case-1', unit }
    expect(parseAct(opening)).toEqual(opening)
  })

  it.each([
    {
      cell: 'cell-workshop',
      on: '2025-07-01',
      is: 'cell-under-grassroots',
      why: 'a company has a committee',
    },
    { cell: 'cell-village', on: '2025-06-30', is: 'village-cell', why: 'a village cell of the commune' },
    { cell: 'cell-village', on: '2025-07-01', is: 'village-cell', why: 'directly under the commune' },
    { cell: 'cell-village', on: '2026-07-26', is: 'village-cell', why: 'the commune decides itself' },
    { cell: 'cell-school', on: '2025-06-30', is: 'grassroots-cell', why: 'directly under the district' },
    { cell: 'cell-school', on: '2025-07-01', is: 'grassroots-cell', why: 'directly under the commune' },
    { cell: 'cell-school', on: '2026-07-26', is: 'cell-under-grassroots', why: 'the commune is grassroots' },
  ])('say that $cell on $on is a $is: $why', ({ cell, on, is }) => {
    expect(unitOf(sample, cell, on)?.cellKind).toBe(is)
  })

  it.each([
    { cell: 'cell-students', on: '2025-08-31', is: true, why: 'directly under the province' },
    { cell: 'cell-students', on: '2025-09-01', is: false, why: 'granted upper-level power' },
    { cell: 'cell-island', on: '2025-07-01', is: true, why: 'a special zone made a grassroots organisation' },
    { cell: 'cell-island', on: '2026-07-26', is: false, why: 'a special zone decides itself' },
    { cell: 'cell-village', on: '2026-07-26', is: false, why: 'a commune decides itself' },
  ])('say that $cell on $on stands under the central level: $is ($why)', ({ cell, on, is }) => {
    expect(unitOf(sample, cell, on)?.underCentralLevel).toBe(is)
  })

  it.each([
    { on: '2023-12-31', is: false },
    { on: '2024-01-01', is: true },
    { on: '2025-11-30', is: true },
    { on: '2025-12-01', is: false },
  ])('say that the committee is delegated on $on: $is', ({ on, is }) => {
    expect(unitOf(sample, 'cell-agency', on)?.delegated).toBe(is)
  })

  it('are those of the cell that carries on one merged away, and of none before it existed', () => {
    expect(unitOf(sample, 'cell-office', '2023-12-31')?.cell).toBe('cell-office')
    expect(unitOf(sample, 'cell-office', '2024-01-01')?.cell).toBe('cell-workshop')
    expect(unitOf(sample, 'cell-island', '2025-06-30')).toBeUndefined()
  })

  it('are of a commune still directly above where that reading is chosen', () => {
    const still = rulebook({ policies: { communeStatus2026: 'still-directly-above' } })
    expect(unitOf(sample, 'cell-school', '2026-07-26', { rulebook: still })?.cellKind).toBe('grassroots-cell')
  })
})

describe('cells under three official members (Charter art. 21.2, 24.1)', () => {
  it.each([
    { on: '2025-08-31', below: [], why: 'nine members' },
    {
      on: '2025-09-01',
      below: [{ cell: 'cell-workshop', officialMembers: 2, above: 'workshop-section' }],
      why: 'two members',
    },
    { on: '2025-09-30', below: [{ cell: 'cell-workshop', officialMembers: 2, above: 'workshop-section' }] },
    { on: '2025-10-01', below: [], why: 'three members' },
  ])('on $on are $below', ({ on, below }) => {
    expect(cellsBelowMinimum(sample, on)).toMatchObject({ minimum: 3, below })
  })

  it('leave out the cells that are not counted, and name them', () => {
    const { uncounted, citations } = cellsBelowMinimum(sample, '2025-09-01')
    expect(uncounted).toEqual([
      'cell-school',
      'cell-agency',
      'cell-students',
      'cell-company-c',
      'cell-island',
    ])
    expect(citations.map(({ point }) => point)).toEqual(['art. 21.2, 24.1'])
  })

  it.each([
    { told: { members: [{ from: '2025-01-01', count: 2 }] }, below: [2], why: 'all its members are too few' },
    { told: { members: [{ from: '2025-01-01', count: 3 }] }, below: [], why: 'three may be official' },
    {
      told: {
        officialMembers: [{ from: '2025-01-01', count: 5 }],
        members: [{ from: '2025-03-01', count: 2 }],
      },
      below: [2],
      why: 'fewer members were counted since',
    },
    {
      told: { officialMembers: [{ from: '2025-01-01', count: 2 }], probationaryActivity: true },
      below: [],
      why: 'it is of probationary activity abroad',
    },
  ])('counts all members where the official ones are not told or are more: $why', ({ told, below }) => {
    const alone = directory({
      version: 1,
      bodies: [{ id: 'cell', kind: 'cell', from: '2024-01-01', ...told }],
    })
    expect(cellsBelowMinimum(alone, '2025-08-01').below.map((one) => one.officialMembers)).toEqual(below)
  })
})
