import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { disciplineDeferred, noExpulsionAsDiscipline } from '../../../src/rules/membership/discipline.js'
import { fileOf, judged, opened, restsOn } from '../judged.js'

type Disciplined = ActOf<'member.disciplined'>

const official: Act = {
  type: 'membership.transcribed',
  on: '2025-07-10',
  standing: 'official',
  ceremonyOn: '2018-02-12',
}
const probationary: Act = { ...official, standing: 'probationary', ceremonyOn: '2025-02-12' } as Act

const disciplines = (form: Disciplined['form'], change: Partial<Disciplined> = {}): Act => ({
  type: 'member.disciplined',
  on: '2025-09-01',
  form,
  ...change,
})

describe('discipline.deferred, a bar (296-QĐ/TW art. 8)', () => {
  const forms = ['reprimand', 'warning', 'dismissal'] as const

  it.each(forms)('defers a %s during pregnancy and serious illness', (form) => {
    for (const deferral of ['pregnancy', 'illness'] as const)
      expect(judged(disciplineDeferred, [official], disciplines(form, { deferral }))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { deferral },
        cure: ['expulsion.wait'],
        confidence: 'assumed',
      })
  })

  it.each([
    { on: '2025-08-14', outcome: 'broken', lawfulFrom: '2025-08-15', why: 'the day before twelve months' },
    { on: '2025-08-15', outcome: 'met', lawfulFrom: undefined, why: 'twelve months' },
  ])('on $on of a child born on 2024-08-15: $outcome ($why)', ({ on, outcome, lawfulFrom }) => {
    const act = disciplines('warning', { on, deferral: 'child', childBornOn: '2024-08-15' })
    const finding = judged(disciplineDeferred, [opened()], act)
    expect(finding).toMatchObject({ outcome, facts: { deferral: 'child', months: 12, actual: on } })
    expect(finding?.lawfulFrom).toBe(lawfulFrom)
  })

  it('asks for the birth of the child, and nothing where no ground is named', () => {
    expect(judged(disciplineDeferred, [], disciplines('warning', { deferral: 'child' }))?.facts).toEqual({
      missing: 'evidence.childBornOn',
    })
    expect(judged(disciplineDeferred, [], disciplines('warning'))).toBeUndefined()
  })
})

describe('discipline.no-expulsion, a bar (regulation pt 9.3.4)', () => {
  it('keeps an expulsion of an official member for the votes of an expulsion', () => {
    const finding = judged(noExpulsionAsDiscipline, [official], disciplines('expulsion'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'broken', cure: ['member.expelled'] })
    expect(restsOn(finding)).toBe('R2025B pt 9.3.4')
  })

  it.each(['reprimand', 'warning', 'dismissal'] as const)('lets a %s be', (form) => {
    expect(judged(noExpulsionAsDiscipline, [official], disciplines(form))).toBeUndefined()
  })

  it('leaves a probationary member to the forms open to one', () => {
    expect(judged(noExpulsionAsDiscipline, [probationary], disciplines('expulsion'))).toBeUndefined()
  })

  it.each([
    { on: '2021-07-29', clause: 'R2016 pt 9.3', confidence: 'secondary' },
    { on: '2021-07-30', clause: 'R2021 pt 9.3.4', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A pt 9.3.4', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 9.3.4', confidence: 'text' },
  ])('rests on $clause on $on', ({ on, clause, confidence }) => {
    const member: Act = { ...official, on: '2018-07-10', ceremonyOn: '2015-02-12' } as Act
    const finding = judged(noExpulsionAsDiscipline, [member], disciplines('expulsion', { on }))
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })
})

describe('discipline.concluded, a duty without limit (102-QĐ/TW of 2017 art. 5(2))', () => {
  const found: Act = { type: 'discipline.opened', on: '2025-09-01' }
  const owed = (...more: readonly Act[]) =>
    dutiesOf(fileOf([opened(), official, found, ...more]), '2026-02-02', nationalRulebook()).filter(
      ({ rule }) => rule === 'discipline.concluded',
    )

  it('is owed from the day the discipline is opened', () => {
    expect(owed()).toMatchObject([
      { obligor: 'competentCommittee', from: '2025-09-01', isOverdue: false, acts: expect.any(Array) },
    ])
    expect(owed()[0]?.dueOn).toBeUndefined()
  })

  it.each<Act>([
    { type: 'member.disciplined', on: '2025-10-01', form: 'reprimand' },
    { type: 'discipline.closed', on: '2025-10-01' },
    { type: 'member.expelled', on: '2025-10-01' },
  ])('until $type', (ended) => {
    expect(owed(ended)).toEqual([])
    expect(owed({ ...ended, on: '2025-08-29' } as Act)).toHaveLength(1)
  })

  it('after a death too', () => {
    const died: Act = { type: 'member.died', on: '2025-10-01' }
    expect(owed(died)).toHaveLength(1)
    expect(owed(died, { type: 'discipline.closed', on: '2025-11-03' })).toEqual([])
  })
})
