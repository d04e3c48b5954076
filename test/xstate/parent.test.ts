import type { Act } from 'ketnap'
import { fileOf, type MembershipSnapshot, membership, trainingClass } from 'ketnap/machines'
import { describe, expect, it } from 'vitest'
import { assign, createActor, sendTo, setup, spawnChild, waitFor } from 'xstate'
import { acts } from '../support/journey.js'

const died: Act = { type: 'member.died', on: '2027-01-05' }

/** A desk of an office: the case it has open, and classes beside it. */
const desk = setup({
  types: {
    context: {} as { readonly log: readonly Act[]; readonly isEnded: boolean },
    events: {} as { type: 'act'; act: Act } | { type: 'class.begun' },
    input: {} as { readonly log: readonly Act[] },
  },
  actors: { membership, trainingClass },
}).createMachine({
  context: ({ input }) => ({ log: input.log, isEnded: false }),
  initial: 'open',
  on: {
    'class.begun': { actions: spawnChild('trainingClass', { id: 'class' }) },
  },
  states: {
    open: {
      invoke: {
        id: 'case',
        src: 'membership',
        input: ({ context }) => ({ log: context.log }),
        onSnapshot: {
          guard: ({ event }) => (event.snapshot as MembershipSnapshot).hasTag('ended'),
          target: 'ended',
        },
      },
      on: { act: { actions: sendTo('case', ({ event }) => event.act) } },
    },
    ended: { entry: assign({ isEnded: true }) },
  },
})

const caseOf = (actor: ReturnType<typeof createActor<typeof desk>>) =>
  actor.getSnapshot().children.case!.getSnapshot() as MembershipSnapshot

describe('a parent', () => {
  it('invokes a case at a log, and sends it acts', () => {
    const actor = createActor(desk, { input: { log: acts.slice(0, 20) } }).start()
    actor.send({ type: 'act', act: acts[20]! })
    expect(fileOf(caseOf(actor)).revision).toBe(21)
    expect(actor.getSnapshot().value).toBe('open')
  })

  it('is persisted with the case and a class it spawned, and restored with both', () => {
    const actor = createActor(desk, { input: { log: acts.slice(0, 20) } }).start()
    actor.send({ type: 'act', act: acts[20]! })
    actor.send({ type: 'class.begun' })
    const text = JSON.stringify(actor.getPersistedSnapshot())
    actor.stop()
    const again = createActor(desk, { snapshot: JSON.parse(text), input: { log: [] } }).start()
    expect(fileOf(caseOf(again)).revision).toBe(21)
    expect(again.getSnapshot().children.class!.getSnapshot()).toMatchObject({ value: 'unplanned' })
    again.send({ type: 'act', act: acts[21]! })
    expect(fileOf(caseOf(again)).revision).toBe(22)
  })

  it('hears of the end by a snapshot, for no end stops the case', () => {
    const actor = createActor(desk, { input: { log: acts } }).start()
    actor.send({ type: 'act', act: died })
    expect(actor.getSnapshot()).toMatchObject({ value: 'ended', context: { isEnded: true } })
  })
})

describe('who waits', () => {
  it('is told by waitFor when the case has ended, and the actor takes acts after it', async () => {
    const actor = createActor(membership, { input: { log: acts } }).start()
    const ended = waitFor(actor, (snapshot) => snapshot.hasTag('ended'))
    actor.send(died)
    expect((await ended).value).toBe('dead')
    actor.send({ type: 'entry.struck', on: '2027-01-06', entry: '33' })
    expect(actor.getSnapshot()).toMatchObject({ status: 'active' })
    expect(actor.getSnapshot().matches('official')).toBe(true)
  })

  it('selects what changes, once for each change', () => {
    const actor = createActor(membership).start()
    const heard: boolean[] = []
    actor.select((snapshot) => snapshot.hasTag('member')).subscribe((isMember) => heard.push(isMember))
    for (const act of acts) actor.send(act)
    expect(heard.at(-1)).toBe(true)
    expect(heard.filter(Boolean)).toHaveLength(1)
  })

  it('finds the entry by its place where it was struck', () => {
    const actor = createActor(membership, { input: { log: acts } }).start()
    actor.send({ type: 'entry.struck', on: '2027-01-06', entry: '31' })
    expect(fileOf(actor.getSnapshot()).configuration).not.toContain('"dead"')
  })
})
