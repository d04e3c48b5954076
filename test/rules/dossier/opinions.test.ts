import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import { opinionsComplete, opinionsGathered } from '../../../src/rules/dossier/opinions.js'
import { cited, considered, judged, reviewed } from '../judged.js'

const consolidated = (
  on: string,
  more: Partial<ActOf<'opinions.consolidated'>> = {},
): ActOf<'opinions.consolidated'> => ({ type: 'opinions.consolidated', on, matter: 'admission', ...more })

describe('opinions before the cell considers (Charter art. 4.3; guidance pt 3.5)', () => {
  it.each([
    { log: [consolidated('2025-09-15')], outcome: 'met', why: 'that day' },
    { log: [consolidated('2025-09-16')], outcome: 'missing', why: 'the day after' },
    {
      log: [consolidated('2025-09-01', { matter: 'recognition' })],
      outcome: 'missing',
      why: 'on recognition',
    },
    { log: [], outcome: 'missing', why: 'never' },
  ])('gathered $why: $outcome', ({ log, outcome }) => {
    const finding = judged(opinionsGathered, log as Act[], considered('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['opinions.consolidated'],
    })
    expect(cited(finding)).toEqual(['CH2011 art. 4.3', 'S2025 pt 3.5'])
  })

  it('are not asked for here at recognition', () => {
    expect(judged(opinionsGathered, [], reviewed('2026-11-16'))).toBeUndefined()
  })
})

describe('what the opinions hold (guidance pt 3.5, 4.4)', () => {
  it.each([
    { evidence: { organisations: true, residence: 'given' }, outcome: 'met', missing: undefined },
    { evidence: { residence: 'given' }, outcome: 'missing', missing: 'evidence.organisations' },
    {
      evidence: { organisations: false, residence: 'given' },
      outcome: 'broken',
      missing: undefined,
    },
    { evidence: { organisations: true }, outcome: 'missing', missing: 'evidence.residence' },
    {
      evidence: { organisations: true, residence: 'none' },
      outcome: 'broken',
      missing: undefined,
    },
    {
      evidence: { organisations: true, residence: 'waived' },
      outcome: 'missing',
      missing: 'evidence.waiverRule',
    },
  ] as const)('$evidence is $outcome', ({ evidence, outcome, missing }) => {
    const finding = judged(opinionsComplete, [], consolidated('2025-09-12', evidence))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['opinions.consolidated'],
    })
    expect(finding?.facts.missing).toBe(missing)
  })

  it.each([
    { on: '2025-06-08', outcome: 'broken', waiver: 'never', why: 'last day of 01-HD/TW 2021' },
    { on: '2025-06-09', outcome: 'met', waiver: 'secretariat-rule', why: 'first day of 06-HD/TW' },
  ])('waives the residence on $on: $outcome ($why)', ({ on, outcome, waiver }) => {
    for (const matter of ['admission', 'recognition'] as const) {
      const act = consolidated(on, { matter, organisations: true, residence: 'waived', waiverRule: 'rule-1' })
      expect(judged(opinionsComplete, [], act)).toMatchObject({ effect: 'bar', outcome, facts: { waiver } })
    }
  })

  it('cites the point of its matter', () => {
    const given = { organisations: true, residence: 'given' } as const
    expect(cited(judged(opinionsComplete, [], consolidated('2025-09-12', given)))).toEqual([
      'CH2011 art. 4.3',
      'S2025 pt 3.5',
    ])
    const act = consolidated('2025-09-12', { ...given, matter: 'recognition' })
    expect(cited(judged(opinionsComplete, [], act))).toEqual(['S2025 pt 4.4'])
  })

  it('rests on an assumption for a waiver from 2026-05-19', () => {
    const act = (on: string) =>
      consolidated(on, { organisations: true, residence: 'waived', waiverRule: 'rule-1' })
    expect(judged(opinionsComplete, [], act('2026-05-18'))?.confidence).toBe('text')
    expect(judged(opinionsComplete, [], act('2026-05-19'))?.confidence).toBe('assumed')
  })
})
