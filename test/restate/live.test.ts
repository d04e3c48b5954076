import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, HttpCallError, rpc } from '@restatedev/restate-sdk-clients'
import { type Act, addDays, daysBetween, replay } from 'ketnap'
import type { AdmissionCase, CaseEntry, EntryAnswer, Reminder } from 'ketnap/restate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts, upTo } from '../support/journey.js'
import { Engine, freePorts, type Killable, serviceAt, until } from './engine.js'

// Against a real restate-server. Today is 7 November 2025, the day of the ceremony in the journey.

const directory = mkdtempSync(join(tmpdir(), 'ketnap-restate-'))
const remindersFile = join(directory, 'reminders.jsonl')
const zeroAt = Date.now()
const clock = ['2025-11-07', String(zeroAt), '100']

let engine: Engine
let service: Killable
let newerService: Killable
let newerPort: number
let quickService: Killable

const caseAs = (name: string) => (id: string) =>
  connect({ url: engine.ingress }).objectClient<AdmissionCase>({ name }, id)
const ofDays = caseAs('admissionCase')
const ofQuickDays = caseAs('quickCase')

/** The journey as entries to a case of its own. */
const entriesOf = (id: string, journey: readonly Act[]): readonly CaseEntry[] =>
  journey.map((act, index) => ({
    ...act,
    id: `entry-${index + 1}`,
    ...(act.type === 'case.opened' && { case: id }),
  }))

const idsOf = (log: readonly Act[]) => log.map(({ id }) => id)

/** Of the member record, which is due on 19 December 2025; the history entered first has overdue duties of its own. */
const remindersOf = (id: string): readonly Reminder[] =>
  readFileSync(remindersFile, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reminder)
    .filter((reminder) => reminder.case === id && reminder.duty.rule === 'records.member-record-on-time')

/**
 * Reminders the engine holds for a case, the earliest first, with the instant each waits for. That instant is null
 * where `scheduled_at` is not asked for with it (restatedev/restate#5296).
 */
const heldFor = (id: string) =>
  engine.query<{ id: string; scheduled_start_at: string }>(
    `SELECT id, scheduled_at, scheduled_start_at FROM sys_invocation WHERE target_service_key = '${id}'
     AND target_handler_name = 'remind' AND status = 'scheduled' ORDER BY scheduled_start_at`,
  )

/** The same in days from 7 November 2025. The engine calls a reminder off a moment after the answer is out. */
const daysHeldFor = async (id: string) =>
  (await heldFor(id)).map(({ scheduled_start_at }) =>
    Math.round((Date.parse(scheduled_start_at) - zeroAt) / 86_400_000),
  )

/** For what the engine does a moment later, on a busy machine. */
const patience = { timeout: 60_000 }

beforeAll(async () => {
  const [port = 0, secondPort = 0] = await freePorts(2)
  newerPort = secondPort
  engine = await Engine.at(join(directory, 'data'))
  service = serviceAt(port, [remindersFile, ...clock])
  // 18 December 2026 is a Friday: with it off, the review is due a working day later.
  newerService = serviceAt(newerPort, [remindersFile, ...clock, '2026-12-18'])
  await Promise.all([engine.start(), service.start()])
  await engine.register(port)
})

afterAll(async () => {
  await Promise.all([engine?.kill(), service?.kill(), newerService?.kill(), quickService?.kill()])
  rmSync(directory, { recursive: true, force: true })
})

describe('entries sent again and again', () => {
  it('are recorded once, and every sending gets the first answer', async () => {
    const entries = entriesOf('repeated', upTo('ceremony.held'))
    const answers: EntryAnswer[] = []
    for (const entry of entries) {
      const three = await Promise.all([1, 2, 3].map(() => ofDays('repeated').record(entry)))
      expect(three[1]).toEqual(three[0])
      expect(three[2]).toEqual(three[0])
      answers.push(three[0] as EntryAnswer)
    }
    expect(answers.map((answer) => answer.recorded && answer.revision)).toEqual(
      entries.map((_, at) => at + 1),
    )
    const log = await ofDays('repeated').load()
    expect(idsOf(log)).toEqual(idsOf(entries))
    console.log(`repeated sends: ${entries.length * 3} sent, ${log.length} recorded`)
  })

  it('leave no trace where the law refuses them', async () => {
    const early = { type: 'ceremony.held', on: '2025-11-07', id: 'early' } as const
    const [opening] = entriesOf('refused', acts) as [CaseEntry]
    await ofDays('refused').record(opening)
    expect(await ofDays('refused').record(early)).toMatchObject({
      recorded: false,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'procedure.out-of-order' })]),
    })
    expect(await ofDays('refused').load()).toHaveLength(1)
  })

  it('fail for good where they are malformed, and the next is taken', async () => {
    const [opening] = entriesOf('malformed', acts) as [CaseEntry]
    const once = connect({ url: engine.ingress }).objectClient<AdmissionCase>(
      { name: 'admissionCase' },
      'malformed',
    )
    await expect(once.record({ ...opening, case: 'another' } as CaseEntry)).rejects.toMatchObject({
      status: 400,
    })
    await expect(once.record({ ...opening, on: 'soon' })).rejects.toMatchObject({ status: 400 })
    expect(await once.record(opening)).toEqual({ recorded: true, revision: 1, findings: [] })
    await expect(once.record({ ...opening, on: '2025-07-02' })).rejects.toMatchObject({ status: 409 })
  })
})

