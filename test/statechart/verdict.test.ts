import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import {
  type Act,
  broken,
  type CaseFile,
  nationalRulebook,
  propose,
  type Rulebook,
  replay,
  rule,
  rulebook,
} from '../../src/index.js'
import { fileOf, membershipOf } from '../../src/machines.js'
import { before, the } from '../support/journey.js'

/** A local rule no case can meet. */
const closed = rule({
  id: 'local.closed',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'case.opened'],
  asks: 'file',
  cure: [],
  provisions: [],
  check: () => broken({}),
})
const local = rulebook({ extensions: [{ name: 'local', rules: [closed] }] })
const national = nationalRulebook()

const vote = the('cell.voted', 'admission')
const { file } = replay(before('cell.voted', 'admission'))

/** Whether an actor that was given the acts so far takes the next one. */
const takes = (book: Rulebook, acts: readonly Act[], act: Act, input?: { readonly file: CaseFile }) => {
  const actor = createActor(membershipOf(book), { input }).start()
  for (const one of acts) actor.send(one)
  const { revision } = fileOf(actor.getSnapshot())
  actor.send(act)
  return fileOf(actor.getSnapshot()).revision > revision
}

describe('one act object', () => {
  it('is judged under each rulebook it is put to, whichever was asked before', () => {
    const proposed = (book: Rulebook) => propose(file, vote, { rulebook: book }).admissible
    expect([national, local, national, local].map(proposed)).toEqual([true, false, true, false])
  })

  it('is judged so by actors that begin with one file', () => {
    const opening = the('case.opened')
    const empty = fileOf(createActor(membershipOf(national)).start().getSnapshot())
    const taken = [national, local, national].map((book) => takes(book, [], opening, { file: empty }))
    expect(taken).toEqual([true, false, true])
  })

  it('is judged on each file it is put to', () => {
    const whole = before('cell.voted', 'admission')
    const foreign = whole.map((act) =>
      act.type === 'case.opened' ? { ...act, person: { ...act.person, citizenship: 'other' as const } } : act,
    )
    expect([whole, foreign, whole].map((acts) => takes(national, acts, vote))).toEqual([true, false, true])
  })
})
