import type { Act } from 'ketnap'
import { fileOf, type MembershipSnapshot, membership, membershipChart, trainingClass } from 'ketnap/machines'
import { describe, expect, it } from 'vitest'
import type { ActorLogic } from 'xstate'
import {
  adjacencyMapToArray,
  getAdjacencyMap,
  getPathsFromEvents,
  getShortestPaths,
  getSimplePaths,
  TestModel,
} from 'xstate/graph'
import { acts } from '../support/journey.js'

type Snapshot = MembershipSnapshot

/** The default key of a state holds its context, by which every act would lead to a new one. */
const byState = { serializeState: (snapshot: Snapshot) => JSON.stringify(snapshot.value) }

/** With the rules the same state may be reached with more or less on file. */
const byStateAndLog = {
  serializeState: (snapshot: Snapshot) => `${JSON.stringify(snapshot.value)} ${snapshot.context.log.length}`,
}

/** The next act of the journey, and the one after it, should the next be left out. */
const still = ({ context: { log } }: Snapshot): readonly Act[] => {
  const from = acts.findIndex(({ type, on }) => type === log.at(-1)?.type && on === log.at(-1)?.on) + 1
  return acts.slice(from, from + 2)
}

/** These ask for logic that says nothing of what it emits. */
const logic = membership as unknown as ActorLogic<MembershipSnapshot, Act, { readonly log: readonly Act[] }>

const can = (snapshot: Snapshot, act: Act) => snapshot.can(act)

describe('the paths of the chart', () => {
  const events = acts.slice(0, 20)
  const map = getAdjacencyMap(membershipChart, { events, ...byState })

  it('are every state the acts lead to, each with its acts', () => {
    expect(Object.keys(map)).toHaveLength(115)
    const opening = adjacencyMapToArray(map).filter(
      ({ state, nextState }) => state.matches('unopened') && !nextState.matches('unopened'),
    )
    expect(opening.map(({ event }) => event.type)).toEqual(['case.opened'])
  })

  it('are shortest to each of them', () => {
    const paths = getShortestPaths(membershipChart, { events, ...byState })
    expect(paths).toHaveLength(115)
    const toDecision = paths.find(({ state }) => state.hasTag('decided'))
    expect(toDecision!.steps.slice(1).map(({ event }) => event.type)).toEqual([
      'case.opened',
      'procedure.authorised',
      'cell.voted',
      'admission.decided',
    ])
  })

  it('are simple, of the acts of one stretch', () => {
    const some: readonly Act[] = [
      acts[0]!,
      acts[1]!,
      acts[6]!,
      { type: 'sympathiser.unlisted', on: '2025-07-20' },
    ]
    const paths = getSimplePaths(membershipChart, { events: some, ...byState })
    expect(paths.map(({ steps }) => steps.slice(1).map(({ event }) => event.type))).toEqual([
      [],
      ['case.opened'],
      ['case.opened', 'sympathiser.listed'],
      ['case.opened', 'sympathiser.listed', 'procedure.authorised'],
      ['case.opened', 'procedure.authorised'],
    ])
  })
})

describe('the paths of an actor with the rules', () => {
  it('lead to official membership by what is lawful alone', () => {
    const [path] = getShortestPaths(membership, {
      events: still,
      filterEvents: can,
      toState: (snapshot) => snapshot.matches('official'),
      ...byStateAndLog,
    })
    const file = fileOf(path!.state)
    expect(path!.state.matches('official')).toBe(true)
    expect(file.findings.filter(({ finding }) => finding.effect === 'bar')).toEqual([])
    expect(file.revision).toBe(path!.steps.length - 1)
  })

  it('are those of a list of acts, refused ones among them', () => {
    const refused: Act = { type: 'ceremony.held', on: '2025-07-02' }
    // An act that may be repeated makes a log ever longer: the state alone is the key.
    const [path] = getPathsFromEvents(logic, [acts[0]!, refused, acts[1]!], byState)
    expect(path!.steps.map(({ state }) => state.context.log.length)).toEqual([0, 1, 1, 2])
    expect(path!.state.hasTag('listed')).toBe(true)
  })

  it('begin where the input says', () => {
    const [path] = getPathsFromEvents(logic, [acts[20]!], { ...byState, input: { log: acts.slice(0, 20) } })
    expect(path!.state.context.log).toHaveLength(21)
  })

  it('are tested by the model of XState', async () => {
    const model = new TestModel(logic, { events: acts.slice(0, 2), ...byState })
    const tested: string[] = []
    const [path] = model.getPathsFromEvents(acts.slice(0, 2) as Act[])
    const { steps } = await path!.test({
      events: { 'sympathiser.listed': ({ event }) => void tested.push((event as Act).on) },
      states: { '*': () => void tested.push('state') },
    })
    expect(steps.length).toBeGreaterThan(1)
    expect(tested).toContain('2025-07-05')
  })
})

describe('the paths of a class', () => {
  it('lead to its end', () => {
    const [path] = getShortestPaths(trainingClass, {
      events: [
        {
          type: 'class.planned',
          on: '2025-12-01',
          class: 'class-1',
          course: 'awareness',
          by: { kind: 'communePoliticalCentre' },
          sessions: 1,
        },
        { type: 'enrolment.opened', on: '2025-12-02' },
        { type: 'person.enrolled', on: '2025-12-03', person: 'person-1' },
        { type: 'session.held', on: '2025-12-08', session: 1, attended: ['person-1'] },
        { type: 'essay.marked', on: '2025-12-12', person: 'person-1', mark: 8 },
        { type: 'class.closed', on: '2025-12-20' },
      ],
      serializeState: (snapshot) =>
        `${JSON.stringify(snapshot.value)} ${fileOf(snapshot).trainees['person-1'] !== undefined}`,
      toState: (snapshot) => snapshot.matches('closed'),
    })
    expect(path!.steps.slice(1).map(({ event }) => event.type)).toEqual([
      'class.planned',
      'enrolment.opened',
      'person.enrolled',
      'session.held',
      'essay.marked',
      'class.closed',
    ])
  })
})
