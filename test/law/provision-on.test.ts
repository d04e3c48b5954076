import { describe, expect, it } from 'vitest'
import { clause } from '../../src/law/clause.js'
import type { Confidence } from '../../src/law/confidence.js'
import type { Instrument, Layer } from '../../src/law/instrument.js'
import { type Provision, type ProvisionVersion, provision } from '../../src/law/provision.js'
import { provisionOn as answerOn, clauseOn } from '../../src/law/provision-on.js'

const instrument = (id: string, layer: Layer, from: string, until?: string): Instrument => ({
  id,
  number: `${id}-QĐ/TW`,
  date: from,
  layer,
  from,
  ...(until !== undefined && { until }),
  confidence: 'text',
})

const R1 = instrument('R1', 'regulation', '2016-01-01', '2020-01-01')
const R2 = instrument('R2', 'regulation', '2020-01-01', '2024-01-01')
const R3 = instrument('R3', 'regulation', '2024-01-01')
const S1 = instrument('S1', 'secretariat', '2018-01-01', '2024-06-01')
const S2 = instrument('S2', 'secretariat', '2024-06-01')
const G1 = instrument('G1', 'organisingCommission', '2019-01-01')

const version = <V>(of: Instrument, value: V, confidence: Confidence = 'text', point = 'pt 1') => ({
  instrument: of,
  value,
  point,
  confidence,
})

const silent = (of: Instrument): ProvisionVersion<never> => ({
  instrument: of,
  value: undefined,
  point: '',
  confidence: 'unknown',
})

const of = (before: 'carry' | 'none', ...versions: readonly ProvisionVersion<unknown>[]) =>
  provision({ id: 'a.figure', unit: 'count', governedBy: 'act', before, versions })

const earliest = '2016-01-01'

const instruments = [R1, R2, R3, S1, S2, G1]

const provisionOn = (of: Provision<unknown>, day: string, from: string) =>
  answerOn(of, day, from, instruments)

describe('the value of a provision on a day', () => {
  it('is that of the version in force, from its first day', () => {
    const deadline = of('carry', version(R1, 60), version(R2, 45, 'secondary', 'pt 4.3.1'))
    expect(provisionOn(deadline, '2019-12-31', earliest)).toEqual({
      provision: 'a.figure',
      value: 60,
      citations: [
        { instrument: 'R1', number: 'R1-QĐ/TW', date: '2016-01-01', point: 'pt 1', confidence: 'text' },
      ],
      confidence: 'text',
    })
    expect(provisionOn(deadline, '2020-01-01', earliest)).toEqual({
      provision: 'a.figure',
      value: 45,
      citations: [
        {
          instrument: 'R2',
          number: 'R2-QĐ/TW',
          date: '2020-01-01',
          point: 'pt 4.3.1',
          confidence: 'secondary',
        },
      ],
      confidence: 'secondary',
    })
  })

  it.each([
    { order: 'highest first', versions: [version(R2, 'r'), version(S1, 's'), version(G1, 'g')] },
    { order: 'lowest first', versions: [version(G1, 'g'), version(S1, 's'), version(R2, 'r')] },
  ])('is that of the highest layer, and what contradicts it is not cited ($order)', ({ versions }) => {
    const found = provisionOn(of('carry', ...versions), '2021-01-01', earliest)
    expect(found?.value).toBe('r')
    expect(found?.citations.map((citation) => citation.instrument)).toEqual(['R2'])
  })

  it('yields to a lower layer where the higher is silent', () => {
    expect(provisionOn(of('carry', silent(R2), version(S1, 's')), '2021-01-01', earliest)?.value).toBe('s')
  })

  it('cites beside it the versions that agree, and is as sure as the surest of them', () => {
    const bodies = of('carry', version(S1, ['a', 'b'], 'text', 'pt 2'), version(R2, ['a', 'b'], 'assumed'))
    const found = provisionOn(bodies, '2021-01-01', earliest)
    expect(found?.citations.map(({ instrument, point }) => [instrument, point])).toEqual([
      ['R2', 'pt 1'],
      ['S1', 'pt 2'],
    ])
    expect(found?.confidence).toBe('text')
  })
})

