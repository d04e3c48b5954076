import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import {
  type Act,
  agenda,
  dates,
  type Finding,
  propose,
  replay,
  standingOf,
  stateOf,
} from '../../src/index.js'
import { membership } from '../../src/machines.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'
import { step } from '../../src/statechart/step.js'
import { verdictOn } from '../../src/statechart/verdict.js'
import { acts, upTo } from '../support/journey.js'

const probationary = upTo('member-record.filed')
const official = acts

const of = (yes: number, members = 12) => ({ tally: { members, yes }, form: 'secret-ballot' as const })
const decider = { kind: 'communeStandingCommittee' as const }
const later = { kind: 'grassrootsStandingCommittee' as const }

type Matter = 'removal' | 'expulsion' | 'resignation'

const votes = (matter: Matter, on: string, yes = 12): Act => ({ type: 'cell.voted', on, matter, ...of(yes) })
const carries = (matter: Matter, on: string): Act => ({ type: 'grassroots.voted', on, matter, ...of(9, 9) })
const opens = (on: string): Act => ({ type: 'removal.opened', on, ground: 'abandonment', months: 3 })
const refuses = (on: string): Act => ({ type: 'self-criticism.answered', on, answer: 'refused' })

/** A removal of the probationary member in early 2026. */
const removal: readonly Act[] = [
  opens('2026-02-02'),
  refuses('2026-02-03'),
  votes('removal', '2026-02-04'),
  carries('removal', '2026-02-05'),
  { type: 'member.removed', on: '2026-02-06', by: decider, ...of(9, 11) },
]

/** The same of the official member, a year later. */
const removalOfOfficial: readonly Act[] = [
  opens('2027-02-01'),
  refuses('2027-02-02'),
  votes('removal', '2027-02-03'),
  carries('removal', '2027-02-04'),
  { type: 'member.removed', on: '2027-02-05', by: later, ...of(9, 11) },
]

const complaint: readonly Act[] = [
  { type: 'exit-decision.received', on: '2027-02-08' },
  { type: 'complaint.lodged', on: '2027-02-15', against: 'removal', lodgedBy: 'member', level: 'province' },
  { type: 'complaint.answered', on: '2027-05-10', answer: 'restored' },
  { type: 'member.restored', on: '2027-05-17', arrearsPaid: true },
]

/** The library and the running machine on one log: every act recorded once, or refused by both. */
function run(log: readonly Act[]) {
  const result = replay(log)
  const actor = createActor(membership)
  const refused: string[] = []
  actor.on('refused', ({ act }) => refused.push(act.type))
  actor.start()
  for (const act of log) {
    const before = actor.getSnapshot().context.log.length
    const emitted = refused.length
    actor.send(act)
    expect(actor.getSnapshot().context.log.length - before + (refused.length - emitted), act.type).toBe(1)
  }
  expect(refused).toEqual(result.refused.map(({ act }) => act.type))
  return result
}

const barsOf = (log: readonly Act[], act: Act) => {
  const { file } = replay(log)
  const { admissible, findings } = propose(file, act)
  const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')
  return { admissible, bars: bars.map(({ rule }: Finding) => rule) }
}

