import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { fileOf, opened } from '../judged.js'

const admitted: readonly Act[] = [
  opened(),
  { type: 'admission.decided', on: '2024-09-20' },
  { type: 'ceremony.held', on: '2024-10-10' },
]
const underAge = (on: string): Act => ({
  type: 'defect.found',
  on,
  defect: 'substantive',
  substantive: 'under-age',
})
const faulty = (on: string): Act => ({ type: 'defect.found', on, defect: 'procedural', procedural: 'vote' })

const owed = (...log: readonly Act[]) =>
  dutiesOf(fileOf(log), '2025-12-01', nationalRulebook())
    .filter(({ rule }) => rule.startsWith('annulment.'))
    .map(({ rule, from, obligor, dueOn }) => ({ rule, from, obligor, dueOn }))
const duty = (rule: string, from: string) => ({
  rule: `annulment.${rule}`,
  from,
  obligor: 'competentCommittee',
  dueOn: undefined,
})

describe('an admission found to be wrong, as a duty (regulation pt 4.4)', () => {
  it('is annulled where a standard was not met, with no last day', () => {
    const log = [...admitted, underAge('2025-05-02')]
    expect(owed(...log)).toEqual([duty('substantive', '2025-05-02')])
    expect(owed(...log, { type: 'admission.annulled', on: '2025-05-20', as: 'issuer' })).toEqual([])
  })

  it('is redone and fixed again where the procedure was wrong', () => {
    const log = [...admitted, faulty('2025-05-02'), faulty('2025-05-09')]
    expect(owed(...log)).toEqual([duty('procedural', '2025-05-02')])
    const redone: Act = { type: 'step.redone', on: '2025-05-20', step: 'vote' }
    expect(owed(...log, redone)).toEqual([duty('procedural', '2025-05-02')])
    const regularised: Act = { type: 'admission.regularised', on: '2025-06-02', decidedOn: '2024-09-20' }
    expect(owed(...log, redone, regularised)).toEqual([])
  })

  it('is annulled alone where both are found', () => {
    expect(owed(...admitted, faulty('2025-05-02'), underAge('2025-05-09'))).toEqual([
      duty('substantive', '2025-05-09'),
    ])
  })

  it('is none before there is an admission, and after a death', () => {
    expect(owed(opened(), underAge('2024-09-01'))).toEqual([])
    expect(owed(...admitted, underAge('2025-05-02'), { type: 'member.died', on: '2025-05-10' })).toEqual([])
  })
})
