import { describe, expect, expectTypeOf, it } from 'vitest'
import * as ketnap from '../../src/index.js'
import {
  type Agenda,
  agenda,
  asBelieved,
  type CaseFile,
  clauses,
  dataQuality,
  dates,
  type Explanation,
  effectiveLog,
  explain,
  type ForecastStep,
  forecast,
  type LawOn,
  lawOn,
  nationalRulebook,
  nextBadge,
  openMatters,
  type Proposal,
  parseAct,
  propose,
  provisions,
  record,
  replay,
  rightsOf,
  seniorityOf,
  stateOf,
  unproven,
  whoActs,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import * as privacy from '../../src/privacy.js'
import * as register from '../../src/register.js'
import * as testing from '../../src/testing.js'
import { acts, before, the } from '../support/journey.js'

type DeepReadonly<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

const isPlain = (value: object) =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))

/** Paths of plain objects and lists in a value that are not frozen; what has a class of its own is passed over. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || !isPlain(value)) return []
  seen.add(value)
  const inner = Object.entries(value).flatMap(([name, one]) => changeable(one, `${path}.${name}`, seen))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

/** Does to a value whatever a caller could do to it. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const one of value instanceof Map ? value.values() : Object.values(value)) vandalise(one, seen)
  const attempts: readonly (() => unknown)[] = [
    ...Object.keys(value).flatMap((name) => [
      () => Reflect.set(value, name, 'changed'),
      () => Reflect.deleteProperty(value, name),
    ]),
    () => Reflect.set(value, 'added', 1),
    () => Array.isArray(value) && value.push('added'),
    () => Array.isArray(value) && value.splice(0),
    () => (value instanceof Map || value instanceof Set) && value.clear(),
  ]
  for (const attempt of attempts)
    try {
      attempt()
    } catch {
      // A frozen list says so; that is what is asked.
    }
}

const today = '2025-11-18'
// As an app keeps it: what was read is frozen.
const log = before('decision.received').map(parseAct)
const file = replay(log).file
const refusedAct: ketnap.Act = { ...the('ceremony.held'), separately: false }

/** Everything an app is answered, asked anew. */
const answers: Readonly<Record<string, () => unknown>> = {
  propose: () => propose(file, the('decision.received')),
  'propose, refused': () => propose(file, refusedAct),
  explain: () => explain(file, refusedAct),
  record: () => record(file, the('decision.received')),
  'record, chronicle': () => record(file, refusedAct, { mode: 'chronicle' }),
  replay: () => replay(acts.filter(({ type }) => type !== 'procedure.authorised')),
  agenda: () => agenda(file, { today }),
  forecast: () => forecast(file, { today }),
  dataQuality: () => dataQuality(file, { today }),
  dates: () => dates(file),
  stateOf: () => stateOf(file),
  seniorityOf: () => seniorityOf(replay(acts).file, { today: '2030-01-01' }),
  unproven: () => unproven(file),
  effectiveLog: () => effectiveLog(log),
  asBelieved: () => asBelieved(log, '2026-01-01T00:00:00Z'),
  parseAct: () => parseAct(the('ceremony.held')),
  lawOn: () => lawOn(today),
  nextBadge: () => nextBadge(replay(acts).file, { today: '2030-01-01' }),
  openMatters: () => openMatters(replay(acts).file, { today: '2030-01-01' }),
  rightsOf: () => rightsOf(replay(acts).file, '2030-01-01'),
  whoActs: () => whoActs('member.removed', { on: today }),
  'provisions and clauses': () => [provisions, clauses],
  'the calendar': () => ketnap.vietnamCalendar().specialDay('2026-02-17'),
  words: () => [vi.texts.acts, en.texts.rules],
  'the rules': () => nationalRulebook().rules.map(({ id, guards, cure }) => [id, guards, cure]),
}

const exported: Readonly<Record<string, object>> = { ketnap, register, privacy, testing, vi, en }

describe('what is exported', () => {
  it.each(Object.keys(exported))('is frozen throughout: %s', (name) => {
    const values = Object.entries(exported[name] as object).filter(([, value]) => typeof value !== 'function')
    expect(values.flatMap(([one, value]) => changeable(value, `${name}.${one}`))).toEqual([])
  })

  it('is frozen in a rulebook, its rules by act and its setting too', () => {
    expect(changeable(nationalRulebook(), 'rulebook')).toEqual([])
    expect(changeable(ketnap.rulebook({ policies: { firstCountedDay: 'same-day' } }), 'rulebook')).toEqual([])
  })
})

describe('what is returned', () => {
  it.each(Object.keys(answers))('changes no later answer, whatever is done to it: %s', (name) => {
    const ask = answers[name] as () => unknown
    const first = JSON.stringify(ask())
    vandalise(ask())
    expect(JSON.stringify(ask())).toBe(first)
    for (const other of Object.keys(answers)) (answers[other] as () => unknown)()
  })

  /** What is made of a log of the caller, whose acts stay the caller's; and lists made by this test. */
  const ofTheCaller = ['effectiveLog', 'asBelieved', 'the rules', 'words', 'provisions and clauses']

  it.each(Object.keys(answers).filter((name) => !ofTheCaller.includes(name)))(
    'is frozen throughout: %s',
    (name) => {
      expect(changeable((answers[name] as () => unknown)(), name)).toEqual([])
    },
  )

  it('is a file that nobody can change: not its log, its acts, its findings, its particulars', () => {
    for (const one of [
      file,
      record(file, the('decision.received')),
      replay(acts, { mode: 'chronicle' }).file,
    ])
      expect(changeable(one, 'file')).toEqual([])
  })

  it('takes nothing from the log it was given, and leaves that as it was', () => {
    const mine = structuredClone(log) as ketnap.Act[]
    const made = replay(mine).file
    const before = JSON.stringify(made)
    vandalise(mine)
    expect(JSON.stringify(made)).toBe(before)
    expect(changeable(structuredClone(log), 'log').length).toBeGreaterThan(log.length)
  })

  it('is read-only by its types', () => {
    expectTypeOf<Proposal>().toEqualTypeOf<DeepReadonly<Proposal>>()
    expectTypeOf<Agenda>().toEqualTypeOf<DeepReadonly<Agenda>>()
    expectTypeOf<Explanation>().toEqualTypeOf<DeepReadonly<Explanation>>()
    expectTypeOf<ForecastStep>().toEqualTypeOf<DeepReadonly<ForecastStep>>()
    expectTypeOf<CaseFile['findings']>().toEqualTypeOf<DeepReadonly<CaseFile['findings']>>()
    expectTypeOf<LawOn['instruments']>().toEqualTypeOf<DeepReadonly<LawOn['instruments']>>()
  })
})
