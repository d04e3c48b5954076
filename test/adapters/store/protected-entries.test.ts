import { dates, openCase, replay, standingOf } from 'ketnap'
import { createPersonKey, protectAct, revealLog } from 'ketnap/privacy'
import { type Entry, fileOf, memoryStore, type ProtectedEntry, projectionOf } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'

const log = acts.map((act, index) => ({ ...act, id: `entry-${index + 1}` }) as Entry)
const key = createPersonKey()
const recordedAt = '2027-01-05T08:00:00+07:00'

describe('a case kept with its particulars sealed', async () => {
  const store = memoryStore()
  const entries = await Promise.all(log.map((act) => protectAct(act, key)))
  const file = replay(log, { mode: 'chronicle' }).file
  const projection = projectionOf(file, { today: '2027-01-05' })
  await store.append('case-1', { expected: 0, entries, recordedAt, projection })
  const stored = await store.load('case-1')

  it('is whole with the key: the same log, and the same findings', async () => {
    const revealed = await revealLog(stored.entries, key)
    expect(revealed).toEqual(log.map((act) => ({ ...act, recordedAt })))
    expect(replay(revealed, { mode: 'chronicle' }).file.findings).toEqual(file.findings)
  })

  it('holds nothing of the person but what is sealed', () => {
    expect(JSON.stringify(log)).toMatch(/1995-04-10/)
    expect(JSON.stringify(stored)).not.toMatch(/1995-04-10|vietnamese|upper-secondary|member-1/)
  })

  it('has the same standing and the same days without the key, which is all there is to an erasure', async () => {
    const erased = fileOf(stored)
    expect(standingOf(erased)).toBe('official')
    expect(dates(erased)).toEqual(dates(file))
    await expect(revealLog(stored.entries, createPersonKey())).rejects.toMatchObject({
      code: 'privacy.not-revealed',
    })
  })

  it('may hold entries beside that were never sealed', async () => {
    const opening: Entry = { type: 'case.opened', on: '2025-07-01', id: 'one', case: 'case-2' }
    const listed = { ...projectionOf(openCase(opening), { today: '2025-07-01' }), revision: 2 }
    const more = { act: { ...entries[1]?.act, id: 'entry-2' }, sealed: entries[1]?.sealed } as ProtectedEntry
    await store.append('case-2', { expected: 0, entries: [opening, more], projection: listed })
    const { entries: kept } = await store.load('case-2')
    expect(await revealLog(kept, key)).toEqual([opening, log[1]])
  })
})
