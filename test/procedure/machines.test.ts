import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, createMachine, type EmittedFrom } from 'xstate'
import { emptyFile } from '../../src/casefile/case-file.js'
import {
  type Act,
  AdmissionError,
  type CaseFile,
  propose,
  record,
  replay,
  rulebook,
} from '../../src/index.js'
import {
  answerTo,
  fileOf,
  membership,
  membershipChart,
  membershipOf,
  snapshotOf,
} from '../../src/machines.js'
import { keyOf } from '../../src/statechart/configuration.js'
import { unopened } from '../../src/statechart/step.js'
import { closedList } from '../support/closed-list.js'
import { acts } from '../support/journey.js'
import { patient } from '../support/patient.js'

type Emitted = EmittedFrom<typeof membership>

const stored = (actor: { getPersistedSnapshot(): unknown }) =>
  JSON.parse(JSON.stringify(actor.getPersistedSnapshot()))

/** Anything sent in any order of days, entries about entries and faults among them: actor and library side by side. */
function compare(sent: readonly unknown[]) {
  const emitted: Emitted[] = []
  const actor = createActor(membership)
  actor.on('*', (event) => emitted.push(event))
  actor.start()
  let file: CaseFile = emptyFile(unopened)
  const count = { recorded: 0, refused: 0, faulted: 0 }
  for (const one of sent) {
    const before = actor.getSnapshot()
    const can = before.can(one as Act)
    const { kind } = answerTo(before, one)
    emitted.length = 0
    actor.send(one as Act)
    const after = actor.getSnapshot()
    expect(after.status).toBe('active')
    count[kind] += 1
    try {
      const { admissible, findings } = propose(file, one as Act)
      expect(can).toBe(admissible)
      expect(kind).toBe(admissible ? 'recorded' : 'refused')
      if (admissible) {
        file = record(file, one as Act)
        expect(emitted).toEqual([])
      } else {
        expect(after).toBe(before)
        expect(emitted).toMatchObject([{ type: 'refused', act: one }])
        const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome === 'broken')
        expect((emitted[0] as Extract<Emitted, { type: 'refused' }>).findings).toEqual(
          expect.arrayContaining([...bars]),
        )
      }
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      expect({ can, kind }).toEqual({ can: false, kind: 'faulted' })
      expect(after).toBe(before)
      expect(emitted).toMatchObject([{ type: 'faulted', error: { code: error.code } }])
    }
    expect(fileOf(after)).toEqual(file)
    expect(keyOf(after.value)).toBe(file.configuration)
    expect(Object.keys(stored(actor).context)).toEqual(['log'])
  }
  const again = createActor(membership, { snapshot: { ...stored(actor), value: 'dead' } })
  expect(keyOf(again.getSnapshot().value)).toBe(keyOf(actor.getSnapshot().value))
  if (file.revision > 0) {
    expect(fileOf(again.getSnapshot())).toEqual(replay(file.log, { mode: 'chronicle' }).file)
    expect(keyOf(snapshotOf(file).value)).toBe(file.configuration)
  }
  return count
}

/** What is no act, or none of this log. */
const odd: readonly unknown[] = [
  { type: '*' },
  {},
  { type: 7 },
  { type: 'cell.voted' },
  { ...acts[1], on: '31/02/2025' },
  { ...acts[1], on: '2025-02-31' },
  { ...acts[1], extra: true },
  { type: 'entry.struck', on: '2026-12-31', entry: '99' },
  { type: 'entry.struck', on: '2026-12-31', entry: '1' },
]

const shifted = (on: string, days: number) =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Strikes and corrections of the entries of the journey. */
const aboutEntries = fc.oneof(
  fc.nat(40).map((entry) => ({ type: 'entry.struck', on: '2026-12-31', entry: String(entry + 1) })),
  fc.tuple(fc.nat(31), fc.integer({ min: -40, max: 40 })).map(([at, days]) => ({
    type: 'entry.corrected',
    on: '2026-12-31',
    entry: String(at + 1),
    act: { ...acts[at]!, on: shifted(acts[at]!.on, days) },
  })),
)