describe('a removal (guidance pt 4.6, 11.1; regulation pt 8)', () => {
  it.each([
    { who: 'the probationary', log: [...probationary, ...removal] },
    { who: 'the official', log: [...official, ...removalOfOfficial] },
  ])('of $who member goes from the ground to the decision, each act recorded once', ({ log }) => {
    const { file, refused } = run(log)
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('removed')
  })

  it('shows its steps as states of its own', () => {
    const states = [0, 1, 2, 3, 4, 5].map(
      (count) => stateOf(replay([...official, ...removalOfOfficial.slice(0, count)]).file).at(-1) as string,
    )
    expect(states.map((path) => path.replace('official.', ''))).toEqual([
      expect.stringMatching(/home|exit\.none/),
      expect.stringMatching(/home|exit\.removalOpened/),
      expect.stringMatching(/home|exit\.removalOpened/),
      expect.stringMatching(/home|exit\.exitProposed/),
      expect.stringMatching(/home|exit\.exitProposed/),
      'removed',
    ])
  })

  it.each([
    { act: removal.at(-1) as Act, bars: ['removal.grounds', 'removal.resolutions-present'] },
    {
      act: { ...removal.at(-1), tally: { members: 11, yes: 5 } } as Act,
      bars: ['removal.grounds', 'removal.resolutions-present', 'removal.votes'],
    },
  ])('without its procedure is refused by $bars', ({ act, bars }) => {
    expect(barsOf(probationary, act)).toEqual({ admissible: false, bars })
  })

  it('on the criminal fast track needs no procedure, and a light sentence does', () => {
    const act = (criminal: 'detained' | 'fine'): Act => ({
      type: 'member.removed',
      on: '2026-02-06',
      by: decider,
      criminal,
    })
    expect(barsOf(probationary, act('detained'))).toEqual({ admissible: true, bars: [] })
    expect(barsOf(probationary, act('fine')).admissible).toBe(false)
  })

  it('short in the cell is reported and comes back, is considered, or is dropped', () => {
    const short = { ...votes('removal', '2026-02-04', 7), outcome: 'not-proposed' } as Act
    const report: Act = { type: 'shortfall.reported', on: '2026-02-05', matter: 'removal', full: true }
    const answer = (answer: 'consider' | 'refuse' | 'return'): Act => ({
      type: 'shortfall.answered',
      on: '2026-02-06',
      matter: 'removal',
      answer,
    })
    const stateAfter = (last: Act) => {
      const { file, refused } = run([...probationary, ...removal.slice(0, 2), short, report, last])
      expect(refused).toEqual([])
      return stateOf(file).find((path) => path.startsWith('probationary.exit'))
    }
    expect(stateAfter(answer('consider'))).toBe('probationary.exit.exitProposed')
    expect(stateAfter(answer('refuse'))).toBe('probationary.exit.none')
    expect(stateAfter(answer('return'))).toBe('probationary.exit.removalOpened')
  })

  it('leaves the review of the recognition where it is', () => {
    const { file } = run([...probationary, ...removal.slice(0, 4)])
    expect(stateOf(file)).toContain('probationary.review.collecting')
  })

  it('after a refused recognition is owed, and a removal alone ends the membership', () => {
    const before = upTo('grassroots.voted', 'recognition')
    const refused: Act = { type: 'recognition.refused', on: '2026-12-04', by: later }
    const { file } = run([...before, refused])
    const owed = agenda(file, { today: '2026-12-07' }).duties.map(({ rule }) => rule)
    expect(owed).toContain('recognition.removal-if-unqualified')
    expect(standingOf(file)).toBe('probationary')
    const ended = run([
      ...before,
      refused,
      { type: 'removal.opened', on: '2026-12-07', ground: 'unqualified-probationary' },
      votes('removal', '2026-12-08'),
      carries('removal', '2026-12-09'),
      { type: 'member.removed', on: '2026-12-10', by: later, ...of(9, 11) },
    ])
    expect(ended.refused).toEqual([])
    expect(standingOf(ended.file)).toBe('removed')
  })
})

describe('an expulsion (Charter art. 35; regulation pt 9.3.4)', () => {
  const expulsion: readonly Act[] = [
    votes('expulsion', '2027-02-03'),
    carries('expulsion', '2027-02-04'),
    { type: 'member.expelled', on: '2027-02-05', by: later, ...of(9, 11) },
  ]

  it('ends the membership of an official member', () => {
    const { file, refused } = run([...official, ...expulsion])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('expelled')
  })

  it('comes before a removal or a resignation that is under way', () => {
    const asked: Act = { type: 'resignation.requested', on: '2027-02-02', written: true, inBreach: false }
    for (const begun of [opens('2027-02-01'), asked])
      expect(standingOf(run([...official, begun, ...expulsion]).file)).toBe('expelled')
  })

  it('of a probationary member is refused', () => {
    expect(barsOf(probationary, votes('expulsion', '2026-02-04'))).toEqual({
      admissible: false,
      bars: ['expulsion.official-only'],
    })
    const act: Act = { type: 'member.expelled', on: '2026-02-06', by: decider, ...of(9, 11) }
    expect(barsOf(probationary, act).bars).toContain('expulsion.official-only')
  })

  it('short in the cell leaves the state, and the answer of the committee may carry it on', () => {
    const short = { ...votes('expulsion', '2027-02-03', 7), outcome: 'not-proposed' } as Act
    const answer: Act = {
      type: 'shortfall.answered',
      on: '2027-02-05',
      matter: 'expulsion',
      answer: 'consider',
    }
    expect(stateOf(run([...official, short]).file)).toContain('official.exit.none')
    expect(stateOf(run([...official, short, answer]).file)).toContain('official.exit.exitProposed')
  })
})

