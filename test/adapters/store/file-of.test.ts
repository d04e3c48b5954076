import { AdmissionError, openCase, record, replay } from 'ketnap'
import { fileOf, memoryStore, projectionOf } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { acts, the, upTo } from '../../support/journey.js'

describe('the file of a stored case', () => {
  it('is the file that was recorded act by act', async () => {
    const store = memoryStore()
    const [opening, ...rest] = upTo('ceremony.held').map((act, index) => ({
      ...act,
      id: `entry-${index + 1}`,
    }))
    let file = openCase(opening as ReturnType<typeof the<'case.opened'>>)
    for (const act of rest) file = record(file, act)
    await store.append('case-1', {
      expected: 0,
      entries: file.log as Parameters<typeof store.append>[1]['entries'],
      projection: projectionOf(file, { today: '2025-11-07' }),
    })
    expect(fileOf(await store.load('case-1'))).toEqual(file)
  })

  it('keeps an entry that the law of today would refuse, with its bar', async () => {
    const store = memoryStore()
    const log = [
      { ...the('case.opened'), id: 'entry-1' },
      { ...the('ceremony.held'), id: 'entry-2' },
    ]
    expect(replay(log).refused).toHaveLength(1)
    await store.append('case-1', {
      expected: 0,
      entries: log,
      projection: { revision: 2, standing: 'candidate', bodies: [], dueOn: [] },
    })
    const file = fileOf(await store.load('case-1'))
    expect(file.revision).toBe(2)
    expect(file.findings.map(({ finding }) => finding.effect)).toContain('bar')
  })

  it('is none of a log that does not begin with the opening', () => {
    const act = { ...(acts[1] as (typeof acts)[number]), id: 'entry-1' }
    const entry = { case: 'case-1', revision: 1, format: 1, text: '', act }
    expect(() => fileOf({ entries: [entry] })).toThrow(AdmissionError)
  })
})
