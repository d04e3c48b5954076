import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { homeCellDecides } from '../../../src/rules/applicant-move/temporary-place.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const votedBy = (id: string | undefined, on = '2025-09-15'): Act => ({
  ...considered(on),
  ...(id !== undefined && { by: { kind: 'cell', id } }),
})
const there = [opened({}, { temporaryPlace: true, cell: 'cell-t' })]

describe('temporary-place.home-cell-decides, a bar (guidance pt 5.2(a))', () => {
  it.each([
    { cell: 'cell-1', outcome: 'met', cure: [] },
    { cell: 'cell-t', outcome: 'broken', cure: ['vote.by-home-cell'] },
  ])('a vote of $cell is $outcome', ({ cell, outcome, cure }) => {
    const finding = judged(homeCellDecides, there, votedBy(cell))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { isHomeCell: outcome === 'met' },
      cure,
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 5.2(a)'])
  })

  it.each([
    { cell: 'cell-1', outcome: 'met', why: 'the home cell' },
    { cell: 'cell-2', outcome: 'broken', why: 'neither' },
    { cell: 'cell-t', outcome: 'broken', why: 'the cell of the temporary place' },
  ])('where both are known a vote of $cell is $outcome ($why)', ({ cell, outcome }) => {
    const away: Act = {
      type: 'particulars.changed',
      on: '2025-08-01',
      unit: { temporaryPlace: true, cell: 'cell-t' },
    }
    const log = [opened({}, { cell: 'cell-1' }), away]
    expect(judged(homeCellDecides, log, votedBy(cell))?.outcome).toBe(outcome)
  })

  it.each([
    { log: [opened({}, { temporaryPlace: true })], cell: 'cell-1', missing: 'unit.cell' },
    { log: there, cell: undefined, missing: 'evidence.votingCell' },
  ])('misses $missing', ({ log, cell, missing }) => {
    expect(judged(homeCellDecides, log, votedBy(cell))).toMatchObject({
      outcome: 'missing',
      facts: { missing },
    })
  })

  it('is not asked at home, nor of a recognition', () => {
    expect(judged(homeCellDecides, [opened({}, { cell: 'cell-t' })], votedBy('cell-t'))).toBeUndefined()
    expect(judged(homeCellDecides, there, reviewed('2025-09-15'))).toBeUndefined()
  })

  it.each([
    { on: '2021-09-27', confidence: 'assumed' },
    { on: '2021-09-28', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(judged(homeCellDecides, there, votedBy('cell-1', on))?.confidence).toBe(confidence)
  })
})
