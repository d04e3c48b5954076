import { describe, expect, it } from 'vitest'
import { targetOf } from '../../../src/casefile/log/about-entry.js'
import type { Act } from '../../../src/casefile/shapes.js'

const opened: Act = { type: 'case.opened', on: '2025-01-06', case: 'case-1', id: 'e-1' }
const strike = (entry: string, id = 'e-2'): Act => ({ type: 'entry.struck', on: '2025-01-07', entry, id })
const later: Act = { type: 'application.made', on: '2025-01-08', id: 'e-3' }

describe('the entry that a strike is about', () => {
  it.each([
    ['e-1', 1, 'by its id'],
    ['1', 1, 'by its place'],
    ['e-2', undefined, 'no entry is about itself'],
    ['2', undefined, 'by its own place'],
    ['e-3', undefined, 'nor about one entered later'],
    ['3', undefined, 'by a place that comes later'],
    ['0', undefined, 'a place there is not'],
    ['01', undefined, 'a place written otherwise'],
    ['e-9', undefined, 'an id there is not'],
  ])('%s is %s: %s', (entry, place, _) => {
    expect(targetOf([opened, strike(entry), later], 1)).toBe(place)
  })

  it('is found by its id before a place that is written the same', () => {
    const log = [opened, { ...later, id: '1' } as Act, strike('1')]
    expect(targetOf(log, 2)).toBe(2)
  })
})
