import { describe, expect, it } from 'vitest'
import { effectiveLog } from '../../src/index.js'
import { ndjson, population, type SyntheticCase } from '../../src/testing.js'
import { patient } from '../support/patient.js'
import { window } from './lives.js'

const small = (seed: number) => population({ seed, cases: 60, ...window })

describe('a synthetic population', () => {
  it('is the same for the same seed, on every machine and in every time zone', patient, () => {
    expect([...small(7)]).toEqual([...small(7)])
    const candidate = [...population({ seed: 7, cases: 40, ...window, rates: { admissions: 9 } })][1]
    expect(candidate?.log[0]).toMatchObject({ case: 'case-1', person: { bornOn: '1992-06-17' } })
    expect(candidate?.log.slice(0, 4).map(({ type, on }) => `${on} ${type}`)).toEqual([
      '2026-05-05 case.opened',
      '2026-05-14 sympathiser.listed',
      '2026-05-14 helper.assigned',
      '2026-06-25 class.entered',
    ])
  })

  it('is another for another seed', () => {
    expect([...small(8)]).not.toEqual([...small(7)])
  })

  it('makes any life and any slice without those before it', () => {
    const whole = [...small(7)]
    expect([...small(7).slice(40, 50)]).toEqual(whole.slice(40, 50))
    expect(small(7).caseAt(59)).toEqual(whole[59])
    expect(small(7).caseAt(3)).toEqual(whole[3])
    expect([...small(7).slice(58, 99)]).toHaveLength(2)
  })

  it('makes each life when it is asked for, and keeps none', patient, () => {
    const vast = population({ seed: 7, cases: 4_000_000_000, ...window })
    const [first] = vast
    expect(first?.index).toBe(0)
    expect(vast.caseAt(3_999_999_999).log[0]).toMatchObject({ type: 'case.opened', case: 'case-3999999999' })
    expect(vast.caseAt(5)).not.toBe(vast.caseAt(5))
  })

  it('holds no act on or after the end of its window, and no case twice', () => {
    const lives = [...small(7)]
    for (const { log } of lives) for (const act of log) expect(act.on < window.until).toBe(true)
    expect(new Set(lives.map(({ log }) => (log[0] as { case: string }).case)).size).toBe(60)
  })

  it('is written as one line a case', () => {
    const [first, second] = ndjson(small(7))
    expect(first?.endsWith('}\n')).toBe(true)
    expect(JSON.parse(second as string)).toEqual({ format: 1, log: small(7).caseAt(1).log })
  })
})

describe('the options of a synthetic population', () => {
  const good = { seed: 7, cases: 10, ...window }

  it.each([
    { option: 'seed', given: { seed: 0.5 } },
    { option: 'cases', given: { cases: -1 } },
    { option: 'cases', given: { cases: 4_294_967_297 } },
    { option: 'until', given: { until: '2022-06-01' } },
    {
      option: 'organisation',
      given: { organisation: { record: { version: 1, bodies: [] }, cells: [] } },
    },
    { option: 'rates.admissions', given: { rates: { admissions: -0.1 } } },
    { option: 'rates.roads.withdrew', given: { rates: { roads: { withdrew: 1.01 } } } },
    { option: 'rates.roads.unheard-of', given: { rates: { roads: { 'unheard-of': 0.1 } } } },
    { option: 'rates.keeping.strike', given: { rates: { keeping: { strike: Number.NaN } } } },
    { option: 'rates.defects.unheard-of', given: { rates: { defects: { 'unheard-of': 0 } } } },
  ])('are refused where $option is not well formed', patient, ({ option, given }) => {
    expect(() => population({ ...good, ...(given as object) })).toThrow(
      expect.objectContaining({ code: 'population.malformed', facts: { option } }),
    )
  })

  it.each([-1, 60, 0.5])('make no life at %s of 60', (index) => {
    expect(() => small(7).caseAt(index)).toThrow(
      expect.objectContaining({ code: 'population.malformed', facts: { option: 'index' } }),
    )
    expect([...small(7).slice(-5, 2)].map((one) => one.index)).toEqual([0, 1])
  })

  it('are refused where a day does not exist', patient, () => {
    expect(() => population({ ...good, until: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })

  it('allow a window of one day, and one far beyond the calendar of working days', patient, () => {
    expect([...population({ ...good, until: '2022-06-02' })]).toHaveLength(10)
    expect([...population({ ...good, from: '2040-01-01', until: '2041-01-01' })]).toHaveLength(10)
  })
})

describe('a log kept otherwise than plainly', () => {
  const kept = (keeping: Record<string, number>) => [
    ...population({
      seed: 7,
      cases: 80,
      ...window,
      rates: { admissions: 0.5, keeping: { 'late-entry': 0, correction: 0, strike: 0, ...keeping } },
    }),
  ]
  const plain = kept({})

  /** The acts that stand, in their order, without the instants of their entry. */
  const standing = ({ log }: SyntheticCase) =>
    effectiveLog(log).map(({ act: { recordedAt, ...act } }) => JSON.stringify(act))

  it.each([
    { keeping: 'late-entry', shows: (log: SyntheticCase['log']) => log.some((act) => act.recordedAt) },
    {
      keeping: 'correction',
      shows: (log: SyntheticCase['log']) => log.some((act) => act.type === 'entry.corrected'),
    },
    {
      keeping: 'strike',
      shows: (log: SyntheticCase['log']) => log.some((act) => act.type === 'entry.struck'),
    },
  ])('by $keeping tells of the same acts', ({ keeping, shows }) => {
    const lives = kept({ [keeping]: 1 })
    expect(lives.filter(({ log }) => shows(log)).length).toBeGreaterThan(40)
    lives.forEach((life, index) => {
      expect(new Set(standing(life))).toEqual(new Set(standing(plain[index] as SyntheticCase)))
    })
  })
})
