import { describe, expect, it } from 'vitest'
import { type AnyStateNode, createActor, transition } from 'xstate'
import { actTypes } from '../../src/index.js'
import { annualPlanChart, membershipChart, pathsOf, trainingClassChart } from '../../src/machines.js'
import { keyOf, stateValueOf } from '../../src/statechart/configuration.js'
import { emptyLogUnder } from '../../src/statechart/kit.js'
import { actsKnownIn, step, unopened } from '../../src/statechart/step.js'
import type { ChartVerdict } from '../../src/statechart/verdict.js'
import { patient } from '../support/patient.js'
import { reachable, shapes, verdict } from './shapes.js'

const configurations = reachable()

/** Acts that end a membership. */
const exits = [
  'member.removed',
  'member.expelled',
  'member.resigned',
  'member.died',
  'admission.annulled',
  'case.closed',
]

/** Every state without states below it, as a dotted path. */
function leaves(node: AnyStateNode): readonly string[] {
  const below = Object.values(node.states) as AnyStateNode[]
  return below.length === 0 ? [node.path.join('.')] : below.flatMap(leaves)
}

function nodes(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...(Object.values(node.states) as AnyStateNode[]).flatMap(nodes)]
}

describe('the chart of one life', () => {
  it('is reached in every one of its states', patient, () => {
    const reached = new Set([...configurations.keys()].flatMap((key) => pathsOf(key)))
    expect([...reached].sort()).toEqual([...leaves(membershipChart.root)].sort())
  })

  it('is reached by the paths that were generated, one act after the other', patient, () => {
    for (const [configuration, path] of configurations) {
      if (path.length === 0) continue
      const last = path.at(-1)!
      const before = [...configurations].filter(([, other]) => other.length === path.length - 1)
      const isReached = before.some(([from]) =>
        shapes.some((shape) => shape.act === last && step(from, shape.act, shape.verdict) === configuration),
      )
      expect(isReached).toBe(true)
    }
  })

  it('starts unopened and knows one act there', () => {
    expect(unopened).toBe('"unopened"')
    expect(actsKnownIn(unopened)).toEqual(['case.opened'])
  })

  it('names only acts of the case file', () => {
    const named = new Set(nodes(membershipChart.root).flatMap((node) => node.ownEvents))
    named.delete('*')
    for (const type of named) expect(actTypes).toContain(type)
    // Entries about entries change the log, not the state.
    const acts = actTypes.filter((type) => !type.startsWith('entry.'))
    for (const type of acts) expect([...named]).toContain(type)
  })

  it('holds no timer: no delayed transition, no invoked actor, in the class and the plan neither', () => {
    for (const machine of [membershipChart, trainingClassChart, annualPlanChart])
      for (const node of nodes(machine.root)) {
        expect(node.after).toEqual([])
        expect(node.invoke).toEqual([])
      }
    expect(Object.keys(membershipChart.implementations.delays)).toEqual([])
  })

  it('lets an official member go by an exit, an annulment or the closing of the case only', patient, () => {
    for (const configuration of configurations.keys())
      for (const { act, verdict: told } of shapes) {
        const next = step(configuration, act, told)
        if (configuration.startsWith('{"official"') && next !== undefined && !next.startsWith('{"official"'))
          expect(exits).toContain(act.type)
      }
  })

  it(
    'has no way back from probation to candidacy, nor from an opened case to an unopened one',
    patient,
    () => {
      for (const configuration of configurations.keys())
        for (const { act, verdict: told } of shapes) {
          const next = step(configuration, act, told) ?? configuration
          if (configuration.startsWith('{"probationary"')) expect(next).not.toContain('"candidate"')
          if (configuration !== unopened) expect(next).not.toBe(unopened)
        }
    },
  )

  it('lets nobody be official who is not recognised, transcribed or restored', patient, () => {
    for (const configuration of configurations.keys())
      for (const { act, verdict: told } of shapes)
        if (
          !configuration.startsWith('{"official"') &&
          step(configuration, act, told)?.startsWith('{"official"')
        )
          expect([
            'recognition.decided',
            'membership.transcribed',
            'member.restored',
            'admission.regularised',
          ]).toContain(act.type)
  })

  it('lets nobody be probationary without a ceremony or a transcription', patient, () => {
    for (const configuration of configurations.keys())
      for (const { act, verdict: told } of shapes) {
        const next = step(configuration, act, told)
        if (configuration.startsWith('{"candidate"') && next?.startsWith('{"probationary"'))
          expect(['ceremony.held', 'membership.transcribed']).toContain(act.type)
      }
  })
})

