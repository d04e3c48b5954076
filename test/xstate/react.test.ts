// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createActorContext, useActor, useActorRef, useSelector } from '@xstate/react'
import { type Act, rulebook } from 'ketnap'
import { vi as vietnamese } from 'ketnap/locales/vi'
import { answerTo, fileOf, membership, membershipOf, snapshotOf } from 'ketnap/machines'
import { createElement, StrictMode, useEffect, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { closedList } from '../support/closed-list.js'
import { acts } from '../support/journey.js'

afterEach(cleanup)

const button = (name: string, props: object) => createElement('button', { type: 'button', ...props }, name)
const pressed = (name: string) => fireEvent.click(screen.getByText(name))
const isDisabled = (name: string) =>
  (screen.getByText(name) as unknown as { readonly disabled: boolean }).disabled

const textOf = (role: string) =>
  (screen.getByRole(role) as unknown as { readonly textContent: string }).textContent

const [opening, listed, helper] = acts as readonly [Act, Act, Act]
const ceremony: Act = { type: 'ceremony.held', on: '2025-07-10' }

describe('a button of useActor, in StrictMode', () => {
  const renders = { count: 0 }

  function Case() {
    renders.count += 1
    const [snapshot, send] = useActor(membership, { input: { log: [opening] } })
    const answer = answerTo(snapshot, ceremony)
    return createElement(
      'main',
      null,
      createElement('p', { role: 'status' }, JSON.stringify(snapshot.value)),
      createElement(
        'p',
        { role: 'note' },
        answer.kind === 'refused' ? vietnamese.finding(answer.findings[0]!) : '',
      ),
      button('list', { disabled: !snapshot.can(listed), onClick: () => send(listed) }),
      button('ceremony', { disabled: !snapshot.can(ceremony), onClick: () => send(ceremony) }),
      button('force', { onClick: () => send(ceremony) }),
    )
  }

  it('is enabled just where the act would be recorded, and the reason stands beside it', () => {
    render(createElement(StrictMode, null, createElement(Case)))
    expect([isDisabled('list'), isDisabled('ceremony')]).toEqual([false, true])
    expect(textOf('note')).toContain('Chưa đến bước này')
    pressed('list')
    expect(textOf('status')).toContain('sympathiser')
    expect(isDisabled('list')).toBe(true)
  })

  it('is not rendered again by a refusal, which changes nothing', () => {
    render(createElement(StrictMode, null, createElement(Case)))
    const before = renders.count
    pressed('force')
    expect(renders.count).toBe(before)
  })
})

describe('useActorRef, and selectors of it', () => {
  const renders = { state: 0 }

  function Case() {
    const actor = useActorRef(membership, { input: { log: [opening] } })
    const [refused, setRefused] = useState<readonly string[]>([])
    useEffect(() => {
      const subscription = actor.on('refused', ({ findings }) => setRefused(findings.map(({ rule }) => rule)))
      return () => subscription.unsubscribe()
    }, [actor])
    return createElement(
      'main',
      null,
      createElement(Listed, { actor }),
      createElement('p', { role: 'alert' }, refused.join(' ')),
      button('list', { onClick: () => actor.send(listed) }),
      button('help', { onClick: () => actor.send(helper) }),
      button('force', { onClick: () => actor.send(ceremony) }),
    )
  }

  function Listed({ actor }: { actor: ReturnType<typeof useActorRef<typeof membership>> }) {
    renders.state += 1
    const isListed = useSelector(actor, (snapshot) => snapshot.hasTag('listed'))
    return createElement('p', { role: 'status' }, String(isListed))
  }

  it('render again what they select, and show the findings of a refusal', () => {
    render(createElement(Case))
    expect(textOf('status')).toBe('false')
    pressed('list')
    expect(textOf('status')).toBe('true')
    const before = renders.state
    pressed('help')
    expect(renders.state).toBe(before)
    pressed('force')
    expect(textOf('alert')).toContain('procedure.out-of-order')
  })
})

describe('createActorContext', () => {
  const Case = createActorContext(membership)

  function Revision() {
    const revision = Case.useSelector((snapshot) => fileOf(snapshot).revision)
    const actor = Case.useActorRef()
    return button(`revision ${revision}`, { onClick: () => actor.send(acts[20]!) })
  }

  const provided = (options: object) =>
    createElement(Case.Provider, { options } as never, createElement(Revision))

  it('goes on from a snapshot that was stored as JSON', () => {
    const before = createActor(membership, { input: { log: acts.slice(0, 20) } })
    const snapshot = JSON.parse(JSON.stringify(before.getPersistedSnapshot()))
    render(provided({ snapshot }))
    pressed('revision 20')
    expect(screen.getByText('revision 21')).toBeDefined()
  })

  it('shows a snapshot made of a log, for a preview', () => {
    const snapshot = snapshotOf(acts) as never
    render(provided({ snapshot }))
    expect(screen.getByText('revision 32')).toBeDefined()
  })
})

describe('a rulebook of a component', () => {
  function Case({ book }: { book: typeof closedList }) {
    // One logic for each rulebook: the actor lives on from render to render.
    const [snapshot, send] = useActor(membershipOf(book))
    return createElement(
      'main',
      null,
      button('open', { onClick: () => send(opening) }),
      button('list', { disabled: !snapshot.can(listed) }),
    )
  }

  it('may be asked for in every render', () => {
    const { rerender } = render(createElement(Case, { book: closedList }))
    act(() => pressed('open') as never)
    rerender(createElement(Case, { book: closedList }))
    expect(isDisabled('list')).toBe(true)
  })

  it('is that of the key, where it changes', () => {
    const { rerender } = render(createElement(Case, { book: closedList, key: 'local' } as never))
    pressed('open')
    rerender(createElement(Case, { book: rulebook(), key: 'national' } as never))
    pressed('open')
    expect(isDisabled('list')).toBe(false)
  })
})
