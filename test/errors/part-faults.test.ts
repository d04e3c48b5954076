import { describe, expect, it } from 'vitest'
import { oneOf } from '../../src/errors/part-faults.js'

describe('one of the codes known', () => {
  const known = ['holiday', 'make-up-workday']

  it('has no fault', () => {
    expect(oneOf('holiday', 'days.0.kind', known)).toEqual([])
  })

  it.each([
    ['hollday', 'field.not-one-of', 'holiday'],
    ['weekend', 'field.not-one-of', undefined],
    [7, 'field.not-one-of', undefined],
    [null, 'field.not-one-of', undefined],
    [undefined, 'field.missing', undefined],
  ])('%j is none: %s, meant %s', (given, code, meant) => {
    expect(oneOf(given, 'days.0.kind', known)).toEqual([
      { path: 'days.0.kind', code, expected: 'holiday | make-up-workday', ...(meant && { meant }) },
    ])
  })
})
