import { describe, expect, it } from 'vitest'
import { type Act, explain, type Finding, type Person, propose, replay } from '../../src/index.js'
import { acts, before, the } from '../support/journey.js'

// Inputs of offices whose right answer is known and not given yet. Each is asserted not to be answered rightly still: a
// mend makes its test fail, and moves it to where the rule is tested.

const fileOf = (log: readonly Act[]) => replay(log).file

const findings = (log: readonly Act[], act: Act): readonly Finding[] =>
  explain(fileOf(log), act).subjects.flatMap((subject) => subject.findings)

const hasObjection = (log: readonly Act[], act: Act): boolean =>
  findings(log, act).some(({ outcome }) => outcome !== 'met')

/** The acts before the decision, with particulars that became others after the vote of the cell. */
const changedAfterTheVote = (change: Person): readonly Act[] => [
  ...before('admission.decided'),
  { type: 'particulars.changed', on: '2025-10-01', person: change },
]

interface Asked {
  readonly input: string
  readonly reason: string
  readonly isAnswered: () => boolean
}

const asked: readonly Asked[] = [
  {
    input: 'a declaration names parents, and the family to verify holds neither father nor mother',
    reason: 'relatives declared and family are not held against each other (guidance pt 3.4(a))',
    isAnswered: () => {
      const log = before('background.certified').map((act) =>
        act.type === 'background.declared' ? { ...act, family: ['applicant' as const] } : act,
      )
      return hasObjection(log, { ...the('background.certified'), verified: ['applicant'] })
    },
  },
  {
    input: 'the birth date of a member is changed',
    reason: 'it is fixed since 2016-08-18 (13-TB/TW); no rule guards the particulars',
    isAnswered: () => {
      const changed: Act = { type: 'particulars.changed', on: '2027-01-11', person: { bornOn: '1999-11-10' } }
      return !propose(fileOf(acts), changed).admissible
    },
  },
  {
    input: 'a birth date changes after the vote, by which the applicant was 17 at the vote',
    reason: 'a fixed fact is taken for a dated one, and the vote is not judged again',
    isAnswered: () => hasObjection(changedAfterTheVote({ bornOn: '2008-01-10' }), the('admission.decided')),
  },
  {
    input: 'a citizenship changes after the vote',
    reason: 'Charter art. 1.2 has to hold at the decision; it is asked once',
    isAnswered: () => hasObjection(changedAfterTheVote({ citizenship: 'other' }), the('admission.decided')),
  },
]

describe('not answered rightly yet', () => {
  it.each(asked)('$input: $reason', ({ isAnswered }) => {
    expect(isAnswered()).toBe(false)
  })
})
