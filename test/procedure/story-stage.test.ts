import { describe, expect, it } from 'vitest'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import type { Act, ActType, Matter } from '../../src/casefile/shapes.js'
import { type StoryStage, stageAfter } from '../../src/procedure/story-stage.js'

const act = (type: ActType, more: object = {}): Act => ({ type, on: '2025-07-01', ...more }) as unknown as Act

/** The acts that open a part of a story, each with its part; every other goes on with the part it falls in. */
const opening: { readonly [T in ActType]?: StoryStage } = {
  'case.opened': 'source',
  'sympathiser.listed': 'source',
  'start.proposed': 'dossier',
  'procedure.authorised': 'dossier',
  'dossier.opened': 'dossier',
  'application.made': 'dossier',
  'background.declared': 'dossier',
  'ceremony.held': 'probation',
  'self-review.made': 'recognition',
  'recognition.decided': 'recognition',
  'membership.transcribed': 'membership',
  'removal.opened': 'removal',
  'member.removed': 'removal',
  'member.expelled': 'expulsion',
  'resignation.requested': 'resignation',
  'member.resigned': 'resignation',
  'member.died': 'death',
  'defect.found': 'undoing',
  'admission.annulled': 'undoing',
}

const types = actTypes.filter((type) => type !== 'cell.voted')

describe('the part of a story that an act belongs to', () => {
  it.each(types)('%s opens its own, or goes on with the one it falls in', (type) => {
    const own = opening[type]
    expect(stageAfter(act(type), 'dossier', false)).toBe(own ?? 'dossier')
    expect(stageAfter(act(type), 'membership', true)).toBe(own ?? 'membership')
    expect(stageAfter(act(type), 'recognition', false)).toBe(own ?? 'recognition')
  })

  const concluding: readonly ActType[] = ['recognition.announced', 'card.handed-over', 'result.notified']

  it.each(types)('%s after the recognition is of the membership, unless it concludes it', (type) => {
    const expected = opening[type] ?? (concluding.includes(type) ? 'recognition' : 'membership')
    expect(stageAfter(act(type), 'recognition', true)).toBe(expected)
  })

  it.each<[Matter, StoryStage]>([
    ['admission', 'consideration'],
    ['recognition', 'recognition'],
    ['removal', 'removal'],
    ['expulsion', 'expulsion'],
    ['resignation', 'resignation'],
  ])('the vote of the cell on %s opens %s', (matter, stage) => {
    expect(stageAfter(act('cell.voted', { matter }), 'source', false)).toBe(stage)
  })

  it.each([
    { stage: 'probation', matter: 'recognition', expected: 'recognition' },
    { stage: 'probation', matter: 'removal', expected: 'probation' },
    { stage: 'dossier', matter: 'recognition', expected: 'dossier' },
  ] as const)('an opinion about $matter in $stage is of $expected', ({ stage, matter, expected }) => {
    expect(stageAfter(act('opinions.consolidated', { matter }), stage, false)).toBe(expected)
  })
})
