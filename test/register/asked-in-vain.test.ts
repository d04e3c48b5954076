import {
  badgeList,
  bulkJob,
  bulkReplay,
  candidatesList,
  committeeAgenda,
  membersOverdue,
  probationersDue,
} from 'ketnap/register'
import { describe, expect, it } from 'vitest'

const today = '2026-11-29'
const fault = (code: string) => expect.objectContaining({ code })

describe('what no case of a register could answer', () => {
  it.each([
    [{ from: '2026-12-01', until: '2026-12-01' }, 'report.period-empty'],
    [{ perGroup: -1 }, 'number.malformed'],
    [{ within: 7 }, 'call.malformed'],
    [{ directory: {} }, 'call.malformed'],
  ])('%j of an agenda is refused: %s', (change, code) => {
    expect(() => committeeAgenda({ today, ...change } as never)).toThrow(fault(code))
  })

  it('is a round of badges without a day', () => {
    const rounds = [{ name: '3/2', from: '2027-03-06', until: '2027-01-15' }]
    expect(() => badgeList({ today, rounds })).toThrow(fault('report.period-empty'))
  })

  it.each([
    ['badgeList', (scope: object) => badgeList({ rounds: [], ...scope } as never)],
    ['candidatesList', (scope: object) => candidatesList(scope as never)],
    ['membersOverdue', (scope: object) => membersOverdue(scope as never)],
    ['probationersDue', (scope: object) => probationersDue(scope as never)],
  ])('is a scope that is none: %s', (_, list) => {
    for (const scope of [{ within: 7 }, { directory: {} }])
      expect(() => list({ today, ...scope })).toThrow(fault('call.malformed'))
    expect(() => list({ today: '29/11/2026' })).toThrow(fault('day.malformed'))
  })

  it('is a job in a mode there is not, and one whose lines or chunks have no length', async () => {
    const job = { name: 'a', collectors: {} }
    expect(() => bulkJob({ ...job, mode: 'stric' as never })).toThrow(fault('mode.unknown'))
    expect(() => bulkJob({ ...job, longestLine: 0 })).toThrow(fault('number.malformed'))
    for (const chunkSize of [0, Number.NaN, 1.5])
      await expect(bulkReplay([], job, { chunkSize })).rejects.toThrow(fault('number.malformed'))
  })
})