describe('a day whose versions state no value', () => {
  it.each([
    { order: 'oldest first', versions: [version(R1, 60), version(R2, 45), silent(R3)] },
    { order: 'newest first', versions: [silent(R3), version(R2, 45), version(R1, 60)] },
  ])('has the last earlier value, carried forward as assumed ($order)', ({ versions }) => {
    expect(provisionOn(of('carry', ...versions), '2024-01-01', earliest)).toMatchObject({
      value: 45,
      confidence: 'assumed',
      carriedFrom: 'R2',
      citations: [
        { instrument: 'R3', point: '', confidence: 'assumed' },
        { instrument: 'R2', point: 'pt 1', confidence: 'text' },
      ],
    })
  })

  it('is answered by the layer it belongs to, though a lower one states another value', () => {
    const figure = of('carry', version(R1, 'r'), version(S1, 's'))
    expect(provisionOn(figure, '2019-12-31', earliest)).toMatchObject({ value: 'r', confidence: 'text' })
    const found = provisionOn(figure, '2020-01-01', earliest)
    expect(found).toMatchObject({ value: 'r', confidence: 'assumed', carriedFrom: 'R1' })
    expect(found?.citations.map(({ instrument }) => instrument)).toEqual(['R2', 'R1'])
  })

  it('is as sure as a lower layer that states the same, and then not carried', () => {
    const found = provisionOn(of('carry', version(R1, 60), version(S1, 60)), '2020-01-01', earliest)
    expect(found).toMatchObject({ value: 60, confidence: 'text' })
    expect(found).not.toHaveProperty('carriedFrom')
    expect(found?.citations.map(({ instrument, point }) => `${instrument} ${point}`)).toEqual([
      'R2 ',
      'S1 pt 1',
    ])
  })

  it('yields to a higher layer in force', () => {
    const figure = of('carry', version(R2, 'r'), version(S1, 's'), version(R3, 'new'))
    expect(provisionOn(figure, '2024-06-01', earliest)).toMatchObject({ value: 'new', confidence: 'text' })
  })

  it('is carried over two instruments that state nothing', () => {
    const found = provisionOn(of('carry', version(R1, 60)), '2024-01-01', earliest)
    expect(found).toMatchObject({ value: 60, carriedFrom: 'R1' })
    expect(found?.citations.map(({ instrument }) => instrument)).toEqual(['R3', 'R1'])
  })

  it('is carried from one neighbouring instrument to the next of its series alone', () => {
    const [old, next] = [
      { ...instrument('N1', 'neighbouring', '2018-01-01', '2021-01-01'), series: 'subject' },
      { ...instrument('N2', 'neighbouring', '2021-01-01'), series: 'subject' },
    ]
    const alone = instrument('M1', 'neighbouring', '2020-01-01')
    const known = [...instruments, old, next, alone]
    const figure = of('none', version(old, 5))
    expect(answerOn(figure, '2020-12-31', earliest, known)?.confidence).toBe('text')
    const found = answerOn(figure, '2021-01-01', earliest, known)
    expect(found).toMatchObject({ value: 5, confidence: 'assumed', carriedFrom: 'N1' })
    expect(found?.citations.map(({ instrument: id }) => id)).toEqual(['N2', 'N1'])
    expect(answerOn(figure, '2021-01-01', earliest, [...instruments, old, alone])?.citations).toHaveLength(1)
  })

  it('has the last earlier value also where no version exists for the day', () => {
    expect(provisionOn(of('none', version(R1, 60)), '2020-01-01', earliest)).toMatchObject({
      value: 60,
      confidence: 'assumed',
      carriedFrom: 'R1',
    })
  })

  it('has the next value, carried back as assumed, where there is no earlier one', () => {
    const figure = of('carry', silent(R1), version(R3, 15), version(R2, 30), version(S2, 1))
    expect(provisionOn(figure, '2016-01-01', earliest)).toMatchObject({
      value: 30,
      confidence: 'assumed',
      carriedFrom: 'R2',
    })
  })

  it('has none before the first version of a rule that did not exist', () => {
    const figure = of('none', version(R2, 80))
    expect(provisionOn(figure, '2019-12-31', earliest)).toBeUndefined()
    expect(provisionOn(figure, '2020-01-01', earliest)?.value).toBe(80)
  })
})

describe('a clause', () => {
  const point = clause(
    'a.clause',
    { ...version(R1, 'pt 3'), point: '' },
    { ...version(S1, 'pt 4'), point: '' },
  )
  const on = (day: string) => clauseOn(point, day, earliest, instruments)

  it('is cited by the points in force, and has no value', () => {
    expect(on('2018-01-01')).toEqual({
      provision: 'a.clause',
      citations: [
        { instrument: 'R1', number: 'R1-QĐ/TW', date: '2016-01-01', point: 'pt 3', confidence: 'text' },
        { instrument: 'S1', number: 'S1-QĐ/TW', date: '2018-01-01', point: 'pt 4', confidence: 'text' },
      ],
      confidence: 'text',
    })
  })

  it('is carried, as assumed, where no version in force states it', () => {
    expect(on('2024-06-01')).toMatchObject({ confidence: 'assumed', carriedFrom: 'R1' })
  })

  it('is not made without a version', () => {
    expect(() => clause('a.clause')).toThrow('law.provision-malformed')
  })
})

describe('coverage', () => {
  it('begins on the earliest supported day and throws the day before', () => {
    const figure = of('carry', version(R1, 60))
    expect(provisionOn(figure, '2016-07-25', '2016-07-25')?.value).toBe(60)
    expect(() => provisionOn(figure, '2016-07-24', '2016-07-25')).toThrow(
      expect.objectContaining({
        code: 'law.not-covered',
        facts: { provision: 'a.figure', day: '2016-07-24', from: '2016-07-25' },
      }),
    )
  })
})
