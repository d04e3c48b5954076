import { type AppendRequest, memoryStore } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { the } from '../../support/journey.js'

const projection = { revision: 1, standing: 'candidate', bodies: ['cell-1'], dueOn: ['2026-01-01'] } as const
const request = { expected: 0, entries: [{ ...the('case.opened'), id: 'e-1' }], projection }

describe('an append that is none', () => {
  it.each([
    [{ entries: undefined }, 'call.malformed'],
    [{ entries: [null] }, 'call.malformed'],
    [{ projection: undefined }, 'call.malformed'],
    [{ expected: '0' }, 'call.malformed'],
    [{ expected: -1 }, 'number.malformed'],
    [{ expected: 0.5 }, 'number.malformed'],
    [{ expectd: 0 }, 'call.option-unknown'],
    [{ projection: { ...projection, dueOn: ['2026-13-01'] } }, 'day.malformed'],
    [{ projection: { ...projection, dueOn: undefined } }, 'call.malformed'],
  ])('%j is refused: %s', async (change, code) => {
    const store = memoryStore()
    const given = { ...request, ...change } as unknown as AppendRequest
    await expect(store.append('case-1', given)).rejects.toMatchObject({ code })
    await expect(store.load('case-1')).rejects.toMatchObject({ code: 'store.case-unknown' })
  })

  it('is one of no case without its label', async () => {
    await expect(memoryStore().append(7 as never, request)).rejects.toMatchObject({ code: 'call.malformed' })
  })
})
