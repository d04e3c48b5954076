import { describe, expect, it } from 'vitest'
import { type Act, explain, type Finding, replay } from '../../src/index.js'
import { person, upTo } from '../support/journey.js'

// Inputs of offices whose right answer is known and not given yet. Each is asserted not to be answered rightly still: a
// mend makes its test fail, and moves it to where the rule is tested.

const fileOf = (log: readonly Act[]) => replay(log).file

const findings = (log: readonly Act[], act: Act): readonly Finding[] =>
  explain(fileOf(log), act).subjects.flatMap((subject) => subject.findings)

interface Asked {
  readonly input: string
  readonly reason: string
  readonly isAnswered: () => boolean
}

const asked: readonly Asked[] = [
  {
    input: 'an earlier admission was annulled',
    reason: 'rules of re-admission that do not apply are said to be met',
    isAnswered: () => {
      const former = {
        decidedOn: '2022-03-01',
        leftOn: '2024-02-01',
        exit: 'annulled',
        reason: 'other',
      } as const
      const log = upTo('admission.decided').map((act) =>
        act.type === 'case.opened' ? { ...act, person: { ...person, former } } : act,
      )
      const told = findings(log.slice(0, -1), log.at(-1) as Act).filter(({ rule }) =>
        rule.startsWith('readmission.'),
      )
      return told.every((finding) => 'applies' in finding && finding.applies === false)
    },
  },
]

describe('not answered rightly yet', () => {
  it.each(asked)('$input: $reason', ({ isAnswered }) => {
    expect(isAnswered()).toBe(false)
  })
})
