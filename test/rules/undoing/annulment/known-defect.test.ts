import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { knownDefect } from '../../../../src/rules/undoing/annulment/known-defect.js'
import { considered, judged, opened, restsOn } from '../../judged.js'

const found: Act = {
  type: 'defect.found',
  on: '2025-09-15',
  defect: 'substantive',
  substantive: 'education',
}
const decided = (on: string): Act => ({ type: 'admission.decided', on })

describe('annulment.known-defect, a bar: what is known stops what follows (regulation pt 4.4.1)', () => {
  it('from the day on which it was found', () => {
    const file = [opened(), found]
    expect(judged(knownDefect, file, decided('2025-09-14'))).toBeUndefined()
    const finding = judged(knownDefect, file, decided('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { foundOn: '2025-09-15', ground: 'education' },
      cure: ['consideration.repeated'],
    })
    expect(restsOn(finding)).toBe('R2025B pt 4.4.1')
  })

  it('a ceremony by the annulment of the decision alone', () => {
    const file = [opened(), decided('2025-09-10'), found]
    expect(judged(knownDefect, file, { type: 'ceremony.held', on: '2025-09-20' })?.cure).toEqual([
      'admission.annulled',
    ])
  })

  it.each<{ ends: string; act: Act }>([
    {
      ends: 'a dossier returned to the start',
      act: { type: 'dossier.returned', on: '2025-09-15', matter: 'admission', to: 'start' },
    },
    { ends: 'a refusal', act: { type: 'admission.refused', on: '2025-09-15' } },
    {
      ends: 'a refusal in answer to a shortfall',
      act: { type: 'shortfall.answered', on: '2025-09-15', matter: 'admission', answer: 'refuse' },
    },
    {
      ends: 'a return in answer to a shortfall',
      act: { type: 'shortfall.answered', on: '2025-09-15', matter: 'admission', answer: 'return' },
    },
    { ends: 'a withdrawal', act: { type: 'applicant.withdrew', on: '2025-09-15' } },
    {
      ends: 'a decision annulled',
      act: { type: 'decision.annulled', on: '2025-09-15' },
    },
  ])('$ends deals with it, on the day itself and later, not before', ({ act }) => {
    const next = considered('2025-12-01')
    expect(judged(knownDefect, [opened(), found, act], next)).toBeUndefined()
    expect(judged(knownDefect, [opened(), found, { ...act, on: '2025-09-16' }], next)).toBeUndefined()
    expect(judged(knownDefect, [opened(), { ...act, on: '2025-09-14' }, found], next)?.outcome).toBe('broken')
  })

  it('a dossier returned one step down does not', () => {
    const down: Act = { type: 'dossier.returned', on: '2025-09-16', matter: 'admission', to: 'previous' }
    expect(judged(knownDefect, [opened(), found, down], considered('2025-12-01'))?.outcome).toBe('broken')
  })
})
