import { describe, expect, it } from 'vitest'
import {
  actsOf,
  type CaseFile,
  emptyFile,
  handedOut,
  lastOf,
  lastUpTo,
  withAct,
} from '../../src/casefile/case-file.js'
import type { Act } from '../../src/casefile/shapes.js'
import { acts, person, unit } from '../support/journey.js'

const fileOf = (...log: readonly Act[]): CaseFile => log.reduce(withAct, emptyFile('"unopened"'))

const listed = (on: string, byResolution: boolean): Act => ({ type: 'sympathiser.listed', on, byResolution })

describe('the case file', () => {
  it('holds nothing before its first act', () => {
    expect(emptyFile('"unopened"')).toEqual({
      caseId: '',
      revision: 0,
      log: [],
      acts: {},
      person: {},
      unit: {},
      configuration: '"unopened"',
      findings: [],
    })
  })

  it('takes id and particulars from the opening', () => {
    expect(fileOf({ type: 'case.opened', on: '2025-07-01', case: 'case-1', person, unit })).toMatchObject({
      caseId: 'case-1',
      revision: 1,
      person,
      unit,
      configuration: '"unopened"',
    })
  })

  it('keeps every act, in the order of entry and by type', () => {
    const file = acts.reduce(withAct, emptyFile(''))
    expect(file.revision).toBe(32)
    expect(file.log).toEqual(acts)
    expect(new Set(Object.values(file.acts).flat())).toEqual(new Set(acts))
    expect(actsOf(file, 'cell.voted').map(({ on, matter }) => [on, matter])).toEqual([
      ['2025-09-15', 'admission'],
      ['2026-11-16', 'recognition'],
    ])
    expect(actsOf(file, 'introducer.lost')).toEqual([])
  })

  it('is changed by no later act: each act gives another file', () => {
    const before = fileOf({ type: 'case.opened', on: '2025-07-01', case: 'case-1', person, unit })
    const frozen = structuredClone(before)
    withAct(before, { type: 'particulars.changed', on: '2025-07-02', person: { education: 'none' } })
    withAct(before, listed('2025-07-05', true))
    expect(before).toEqual(frozen)
  })

  it('merges particulars: those given replace, the others stay', () => {
    const file = fileOf(
      {
        type: 'case.opened',
        on: '2025-07-01',
        case: 'case-1',
        person: { education: 'none', youthAge: true },
      },
      { type: 'particulars.changed', on: '2025-07-02', person: { education: 'upper-secondary' } },
      { type: 'particulars.changed', on: '2025-07-03', unit: { youthUnion: true } },
      { type: 'particulars.changed', on: '2025-07-04', unit: { tradeUnion: false } },
    )
    expect(file.person).toEqual({ education: 'upper-secondary', youthAge: true })
    expect(file.unit).toEqual({ youthUnion: true, tradeUnion: false })
    expect(file.caseId).toBe('case-1')
  })
})

describe('the last act of a type', () => {
  const file = fileOf(listed('2025-07-10', true), listed('2025-07-05', false), listed('2025-07-07', true))

  it('is the one that took place last, whatever the order of entry', () => {
    expect(lastOf(file, 'sympathiser.listed')?.on).toBe('2025-07-10')
  })

  it('is the later entry of two on one day', () => {
    const twice = fileOf(listed('2025-07-10', true), listed('2025-07-10', false))
    expect(lastOf(twice, 'sympathiser.listed')?.byResolution).toBe(false)
  })

  it('is the last of those that pass', () => {
    expect(lastOf(file, 'sympathiser.listed', (act) => act.byResolution === false)?.on).toBe('2025-07-05')
    expect(lastOf(file, 'sympathiser.listed', () => false)).toBeUndefined()
    expect(lastOf(file, 'ceremony.held')).toBeUndefined()
  })

  it.each([
    { day: '2025-07-04', on: undefined },
    { day: '2025-07-05', on: '2025-07-05' },
    { day: '2025-07-06', on: '2025-07-05' },
    { day: '2025-07-07', on: '2025-07-07' },
    { day: '2025-07-10', on: '2025-07-10' },
  ])('up to $day is that of $on', ({ day, on }) => {
    expect(lastUpTo(file, 'sympathiser.listed', day)?.on).toBe(on)
  })

  it('handed out can be changed by nobody', () => {
    const opened: Act = { type: 'case.opened', on: '2025-07-01', case: 'case-1', person, unit }
    const file = fileOf(opened, listed('2025-07-05', true))
    expect(handedOut(file)).toBe(file)
    const { log, acts: byType, findings, person: known, unit: place } = file
    for (const one of [file, log, byType, findings, known, place, byType['sympathiser.listed']])
      expect(Object.isFrozen(one)).toBe(true)
  })

  it('asks of a day, by a function', () => {
    const file = fileOf(listed('2025-07-05', true))
    const code = (call: () => unknown) => {
      try {
        return call()
      } catch (error) {
        return (error as { code?: string }).code
      }
    }
    expect(code(() => lastUpTo(file, 'sympathiser.listed', 20250705 as never))).toBe('day.malformed')
    expect(code(() => lastUpTo(file, 'sympathiser.listed', '2025-07-05', true as never))).toBe(
      'call.malformed',
    )
    expect(code(() => lastOf(file, 'sympathiser.listed', true as never))).toBe('call.malformed')
    expect(code(() => actsOf(undefined as never, 'sympathiser.listed'))).toBe('call.malformed')
    expect(code(() => actsOf(file, 1 as never))).toBe('call.malformed')
    expect(actsOf(file, 'toString' as never)).toEqual([])
  })

  it('up to a day also passes the test', () => {
    expect(lastUpTo(file, 'sympathiser.listed', '2025-07-31', (act) => act.byResolution === false)?.on).toBe(
      '2025-07-05',
    )
  })
})
