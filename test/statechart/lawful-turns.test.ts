import { describe, expect, it } from 'vitest'
import { type Act, propose, replay, standingOf, stateOf } from '../../src/index.js'
import { opened } from '../rules/judged.js'
import { acts, before, the, upTo } from '../support/journey.js'

// Turns that a life may lawfully take beside the straight way, each recorded act by act, none refused by the chart.

const proposed = (log: readonly Act[], act: Act) => {
  const { file, refused } = replay(log)
  const { admissible, findings } = propose(file, act)
  const unmet = findings.filter(({ outcome }) => outcome !== 'met')
  return { refused, admissible, told: unmet.map(({ rule, effect }) => `${effect} ${rule}`) }
}

describe('the sympathiser list (38-HD/BTCTW pt I.1.1(d), I.1.3)', () => {
  const unlisted: Act = {
    type: 'sympathiser.unlisted',
    on: '2025-09-13',
    by: { kind: 'cell' },
    byResolution: true,
  }

  it('drops who is found unfit up to the day of the vote, and the procedure stops', () => {
    const log = before('cell.voted', 'admission')
    expect(proposed(log, unlisted)).toEqual({ refused: [], admissible: true, told: [] })
    const { file, refused } = replay([...log, unlisted])
    expect([refused, stateOf(file).includes('candidate.path.outstanding')]).toEqual([[], true])
    expect(propose(file, the('cell.voted', 'admission')).admissible).toBe(false)
  })

  it('drops nobody whom the cell has proposed: the committees above decide', () => {
    const after = { ...unlisted, on: '2025-09-16' }
    expect(proposed(upTo('cell.voted', 'admission'), after).admissible).toBe(false)
  })

  it('without the person on it leaves a breach on the start, which a listing makes up for', () => {
    const log = upTo('background.certified').filter(({ type }) => type !== 'sympathiser.listed')
    const { file, refused } = replay(log)
    expect(refused).toEqual([])
    expect(file.findings.map(({ act, finding }) => [act, finding.effect, finding.rule])).toEqual([
      ['class.entered', 'breach', 'awareness-class.attended-from-list'],
      ['start.proposed', 'breach', 'pool.listed-by-resolution'],
      ['procedure.authorised', 'breach', 'pool.listed-by-resolution'],
    ])
    const listed = { ...the('sympathiser.listed'), on: '2025-09-08' }
    expect(propose(file, listed)).toMatchObject({ admissible: true, findings: [] })
    expect(proposed(upTo('background.certified'), listed).told).toEqual(['breach agreement.entered-once'])
  })

  it('sends nobody to the class who was dropped from it', () => {
    const log: readonly Act[] = [...upTo('helper.assigned'), { ...unlisted, on: '2025-07-09' }]
    expect(proposed(log, the('class.entered')).told).toEqual(['breach awareness-class.attended-from-list'])
    expect(proposed(upTo('helper.assigned'), the('class.entered')).told).toEqual([])
  })

  it.each<Act>([
    { type: 'applicant.withdrew', on: '2025-09-13' },
    {
      type: 'admission.refused',
      on: '2025-10-20',
      by: { kind: 'communeStandingCommittee' },
      tally: { members: 11, yes: 0 },
    },
  ])('keeps who is on it after $type: the start is allowed anew without another listing', (end) => {
    const log = [
      ...(end.type === 'applicant.withdrew'
        ? before('cell.voted', 'admission')
        : before('admission.decided')),
      end,
    ]
    const again: Act = { ...the('procedure.authorised'), on: '2025-12-01' }
    const proposal: Act = { ...the('start.proposed'), on: '2025-11-28' }
    expect(proposed(log, proposal)).toEqual({ refused: [], admissible: true, told: [] })
    expect(proposed([...log, proposal], again)).toEqual({ refused: [], admissible: true, told: [] })
  })
})

describe('a background certified (06-HD/TW pt 3.4, 5.4(a))', () => {
  const certified = upTo('background.certified')

  it('may be asked about and certified again, when something has changed', () => {
    const asked: Act = {
      type: 'verification.requested',
      on: '2025-09-08',
      by: { kind: 'grassrootsCommittee' },
      request: 'request-2',
      subjects: ['father'],
      receivedOn: '2025-09-09',
      verifier: 'unrelated',
    }
    const replied: Act = {
      type: 'verification.replied',
      on: '2025-09-10',
      by: { kind: 'grassrootsCommittee' },
      request: 'request-2',
    }
    const again = { ...the('background.certified'), on: '2025-09-11' }
    const { refused, file } = replay([...certified, asked, replied, again])
    expect([refused, file.findings]).toEqual([[], []])
    expect(proposed([...certified, asked], again).told).toContain(
      'bar background.certified-after-verification',
    )
    expect(proposed(certified, { ...again, on: '2025-09-06' }).told).toEqual([
      'breach agreement.entered-once',
    ])
  })

  it('bears a seal put late as a breach', () => {
    const log = certified.filter(({ type }) => type !== 'background.sealed')
    const late = { ...the('background.sealed'), on: '2025-09-08' }
    expect(proposed(log, late)).toEqual({
      refused: [],
      admissible: true,
      told: ['breach verification.procedure-order'],
    })
  })

  it('and rejected later does not meet the political standard; certified once more, it does', () => {
    const rejected: Act = {
      type: 'background.rejected',
      on: '2025-09-08',
      by: { kind: 'grassrootsCommittee' },
    }
    const vote = the('cell.voted', 'admission')
    const rest = before('cell.voted', 'admission').slice(certified.length)
    const refused = proposed([...certified, rejected, ...rest], vote)
    expect([refused.admissible, refused.told]).toEqual([false, ['bar applicant.political-standard']])
    expect(proposed([...certified, ...rest], vote).admissible).toBe(true)
  })
})

