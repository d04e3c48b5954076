import { describe, expect, it } from 'vitest'
import { met, replay, rule, rulebook, storyOf } from '../../src/index.js'
import { upTo } from '../support/journey.js'

const log = upTo('sympathiser.listed')

/** The count told of the listing, where a local rule finds these facts of it. */
function voteTold(facts: Readonly<Record<string, number | string>>) {
  const counting = rule({
    id: 'local.x.counted',
    breaking: 'note',
    actor: 'cell',
    guards: ['sympathiser.listed'],
    asks: 'file',
    provisions: [],
    cure: [],
    check: () => met(facts),
  })
  const book = rulebook({ extensions: [{ name: 'x', rules: [counting] }] })
  const { chapters } = storyOf(replay(log, { rulebook: book }).file, { today: '2025-07-06', rulebook: book })
  return chapters.flatMap(({ events }) => events).at(-1)?.vote
}

describe('the count of a vote as a story tells it', () => {
  it('is there where a rule found the votes for, the base and how many are needed', () => {
    expect(voteTold({ yes: 3, base: 4, needed: 3 })).toEqual({ yes: 3, base: 4, needed: 3 })
  })

  it.each([
    { facts: { base: 4, needed: 3 }, lacking: 'the votes for' },
    { facts: { yes: 3, needed: 3 }, lacking: 'the base' },
    { facts: { yes: 3, base: 4 }, lacking: 'how many are needed' },
    { facts: { yes: '3', base: 4, needed: 3 }, lacking: 'a number of votes' },
  ])('is not told without $lacking', ({ facts }) => {
    expect(voteTold(facts as Readonly<Record<string, number | string>>)).toBeUndefined()
  })
})
