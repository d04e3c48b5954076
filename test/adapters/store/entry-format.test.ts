import { describe, expect, it } from 'vitest'
import { contentOf, isSameContent, kept } from '../../../src/adapters/store/entry-format.js'
import type { Entry } from '../../../src/store.js'

const act: Entry = {
  type: 'cell.voted',
  on: '2025-09-15',
  id: 'entry-1',
  matter: 'admission',
  tally: { yes: 12, members: 12 },
}

describe('format 1 of an entry', () => {
  const text =
    '{"id":"entry-1","matter":"admission","on":"2025-09-15","tally":{"members":12,"yes":12},"type":"cell.voted"}'

  it('is the act as JSON with its keys in order', () => {
    expect(kept({ act })).toEqual({ format: 1, text })
  })

  it('is read back as the act', () => {
    expect(contentOf({ case: 'case-1', revision: 1, format: 1, text })).toEqual({ act })
  })
})

describe('format 2 of an entry', () => {
  const sealed = { iv: '00ff', data: '0a0b' }
  const text =
    '{"act":{"id":"entry-1","on":"2025-08-01","type":"start.proposed"},"sealed":{"data":"0a0b","iv":"00ff"}}'
  const protectedEntry = { act: { type: 'start.proposed', on: '2025-08-01', id: 'entry-1' } as Entry, sealed }

  it('is the act with its sealed part as JSON with their keys in order', () => {
    expect(kept(protectedEntry)).toEqual({ format: 2, text })
  })

  it('is read back as both', () => {
    expect(contentOf({ case: 'case-1', revision: 1, format: 2, text })).toEqual(protectedEntry)
  })
})

describe('the content of an act', () => {
  it.each([
    { why: 'another order of fields', other: { ...act, tally: { members: 12, yes: 12 } }, isSame: true },
    { why: 'another instant of entry', other: { ...act, recordedAt: '2025-09-16T01:00:00Z' }, isSame: true },
    { why: 'another count', other: { ...act, tally: { members: 12, yes: 11 } }, isSame: false },
    { why: 'a field more', other: { ...act, persons: 1 }, isSame: false },
    { why: 'another id', other: { ...act, id: 'entry-2' }, isSame: false },
  ])('with $why is the same: $isSame', ({ other, isSame }) => {
    expect(isSameContent({ act }, { act: other as Entry })).toBe(isSame)
  })

  it('is another with another sealed part, and without one', () => {
    const sealed = { iv: '00ff', data: '0a0b' }
    expect(isSameContent({ act, sealed }, { act, sealed: { data: '0a0b', iv: '00ff' } })).toBe(true)
    expect(isSameContent({ act, sealed }, { act, sealed: { ...sealed, data: '0a0c' } })).toBe(false)
    expect(isSameContent({ act, sealed }, { act })).toBe(false)
  })
})
