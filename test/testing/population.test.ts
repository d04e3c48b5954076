import { describe, expect, it } from 'vitest'
import { replay } from '../../src/index.js'
import { population, type SyntheticCase } from '../../src/testing.js'

const window = { from: '2022-06-01', until: '2026-10-01' }

describe('a synthetic population', () => {
  it('is the same for the same seed, and another for another', () => {
    const lives = (seed: number) => [...population({ seed, cases: 40, ...window })]
    expect(lives(7)).toEqual(lives(7))
    expect(lives(7)).not.toEqual(lives(8))
  })

  it('makes any slice without the lives before it', () => {
    const all = population({ seed: 7, cases: 60, ...window })
    const whole = [...all]
    expect([...all.slice(40, 50)]).toEqual(whole.slice(40, 50))
    expect(all.caseAt(59)).toEqual(whole[59])
  })

  it('is lawful in every step where no defect is asked for', () => {
    for (const one of population({ seed: 7, cases: 400, ...window, rates: { admissions: 0.5 } }))
      expect(objections(one)).toEqual([])
  }, 60_000)
})

/** What the law objects to in a life: bars of acts refused, and breaches kept on the file. */
function objections({ log }: SyntheticCase): readonly string[] {
  const { file, refused } = replay(log)
  const barred = refused.flatMap(({ act, findings }) => findings.map(({ rule }) => `${act.type} ${rule}`))
  const kept = file.findings.filter(({ finding }) => finding.effect !== 'note')
  return [...barred, ...kept.map(({ finding }) => finding.rule)]
}
