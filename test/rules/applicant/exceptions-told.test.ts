import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/casefile/shapes.js'
import { propose, replay } from '../../../src/index.js'
import { exceptionsTold } from '../../../src/rules/applicant/exceptions-told.js'
import { populationNoted, populationWait } from '../../../src/rules/applicant/population-wait.js'
import { reasonNotBarred } from '../../../src/rules/applicant/readmission/readmission.js'
import { acts, before, person, the } from '../../support/journey.js'
import { considered, judged, opened } from '../judged.js'

const plain: Person = {
  religion: 'none',
  foreignSpouse: false,
  foreignOrigin: 'none',
  formerMember: false,
  populationBreached: false,
  privateOwner: false,
}

const without = (fact: keyof Person): Person => {
  const { [fact]: _, ...rest } = plain
  return rest
}

describe('applicant.exceptions-told, a note (guidance pt 3.3, 6.1)', () => {
  it.each([
    { fact: 'religion', absent: ['religion'] },
    { fact: 'foreignSpouse', absent: ['foreign-spouse'] },
    { fact: 'foreignOrigin', absent: ['foreign-origin'] },
    { fact: 'formerMember', absent: ['former-member'] },
    { fact: 'privateOwner', absent: ['private-owner'] },
  ] as const)('tells the cell that $fact is not told', ({ fact, absent }) => {
    expect(judged(exceptionsTold, [opened(without(fact))], considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      effect: 'note',
      facts: { missing: 'person.exceptions', absent },
      cure: ['particulars.completed'],
    })
  })

  it('says nothing more where each is told not to be there', () => {
    expect(judged(exceptionsTold, [opened(plain)], considered('2025-09-15'))?.outcome).toBe('met')
  })

  it.each([
    { on: '2025-06-02', outcome: 'missing', why: 'the last day of the waits' },
    { on: '2025-06-03', outcome: 'met', why: 'no wait any more' },
  ])('asks about the population policy on $on: $outcome ($why)', ({ on, outcome }) => {
    const found = judged(exceptionsTold, [opened(without('populationBreached'))], considered(on))
    expect(found?.outcome).toBe(outcome)
  })

  it('takes a fact that is told at length for told', () => {
    const { formerMember: _, populationBreached: __, ...rest } = plain
    const told: Person = {
      ...rest,
      former: { leftOn: '2018-01-01', exit: 'resigned' },
      populationBreach: { child: 3, bornOn: '2014-05-10' },
    }
    expect(judged(exceptionsTold, [opened(told)], considered('2025-01-15'))?.outcome).toBe('met')
  })

  it('bars nobody: a life that tells none of them goes on to the decision', () => {
    const {
      religion,
      foreignSpouse,
      foreignOrigin,
      formerMember,
      populationBreached,
      privateOwner,
      ...rest
    } = person
    const log = [{ ...acts[0], person: rest }, ...before('cell.voted').slice(1)]
    const { file } = replay(log)
    const { admissible, findings } = propose(file, the('cell.voted', 'admission'))
    expect(admissible).toBe(true)
    const objections = findings.filter(({ outcome }) => outcome !== 'met')
    expect(objections.map(({ rule, effect }) => [rule, effect])).toEqual([
      ['applicant.exceptions-told', 'note'],
    ])
    const whole = replay([{ ...acts[0], person: rest }, ...acts.slice(1)])
    expect(whole.refused).toEqual([])
    expect(whole.file.findings.map(({ act, finding }) => [act, finding.rule])).toEqual([
      ['cell.voted', 'applicant.exceptions-told'],
    ])
  })
})

describe('an exceptional fact that is there and not told at length', () => {
  it('an earlier membership bars, until it is told how it ended (pt 3.5.2)', () => {
    const file = [opened({ ...plain, formerMember: true })]
    expect(judged(reasonNotBarred, file, considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      effect: 'bar',
      facts: { missing: 'person.former' },
    })
    expect(judged(reasonNotBarred, [opened(plain)], considered('2025-09-15'))).toBeUndefined()
  })

  it.each([
    { on: '2025-06-02', rule: populationWait, effect: 'bar' },
    { on: '2025-06-03', rule: populationNoted, effect: 'note' },
  ])('a breach of the population policy is a $effect on $on', ({ on, rule, effect }) => {
    expect(judged(rule, [opened({ ...plain, populationBreached: true })], considered(on))).toMatchObject({
      outcome: 'missing',
      effect,
      facts: { missing: 'person.populationBreach' },
    })
  })
})
