import { type Act, type Agenda, addDays, type Proposal, rulebook } from 'ketnap'
import { admissionCase, type EntryAnswer, type PlannedReminder, type Reminder } from 'ketnap/restate'
import { beforeEach, describe, expect, it } from 'vitest'
import { the, upTo } from '../../support/journey.js'
import { ObjectInHand } from './object-in-hand.js'

const reminders: Reminder[] = []
const definition = admissionCase({ remind: (reminder) => void reminders.push(reminder) })

/** 10 in the morning of a day in Vietnam. */
const morningOf = (day: string) => `${day}T10:00:00+07:00`

/** A case up to the ceremony, entered on the day it was held. */
async function joined(): Promise<ObjectInHand> {
  const object = new ObjectInHand(definition, 'case-1', morningOf('2025-11-07'))
  for (const [index, act] of upTo('ceremony.held').entries())
    await object.call('record', { ...act, id: `entry-${index + 1}` })
  return object
}

const inputsOf = (object: ObjectInHand) => object.waiting('remind').map(({ input }) => input)

let object: ObjectInHand

beforeEach(async () => {
  reminders.length = 0
  object = await joined()
})

describe('a case as a virtual object', () => {
  it('keeps its log in the format of the library, with the instant of each entry', async () => {
    const log = JSON.parse(object.state.get('log') ?? '')
    expect(log.format).toBe(1)
    expect(log.log.map(({ type }: Act) => type)).toEqual(upTo('ceremony.held').map(({ type }) => type))
    expect(log.log[0]).toMatchObject({ id: 'entry-1', recordedAt: '2025-11-07T03:00:00.000Z' })
    expect(await object.call('load')).toEqual(log.log)
  })

  it('answers what is asked, and changes nothing by it', async () => {
    const before = new Map(object.state)
    const proposal = (await object.call('propose', the('member-record.filed'))) as Proposal
    expect(proposal.admissible).toBe(true)
    const today = (await object.call('agenda', { today: '2025-12-20' })) as Agenda
    expect(today.duties).toMatchObject([{ rule: 'records.member-record-on-time', isOverdue: true }])
    expect(((await object.call('agenda')) as Agenda).today).toBe('2025-11-07')
    expect(object.state).toEqual(before)
  })

  it('is an empty case before its opening', async () => {
    const unopened = new ObjectInHand(definition, 'case-2', morningOf('2025-11-07'))
    expect(await unopened.call('load')).toEqual([])
    expect(await unopened.call('replan', {})).toEqual([])
    const answer = (await unopened.call('record', { ...the('ceremony.held'), id: 'a' })) as EntryAnswer
    expect(answer).toMatchObject({ recorded: false, findings: [{ rule: 'procedure.out-of-order' }] })
    expect(unopened.state.has('log')).toBe(false)
  })

  it('does not read a log that a later version of the library wrote', async () => {
    object.state.set('log', JSON.stringify({ format: 3, log: [] }))
    await expect(object.call('load')).rejects.toMatchObject({
      code: 'log.format-unknown',
      facts: { case: 'case-1', format: 3, known: 2 },
    })
  })

  it('keeps the case as it was where the rulebook fails on planning', async () => {
    const failing = rulebook({
      extensions: [
        {
          name: 'local',
          clocks: [
            {
              id: 'local.failing',
              obligor: 'cell',
              closedBy: [],
              provisions: [],
              spans: () => {
                throw new Error('of the extension')
              },
              lastDay: () => undefined,
            },
          ],
        },
      ],
    })
    const broken = new ObjectInHand(
      admissionCase({ remind: () => {}, rulebook: failing }),
      'case-1',
      morningOf('2025-11-07'),
    )
    const opening = { ...(upTo('case.opened')[0] as Act), id: 'entry-1' }
    await expect(broken.call('record', opening)).rejects.toThrow('of the extension')
    expect(broken.state.size).toBe(0)
  })
})

describe('a case kept elsewhere', () => {
  const elsewhere = () => new ObjectInHand(definition, 'case-1', morningOf('2025-11-07'))

  it('is taken over whole, and only duties still open are reminded of', async () => {
    const taken = elsewhere()
    const log = upTo('ceremony.held')
    expect(await taken.call('adopt', log)).toEqual({ adopted: true, revision: 22 })
    expect(await taken.call('load')).toEqual(log)
    expect(taken.sent.map(({ input }) => input)).toMatchObject([{ on: '2025-12-12' }, { on: '2026-12-14' }])
  })

  it('is not laid over a case that has a log', async () => {
    expect(await object.call('adopt', upTo('case.opened'))).toEqual({ adopted: false, revision: 22 })
    expect(await object.call('load')).toMatchObject(upTo('ceremony.held'))
  })

  it.each([
    { log: [], code: 'log.empty' },
    { log: upTo('ceremony.held').slice(1), code: 'log.not-opened' },
    { log: [{ ...upTo('case.opened')[0], case: 'case-2' }], code: 'act.malformed' },
  ])('is left where it is with a log that is none of the case: $code', async ({ log, code }) => {
    const taken = elsewhere()
    await expect(taken.call('adopt', log)).rejects.toMatchObject({ code })
    expect(taken.state.size).toBe(0)
  })
})

