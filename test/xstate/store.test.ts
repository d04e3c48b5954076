import { createStore } from '@xstate/store'
import { agenda } from 'ketnap'
import { fileOf, membership } from 'ketnap/machines'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { acts } from '../support/journey.js'

describe('a store of XState', () => {
  it('is fed by an actor: the number of duties after each act', () => {
    const store = createStore({
      context: { duties: 0, revision: 0 },
      on: {
        recorded: (_, event: { revision: number; duties: number }) => ({
          revision: event.revision,
          duties: event.duties,
        }),
      },
    })
    const actor = createActor(membership)
    const heard: number[] = []
    store.subscribe(({ context }) => heard.push(context.revision))
    actor.subscribe((snapshot) => {
      const file = fileOf(snapshot)
      if (file.revision > 0)
        store.send({
          type: 'recorded',
          revision: file.revision,
          duties: agenda(file, { today: '2025-12-01' }).duties.length,
        })
    })
    actor.start()
    for (const act of acts.slice(0, 24)) actor.send(act)
    const { revision, duties } = store.getSnapshot().context
    expect(revision).toBe(24)
    expect(duties).toBe(agenda(fileOf(actor.getSnapshot()), { today: '2025-12-01' }).duties.length)
    expect(heard).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
  })
})
