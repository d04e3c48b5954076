import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import { text } from '../../../src/index.js'
import { Inquiry } from '../../../src/law/inquiry.js'
import { provision } from '../../../src/law/provision.js'
import { R2025A, R2025B } from '../../../src/regulations/instruments.js'
import { lastDayOf } from '../../../src/rules/engine/clock.js'
import { judge } from '../../../src/rules/engine/judge.js'
import { type Clock, onTime } from '../../../src/rules/engine/local-rule.js'
import { fold, under } from '../../procedure/life.js'

/** A limit of ten days, then of five from 2025-07-01, that the answer to a request of one key closes. */
const limit = provision({
  id: 'test.limit',
  unit: 'working-day',
  governedBy: 'request',
  before: 'none',
  versions: [text(R2025A, 10), text(R2025B, 5)],
})

const requests: readonly { on: string; key: string; closedOn?: string }[] = [
  { on: '2025-03-03', key: 'a', closedOn: '2025-03-10' },
  { on: '2025-06-30', key: 'b' },
  { on: '2025-07-01', key: 'c' },
]

const clock: Clock = {
  id: 'test.on-time',
  obligor: 'cell',
  closedBy: ['verification.replied'],
  provisions: [limit],
  spans: () => requests.map(({ on, ...more }) => ({ from: on, ...more })),
  lastDay: (span, lawDay, ask) => {
    const days = ask.law(limit, lawDay)
    return days === undefined ? undefined : ask.workingDays(span.from, days)
  },
}

const { setting } = under()
const file = fold([])
const ask = () => new Inquiry(setting, '2025-07-10', [limit])
const reply = (on: string, request = 'b'): Act => ({ type: 'verification.replied', on, request })

describe('the last day of a span (open question 1, legalActDay)', () => {
  it.each([
    { from: '2025-06-30', closing: '2025-07-10', trigger: '2025-07-14', act: '2025-07-07', why: 'straddles' },
    {
      from: '2025-06-16',
      closing: '2025-06-30',
      trigger: '2025-06-30',
      act: '2025-06-30',
      why: 'older version',
    },
    {
      from: '2025-07-01',
      closing: '2025-07-08',
      trigger: '2025-07-08',
      act: '2025-07-08',
      why: 'newer version',
    },
  ])('from $from closed $closing is $trigger, or $act by the day of the act ($why)', (row) => {
    expect(lastDayOf(clock, { from: row.from }, row.closing, ask(), file)).toBe(row.trigger)
    const other = new Inquiry(under({ legalActDay: 'act-day' }).setting, '2025-07-10', [limit])
    expect(lastDayOf(clock, { from: row.from }, row.closing, other, file)).toBe(row.act)
  })

  it('is judged by the day that governs where it is not the day counted from', () => {
    const span = { from: '2025-07-01', governedOn: '2025-06-30' }
    expect(lastDayOf(clock, span, '2025-07-10', ask(), file)).toBe('2025-07-15')
  })

  it('names the policy only where the two days differ', () => {
    const same = ask()
    lastDayOf(clock, { from: '2025-06-30' }, '2025-06-30', same, file)
    expect(same.policies).toEqual(['firstCountedDay'])
    const straddling = ask()
    lastDayOf(clock, { from: '2025-06-30' }, '2025-07-10', straddling, file)
    expect(straddling.policies).toEqual(['legalActDay', 'firstCountedDay'])
  })
})

describe('the rule a clock makes of its closing act', () => {
  const rule = onTime(clock)

  it('is a breach of the obligor under the id of the clock', () => {
    expect(rule).toMatchObject({
      id: 'test.on-time',
      breaking: 'breach',
      actor: 'cell',
      guards: ['verification.replied'],
      asks: 'file',
      cure: ['responsibility.reviewed'],
    })
    expect(rule.matters).toBeUndefined()
    expect(onTime(clock, { matters: ['admission'], cure: ['answer'] })).toMatchObject({
      matters: ['admission'],
      cure: ['answer'],
    })
  })

  it.each([
    { on: '2025-07-14', outcome: 'met' },
    { on: '2025-07-15', outcome: 'broken' },
  ])('is $outcome on $on for the first span still open', ({ on, outcome }) => {
    expect(judge(rule, file, reply(on), setting)).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2025-06-30', lastDay: '2025-07-14', actual: on },
    })
  })

  it('closes the span it names, where told which', () => {
    const named = onTime(clock, {
      closes: (span, act) => act.type === 'verification.replied' && act.request === span.key,
    })
    expect(judge(named, file, reply('2025-07-09', 'c'), setting)).toMatchObject({
      outcome: 'broken',
      facts: { from: '2025-07-01', lastDay: '2025-07-08' },
    })
    expect(judge(named, file, reply('2025-07-09', 'a'), setting)).toBeUndefined()
  })

  it('is not asked before any open span began', () => {
    expect(judge(rule, file, reply('2025-06-29'), setting)).toBeUndefined()
  })

  it('is not asked where the law knows no limit', () => {
    const early: Clock = { ...clock, spans: () => [{ from: '2024-06-03' }] }
    expect(judge(onTime(early), file, reply('2024-06-04'), setting)).toBeUndefined()
  })
})
