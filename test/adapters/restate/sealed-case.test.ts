import { type Act, type Agenda, replay } from 'ketnap'
import { createPersonKey, type PersonKey, protectAct, revealLog } from 'ketnap/privacy'
import { admissionCase, type EntryAnswer, type KeptEntry, type SentEntry } from 'ketnap/restate'
import { beforeEach, describe, expect, it } from 'vitest'
import { the, upTo } from '../../support/journey.js'
import { ObjectInHand } from './object-in-hand.js'

const keys = new Map<string, PersonKey>()
const definition = admissionCase({ remind: () => {}, keyOf: (caseId) => keys.get(caseId) })
const morning = '2025-11-07T10:00:00+07:00'
const personal = /1995-04-10|vietnamese|upper-secondary|member-1/

const withId = (act: Act, id: string) => ({ ...act, id })
const journey = upTo('ceremony.held').map((act, index) => withId(act, `entry-${index + 1}`))
const sealedWith = (act: Act & { id: string }, key = keys.get('case-1') as PersonKey): Promise<SentEntry> =>
  protectAct(act, key)

let object: ObjectInHand
let sent: readonly SentEntry[]

beforeEach(async () => {
  keys.set('case-1', createPersonKey())
  object = new ObjectInHand(definition, 'case-1', morning)
  sent = await Promise.all(journey.map((act) => sealedWith(act)))
  for (const entry of sent) expect(await object.call('record', entry)).toMatchObject({ recorded: true })
})

describe('a case whose entries come protected', () => {
  it('is judged whole: the vote of a person too young is refused', async () => {
    const young = new ObjectInHand(definition, 'case-1', morning)
    for (const act of journey) {
      const person = { ...(act as { person?: object }).person, bornOn: '2008-02-14' }
      const entry = await sealedWith(act.type === 'case.opened' ? ({ ...act, person } as typeof act) : act)
      const answer = (await young.call('record', entry)) as EntryAnswer
      if (act.type !== 'cell.voted') continue
      expect(answer.recorded).toBe(false)
      expect(answer.findings.map(({ rule }) => rule)).toContain('applicant.age-window')
      return
    }
    expect.unreachable()
  })

  it('holds nothing of the person in its state, and gives the acts back with the key', async () => {
    expect(JSON.stringify([...object.state])).not.toMatch(personal)
    expect(JSON.stringify(await object.call('load'))).not.toMatch(personal)
    const entries = (await object.call('loadEntries')) as readonly KeptEntry[]
    const log = await revealLog(entries, keys.get('case-1') as PersonKey)
    expect(log.map(({ recordedAt: _, ...act }) => act)).toEqual(journey)
    expect(replay(log).file.revision).toBe(22)
  })

  it('answers an entry sent again as the first time, with or without the key', async () => {
    const first = { recorded: true, revision: 22, findings: [] }
    expect(await object.call('record', sent[21])).toEqual(first)
    keys.delete('case-1')
    expect(await object.call('record', sent[21])).toEqual(first)
  })

  it('takes one that was sealed anew for another entry', async () => {
    const again = await sealedWith(journey[21] as Act & { id: string })
    await expect(object.call('record', again)).rejects.toMatchObject({ code: 'entry.repeated' })
  })

  it('refuses an entry that it cannot judge: without the key, with another, without its sealed part', async () => {
    const filed = withId(the('member-record.filed'), 'filed')
    const entry = await sealedWith(filed)
    const refused = { code: 'privacy.not-revealed' }
    await expect(object.call('record', await sealedWith(filed, createPersonKey()))).rejects.toMatchObject(
      refused,
    )
    await expect(object.call('record', { act: (entry as KeptEntry).act })).rejects.toMatchObject({
      code: 'act.malformed',
    })
    keys.delete('case-1')
    await expect(object.call('record', entry)).rejects.toMatchObject(refused)
    expect(await object.call('load')).toHaveLength(22)
  })

  it('keeps of the findings nothing that tells of the person', async () => {
    const day = { on: '2025-12-20', recordedAt: '2025-12-20T10:00:00+07:00' }
    const late = { ...withId(the('member-record.filed'), 'late'), ...day }
    const answer = (await object.call('record', await sealedWith(late as typeof late & Act))) as EntryAnswer
    expect(answer.findings).toMatchObject([{ rule: 'records.member-record-on-time', facts: {} }])
    expect(JSON.parse(object.state.get('findings') ?? '').late).toEqual(answer.findings)
  })

  it('stands, and has its duties, when the key is destroyed', async () => {
    const before = (await object.call('agenda', { today: '2025-12-20' })) as Agenda
    keys.delete('case-1')
    const after = (await object.call('agenda', { today: '2025-12-20' })) as Agenda
    expect(after.duties).toEqual(before.duties)
    expect(after.duties).toMatchObject([{ rule: 'records.member-record-on-time', isOverdue: true }])
  })

  it('is taken over with its sealed parts', async () => {
    const taken = new ObjectInHand(definition, 'case-1', morning)
    expect(await taken.call('adopt', sent)).toEqual({ adopted: true, revision: 22 })
    expect(await taken.call('loadEntries')).toEqual(sent)
    expect(taken.waiting('remind').length).toBe(object.waiting('remind').length)
  })

  it('is told from one of whole acts by the form of its log, which a version before refuses', async () => {
    expect(JSON.parse(object.state.get('log') ?? '').format).toBe(2)
    const plain = new ObjectInHand(definition, 'case-1', morning)
    await plain.call('record', journey[0])
    expect(JSON.parse(plain.state.get('log') ?? '').format).toBe(1)
    expect(plain.state.has('sealed')).toBe(false)
  })
})
