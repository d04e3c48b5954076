import { describe, expect, it } from 'vitest'
import { type Act, agenda, propose, replay } from '../../../src/index.js'
import { cellMinimum } from '../../../src/rules/organisation/cell-minimum.js'
import { before, the } from '../../support/journey.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const ofMembers = (officialMembers: number): Act => ({
  type: 'particulars.changed',
  on: '2026-11-12',
  unit: { officialMembers },
})

describe('organisation.cell-minimum, a bar (Charter art. 21.2, 24.1)', () => {
  it.each([
    { officialMembers: 0, outcome: 'broken' },
    { officialMembers: 2, outcome: 'broken' },
    { officialMembers: 3, outcome: 'met' },
  ])('$officialMembers official members: $outcome', ({ officialMembers, outcome }) => {
    for (const vote of [considered('2025-10-01'), reviewed('2025-10-01')]) {
      const finding = judged(cellMinimum, [opened({}, { officialMembers })], vote)
      expect(finding).toMatchObject({
        effect: 'bar',
        outcome,
        facts: { actual: officialMembers, minimum: 3 },
        cure: outcome === 'met' ? [] : ['cell.strengthened', 'members.introduced-elsewhere'],
        confidence: 'text',
      })
      expect(cited(finding)).toEqual(['CH2011 art. 21.2, 24.1'])
    }
  })

  it('is not asked where the number is not on file, or the vote has a count of its own', () => {
    expect(judged(cellMinimum, [opened()], reviewed('2025-10-01'))).toBeUndefined()
    const counted = { ...reviewed('2025-10-01'), tally: { members: 3, yes: 3 } } as Act
    expect(judged(cellMinimum, [opened({}, { officialMembers: 2 })], counted)).toBeUndefined()
  })
})

describe('a cell fallen under three official members when a review is due (regulation pt 4.2.1)', () => {
  const due = before('cell.voted', 'recognition')

  it('still owes the review, and cannot vote until it is strengthened', () => {
    const { file, refused } = replay([...due, ofMembers(2)])
    expect(refused).toEqual([])
    const { duties, blocked, possible } = agenda(file, { today: '2026-12-31' })
    expect(duties.find(({ rule }) => rule === 'recognition.cell-review-on-time')).toMatchObject({
      from: '2026-11-07',
      dueOn: '2026-12-21',
      isOverdue: true,
    })
    expect(possible).not.toContainEqual({ act: 'cell.voted', matter: 'recognition' })
    expect(blocked.find(({ act }) => act === 'cell.voted')?.by).toMatchObject([
      { rule: 'organisation.cell-minimum', cure: ['cell.strengthened', 'members.introduced-elsewhere'] },
    ])
  })

  it('is refused a count of two, with the same cure', () => {
    const { file } = replay([...due, ofMembers(2)])
    const vote = { ...the('cell.voted', 'recognition'), tally: { members: 2, yes: 2 } }
    const { admissible, findings } = propose(file, vote)
    expect(admissible).toBe(false)
    expect(findings.filter(({ outcome, effect }) => effect === 'bar' && outcome !== 'met')).toMatchObject([
      {
        rule: 'cell.able-to-meet',
        facts: { actual: 2, minimum: 3 },
        cure: ['cell.strengthened', 'members.introduced-elsewhere'],
      },
    ])
  })

  it('votes once it has three again; the official date has not moved', () => {
    const { file } = replay([...due, ofMembers(2), { ...ofMembers(3), on: '2026-12-30' } as Act])
    expect(agenda(file, { today: '2026-12-31' }).possible).toContainEqual({
      act: 'cell.voted',
      matter: 'recognition',
    })
    const vote = { ...the('cell.voted', 'recognition'), on: '2026-12-31', tally: { members: 3, yes: 2 } }
    const { admissible, findings } = propose(file, vote)
    expect(admissible).toBe(true)
    expect(findings.find(({ rule }) => rule === 'recognition.cell-review-on-time')).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
    })
  })
})
