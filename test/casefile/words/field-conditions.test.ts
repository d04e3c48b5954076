import { describe, expect, it } from 'vitest'
import { fieldConditions } from '../../../src/casefile/words/field-conditions.js'

describe('a field that means something under some values of another', () => {
  it('is taken under those alone, and the other is asked for with it', () => {
    expect(fieldConditions({ months: { of: 'ground', is: ['abandonment', 'fees-unpaid'] } }, [])).toEqual({
      dependentSchemas: {
        months: { properties: { ground: { enum: ['abandonment', 'fees-unpaid'] } }, required: ['ground'] },
      },
    })
  })

  it('has one value as a constant', () => {
    expect(fieldConditions({ months: { of: 'ground', is: ['abandonment'] } }, [])).toEqual({
      dependentSchemas: {
        months: { properties: { ground: { const: 'abandonment' } }, required: ['ground'] },
      },
    })
  })

  it.each([
    { why: 'asked for anyway', is: ['a', 'b'], required: ['ground'] },
    { why: 'may be left out', is: ['a', 'b', undefined], required: [] },
  ])('does not ask for the other where it is $why', ({ is, required }) => {
    expect(fieldConditions({ months: { of: 'ground', is } }, required)).toEqual({
      dependentSchemas: { months: { properties: { ground: { enum: ['a', 'b'] } } } },
    })
  })

  it('is nothing where no field hangs on another', () => {
    expect(fieldConditions(undefined, [])).toEqual({})
    expect(fieldConditions({}, [])).toEqual({})
    expect(fieldConditions({ months: undefined }, [])).toEqual({})
  })
})