describe('the reminders of a case', () => {
  it('wait for eight in the morning of their day, one for each duty', () => {
    const twoHours = 7_200_000
    expect(object.waiting('remind').map(({ input, delay }) => [input, delay])).toEqual([
      [expect.objectContaining({ on: '2025-12-12' }), 35 * 86_400_000 - twoHours],
      [expect.objectContaining({ on: '2026-12-14' }), 402 * 86_400_000 - twoHours],
    ])
  })

  it('stay as they are where an act opens and closes no duty', async () => {
    const before = inputsOf(object)
    await object.call('record', { type: 'particulars.changed', on: '2025-11-08', id: 'p', person: {} })
    expect(inputsOf(object)).toEqual(before)
  })

  it('are called off with the act that closes the duty, and silent if they come all the same', async () => {
    const [due] = object.waiting('remind')
    await object.call('record', { ...the('member-record.filed'), id: 'filed' })
    expect(object.waiting('remind')).toHaveLength(1)
    await object.deliver(due!)
    expect(object.waiting('deliver')).toEqual([])
    expect(object.waiting('remind')).toHaveLength(1)
  })

  it('hand the duty of the day to the app, plan the next, and add no act', async () => {
    const [due] = object.waiting('remind')
    object.now = Date.parse(morningOf('2025-12-12'))
    const log = object.state.get('log')
    await object.deliver(due!)
    for (const one of object.waiting('deliver')) await object.deliver(one)
    expect(reminders).toMatchObject([
      {
        case: 'case-1',
        on: '2025-12-12',
        today: '2025-12-12',
        duty: { rule: 'records.member-record-on-time', dueOn: '2025-12-19', isOverdue: false },
      },
    ])
    expect(inputsOf(object)).toMatchObject([{ on: '2026-12-14' }, { on: '2025-12-19' }])
    expect(object.state.get('log')).toBe(log)
  })

  it('come late rather than never, and once for all the days missed', async () => {
    const [due] = object.waiting('remind')
    object.now = Date.parse(morningOf('2026-01-20'))
    await object.deliver(due!)
    await object.deliver(due!)
    for (const one of object.waiting('deliver')) await object.deliver(one)
    expect(reminders).toMatchObject([{ on: '2025-12-12', today: '2026-01-20', duty: { isOverdue: true } }])
    expect(inputsOf(object)).toMatchObject([{ on: '2026-12-14' }, { on: '2026-01-24' }])
  })

  it('have a number of their own, so that none is told twice', async () => {
    const ids = new Set<string>()
    for (let day = '2025-12-12'; day < '2026-02-01'; day = addDays(day, 1)) {
      object.now = Date.parse(morningOf(day))
      for (const one of object.waiting('remind').filter(({ input }) => (input as PlannedReminder).on === day))
        await object.deliver(one)
    }
    for (const one of object.waiting('deliver')) await object.deliver(one)
    for (const { id } of reminders) ids.add(id)
    expect(reminders.map(({ on }) => on)).toEqual([
      '2025-12-12',
      '2025-12-19',
      '2025-12-20',
      '2025-12-27',
      '2026-01-03',
      '2026-01-10',
      '2026-01-17',
      '2026-01-24',
      '2026-01-31',
    ])
    expect(ids.size).toBe(9)
  })

  it('do not go back to the day before theirs where the clock of the service is behind', async () => {
    const [due] = object.waiting('remind')
    object.now = Date.parse('2025-12-12T00:30:00Z') - 86_400_000
    await object.deliver(due!)
    expect(object.waiting('deliver')).toMatchObject([{ input: { on: '2025-12-12', today: '2025-12-12' } }])
  })

  it('are planned afresh where the app asks for it, also one the engine lost', async () => {
    for (const one of object.sent) one.isCalledOff = true
    const planned = (await object.call('replan', {})) as readonly PlannedReminder[]
    expect(planned).toMatchObject([{ on: '2025-12-12' }, { on: '2026-12-14' }])
    expect(inputsOf(object)).toMatchObject([{ on: '2025-12-12' }, { on: '2026-12-14' }])
  })

  it('are silent where a newer rulebook no longer knows the duty', async () => {
    const [due] = object.waiting('remind')
    const withoutClocks = { ...rulebook(), clocks: [] }
    const newer = new ObjectInHand(
      admissionCase({ remind: () => {}, rulebook: withoutClocks }),
      'case-1',
      morningOf('2025-12-12'),
    )
    for (const [key, value] of object.state) newer.state.set(key, value)
    await newer.call('remind', due!.input)
    expect(newer.sent).toEqual([])
    expect(JSON.parse(newer.state.get('reminders') ?? '')).toMatchObject({ planned: [], remindedOn: {} })
  })
})
