import { type Act, propose, replay, standingOf, stateOf } from 'ketnap'
import { describe, expect, it } from 'vitest'

/** A chronicle that tells of a missed fraction of 1 August 2023 and of no answer to it. */
const short: readonly Act[] = [
  { type: 'case.opened', on: '2023-06-01', case: 'ho-so-1' },
  { type: 'sympathiser.listed', on: '2023-06-05' },
  { type: 'procedure.authorised', on: '2023-06-20' },
  { type: 'cell.voted', on: '2023-08-01', matter: 'admission', outcome: 'not-proposed' },
  { type: 'shortfall.reported', on: '2023-08-02', matter: 'admission' },
]
const again: Act = { type: 'cell.voted', on: '2023-09-05', matter: 'admission', outcome: 'proposed' }
const decided: Act = { type: 'admission.decided', on: '2023-10-10' }
const filed: Act = { type: 'member-record.filed', on: '2023-11-20' }
const probationary: readonly Act[] = [
  { type: 'case.opened', on: '2023-01-03', case: 'ho-so-2' },
  { type: 'membership.transcribed', on: '2023-01-04', standing: 'probationary', ceremonyOn: '2022-05-19' },
  { type: 'cell.voted', on: '2023-06-05', matter: 'recognition', outcome: 'not-proposed' },
]
const recognised: Act = { type: 'recognition.decided', on: '2023-07-10' }

describe('what follows a missed fraction shows that it was answered (guidance pt 5.1)', () => {
  it.each([
    { after: [], standing: 'candidate', state: 'candidate.path.shortfall' },
    { after: [again], standing: 'candidate', state: 'candidate.path.proposed.cellProposed' },
    { after: [decided], standing: 'candidate', state: 'candidate.path.decided' },
    { after: [again, decided], standing: 'candidate', state: 'candidate.path.decided' },
    { after: [decided, filed], standing: 'probationary', state: 'probationary.records.filed' },
    { after: [again, filed], standing: 'probationary', state: 'probationary.records.filed' },
  ] satisfies readonly { after: readonly Act[]; standing: string; state: string }[])(
    'after $after.length acts the case is $state',
    ({ after, standing, state }) => {
      const { file } = replay([...short, ...after], { mode: 'chronicle' })
      expect(standingOf(file)).toBe(standing)
      expect(stateOf(file)).toContain(state)
    },
  )

  it('so does a recognition', () => {
    const { file } = replay([...probationary, recognised], { mode: 'chronicle' })
    expect(standingOf(file)).toBe('official')
    expect(standingOf(replay(probationary, { mode: 'chronicle' }).file)).toBe('probationary')
  })

  it('but the same vote entered twice shows nothing', () => {
    const { file } = replay([...short, { ...(short[3] as Act), on: '2023-08-03' }], { mode: 'chronicle' })
    expect(stateOf(file)).toContain('candidate.path.shortfall')
  })

  it('and a decision without an answer stays out of order', () => {
    const { file } = replay(short, { mode: 'chronicle' })
    const { admissible, findings } = propose(file, decided)
    expect(admissible).toBe(false)
    expect(findings.find(({ rule }) => rule === 'procedure.out-of-order')?.facts.steps).toEqual([
      'shortfall.answered:admission',
    ])
  })
})