describe('what an actor can and does', () => {
  it('is what propose and record tell, of late acts, corrections, strikes and faults too', patient, () => {
    const total = { recorded: 0, refused: 0, faulted: 0 }
    fc.assert(
      fc.property(
        fc.nat(acts.length),
        fc.array(fc.oneof(fc.constantFrom(...acts), fc.constantFrom(...odd), aboutEntries), {
          maxLength: 12,
        }),
        fc.array(fc.nat(31), { maxLength: 2 }),
        (until, more, left) => {
          const log = acts.slice(0, until).filter((_, index) => index === 0 || !left.includes(index))
          const count = compare([...log, ...more])
          for (const kind of ['recorded', 'refused', 'faulted'] as const) total[kind] += count[kind]
        },
      ),
      { numRuns: 60 },
    )
    expect(Math.min(total.recorded, total.refused, total.faulted)).toBeGreaterThan(50)
  })

  it('records no act twice where one object is sent twice', () => {
    expect(compare([acts[0], acts[0], acts[0]])).toEqual({ recorded: 1, refused: 2, faulted: 0 })
  })

  it.each(odd)('takes nothing of %j, and lives', (sent) => {
    expect(compare([acts[0], sent, acts[1]])).toEqual({ recorded: 2, refused: 0, faulted: 1 })
  })

  it('keeps what was sent as it was then, whatever is done to the object after it', () => {
    const opening = { ...acts[0]! } as Act & { on: string }
    const actor = createActor(membership).start()
    expect(actor.getSnapshot().can(opening)).toBe(true)
    actor.send(opening)
    opening.on = '1900-01-01'
    expect(actor.getSnapshot().context.log[0]!.on).toBe('2025-07-01')
  })

  it('judges an act anew that was changed between the question and the sending', () => {
    const actor = createActor(membership, { input: { log: acts.slice(0, 1) } }).start()
    const listed = { ...acts[1]! } as Act & { on: string }
    expect(actor.getSnapshot().can(listed)).toBe(true)
    listed.on = '2025-02-31'
    actor.send(listed)
    expect(actor.getSnapshot().context.log).toHaveLength(1)
  })

  it('is told to every listener once, in the order of what was sent, while the actor lives on', () => {
    const heard: string[] = []
    const actor = createActor(membership)
    actor.on('refused', ({ act, findings }) => {
      heard.push(`${act.type} ${findings[0]?.rule}`)
      // What a listener sends is queued, not lost.
      if (act.type === 'ceremony.held') actor.send(acts[0]!)
    })
    actor.on('faulted', ({ error }) => heard.push(error.code))
    actor.start()
    actor.send({ type: 'ceremony.held', on: '2025-07-01' })
    actor.send({} as Act)
    expect(heard).toEqual(['ceremony.held procedure.out-of-order', 'act.malformed'])
    expect(actor.getSnapshot().value).toEqual({ candidate: { path: 'outstanding', training: 'untrained' } })
  })
})

describe('where an actor begins', () => {
  const log = acts.slice(0, 20)
  const { file } = replay(log)
  const stateFrom = (options: Parameters<typeof createActor<typeof membership>>[1]) =>
    keyOf(createActor(membership, options as never).getSnapshot().value)

  it('is unopened where nothing is said, and with an empty log', () => {
    expect(stateFrom({})).toBe('"unopened"')
    expect(stateFrom({ input: { log: [] } })).toBe('"unopened"')
  })

  it('is the end of a log, of a file, of the JSON of a file, of a stored snapshot', () => {
    const from = createActor(membership, { input: { log } })
    expect(stateFrom({ input: { log } })).toBe(file.configuration)
    expect(stateFrom({ input: { file } })).toBe(file.configuration)
    expect(
      stateFrom({ input: { file: { ...JSON.parse(JSON.stringify(file)), configuration: '"dead"' } } }),
    ).toBe(file.configuration)
    expect(stateFrom({ snapshot: stored(from) })).toBe(file.configuration)
    expect(stateFrom({ snapshot: snapshotOf(log) })).toBe(file.configuration)
  })

  it('does not change with the array of the app', () => {
    const own = [...log]
    const actor = createActor(membership, { input: { log: own } }).start()
    own.length = 1
    expect(fileOf(actor.getSnapshot()).revision).toBe(20)
    expect(stateFrom({ input: { log: own } })).toBe(
      '{"candidate":{"path":"outstanding","training":"untrained"}}',
    )
  })

  it.each([
    {
      what: 'a log with what is no act',
      from: { log: [acts[0], { type: 'cell.voted' }] },
      code: 'act.malformed',
    },
    { what: 'a log that is not opened', from: { log: [acts[1]] }, code: 'log.not-opened' },
    { what: 'a log that is no list', from: { log: 'case-1' }, code: 'log.malformed' },
    { what: 'no log', from: {}, code: 'log.malformed' },
  ])('is an error with $code for $what, given as input or stored', ({ from, code }) => {
    const errorOf = (options: object) => createActor(membership, options as never).getSnapshot() as never
    expect(errorOf({ input: from })).toMatchObject({ status: 'error', error: { code } })
    const snapshot = { status: 'active', value: 'unopened', children: {}, context: from }
    expect(errorOf({ snapshot })).toMatchObject({ status: 'error', error: { code } })
  })

  it('is an error for a stored snapshot without a context', () => {
    const actor = createActor(membership, { snapshot: { status: 'active' } as never })
    expect(actor.getSnapshot()).toMatchObject({ status: 'error', error: { code: 'log.malformed' } })
  })
})

