import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, agenda, openMatters, propose, replay } from '../../../../src/index.js'
import { lifeOf, upTo } from '../../../casebook/life.js'

const rule = 'recognition.removal-if-unqualified'

/** A member since 6 September 2024: the 12 months end on 6 September 2025. */
const member = upTo(lifeOf({ considered: '2024-08-05' }), 'member-record.filed')
const opened = (on: string, ground: ActOf<'removal.opened'>['ground'] = 'unqualified-probationary'): Act =>
  ({
    type: 'removal.opened',
    on,
    ground,
    by: { kind: 'cell' },
    ...(ground === 'standing-breached' && { years: 2 }),
  }) as Act
const answered = (on: string): Act => ({ type: 'self-criticism.answered', on, answer: 'made' })
const howVoted = { form: 'secret-ballot', persons: 1 } as const
const voted = (on: string): Act => ({
  type: 'cell.voted',
  on,
  matter: 'removal',
  tally: { members: 12, yes: 10 },
  ...howVoted,
  by: { kind: 'cell' },
})
const resolved = (on: string): Act => ({
  type: 'grassroots.voted',
  on,
  matter: 'removal',
  tally: { members: 9, yes: 8 },
  ...howVoted,
  by: { kind: 'grassrootsCommittee' },
})
const removed = (on: string): Act => ({
  type: 'member.removed',
  on,
  tally: { members: 11, yes: 9 },
  ...howVoted,
  by: { kind: 'communeStandingCommittee' },
})

function found(past: readonly Act[], act: Act) {
  const { file, refused } = replay([...member, ...past])
  expect(refused).toEqual([])
  const proposal = propose(file, act)
  expect(proposal.admissible).toBe(true)
  const finding = proposal.findings.find((one) => one.rule === rule)
  return finding && { effect: finding.effect, outcome: finding.outcome, lawfulFrom: finding.lawfulFrom }
}

describe('recognition.removal-if-unqualified: found at the review, when the 12 months have ended (regulation pt 4.2.1)', () => {
  it.each([
    {
      on: '2025-09-05',
      why: 'the day before',
      expected: { effect: 'breach', outcome: 'broken', lawfulFrom: '2025-09-06' },
    },
    { on: '2025-09-06', why: 'the day they end', expected: undefined },
    { on: '2025-09-08', why: 'after it', expected: undefined },
  ])('the vote on a removal as unqualified of $on ($why)', ({ on, expected }) => {
    expect(found([opened('2025-09-03'), answered('2025-09-04')], voted(on))).toEqual(expected)
  })

  it.each([
    { on: '2025-09-05', expected: { effect: 'note', outcome: 'broken', lawfulFrom: '2025-09-06' } },
    { on: '2025-09-06', expected: undefined },
  ])('its opening of $on is noted', ({ on, expected }) => {
    expect(found([], opened(on))).toEqual(expected)
  })

  it.each([
    {
      votes: ['2025-09-05', '2025-09-08'],
      expected: { effect: 'breach', outcome: 'broken', lawfulFrom: undefined },
    },
    { votes: ['2025-09-08', '2025-09-10'], expected: undefined },
  ])('the decision rests on the vote of $votes.0', ({ votes: [cell, committee], expected }) => {
    const past = [
      opened('2025-09-03'),
      answered('2025-09-04'),
      voted(cell as string),
      resolved(committee as string),
    ]
    expect(found(past, removed('2025-09-22'))).toEqual(expected)
  })

  it('a removal on another ground waits for nothing', () => {
    expect(
      found([opened('2025-08-01', 'standing-breached'), answered('2025-08-04')], voted('2025-08-06')),
    ).toBeUndefined()
  })

  it('a recognition that is refused is told of it', () => {
    const life = lifeOf({ considered: '2024-08-05' })
    const at = life.findIndex(({ type }) => type === 'recognition.decided')
    const { file } = replay(life.slice(0, at))
    const { findings } = propose(file, { type: 'recognition.refused', on: '2025-09-29' })
    expect(findings.filter(({ outcome }) => outcome !== 'met').map((one) => one.rule)).not.toContain(rule)
  })

  it('asks nothing of the term of a member removed on another ground, of whose joining no law is known', () => {
    const carried: readonly Act[] = [
      { type: 'case.opened', on: '2025-07-01', case: 'case-1' },
      { type: 'membership.transcribed', on: '2025-07-02', standing: 'official', ceremonyOn: '1989-04-16' },
    ]
    const { file } = replay([...carried, opened('2025-08-01', 'fees-unpaid')], { mode: 'chronicle' })
    expect(file.findings.filter(({ finding }) => finding.rule === rule)).toEqual([])
  })
})

describe('a recognition refused in answer to a shortfall (regulation pt 4.2.1, 4.3.1; guidance pt 5.1)', () => {
  const answer = (
    said: 'refuse' | 'return' | 'consider',
    matter: 'admission' | 'recognition' = 'recognition',
  ): Act => ({
    type: 'shortfall.answered',
    on: '2025-10-20',
    matter,
    answer: said,
  })
  const after = (act: Act, today: string) => {
    const { file } = replay([...member, act], { mode: 'chronicle' })
    return {
      owed: agenda(file, { today })
        .duties.filter((duty) => duty.rule === rule)
        .map(({ from }) => from),
      open: openMatters(file, { today }).map(({ matter }) => matter),
    }
  }

  it.each([
    { act: answer('refuse'), owed: ['2025-10-20'], open: [] },
    { act: answer('return'), owed: [], open: ['review'] },
    { act: answer('consider'), owed: [], open: ['review'] },
    { act: answer('refuse', 'admission'), owed: [], open: ['review'] },
    { act: { type: 'recognition.refused', on: '2025-10-20' } as Act, owed: ['2025-10-20'], open: [] },
  ])('row %#: the removal is owed from $owed, open is $open', ({ act, owed, open }) => {
    expect(after(act, '2025-10-20')).toEqual({ owed, open })
  })
})
