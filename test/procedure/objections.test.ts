import { type Act, propose, replay } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/journey.js'
import { patient } from '../support/patient.js'

describe('what is found of an act entered late', () => {
  it('is told once by each rule, of whatever act and whatever it lacks', patient, () => {
    for (const [index, act] of acts.entries()) {
      if (index === 0) continue
      const { file } = replay(acts.toSpliced(index, 1), { mode: 'chronicle' })
      const bare = { type: act.type, on: act.on, ...('matter' in act && { matter: act.matter }) } as Act
      for (const one of [act, bare, { ...act, on: '2026-01-05' } as Act]) {
        let findings: readonly { rule: string }[] = []
        try {
          findings = propose(file, one).findings
        } catch {
          // An act that cannot be without a field is none.
        }
        const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== 'procedure.out-of-order')
        expect(new Set(rules).size, `${act.type} of ${one.on}`).toBe(rules.length)
      }
    }
  })
})
