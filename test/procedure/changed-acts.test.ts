import { type KeptFinding, record, replay, rulebook } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/procedure/changed-acts.js'
import { before, the } from '../support/journey.js'

const { file } = replay([...before('ceremony.held'), { ...the('ceremony.held'), on: '2025-12-20' }], {
  mode: 'chronicle',
})
const [one] = file.findings as readonly [KeptFinding]
const at = (revision: number): KeptFinding => ({ ...one, revision })

describe('what a late entry changes in the acts before', () => {
  it('is told in the order of their entry, whether it came or went', () => {
    expect(changesBetween([at(3), at(5)], [at(9), at(7)], 1).map(({ revision }) => revision)).toEqual([
      3, 5, 7, 9,
    ])
  })

  it('has what came and what went of each, and nothing of the entry itself', () => {
    expect(changesBetween([at(3)], [at(7), at(8)], 8)).toEqual([
      { revision: 3, act: one.act, came: [], went: [one.finding] },
      { revision: 7, act: one.act, came: [one.finding], went: [] },
    ])
  })
})

describe('a late entry by another rulebook than the one before', () => {
  const book = rulebook({ policies: { firstCountedDay: 'same-day' } })
  const late = (on: string) => ({ type: 'particulars.changed', on, unit: { youthUnion: true } }) as const
  const held = replay([
    ...before('ceremony.held'),
    { ...the('ceremony.held'), on: '2025-12-03' },
    late('2026-02-02'),
  ]).file

  it('goes on from no fold of that one', () => {
    const once = record(held, late('2026-01-05'))
    expect(once.findings).toEqual([])
    const other = record(once, late('2026-01-06'), { rulebook: book, mode: 'chronicle' })
    expect(other.findings).toEqual(replay(other.log, { rulebook: book, mode: 'chronicle' }).file.findings)
    expect(other.findings.map(({ finding }) => finding.rule)).toEqual(['ceremony.on-time'])
  })
})
