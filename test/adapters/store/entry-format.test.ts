import { describe, expect, it } from 'vitest'
import { actOf, isSameContent, textOf } from '../../../src/adapters/store/entry-format.js'
import type { Act } from '../../../src/index.js'

const act: Act = {
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
    expect(textOf(act)).toBe(text)
  })

  it('is read back as the act', () => {
    expect(actOf({ case: 'case-1', revision: 1, format: 1, text })).toEqual(act)
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
    expect(isSameContent(act, other as Act)).toBe(isSame)
  })
})