describe('many writers of one case', () => {
  it('are let in one by one: revisions without a gap', async () => {
    const [opening] = entriesOf('crowded', acts) as [CaseEntry]
    await ofDays('crowded').record(opening)
    const writers = Array.from({ length: 60 }, (_, index) =>
      ofDays('crowded').record({
        type: 'particulars.changed',
        on: '2025-07-02',
        id: `writer-${index}`,
        person: { bornOn: '1995-04-10' },
      }),
    )
    const revisions = (await Promise.all(writers)).map((answer) => (answer.recorded ? answer.revision : 0))
    expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 2))
    expect(new Set(idsOf(await ofDays('crowded').load())).size).toBe(61)
  })
})

describe('the server and the service, killed in the middle', () => {
  let resent = 0

  /** A client that knows nothing of a call that broke, and sends the entry again: the entry's id tells it apart. */
  async function sentUntilAnswered(id: string, entry: CaseEntry): Promise<EntryAnswer> {
    for (;;) {
      try {
        return await ofDays(id).record(entry, rpc.opts({ timeout: 5_000 }))
      } catch (error) {
        if (error instanceof HttpCallError) throw error
        resent += 1
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }

  it('lose nothing that was acknowledged and double nothing', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `killed-${index}`)
    const entries = upTo('ceremony.held')
    const whole = ids.length * entries.length
    let acknowledged = 0
    const streams = ids.map(async (id) => {
      for (const entry of entriesOf(id, entries)) {
        const answer = await sentUntilAnswered(id, entry)
        expect(answer.recorded).toBe(true)
        acknowledged += 1
      }
    })
    const meanwhile = async (count: number, victim: Killable) => {
      await until(() => acknowledged >= count)
      await victim.kill()
      const atKill = acknowledged
      await victim.start()
      expect(atKill).toBeLessThan(whole)
      return atKill
    }
    const kills = async () => [await meanwhile(30, engine), await meanwhile(80, service)]
    const [, atKills] = await Promise.all([Promise.all(streams), kills()])

    for (const id of ids) {
      const log = await ofDays(id).load()
      expect(idsOf(log)).toEqual(idsOf(entriesOf(id, entries)))
      expect(replay(log).refused).toEqual([])
    }
    expect(resent).toBeGreaterThan(0)
    console.log(
      `killed: ${resent} calls broke and were sent again, ${acknowledged} of ${whole} acknowledged and found, server killed at ${atKills.join(', service at ')}`,
    )
  })
})

describe('reminders more than a year ahead', () => {
  it('are held by the server, and still are after it was killed', async () => {
    for (const entry of entriesOf('far', upTo('ceremony.held'))) await ofDays('far').record(entry)
    // The member record is due on 19 December 2025, the review of the probation on 21 December 2026.
    await expect.poll(() => daysHeldFor('far'), patience).toEqual([35, 402])
    const held = await heldFor('far')
    await engine.kill()
    await engine.start()
    await expect.poll(() => heldFor('far'), patience).toEqual(held)
  })

  it('are called off when their duty is done', async () => {
    const filed = { type: 'member-record.filed', on: '2025-11-07', id: 'filed' } as const
    await ofDays('far').record(filed)
    await expect.poll(() => daysHeldFor('far'), patience).toEqual([402])
  })

  it('move with the calendar, once its new version is deployed', async () => {
    await newerService.start()
    await engine.register(newerPort)
    expect(await ofDays('far').replan({})).toMatchObject([{ on: '2026-12-15' }])
    await expect.poll(() => daysHeldFor('far'), patience).toEqual([403])
  })
})

describe('reminders that come due while the server or the service is down', () => {
  it('come late but come, each once, and go on until the duty is done', async () => {
    // 7 November begins in three seconds; a day then lasts 100 ms, and the member record is due on 19 December.
    const startsAt = Date.now() + 3_000
    const passed = (day: string) => until(() => Date.now() >= startsAt + 100 * daysBetween('2025-11-07', day))
    const [port = 0] = await freePorts(1)
    quickService = serviceAt(port, [remindersFile, '2025-11-07', String(startsAt), '100'])
    await quickService.start()
    await engine.register(port)
    const entries = entriesOf('quick', upTo('ceremony.held'))
    for (const entry of entries) await ofQuickDays('quick').record(entry)
    await engine.kill()
    await passed('2025-12-14')
    expect(remindersOf('quick')).toEqual([])
    await engine.start()

    await until(() => remindersOf('quick').length >= 2)
    await passed(addDays(remindersOf('quick').at(-1)?.today ?? '', 2))
    await quickService.kill()
    await passed(addDays(remindersOf('quick').at(-1)?.today ?? '', 10))
    await quickService.start()
    await until(() => remindersOf('quick').length >= 4)
    expect(idsOf(await ofQuickDays('quick').load())).toEqual(idsOf(entries))

    await ofQuickDays('quick').record({ type: 'member-record.filed', on: '2025-12-23', id: 'filed' })
    const sent = remindersOf('quick')
    await passed(addDays(sent.at(-1)?.today ?? '', 20))
    expect(remindersOf('quick')).toEqual(sent)

    expect(sent[0]?.on).toBe('2025-12-12')
    expect((sent[0]?.today ?? '') >= '2025-12-14').toBe(true)
    expect(sent.at(-1)?.duty.isOverdue).toBe(true)
    const days = sent.map(({ on }) => on)
    expect(days).toEqual([...new Set(days)].sort())
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
    console.log(`reminders: ${sent.map(({ on, today }) => `${on} on ${today}`).join(', ')}`)
  })
})
