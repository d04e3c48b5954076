import { describe, expect, it } from 'vitest'
import {
  type Act,
  type ActType,
  type CaseFile,
  dataQuality,
  dates,
  record,
  replay,
  rightsOf,
  standingOf,
} from '../../src/index.js'
import { lifeOf } from '../casebook/life.js'

/** Considered on 3 June 2024, a member since 5 July 2024, recognised on 30 July 2025, announced on 2 August. */
const life = lifeOf({ considered: '2024-06-03' })
const placeOf = (type: ActType, nth = 0) =>
  String(life.map((act, index) => ({ act, index })).filter(({ act }) => act.type === type)[nth]?.index ?? -1)
const strike = (type: ActType, nth = 0): Act => ({
  type: 'entry.struck',
  on: '2025-09-01',
  entry: String(Number(placeOf(type, nth)) + 1),
  reason: 'did-not-take-place',
})
const mayVote = (file: CaseFile) =>
  rightsOf(file, '2025-09-15').home?.find(({ right }) => right === 'vote')?.answer

/** The same log, however it is folded. */
const waysOf = (act: Act): readonly CaseFile[] => [
  record(replay(life).file, act),
  record(replay(life).file, act, { mode: 'chronicle' }),
  replay([...life, act]).file,
  replay([...life, act], { mode: 'chronicle' }).file,
]

describe('a step that makes a member, struck while later acts stand', () => {
  it('is not assumed: without the recognition nobody is official, whatever was announced (Charter art. 3, 5.2)', () => {
    expect(standingOf(replay(life).file)).toBe('official')
    for (const file of waysOf(strike('recognition.decided'))) {
      expect(standingOf(file)).toBe('probationary')
      expect(mayVote(file)).toBe('no')
      expect(dates(file).recognisedOn).toBeUndefined()
      const { contradictions, faults } = dataQuality(file, { today: '2025-09-15' })
      expect(contradictions).toBe(1)
      expect(faults.find(({ kind }) => kind === 'contradiction')).toMatchObject({
        what: 'procedure.out-of-order',
        entries: [{ act: 'recognition.announced' }, { act: 'card.handed-over' }],
      })
    }
  })

  it('is not assumed: without the ceremony nobody has joined (Charter art. 5.1)', () => {
    for (const file of waysOf(strike('ceremony.held'))) {
      expect(standingOf(file)).toBe('candidate')
      expect(mayVote(file)).toBe('no')
      expect(dates(file).joinedOn).toBeUndefined()
    }
  })

  it('makes the member official again once it is entered anew, or its strike struck', () => {
    const struck = record(replay(life).file, strike('recognition.decided'))
    const decided = life.find(({ type }) => type === 'recognition.decided') as Act
    expect(standingOf(record(struck, { ...decided, on: '2025-07-31' }))).toBe('official')
    const back: Act = { type: 'entry.struck', on: '2025-09-02', entry: String(life.length + 1) }
    expect(standingOf(record(struck, back))).toBe('official')
  })

  it('is not assumed of a life told anew, act by act', () => {
    const without = life.filter(
      ({ type }) => type !== 'recognition.decided' && type !== 'recognition.announced',
    )
    const announced = life.find(({ type }) => type === 'recognition.announced') as Act
    const never = replay(without, { mode: 'chronicle' }).file
    // Of a decision that nobody struck the announcement is the proof.
    expect(standingOf(record(never, announced, { mode: 'chronicle' }))).toBe('official')
    const decided = life.find(({ type }) => type === 'recognition.decided') as Act
    const struck: Act = { type: 'entry.struck', on: '2025-09-01', entry: String(without.length + 1) }
    const entered = replay([...without, decided, struck], { mode: 'chronicle' }).file
    const late = { ...announced, on: '2025-09-05' }
    expect(standingOf(record(entered, late, { mode: 'chronicle' }))).toBe('probationary')
  })

  it('leaves the standing where another step is struck: a vote that was none is a defect of the admission', () => {
    for (const file of waysOf(strike('cell.voted')).filter((_, index) => index % 2 === 1))
      expect(standingOf(file)).toBe('official')
  })
})
