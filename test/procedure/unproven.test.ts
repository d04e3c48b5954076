import { type Finding, replay, unproven } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { lackOf } from '../../src/procedure/unproven.js'
import { upTo } from '../support/journey.js'

const { file } = replay(upTo('procedure.authorised'))

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'local.rule',
  source: 'national',
  actor: 'cell',
  effect: 'breach',
  outcome: 'broken',
  facts: {},
  citations: [],
  confidence: 'text',
  cure: [],
  policies: [],
  alternatives: [],
  ...more,
})

const cited = (instrument: string) => ({ instrument, point: 'pt 1', confidence: 'assumed' }) as never

describe('what an act rests on that is not proven', () => {
  it.each<{ why: string; found: Partial<Finding>; lack: string | undefined }>([
    { why: 'a fact contradicts the rule', found: {}, lack: undefined },
    { why: 'something is missing', found: { outcome: 'missing' }, lack: 'fact' },
    { why: 'papers are absent', found: { facts: { absent: ['application'] } }, lack: 'fact' },
    { why: 'absent is no list', found: { facts: { absent: 2 } }, lack: undefined },
    {
      why: 'papers are absent of what is met',
      found: { outcome: 'met', facts: { absent: [] } },
      lack: undefined,
    },
    { why: 'the law is not known', found: { outcome: 'unknown' }, lack: 'law' },
    {
      why: 'the law is not known, whatever is absent',
      found: { outcome: 'unknown', facts: { absent: ['application'] } },
      lack: 'law',
    },
    { why: 'the act is out of order', found: { rule: 'procedure.out-of-order' }, lack: 'order' },
  ])('is $lack where $why', ({ found, lack }) => {
    expect(lackOf(finding(found))).toBe(lack)
  })

  it.each<{ found: Partial<Finding>; restsOn: readonly string[] }>([
    { found: { outcome: 'missing', facts: { missing: 'evidence.by' } }, restsOn: ['evidence.by'] },
    { found: { facts: { absent: ['application', 'opinions'] } }, restsOn: ['application', 'opinions'] },
    { found: { outcome: 'unknown', facts: { uncovered: 'law.not-covered' } }, restsOn: ['law.not-covered'] },
    {
      found: { outcome: 'unknown', citations: [cited('R2025B'), cited('G2025'), cited('R2025B')] },
      restsOn: ['R2025B', 'G2025'],
    },
    {
      found: { rule: 'procedure.out-of-order', facts: { assumed: ['sympathiser.listed'] } },
      restsOn: ['sympathiser.listed'],
    },
    { found: { rule: 'procedure.out-of-order' }, restsOn: [] },
  ])('names $restsOn', ({ found, restsOn }) => {
    const kept = { revision: 2, act: 'sympathiser.listed', finding: finding(found) } as const
    expect(unproven({ ...file, findings: [kept] })).toEqual([
      expect.objectContaining({ revision: 2, act: 'sympathiser.listed', on: '2025-07-05', restsOn }),
    ])
  })

  it('leaves out what is told of an earlier day, for the act of that day tells it', () => {
    const kept = finding({ outcome: 'missing', judgedOn: '2025-07-01' })
    expect(
      unproven({ ...file, findings: [{ revision: 2, act: 'sympathiser.listed', finding: kept }] }),
    ).toEqual([])
  })
})
