import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { slipsChecked, studentStay } from '../../../../src/rules/transfer/member-transfer/information.js'
import { cited, judged, opened } from '../../judged.js'

const arrived = (on: string): Act => ({ type: 'transfer-notice.arrived', on })
const transferred = (on: string): Act => ({ type: 'member.transferred', on, transfer: 'official' })

describe('member-transfer.slips-checked, a note (06-HD/TW pt 8.3(b))', () => {
  it.each([
    { on: '2025-06-08', confidence: 'assumed', points: ['S2021', 'S2025 pt 8.3(b)'] },
    { on: '2025-06-09', confidence: 'text', points: ['S2025 pt 8.3(b)'] },
    { on: '2026-05-18', confidence: 'text', points: ['S2025 pt 8.3(b)'] },
    { on: '2026-05-19', confidence: 'assumed', points: ['S2026', 'S2025 pt 8.3(b)'] },
  ])('tells of 3 months on $on, $confidence', ({ on, confidence, points }) => {
    const finding = judged(slipsChecked, [opened()], arrived(on))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { months: 3 },
      cure: [],
      confidence,
    })
    expect(cited(finding)).toEqual(points)
  })
})

describe('member-transfer.student-stay, a note (06-HD/TW pt 10.2.1)', () => {
  const atSchool = [opened({}, { competence: { ground: 'study', handledBy: 'school' } })]

  it.each([
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('tells of 12 months on $on, $confidence', ({ on, confidence }) => {
    expect(judged(studentStay, atSchool, transferred(on))).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { months: 12 },
      cure: [],
      confidence,
    })
  })

  it('is not told elsewhere', () => {
    expect(judged(studentStay, [opened()], transferred('2025-10-01'))).toBeUndefined()
    const atWork = [opened({}, { competence: { ground: 'employment', handledBy: 'employer' } })]
    expect(judged(studentStay, atWork, transferred('2025-10-01'))).toBeUndefined()
  })
})
