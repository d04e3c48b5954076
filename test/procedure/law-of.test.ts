import { lawOf, lawOn, procedureOf, rulebook } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { describe, expect, it } from 'vitest'

const deadline = 'decision.admission.deadline'

describe('one provision on a day', () => {
  it.each([
    { day: '2025-06-30', value: 60, instrument: 'R2025A' },
    { day: '2025-07-01', value: 45, instrument: 'R2025B' },
  ])('has its value, its unit and what it counts from: $value on $day', ({ day, value, instrument }) => {
    expect(lawOf(deadline, day)).toMatchObject({
      provision: deadline,
      value,
      unit: 'working-day',
      countsFrom: 'cell-resolution',
      governedBy: 'cell-resolution',
      citations: [{ instrument }],
    })
  })

  it('is one of those that hold on the day, and a clause too', () => {
    const { provisions, clauses } = lawOn('2025-07-01')
    for (const one of provisions) expect(lawOf(one.provision, '2025-07-01')).toMatchObject(one)
    for (const one of clauses) expect(lawOf(one.provision, '2025-07-01')).toEqual(one)
  })

  it('is none before the rule existed', () => {
    const some = lawOn('2026-08-01').provisions.find(
      ({ provision }) => lawOf(provision, '2016-07-25') === undefined,
    )
    expect(some).toBeDefined()
  })

  it('asks by the rulebook, which may be said once', () => {
    const book = rulebook({ policies: { earliestSupportedDate: '2011-01-19' } })
    expect(() => lawOf(deadline, '2012-01-02')).toThrow('law.not-covered')
    expect(procedureOf({ rulebook: book }).lawOf(deadline, '2012-01-02')?.value).toBe(60)
  })

  it('is asked by an id there is: of a misspelt one it says which was meant', () => {
    const asked = (id: unknown) => {
      try {
        lawOf(id as string, '2025-07-01')
      } catch (error) {
        return [vi.error(error), en.error(error)]
      }
      return []
    }
    expect(asked('decision.admision.deadline')).toEqual([
      'Không có quy định nào mang mã “decision.admision.deadline”; có phải là “decision.admission.deadline”?',
      'There is no provision or clause “decision.admision.deadline”; did you mean “decision.admission.deadline”?',
    ])
    expect(asked('xyz')[1]).toBe('There is no provision or clause “xyz”.')
    expect(asked(7)[1]).toBe('There is no provision or clause “number”.')
    expect(() => lawOf(deadline, '2025-02-30')).toThrow('day.malformed')
  })
})
