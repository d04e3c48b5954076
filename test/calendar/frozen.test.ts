import { describe, expect, it } from 'vitest'
import { frozen, frozenCopy, frozenInPlace, isPlain } from '../../src/calendar/frozen.js'

class Own {
  value = 1
}

describe('what is handed out', () => {
  it('is frozen throughout, lists and objects without a prototype too', () => {
    const bare: Record<string, object> = Object.create(null)
    bare.inner = {}
    const value = { a: { b: { c: 1 } }, list: [{}, [1]], bare, none: null, text: 'a' }
    expect(frozen(value)).toBe(value)
    for (const one of [value, value.a, value.a.b, value.list, ...value.list, bare, bare.inner])
      expect(Object.isFrozen(one)).toBe(true)
  })

  it('is left alone where it has a class of its own, or is no object', () => {
    const own = new Own()
    expect(frozen({ own }).own).toBe(own)
    expect(Object.isFrozen(own)).toBe(false)
    expect([frozen(1), frozen('a'), frozen(null), frozen(undefined)]).toEqual([1, 'a', null, undefined])
  })

  it('is taken to be frozen throughout where it is frozen already', () => {
    const inner = {}
    frozen(Object.freeze({ inner }))
    expect(Object.isFrozen(inner)).toBe(false)
  })
})

describe('a frozen copy', () => {
  it('leaves what it was made of as it is', () => {
    const value = { a: { b: 1 }, list: [{ c: 2 }], none: null }
    const copy = frozenCopy(value)
    expect(copy).toEqual(value)
    for (const one of [copy, copy.a, copy.list, copy.list[0]]) expect(Object.isFrozen(one)).toBe(true)
    for (const one of [value, value.a, value.list, value.list[0]]) expect(Object.isFrozen(one)).toBe(false)
    expect(Array.isArray(copy.list)).toBe(true)
  })

  it('is the thing itself where that is frozen, or no object', () => {
    const value = Object.freeze({ a: 1 })
    expect(frozenCopy(value)).toBe(value)
    expect([frozenCopy(1), frozenCopy(null), frozenCopy('a')]).toEqual([1, null, 'a'])
  })
})

describe('frozen in place', () => {
  it('is the thing itself, and nothing in it can be changed', () => {
    const value = { a: { b: 1 }, list: [{ c: 2 }, [3]], none: null }
    expect(frozenInPlace(value)).toBe(value)
    for (const one of [value, value.a, value.list, value.list[0], value.list[1]])
      expect(Object.isFrozen(one)).toBe(true)
    expect(value).toEqual({ a: { b: 1 }, list: [{ c: 2 }, [3]], none: null })
    expect([frozenInPlace(1), frozenInPlace(null), frozenInPlace('a')]).toEqual([1, null, 'a'])
  })
})

describe('data', () => {
  it.each([
    { value: {}, plain: true },
    { value: [], plain: true },
    { value: Object.create(null), plain: true },
    { value: new Own(), plain: false },
    { value: new Map(), plain: false },
  ])('$value is plain: $plain', ({ value, plain }) => {
    expect(isPlain(value)).toBe(plain)
  })
})
