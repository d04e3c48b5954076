import { describe, expect, it } from 'vitest'
import { clauseOn, provisionOn } from '../../src/law/provision-on.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'
import {
  membershipMovementFormClause,
  newMembersFormClause,
  statisticsNewMemberAgeBands,
  statisticsRegimeClause,
} from '../../src/regulations/statistics/statistics.js'
import { en, vi } from '../support/plain-locales.js'

const earliest = '2016-07-25'

describe('the age bands of the form of newly admitted members (11-HD/BTCTW)', () => {
  it.each([
    { day: '2021-12-12', numbers: ['11-HD/BTCTW'], confidence: 'assumed', why: 'carried back' },
    { day: '2021-12-13', numbers: ['11-HD/BTCTW'], confidence: 'secondary', why: 'first day' },
    { day: '2025-10-09', numbers: ['11-HD/BTCTW'], confidence: 'secondary', why: 'last day' },
    {
      day: '2025-10-10',
      numbers: ['40-HD/BTCTW', '11-HD/BTCTW'],
      confidence: 'assumed',
      why: 'layouts of 2025 unknown',
    },
  ])('on $day rest on $numbers, $confidence ($why)', ({ day, numbers, confidence }) => {
    const found = provisionOn(statisticsNewMemberAgeBands, day, earliest, instruments)
    expect(found?.value.map(([from]) => from)).toEqual([18, 31, 36, 41, 46, 51, 56, 61])
    expect(found?.citations.map((one) => one.number)).toEqual(numbers)
    expect(found?.confidence).toBe(confidence)
  })

  it('are said in both languages', () => {
    const value = provisionOn(statisticsNewMemberAgeBands, '2025-10-10', earliest, instruments)?.value
    expect(en.value('statistics.new-member.age-bands', value)).toContain('from 18: 18–30')
    expect(en.value('statistics.new-member.age-bands', value)).toContain('from 61: over 60')
    expect(vi.value('statistics.new-member.age-bands', value)).toContain('56–60 tuổi')
  })
})

describe('the forms and reports of the statistics', () => {
  it('stand in the register of provisions', () => {
    for (const one of [
      statisticsNewMemberAgeBands,
      newMembersFormClause,
      membershipMovementFormClause,
      statisticsRegimeClause,
    ])
      expect([...provisions, ...clauses]).toContain(one)
  })

  it.each([
    [newMembersFormClause, 'assumed'],
    [membershipMovementFormClause, 'assumed'],
    [statisticsRegimeClause, 'secondary'],
  ])('of 40-HD/BTCTW are as sure as the sources', (clause, confidence) => {
    expect(clauseOn(clause, '2025-10-09', earliest, instruments)?.confidence).toBe('secondary')
    expect(clauseOn(clause, '2025-10-10', earliest, instruments)?.confidence).toBe(confidence)
  })
})
