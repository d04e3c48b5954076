import { describe, expect, it } from 'vitest'
import { lawChanges } from '../../../src/register.js'
import { book } from '../../support/province.js'

describe('provisions that differ between two days', () => {
  const change = (before: string, after: string, id: string) =>
    lawChanges(before, after).find((one) => one.provision === id)

  it('show both values with their clauses', () => {
    const deadline = change('2025-06-30', '2025-07-01', 'decision.admission.deadline')
    expect(deadline?.differs).toEqual(['value', 'citations'])
    expect([deadline?.before?.value, deadline?.after?.value]).toEqual([60, 45])
    expect(deadline?.before?.citations[0]?.number).toBe('232-QĐ/TW')
    expect(deadline?.after?.citations[0]?.number).toBe('294-QĐ/TW')
  })

  it('are listed where the clause alone is another, and where the value is carried on without being read', () => {
    expect(change('2026-07-25', '2026-07-26', 'decision.admission.deadline')?.differs).not.toContain('value')
    const graded = change('2026-04-07', '2026-04-08', 'decision.admission.deadline')
    expect(graded?.differs).toContain('confidence')
    expect(graded?.after).toMatchObject({ value: 45, confidence: 'assumed' })
  })

  it('have no value on a day on which the rule did not exist', () => {
    const early = change('2025-06-30', '2025-07-01', 'delegation.members.minimum')
    expect(early).not.toHaveProperty('before')
    expect(early).toMatchObject({ after: { value: 100 }, differs: ['value', 'citations', 'confidence'] })
    const reversed = change('2025-07-01', '2025-06-30', 'delegation.members.minimum')
    expect(reversed).not.toHaveProperty('after')
  })

  it('are none within one window of the law', () => {
    expect(lawChanges('2025-07-01', '2025-07-01')).toEqual([])
    expect(lawChanges('2025-08-05', '2025-08-06')).toEqual([])
  })

  it('are those of an extension of the rulebook too', () => {
    expect(lawChanges('2026-01-31', '2026-02-01', { rulebook: book })).toMatchObject([
      { provision: 'local.x.time-on-list', after: { value: 6 } },
    ])
    expect(lawChanges('2026-01-31', '2026-02-01')).toEqual([])
    expect(lawChanges('2026-02-01', '2026-02-02', { rulebook: book })).toEqual([])
  })

  it('are not known before the earliest supported day', () => {
    expect(() => lawChanges('2016-07-24', '2025-07-01')).toThrow('law.not-covered')
    expect(() => lawChanges('2025-07-01', 'today')).toThrow('day.malformed')
  })
})
