import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../../src/index.js'
import { ownCellConsiders } from '../../../src/rules/applicant-move/competence.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const votedBy = (id: string | undefined, on = '2025-09-15'): Act => ({
  ...considered(on),
  ...(id !== undefined && { by: { kind: 'cell', id } }),
})
const moved = (on: string, unit?: Unit): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'same',
  ...(unit && { unit }),
})
const atHome = [opened({}, { cell: 'cell-1' })]

describe('competence.own-cell, a bar (Charter art. 4.3)', () => {
  it.each([
    { cell: 'cell-1', outcome: 'met', cure: [] },
    { cell: 'cell-9', outcome: 'broken', cure: ['vote.by-own-cell'] },
  ])('a vote of $cell on an applicant of cell-1 is $outcome', ({ cell, outcome, cure }) => {
    const finding = judged(ownCellConsiders, atHome, votedBy(cell))
    expect(finding).toMatchObject({ effect: 'bar', outcome, cure, confidence: 'assumed' })
    expect(cited(finding)).toEqual(['CH2011 art. 4.3'])
  })

  it.each([
    { voted: '2025-09-09', cell: 'cell-1', outcome: 'met' },
    { voted: '2025-09-11', cell: 'cell-1', outcome: 'broken' },
    { voted: '2025-09-11', cell: 'cell-2', outcome: 'met' },
  ])(
    'with a move to cell-2 on 2025-09-10, a vote of $cell on $voted is $outcome',
    ({ voted, cell, outcome }) => {
      const log = voted < '2025-09-10' ? atHome : [...atHome, moved('2025-09-10', { cell: 'cell-2' })]
      expect(judged(ownCellConsiders, log, votedBy(cell, voted))?.outcome).toBe(outcome)
    },
  )

  it('says nothing where a cell bears no label, at a temporary place, without a cell, and of a recognition', () => {
    expect(judged(ownCellConsiders, atHome, votedBy(undefined))).toBeUndefined()
    expect(judged(ownCellConsiders, [opened({}, {})], votedBy('cell-1'))).toBeUndefined()
    expect(judged(ownCellConsiders, [...atHome, moved('2025-09-10')], votedBy('cell-2'))).toBeUndefined()
    const away = [opened({}, { cell: 'cell-t', temporaryPlace: true })]
    expect(judged(ownCellConsiders, away, votedBy('cell-1'))).toBeUndefined()
    const without = [opened({}, { cell: 'place-1', noCell: true })]
    expect(judged(ownCellConsiders, without, votedBy('cell-1'))).toBeUndefined()
    expect(judged(ownCellConsiders, atHome, reviewed('2025-09-15'))).toBeUndefined()
  })
})
