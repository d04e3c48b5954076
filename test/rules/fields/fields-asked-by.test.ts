import { fieldsAskedBy } from 'ketnap/schemas'
import { describe, expect, it } from 'vitest'

describe('the fields that a rule asks of an act', () => {
  it.each([
    { type: 'introduction.made', rule: 'introduction.official-status', fields: ['introducer.official'] },
    {
      type: 'cell.voted',
      rule: 'cell.two-thirds',
      fields: [
        'outcome',
        'tally.members',
        'tally.temporarilyAwayAbsent',
        'tally.exemptedAbsent',
        'tally.suspended',
        'tally.yes',
      ],
    },
    { type: 'grassroots.voted', rule: 'actor.grassroots.voted', fields: ['by.kind'] },
    { type: 'grassroots.voted', rule: 'actor.cell.voted', fields: [] },
    { type: 'cell.voted', rule: 'applicant.citizen', fields: [] },
  ] as const)('are $fields of $type for $rule', ({ type, rule, fields }) => {
    expect(fieldsAskedBy(type, rule)).toEqual(fields)
  })

  it('are none of a type there is not', () => {
    expect(fieldsAskedBy('toString' as never, 'cell.two-thirds')).toEqual([])
  })

  it('are asked with text alone', () => {
    expect(() => fieldsAskedBy('cell.voted', undefined as never)).toThrow('call.malformed')
  })
})