describe('an act in parallel regions', () => {
  it('is recorded once or has no branch in every configuration, under every verdict', patient, () => {
    const counts = new Set<string>()
    for (const configuration of configurations.keys())
      for (const shape of shapes) {
        const snapshot = membershipChart.resolveState({
          value: stateValueOf(configuration),
          context: { log: emptyLogUnder(shape.verdict) },
        })
        const can = snapshot.can(shape.act)
        const [next] = transition(membershipChart, snapshot, shape.act)
        counts.add(`${next.context.log.length} recorded, can ${can}`)
        if (!shape.verdict.isAdmissible && can) throw new Error(`${shape.act.type} in ${configuration}`)
      }
    expect([...counts].sort()).toEqual(['0 recorded, can false', '1 recorded, can true'])
  })
})

describe('a step of the structural table', () => {
  it('is undefined where the verdict refuses the act, and the act stays known', () => {
    const act = { type: 'case.opened', on: '2025-07-01', case: 'case-1' } as const
    expect(step(unopened, act, verdict({ isAdmissible: false }))).toBeUndefined()
    expect(step(unopened, act, verdict())).toBe('{"candidate":{"path":"outstanding","training":"untrained"}}')
  })

  it('knows the acts of a state in the order of the procedure', () => {
    expect(actsKnownIn('"resigned"')).toEqual([
      'particulars.changed',
      'result.notified',
      'proceeding.closed',
      'discipline.closed',
      'member.died',
      'card.collected',
      'exit-notice.made',
      'exit-file.sent',
      'exit-decision.received',
      'complaint.lodged',
      'complaint.answered',
      'defect.found',
      'admission.annulled',
      'badge.awarded',
      'case.closed',
    ])
    expect(actsKnownIn('"resigned"')).toBe(actsKnownIn('"resigned"'))
  })
})

