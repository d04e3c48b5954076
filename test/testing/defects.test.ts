import { describe, expect, it } from 'vitest'
import { replay } from '../../src/index.js'
import { type Defect, population, rulesOfDefects, type SyntheticCase } from '../../src/testing.js'
import { patient } from '../support/patient.js'
import { window } from './lives.js'

const livesWith = (defect: Defect, cases = 24) =>
  [...population({ seed: 7, cases, ...window, rates: { admissions: 9, defects: { [defect]: 1 } } })].filter(
    ({ defects }) => defects.length > 0,
  )

/** Bars and breaches kept in `chronicle` mode. */
const reported = ({ log }: SyntheticCase) => [
  ...new Set(
    replay(log, { mode: 'chronicle' })
      .file.findings.filter(({ finding }) => finding.effect !== 'note')
      .map(({ finding }) => finding.rule),
  ),
]

describe('a defect of synthetic lives', () => {
  it.each(Object.keys(rulesOfDefects) as Defect[])(
    '%s is reported by exactly its rules',
    patient,
    (defect) => {
      const lives = livesWith(defect)
      expect(lives.length).toBeGreaterThan(8)
      for (const life of lives) {
        expect(life.defects).toEqual([defect])
        expect(reported(life).sort()).toEqual([...rulesOfDefects[defect]].sort())
      }
    },
  )

  it('is named only where the life has come to it', patient, () => {
    const lives = population({
      seed: 7,
      cases: 60,
      ...window,
      rates: { admissions: 9, defects: { 'late-review': 1 } },
    })
    for (const { log, defects } of lives) {
      const isReviewed = log.some((act) => act.type === 'cell.voted' && act.matter === 'recognition')
      if (defects.length > 0) expect(isReviewed).toBe(true)
    }
  })

  it('is in as many candidates as asked, and in none by default', patient, () => {
    const defects = { 'short-vote-proposed': 0.2 }
    const lives = [...population({ seed: 7, cases: 3000, ...window, rates: { admissions: 9, defects } })]
    const voted = lives.filter(({ log }) =>
      log.some((act) => act.type === 'cell.voted' && act.matter === 'admission'),
    )
    const share = voted.filter((one) => one.defects.length > 0).length / voted.length
    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.24)
    const ordinary = population({ seed: 7, cases: 500, ...window })
    expect([...ordinary].flatMap((one) => one.defects)).toEqual([])
  })
})

describe('a pattern of many synthetic lives', () => {
  const decisions = (lives: readonly SyntheticCase[]) =>
    lives.flatMap(({ log }) => log.filter((act) => act.type === 'admission.decided'))

  it('december-decision puts every decision into December', patient, () => {
    for (const act of decisions(livesWith('december-decision', 200))) expect(act.on.slice(5, 7)).toBe('12')
  })

  it('crowded-sitting puts more than ten decisions of one committee on one day', patient, () => {
    expect(
      largest(decisions(livesWith('crowded-sitting', 400)).map(({ on, by }) => `${on} ${by?.id}`)),
    ).toBeGreaterThan(10)
    expect(
      largest(
        decisions([...population({ seed: 7, cases: 400, ...window, rates: { admissions: 9 } })]).map(
          ({ on, by }) => `${on} ${by?.id}`,
        ),
      ),
    ).toBeLessThan(10)
  })

  it('one-introducer has one member introduce more than five people', patient, () => {
    const introducers = livesWith('one-introducer', 200).flatMap(({ log }) =>
      log.flatMap((act) => (act.type === 'introduction.made' ? [act.introducer.id] : [])),
    )
    expect(largest(introducers)).toBeGreaterThan(5)
  })

  it(
    'disagreeing-tallies counts one committee of one day in different numbers, which is so nowhere else',
    patient,
    () => {
      const disagreeing = (lives: readonly SyntheticCase[]) => {
        const counts = new Map<string, Set<number | undefined>>()
        for (const { on, by, tally } of decisions(lives)) {
          const key = `${on} ${by?.id}`
          counts.set(key, (counts.get(key) ?? new Set()).add(tally?.members))
        }
        return [...counts.values()].filter((members) => members.size > 1).length
      }
      expect(disagreeing(livesWith('disagreeing-tallies', 300))).toBeGreaterThan(0)
      expect(disagreeing(livesWith('crowded-sitting', 300))).toBe(0)
    },
  )
})

function largest(keys: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Math.max(...counts.values())
}
