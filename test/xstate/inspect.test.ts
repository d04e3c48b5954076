import { createInspector, type StatelyInspectionEvent } from '@statelyai/inspect'
import { membership } from 'ketnap/machines'
import { describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { acts, person } from '../support/journey.js'

/** What an inspector is sent of a whole journey. */
async function inspected(options: Parameters<typeof createInspector>[1] = {}) {
  const sent: StatelyInspectionEvent[] = []
  const inspector = createInspector({ send: (event) => void sent.push(event) }, options)
  const actor = createActor(membership, { inspect: inspector.inspect }).start()
  for (const act of acts) actor.send(act)
  actor.send({ type: 'ceremony.held', on: '2025-07-01' })
  actor.stop()
  // It sends when the process is idle.
  await vi.waitFor(() =>
    expect(sent.filter(({ type }) => type === '@xstate.snapshot').length).toBeGreaterThan(33),
  )
  inspector.stop()
  return sent
}

const bytes = (event: StatelyInspectionEvent) => Buffer.byteLength(JSON.stringify(event))

describe('an inspector', async () => {
  const sent = await inspected()
  const of = (type: StatelyInspectionEvent['type']) => sent.filter((event) => event.type === type)

  it('is sent the actor with its definition once, and every event and snapshot', () => {
    expect(of('@xstate.actor')).toHaveLength(1)
    const { definition } = of('@xstate.actor')[0] as { definition: string }
    expect(JSON.parse(definition)).toMatchObject({ id: 'membership', initial: 'unopened' })
    expect(bytes(of('@xstate.actor')[0]!)).toBeLessThan(160_000)
    expect(of('@xstate.event').length).toBeGreaterThanOrEqual(33)
    expect(of('@xstate.snapshot').length).toBeGreaterThanOrEqual(33)
  })

  it('is sent less than 6 kB with a snapshot, and less than 120 kB with all of a journey', () => {
    const sizes = of('@xstate.snapshot').map(bytes)
    expect(Math.max(...sizes)).toBeLessThan(6_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000)
  })

  it('is sent personal data, unless it is told what of an act and of a context to show', async () => {
    const text = (events: readonly StatelyInspectionEvent[]) => JSON.stringify(events)
    expect(text(sent)).toContain(person.bornOn)
    const shown = await inspected({
      sanitizeEvent: ({ type }) => ({ type }),
      sanitizeContext: ({ log }) => ({ acts: (log as typeof acts).map(({ type }) => type) }),
    })
    expect(text(shown)).not.toContain(person.bornOn)
    expect(text(shown)).not.toContain('2025-07-05')
    expect(text(shown)).toContain('sympathiser.listed')
  })
})
