import { describe, expect, it } from 'vitest'
import { replay, standingOf } from '../../src/index.js'
import { ordinaryRates, population, type Road } from '../../src/testing.js'
import { patient } from '../support/patient.js'
import { evenRates, objections, window } from './lives.js'

describe('the roads of synthetic lives', () => {
  it('are lawful in every step, and every one of them is taken', patient, () => {
    const taken = new Set<Road>()
    for (const one of population({ seed: 7, cases: 1200, ...window, rates: evenRates })) {
      taken.add(one.road)
      expect([one.road, one.index, objections(one)]).toEqual([one.road, one.index, []])
    }
    expect([...taken].sort()).toEqual(Object.keys(ordinaryRates.roads).sort())
  })

  it(
    'are lawful for a short window of one law, and for one that reaches past the last change',
    patient,
    () => {
      const windows = [
        { from: '2022-01-01', until: '2023-07-01' },
        { from: '2026-01-01', until: '2028-01-01' },
      ]
      for (const other of windows)
        for (const one of population({ seed: 5, cases: 200, ...other, rates: evenRates }))
          expect([one.road, one.index, objections(one)]).toEqual([one.road, one.index, []])
    },
  )

  const ends: [Road, string][] = [
    ['official', 'official'],
    ['member', 'official'],
    ['probationer', 'official'],
    ['withdrew', 'candidate'],
    ['refused', 'candidate'],
    ['readmitted', 'official'],
    ['removed-unqualified', 'removed'],
    ['restored', 'official'],
    ['removed', 'removed'],
    ['expelled', 'expelled'],
    ['resigned', 'resigned'],
    ['died', 'dead'],
    ['annulled', 'neverMember'],
    ['regularised', 'official'],
  ]

  const lives = [...population({ seed: 7, cases: 1600, ...window, rates: evenRates })]

  it.each(ends)('%s leads to %s', (road, standing) => {
    const whole = lives.filter((one) => one.road === road).sort((a, b) => b.log.length - a.log.length)[0]
    expect(standingOf(replay(whole?.log ?? []).file)).toBe(standing)
  })

  it('are taken as often as asked', patient, () => {
    const rates = { admissions: 9, roads: { withdrew: 0.25, refused: 0.1 } }
    const lives = [...population({ seed: 7, cases: 4000, ...window, rates })]
    const probationers = lives.filter(({ road }) => road === 'probationer').length
    const members = lives.filter(({ log }) => log[1]?.type === 'membership.transcribed').length
    const candidates = lives.length - members
    const share = (road: Road) => lives.filter((one) => one.road === road).length / candidates
    expect(probationers).toBeGreaterThan(0)
    expect(share('withdrew')).toBeGreaterThan(0.23)
    expect(share('withdrew')).toBeLessThan(0.27)
    expect(share('refused')).toBeGreaterThan(0.085)
    expect(share('refused')).toBeLessThan(0.115)
  })
})