describe('the branches of the chart', () => {
  const after = (key: string, act: object, told: Partial<ChartVerdict> = {}) =>
    step(key, { on: '2025-07-01', ...act } as never, verdict(told))
  const candidate = (path: unknown) => keyOf({ candidate: { path, training: 'trained' } } as never)
  const review = (state: string) =>
    keyOf({
      probationary: {
        training: 'certified',
        helper: 'assigned',
        discipline: 'clean',
        records: 'filed',
        review: state,
        place: 'home',
        activity: 'active',
        exit: 'none',
      },
    })
  const reviewOf = (key: string | undefined) =>
    key && pathsOf(key).find((path) => path.startsWith('probationary.review.'))

  it.each([
    { answer: 'consider', to: candidate({ proposed: 'underReview' }) },
    { answer: 'refuse', to: candidate('refused') },
    {
      answer: 'return',
      to: candidate({
        dossier: {
          application: 'made',
          background: 'certified',
          introduction: 'introduced',
          opinions: 'gathered',
        },
      }),
    },
  ])('a shortfall on admission answered $answer', ({ answer, to }) => {
    expect(after(candidate('shortfall'), { type: 'shortfall.answered', matter: 'admission', answer })).toBe(
      to,
    )
  })

  it.each([
    { answer: 'consider', to: 'probationary.review.underReview' },
    { answer: 'refuse', to: 'probationary.review.refused' },
    { answer: 'return', to: 'probationary.review.collecting' },
  ])('an escalated recognition answered $answer', ({ answer, to }) => {
    expect(
      reviewOf(after(review('escalated'), { type: 'shortfall.answered', matter: 'recognition', answer })),
    ).toBe(to)
  })

  it.each([
    { from: 'collecting', outcome: undefined, isLastAttempt: false, to: 'cellProposed' },
    { from: 'collecting', outcome: 'not-proposed', isLastAttempt: false, to: 'shortfall' },
    { from: 'shortfall', outcome: 'not-proposed', isLastAttempt: false, to: 'shortfall' },
    { from: 'shortfall', outcome: 'not-proposed', isLastAttempt: true, to: 'escalated' },
    { from: 'shortfall', outcome: 'proposed', isLastAttempt: false, to: 'cellProposed' },
  ])(
    'a vote of the cell in $from, $outcome, last attempt $isLastAttempt',
    ({ from, outcome, isLastAttempt, to }) => {
      const act = { type: 'cell.voted', matter: 'recognition', ...(outcome && { outcome }) }
      expect(reviewOf(after(review(from), act, { isLastAttempt }))).toBe(`probationary.review.${to}`)
    },
  )

  it.each([
    { outcome: undefined, isLastAttempt: false, to: 'grassrootsProposed' },
    { outcome: 'not-proposed', isLastAttempt: false, to: 'committeeShortfall' },
    { outcome: 'not-proposed', isLastAttempt: true, to: 'escalated' },
  ])(
    'a vote of the grassroots committee, $outcome, last attempt $isLastAttempt',
    ({ outcome, isLastAttempt, to }) => {
      const act = { type: 'grassroots.voted', matter: 'recognition', ...(outcome && { outcome }) }
      expect(reviewOf(after(review('sectionAppraised'), act, { isLastAttempt }))).toBe(
        `probationary.review.${to}`,
      )
    },
  )

  it.each([
    { isHelped: true, helper: 'assigned' },
    { isHelped: false, helper: 'vacant' },
  ])('a ceremony with a helper $isHelped leaves the helper $helper', ({ isHelped, helper }) => {
    const next = after(candidate('decided'), { type: 'ceremony.held' }, { isHelped })
    expect(pathsOf(next!)).toContain(`probationary.helper.${helper}`)
  })

  it('does not take an act of the other matter, course or standing', () => {
    expect(after(review('collecting'), { type: 'cell.voted', matter: 'admission' })).toBeUndefined()
    expect(after(review('collecting'), { type: 'class.entered', course: 'awareness' })).toBeUndefined()
    expect(after(candidate('outstanding'), { type: 'membership.transcribed' })).toBeUndefined()
  })
})

describe('the chart run bare', () => {
  it('admits every act that fits, and is silent on what has no branch', () => {
    const actor = createActor(membershipChart).start()
    actor.send({ type: 'card.handed-over', on: '2025-07-01' })
    expect(actor.getSnapshot().value).toBe('unopened')
    actor.send({ type: 'case.opened', on: '2025-07-01', case: 'case-1' })
    actor.send({ type: 'sympathiser.listed', on: '1900-01-01' })
    expect(actor.getSnapshot().value).toEqual({
      candidate: { path: 'sympathiser', training: 'untrained' },
    })
    expect(actor.getSnapshot().context.log).toHaveLength(2)
  })
})

describe('a configuration', () => {
  it('is a key that does not depend on the order of the regions', () => {
    expect(keyOf({ b: 'x', a: { d: 'y', c: 'z' } })).toBe('{"a":{"c":"z","d":"y"},"b":"x"}')
    expect(keyOf({ a: { c: 'z', d: 'y' }, b: 'x' })).toBe('{"a":{"c":"z","d":"y"},"b":"x"}')
    expect(keyOf('official')).toBe('"official"')
  })

  it('tells its states as dotted paths', () => {
    expect(pathsOf('{"a":{"c":"z","d":"y"},"b":"x"}')).toEqual(['a.c.z', 'a.d.y', 'b.x'])
    expect(pathsOf('"official"')).toEqual(['official'])
  })
})