describe('a resignation (guidance pt 11.2)', () => {
  const asked: Act = { type: 'resignation.requested', on: '2027-02-01', written: true, inBreach: false }
  const resigned: Act = { type: 'member.resigned', on: '2027-02-05', by: later, ...of(9, 11) }

  it('goes from the application to the decision', () => {
    const { file, refused } = run([
      ...official,
      asked,
      votes('resignation', '2027-02-03'),
      carries('resignation', '2027-02-04'),
      resigned,
    ])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('resigned')
  })

  it('has no way back by restoration', () => {
    const log = [
      ...official,
      asked,
      votes('resignation', '2027-02-03'),
      carries('resignation', '2027-02-04'),
      resigned,
    ]
    expect(barsOf(log, { type: 'member.restored', on: '2027-05-01', arrearsPaid: true }).bars).toContain(
      'procedure.out-of-order',
    )
  })

  it('of a member in breach is refused, and so is a decision out of the blue', () => {
    expect(barsOf(official, { ...asked, inBreach: true } as Act).bars).toEqual(['resignation.no-breach'])
    expect(barsOf(official, resigned).bars).toContain('resignation.route')
  })

  it('is overtaken by a removal', () => {
    expect(
      standingOf(run([...official, { ...asked, on: '2027-01-29' } as Act, ...removalOfOfficial]).file),
    ).toBe('removed')
  })

  it('is not decided on a removal that was proposed', () => {
    expect(barsOf([...official, ...removalOfOfficial.slice(0, 4)], resigned).bars).toContain(
      'resignation.route',
    )
  })
})

describe('a death (06-HD/TW pt 8.3)', () => {
  it.each([
    { who: 'a probationary', log: probationary, on: '2026-02-02' },
    { who: 'an official', log: official, on: '2027-02-01' },
  ])('ends the membership of $who member without a vote; notice and file go up', ({ log, on }) => {
    const { file, refused } = run([...log, { type: 'member.died', on }])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('dead')
    expect(agenda(file, { today: on }).duties.map(({ rule }) => rule)).toEqual(['exit.notice-made'])
  })

  it('is a final state but for papers', () => {
    const { file } = replay([...official, { type: 'member.died', on: '2027-02-01' }])
    for (const type of ['member.restored', 'member.removed', 'cell.voted', 'removal.opened'] as const)
      expect(agenda(file, { today: '2027-02-02' }).possible).not.toContain(type)
  })
})

describe('a complaint and a restoration (regulation pt 8.2)', () => {
  it('bring an official member back as official, with seniority unbroken', () => {
    const { file, refused } = run([...official, ...removalOfOfficial, ...complaint])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('official')
    expect(dates(file)).toEqual(dates(replay(official).file))
    expect(dates(file).seniorityFrom).toBe('2025-10-20')
  })

  it('bring a probationary member back as probationary', () => {
    const { file, refused } = run([
      ...probationary,
      ...removal,
      { type: 'exit-decision.received', on: '2026-02-09' },
      { type: 'complaint.lodged', on: '2026-02-12', against: 'removal', lodgedBy: 'member', level: 'upper' },
      { type: 'complaint.answered', on: '2026-03-02', answer: 'restored' },
      { type: 'member.restored', on: '2026-03-03', arrearsPaid: true },
    ])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('probationary')
    expect(dates(file).probationEndsOn).toBe('2026-11-07')
  })

  it('is refused without an answer that restores', () => {
    const log = [...official, ...removalOfOfficial, ...complaint.slice(0, 2)]
    expect(barsOf(log, complaint[3] as Act)).toEqual({ admissible: false, bars: ['restoration.decided'] })
  })

  it('asks for the whole procedure again after it', () => {
    const log = [...official, ...removalOfOfficial, ...complaint]
    const again: Act = { type: 'member.removed', on: '2027-06-01', by: later, ...of(9, 11) }
    expect(barsOf(log, again).bars).toEqual(['removal.grounds', 'removal.resolutions-present'])
  })
})

describe('the region of the exit', () => {
  it('tells a vote by its matter, so that the review does not hear it', () => {
    const { file } = replay(probationary)
    const at = (act: Act) =>
      step(file.configuration, act, {
        ...verdictOn(nationalRulebook(), file, act, 'unmet'),
        isAdmissible: true,
      })
    expect(at(votes('expulsion', '2026-12-01'))).toContain('"exit":"exitProposed"')
    expect(at(votes('expulsion', '2026-12-01'))).toContain('"review":"collecting"')
    expect(at(votes('removal', '2026-12-01'))).toBeUndefined()
    const recognition: Act = { type: 'cell.voted', on: '2026-12-01', matter: 'recognition', ...of(12) }
    expect(at(recognition)).toContain('"review":"cellProposed"')
    expect(at(recognition)).toContain('"exit":"none"')
  })
})
