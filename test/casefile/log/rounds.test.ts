import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { matterOf } from '../../../src/casefile/acts/matter.js'
import { isVote, roundsOf } from '../../../src/casefile/log/rounds.js'
import type { Act, ActType, Matter } from '../../../src/casefile/shapes.js'

const on = '2026-11-16'
const act = (type: ActType, matter: Matter, more: object = {}): Act =>
  ({ type, on, matter, ...more }) as unknown as Act

const rounds = (acts: readonly Act[]) => {
  const found = roundsOf(acts)
  return acts.map((one) => found.get(one))
}

/** What follows a vote goes with the last of the day; everything else belongs to no round. */
const ofTheLastVote: readonly ActType[] = [
  'shortfall.reported',
  'shortfall.answered',
  'section.appraised',
  'dossier.submitted',
  'extension.granted',
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
  'result.notified',
  'recognition.announced',
  'card.handed-over',
  'decision.received',
  'ceremony.held',
  'member.removed',
  'member.expelled',
  'member.resigned',
  'exit.refused',
]

describe('the rounds of a day on which the cell votes twice on a matter', () => {
  const others = actTypes.filter(
    (type) => !['cell.voted', 'grassroots.voted', 'dossier.returned'].includes(type),
  )

  it.each(others)('%s belongs to the last vote or to none', (type) => {
    const matter = matterOf({ type } as Act) ?? 'recognition'
    const votes = [act('cell.voted', matter), act('cell.voted', matter)]
    const asked = { ...act(type, matter), course: matter === 'admission' ? 'awareness' : 'new-member' } as Act
    const expected = ofTheLastVote.includes(type) ? 1 : undefined
    expect(rounds([...votes, asked])).toEqual([0, 1, expected])
  })

  it('the return of the dossier to the cell stands between them', () => {
    const acts = [
      act('cell.voted', 'recognition'),
      act('cell.voted', 'recognition'),
      act('dossier.returned', 'recognition'),
      act('dossier.returned', 'recognition'),
    ]
    expect(rounds(acts)).toEqual([0, 1, 0, 1])
  })

  it('a second vote on another matter makes no round', () => {
    const acts = [act('cell.voted', 'recognition'), act('cell.voted', 'removal')]
    expect(rounds(acts)).toEqual([undefined, undefined])
    expect(rounds([...acts, act('cell.voted', 'removal')])).toEqual([undefined, 0, 1])
  })

  it.each([
    {
      why: 'one vote of each',
      acts: [act('cell.voted', 'recognition'), act('grassroots.voted', 'recognition')],
      expected: [undefined, undefined],
    },
    {
      why: 'the committee falls short, reports and is answered',
      acts: [
        act('cell.voted', 'recognition'),
        act('grassroots.voted', 'recognition', { outcome: 'not-proposed' }),
        act('shortfall.reported', 'recognition'),
        act('shortfall.answered', 'recognition', { answer: 'return' }),
      ],
      expected: [0, 0, 1, 1],
    },
    {
      why: 'the committee votes twice',
      acts: [
        act('cell.voted', 'recognition'),
        act('grassroots.voted', 'recognition', { outcome: 'not-proposed' }),
        act('grassroots.voted', 'recognition'),
        act('recognition.decided', 'recognition'),
      ],
      expected: [0, 0, 2, 2],
    },
    {
      why: 'the cell falls short, is told to vote again, then the committee votes',
      acts: [
        act('cell.voted', 'recognition', { outcome: 'not-proposed' }),
        act('shortfall.reported', 'recognition'),
        act('shortfall.answered', 'recognition', { answer: 'return' }),
        act('cell.voted', 'recognition'),
        act('grassroots.voted', 'recognition'),
      ],
      expected: [0, 0, 0, 1, 1],
    },
    {
      why: 'papers that gather before the votes',
      acts: [
        act('remarks.made', 'recognition'),
        act('cell.voted', 'recognition'),
        act('cell.voted', 'recognition'),
      ],
      expected: [undefined, 0, 1],
    },
  ])('$why: $expected', ({ acts, expected }) => {
    expect(rounds(acts)).toEqual(expected)
  })

  it('a vote is of the cell or of the grassroots committee', () => {
    const votes = actTypes.filter((type) => isVote(act(type, 'recognition')))
    expect(votes).toEqual(['cell.voted', 'grassroots.voted'])
  })
})

describe('the rounds of a day on which the committee votes alone', () => {
  it.each([
    { outcomes: ['proposed', 'proposed', 'proposed'], found: [0, 1, 2] },
    { outcomes: ['not-proposed', 'proposed'], found: [0, 2] },
    { outcomes: ['proposed', 'not-proposed'], found: [0, 1] },
  ])('votes of $outcomes are of the rounds $found', ({ outcomes, found }) => {
    expect(rounds(outcomes.map((outcome) => act('grassroots.voted', 'admission', { outcome })))).toEqual(
      found,
    )
  })
})
