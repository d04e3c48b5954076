import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/chain.js'
import { patient } from '../../support/patient.js'

describe('canonical JSON (RFC 8785)', patient, () => {
  it('writes the example of RFC 8785, 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts members by the UTF-16 code units of their names, the example of RFC 8785, 3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [name, 0]))))
    expect(Object.keys(sorted)).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })

  it('is one text for one value, whatever the order of its keys, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(backwards(value))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out a member that is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  })

  it.each([
    [undefined, 'undefined'],
    [Number.NaN, 'number'],
    [Number.POSITIVE_INFINITY, 'number'],
    [10n, 'bigint'],
    ['\ud800', 'string'],
    [new Date(0), 'object'],
    [new Map(), 'object'],
    [[undefined], 'undefined'],
    [{ a: () => 1 }, 'function'],
  ])('refuses %s, which is no JSON', (value, type) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'chain.not-json', facts: { type } }),
    )
  })
})

/** The same value, every object with its keys the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, backwards(one)])
      .reverse(),
  )
}
