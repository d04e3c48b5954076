import { describe, expect, it } from 'vitest'
import { type Act, explain, replay } from '../../../src/index.js'
import { acts, before, the } from '../../support/journey.js'

// A vote that was none carries no decision, and a decision that was none is told of at the ceremony, to be reported to
// the committee that decided (guidance pt 3.6(c); regulation pt 4.1, 4.3.2, 4.4).

type Later = 'grassroots.voted' | 'admission.decided' | 'ceremony.held'

/** The log of the admission before a later act, with every act of a type of it told otherwise. */
function told(later: Later, type: Act['type'], change: object): readonly Act[] {
  const log = later === 'grassroots.voted' ? before(later, 'admission') : before(later)
  return log.map((act) => (act.type === type ? ({ ...act, ...change } as Act) : act))
}

function objectionsOf(rule: string, log: readonly Act[], later: Later) {
  const { file } = replay(log, { mode: 'chronicle' })
  return explain(file, later === 'grassroots.voted' ? the(later, 'admission') : the(later))
    .subjects.flatMap(({ findings }) => findings)
    .filter((one) => one.rule === rule && one.outcome !== 'met')
}

const worths = (rule: string, type: Act['type'], change: object) =>
  (['grassroots.voted', 'admission.decided', 'ceremony.held'] as const).map((later) =>
    objectionsOf(rule, told(later, type, change), later)
      .filter(({ judgedOn }) => judgedOn !== undefined)
      .map(({ effect }) => effect)
      .join(),
  )

const votes: readonly {
  readonly why: string
  readonly rule: string
  readonly type: Act['type']
  readonly wrong: object
  readonly right: object
  readonly worth: readonly [grassroots: string, decided: string, ceremony: string]
}[] = [
  {
    why: 'the cell of another place considered',
    rule: 'competence.own-cell',
    type: 'cell.voted',
    wrong: { by: { kind: 'cell', id: 'cell-2' } },
    right: { by: { kind: 'cell', id: 'cell-1' } },
    worth: ['note', 'bar', 'note'],
  },
  {
    why: 'the cell committee voted for the cell',
    rule: 'actor.cell.voted',
    type: 'cell.voted',
    wrong: { by: { kind: 'cellCommittee' } },
    right: { by: { kind: 'cell' } },
    worth: ['note', 'bar', 'note'],
  },
  {
    why: 'the cell voted on two persons at once',
    rule: 'cell.one-by-one',
    type: 'cell.voted',
    wrong: { persons: 2 },
    right: { persons: 1 },
    worth: ['note', 'bar', 'note'],
  },
  {
    why: 'five of nine of the grassroots committee agreed',
    rule: 'grassroots.two-thirds',
    type: 'grassroots.voted',
    wrong: { tally: { members: 9, yes: 5 } },
    right: { tally: { members: 9, yes: 6 } },
    worth: ['', 'bar', 'note'],
  },
  {
    why: 'the grassroots committee voted on two persons at once',
    rule: 'cell.one-by-one',
    type: 'grassroots.voted',
    wrong: { persons: 2 },
    right: { persons: 1 },
    worth: ['', 'bar', 'note'],
  },
  {
    why: 'the standing committee voted for the grassroots committee',
    rule: 'actor.grassroots.voted',
    type: 'grassroots.voted',
    wrong: { by: { kind: 'grassrootsStandingCommittee' } },
    right: { by: { kind: 'grassrootsCommittee' } },
    worth: ['', 'bar', 'note'],
  },
  {
    why: 'five of eleven of the standing committee decided',
    rule: 'authority.majority',
    type: 'admission.decided',
    wrong: { tally: { members: 11, yes: 5 } },
    right: { tally: { members: 11, yes: 6 } },
    worth: ['', '', 'note'],
  },
  {
    why: 'two persons were decided on at once',
    rule: 'cell.one-by-one',
    type: 'admission.decided',
    wrong: { persons: 2 },
    right: { persons: 1 },
    worth: ['', '', 'note'],
  },
  {
    why: 'the cell decided on the admission',
    rule: 'actor.admission.decided',
    type: 'admission.decided',
    wrong: { by: { kind: 'cell' } },
    right: { by: { kind: 'communeStandingCommittee' } },
    worth: ['', '', 'note'],
  },
]

describe('a vote that was none', () => {
  it.each(votes)(
    '$why: $rule is $worth at the vote of the grassroots committee, the decision, the ceremony',
    ({ rule, type, wrong, right, worth }) => {
      expect(worths(rule, type, wrong)).toEqual(worth)
      expect(worths(rule, type, right)).toEqual(['', '', ''])
    },
  )

  it('is not asked about later where nobody told it, or where it was only remarked on', () => {
    expect(worths('actor.cell.voted', 'cell.voted', { by: undefined })).toEqual(['', '', ''])
    expect(worths('cell.one-by-one', 'grassroots.voted', { persons: undefined })).toEqual(['', '', ''])
    expect(worths('authority.majority', 'admission.decided', { tally: undefined })).toEqual(['', '', ''])
  })

  it('is told at the ceremony by the cell to the committee that decided (regulation pt 4.1, 4.4.1)', () => {
    const log = told('ceremony.held', 'admission.decided', { tally: { members: 11, yes: 5 } })
    expect(objectionsOf('authority.majority', log, 'ceremony.held')).toMatchObject([
      { actor: 'cell', cure: ['decider.told', 'entry.corrected'], judgedOn: '2025-10-20' },
    ])
  })
})

describe('letters of verification that nobody wrote (guidance pt 3.4)', () => {
  const without = (later: Later) => told(later, 'verification.requested', {}).filter(isNoLetter)
  const isNoLetter = ({ type }: Act) => !type.startsWith('verification.')

  it('are a breach at the decision, and are told of on the way there and at the ceremony', () => {
    const found = (later: Later) =>
      objectionsOf('verification.asked-about', without(later), later).map(({ effect }) => effect)
    expect(found('grassroots.voted')).toEqual(['note'])
    expect(found('admission.decided')).toEqual(['breach'])
    expect(found('ceremony.held')).toEqual(['note'])
    expect(acts.filter((act) => !isNoLetter(act))).toHaveLength(2)
  })
})

describe('a consent that the decision needed (guidance pt 1.1)', () => {
  const opening = acts[0] as Extract<Act, { type: 'case.opened' }>
  const lives = before('ceremony.held').slice(1)
  const decided = lives.findIndex(({ type }) => type === 'admission.decided')
  const shown = { healthy: true, prestige: true, overAgeGround: 'special-need' } as const
  const told = (given: readonly object[]) => [
    { ...opening, person: { ...opening.person, bornOn: '1964-01-10', ...shown } },
    ...lives.slice(0, decided),
    ...given.map(
      (one) =>
        ({ type: 'consent.given', on: '2025-10-19', matter: 'over-age', written: true, ...one }) as Act,
    ),
    ...lives.slice(decided),
  ]
  const found = (given: readonly object[]) =>
    objectionsOf('applicant.over-age-consent', told(given), 'ceremony.held').map(
      ({ effect, outcome, judgedOn }) => [effect, outcome, judgedOn],
    )

  it('is told of at the ceremony where nobody gave it, or whoever may not', () => {
    expect(found([])).toEqual([['note', 'missing', '2025-10-20']])
    expect(found([{ by: { kind: 'communeStandingCommittee' } }])).toEqual([['note', 'broken', '2025-10-20']])
    expect(found([{ by: { kind: 'provincialStandingCommittee' } }])).toEqual([])
  })
})
