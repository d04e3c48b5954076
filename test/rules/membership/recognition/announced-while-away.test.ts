import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { announcedByOfficialCell } from '../../../../src/rules/membership/recognition/announcement.js'
import { cited, judged, opened } from '../../judged.js'

const home = [opened({}, { cell: 'cell-1' })]
const away = (more: object = { toCell: 'cell-2' }): Act => ({
  type: 'member.transferred',
  on: '2025-10-01',
  transfer: 'temporary',
  months: 9,
  ...more,
})
const announced = (id: string | undefined, on = '2026-03-10'): Act => ({
  type: 'recognition.announced',
  on,
  by: { kind: 'cellCommittee', ...(id !== undefined && { id }) },
})

describe('recognition.announced-by-official-cell, a breach (guidance pt 4.5(b), 5.2(b))', () => {
  it.each([
    { cell: 'cell-1', outcome: 'met', cure: [] },
    { cell: 'cell-2', outcome: 'broken', cure: ['announcement.by-official-cell'] },
  ])('announced by $cell while the member is in cell-2: $outcome', ({ cell, outcome, cure }) => {
    const finding = judged(announcedByOfficialCell, [...home, away()], announced(cell))
    expect(finding).toMatchObject({ effect: 'breach', outcome, facts: { since: '2025-10-01' }, cure })
    expect(cited(finding)).toEqual(['S2025 pt 5.2(b)', 'G2025 pt II.4.3.2'])
  })

  it('knows the temporary cell from the reception, and notes a cell it cannot tell apart', () => {
    const missing = { effect: 'note', outcome: 'missing', facts: { missing: 'evidence.announcingCell' } }
    const somewhere = [...home, away({})]
    expect(judged(announcedByOfficialCell, [...home, away()], announced(undefined))).toMatchObject(missing)
    expect(judged(announcedByOfficialCell, somewhere, announced('cell-2'))).toMatchObject(missing)
    expect(judged(announcedByOfficialCell, somewhere, announced('cell-1'))?.outcome).toBe('met')
    const received: Act = { type: 'member.received', on: '2025-10-20', unit: { cell: 'cell-2' } }
    expect(judged(announcedByOfficialCell, [...somewhere, received], announced('cell-2'))?.outcome).toBe(
      'broken',
    )
  })

  it.each([
    { months: 11, isAsked: true },
    { months: 12, isAsked: false },
  ])('abroad for $months months: asked $isAsked', ({ months, isAsked }) => {
    const stay = away({ transfer: 'abroad', months, toCell: 'cell-2' })
    expect(judged(announcedByOfficialCell, [...home, stay], announced('cell-2')) !== undefined).toBe(isAsked)
  })

  it('is not asked at home, nor after the return', () => {
    expect(judged(announcedByOfficialCell, home, announced('cell-2'))).toBeUndefined()
    const back: Act = { type: 'member.returned', on: '2026-03-02' }
    expect(judged(announcedByOfficialCell, [...home, away(), back], announced('cell-2'))).toBeUndefined()
  })
})