const member: readonly Act[] = [
  opened({}, { cellKind: 'village-cell', grassrootsCommittee: false, sectionCommittee: false }),
  {
    type: 'membership.transcribed',
    on: '2025-07-10',
    standing: 'official',
    decidedOn: '2018-02-01',
    ceremonyOn: '2018-02-12',
    recognisedOn: '2019-03-01',
  },
]
const cell = { by: { kind: 'cell' }, form: 'secret-ballot', persons: 1 } as const
const carried = { tally: { members: 9, yes: 9 } } as const
const expulsion: Act = { type: 'cell.voted', on: '2025-10-01', matter: 'expulsion', ...cell, ...carried }

describe('an exit that was proposed (the table of matters)', () => {
  const removal: readonly Act[] = [
    ...member,
    { type: 'removal.opened', on: '2025-09-01', by: { kind: 'cell' }, ground: 'political-standard' },
    { type: 'self-criticism.requested', on: '2025-09-02', by: { kind: 'cellCommittee' } },
    { type: 'self-criticism.answered', on: '2025-09-10', answer: 'made' },
    { type: 'cell.voted', on: '2025-09-15', matter: 'removal', ...cell, ...carried },
  ]
  const resignation: readonly Act[] = [
    ...member,
    { type: 'resignation.requested', on: '2025-09-01', written: true, inBreach: false },
    { type: 'cell.voted', on: '2025-09-15', matter: 'resignation', ...cell, ...carried },
  ]

  it('gives way to an expulsion that is deserved, and the expelled is no longer removed', () => {
    expect(proposed(removal, expulsion)).toMatchObject({ refused: [], admissible: true })
    expect(proposed(resignation, expulsion)).toMatchObject({ refused: [], admissible: true })
    const removed: Act = {
      type: 'member.removed',
      on: '2025-10-20',
      by: { kind: 'communeStandingCommittee' },
    }
    expect(proposed([...removal, expulsion], removed).told).toContain('bar matters.expulsion')
  })

  it('of one who applied to leave gives way to a removal', () => {
    const opening: Act = {
      type: 'removal.opened',
      on: '2025-10-01',
      by: { kind: 'cell' },
      ground: 'card-returned-or-destroyed',
    }
    expect(proposed(resignation, opening)).toMatchObject({ refused: [], admissible: true })
    expect(proposed([...removal, expulsion], { ...opening, on: '2025-10-02' }).told).toContain(
      'bar matters.expulsion',
    )
  })

  it('by less than the fraction is answered by the competent committee, a resignation too', () => {
    const short: readonly Act[] = [
      ...resignation.slice(0, -1),
      {
        type: 'cell.voted',
        on: '2025-09-15',
        matter: 'resignation',
        outcome: 'not-proposed',
        ...cell,
        tally: { members: 9, yes: 4 },
      },
      {
        type: 'shortfall.reported',
        on: '2025-09-16',
        by: { kind: 'cell' },
        matter: 'resignation',
        full: true,
      },
    ]
    const answer = (said: 'consider' | 'refuse' | 'return'): Act => ({
      type: 'shortfall.answered',
      on: '2025-09-25',
      by: { kind: 'communeStandingCommittee' },
      matter: 'resignation',
      answer: said,
    })
    const decision: Act = {
      type: 'member.resigned',
      on: '2025-10-01',
      by: { kind: 'communeStandingCommittee' },
      tally: { members: 11, yes: 9 },
      form: 'secret-ballot',
      persons: 1,
    }
    const after = (said: 'consider' | 'refuse' | 'return') => proposed([...short, answer(said)], decision)
    expect(after('consider')).toMatchObject({ refused: [], admissible: true })
    expect([after('refuse').admissible, after('return').admissible]).toEqual([false, false])
    const again: Act = { ...(resignation.at(-1) as Act), on: '2025-10-01' }
    expect(proposed([...short, answer('return')], again).admissible).toBe(true)
    expect(proposed([...short, answer('refuse')], again).admissible).toBe(false)
  })
})

describe('a member on temporary activity (294-QĐ/TW pt 6.3)', () => {
  const stay: Act = {
    type: 'member.transferred',
    on: '2025-09-01',
    by: { kind: 'cellCommittee' },
    transfer: 'temporary',
    months: 6,
    underInspection: false,
    papersComplete: true,
  }
  const official: Act = {
    type: 'member.transferred',
    on: '2025-11-03',
    by: { kind: 'upperCommittee' },
    transfer: 'official',
    effectiveOn: '2025-10-20',
    papersComplete: true,
    underInspection: false,
    toCell: 'cell-9',
  }

  it('may be transferred officially from there, a note that no text speaks of it', () => {
    const { admissible, told, refused } = proposed([...member, stay], official)
    expect([refused, admissible, told]).toEqual([[], true, ['note matters.temporary-stay']])
    const received: Act = {
      type: 'member.received',
      on: '2025-11-20',
      by: { kind: 'cellCommittee' },
      indexCertified: true,
      unit: { cell: 'cell-9' },
    }
    const { file } = replay([...member, stay, official, received])
    expect([standingOf(file), file.unit.cell]).toEqual(['official', 'cell-9'])
  })

  it('goes on no second stay before the return', () => {
    expect(proposed([...member, stay], { ...stay, on: '2025-11-03' }).admissible).toBe(false)
  })
})

it('the journey itself goes without a word', () => {
  expect(replay(acts)).toMatchObject({ refused: [], file: { findings: [] } })
})
