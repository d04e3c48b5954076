import { describe, expect, it } from 'vitest'
import { LatelyListed } from '../../../src/adapters/sql/lately-listed.js'
import type { Projection } from '../../../src/adapters/store/case-store.js'

const listed = (...bodies: readonly string[]): Projection => ({
  revision: 1,
  standing: 'candidate',
  bodies,
  dueOn: ['2025-11-17'],
})

describe('what a store has lately listed a case by', () => {
  it('may be anything of a case it has not written to', () => {
    expect(new LatelyListed().mayBeAs('case-1', listed('cell-1'))).toBe(true)
  })

  it('is what it wrote last: the revision and the standing do not count', () => {
    const lately = new LatelyListed()
    lately.note('case-1', listed('cell-1'))
    lately.note('case-1', listed('cell-2'))
    expect(lately.mayBeAs('case-1', listed('cell-1'))).toBe(false)
    expect(lately.mayBeAs('case-1', { ...listed('cell-2'), revision: 7, standing: 'official' })).toBe(true)
    expect(lately.mayBeAs('case-1', { ...listed('cell-2'), dueOn: [] })).toBe(false)
    expect(lately.mayBeAs('case-2', listed('cell-1'))).toBe(true)
  })

  it('is forgotten past a thousand cases', () => {
    const lately = new LatelyListed()
    for (let number = 1; number <= 1000; number += 1) lately.note(`case-${number}`, listed('cell-1'))
    expect(lately.mayBeAs('case-1', listed('cell-2'))).toBe(false)
    lately.note('case-1001', listed('cell-1'))
    expect(lately.mayBeAs('case-1', listed('cell-2'))).toBe(true)
    expect(lately.mayBeAs('case-1001', listed('cell-2'))).toBe(false)
  })
})