describe('a persisted snapshot', () => {
  it('is the log and less than 1 kB more, and restores', () => {
    const actor = createActor(membership).start()
    for (const act of acts) actor.send(act)
    const text = JSON.stringify(actor.getPersistedSnapshot())
    expect(text.length - JSON.stringify(acts).length).toBeLessThan(1024)
    const again = createActor(membership, { snapshot: JSON.parse(text) }).start()
    expect(again.getSnapshot().value).toEqual(actor.getSnapshot().value)
    expect(fileOf(again.getSnapshot())).toEqual(fileOf(actor.getSnapshot()))
  })
})

describe('a log with holes, kept as a chronicle', () => {
  const missing = acts.findIndex(({ type }) => type === 'opinions.consolidated')
  const holed = acts.slice(0, 20).filter((_, index) => index !== missing)
  const chronicle = replay(holed, { mode: 'chronicle' }).file

  it('is resumed by input and by snapshot, with the findings it was kept with', () => {
    const actor = createActor(membership, { input: { log: holed } })
    expect(fileOf(actor.getSnapshot())).toEqual(chronicle)
    expect(fileOf(createActor(membership, { snapshot: stored(actor) }).getSnapshot())).toEqual(chronicle)
    expect(chronicle.findings.length).toBeGreaterThan(0)
  })

  it('takes the missing act late, as record does', () => {
    const actor = createActor(membership, { input: { file: chronicle } }).start()
    actor.send(acts[missing]!)
    expect(fileOf(actor.getSnapshot())).toEqual(record(chronicle, acts[missing]!))
    expect(actor.getSnapshot().context.log).toHaveLength(20)
  })
})

describe('a rulebook of one’s own', () => {
  it('has one logic, so that an interface may ask for it in every render', () => {
    expect(membershipOf(closedList)).toBe(membershipOf(closedList))
    expect(membershipOf(rulebook())).not.toBe(membershipOf(closedList))
  })

  it('is asked by can, by the answer and by the actor', () => {
    const actor = createActor(membershipOf(closedList), { input: { log: acts.slice(0, 1) } })
    const refused: string[] = []
    actor.on('refused', ({ findings }) => refused.push(...findings.map(({ rule }) => rule)))
    actor.start()
    const snapshot = actor.getSnapshot()
    expect(snapshot.can(acts[1]!)).toBe(false)
    expect(answerTo(snapshot, acts[1])).toMatchObject({
      kind: 'refused',
      findings: [{ rule: 'local.closed' }],
    })
    actor.send(acts[1]!)
    expect(refused).toEqual(['local.closed'])
    expect(snapshotOf(acts.slice(0, 1), closedList).can(acts[1]!)).toBe(false)
    expect(snapshotOf(acts.slice(0, 1)).can(acts[1]!)).toBe(true)
  })
})

describe('the chart of it', () => {
  it('comes to the same state on the same acts, run bare', () => {
    const bare = createActor(membershipChart).start()
    const actor = createActor(membership).start()
    for (const act of acts) {
      bare.send(act)
      actor.send(act)
    }
    expect(keyOf(bare.getSnapshot().value)).toBe(keyOf(actor.getSnapshot().value))
    expect(bare.getSnapshot().value).toMatchObject({ official: { place: 'home', exit: 'none' } })
    actor.stop()
    expect(actor.getSnapshot().status).toBe('stopped')
  })

  it('has a configuration that is JSON, and makes the same chart again', () => {
    const text = JSON.stringify(membershipChart.config)
    expect(JSON.parse(text)).toEqual(membershipChart.config)
    const rebuilt = createMachine(JSON.parse(text), membershipChart.implementations as never)
    const actor = createActor(rebuilt).start()
    for (const act of acts) actor.send(act)
    expect(actor.getSnapshot().value).toMatchObject({ official: { place: 'home', exit: 'none' } })
  })

  it('keeps place and exit through the recognition, from its JSON too', () => {
    const rebuilt = createMachine(
      JSON.parse(JSON.stringify(membershipChart.config)),
      membershipChart.implementations as never,
    )
    const value = {
      probationary: {
        training: 'certified',
        helper: 'assigned',
        discipline: 'clean',
        records: 'filed',
        review: 'grassrootsProposed',
        activity: 'active',
        place: 'temporary',
        exit: 'resignationRequested',
      },
    }
    const actor = createActor(rebuilt, {
      snapshot: rebuilt.resolveState({ value, context: { log: [] } }) as never,
    })
    actor.start().send(acts.find(({ type }) => type === 'recognition.decided')!)
    expect(actor.getSnapshot().value).toEqual({
      official: { activity: 'active', place: 'temporary', exit: 'resignationRequested' },
    })
  })

  it('bare has the file and the answer of national law', () => {
    const bare = createActor(membershipChart).start()
    bare.send(acts[0]!)
    expect(fileOf(bare.getSnapshot())).toEqual(replay(acts.slice(0, 1)).file)
    expect(answerTo(bare.getSnapshot(), acts[7]).kind).toBe('refused')
  })
})
