import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBelieved } from '../../../src/casefile/log/as-believed.js'
import { effectiveLog, readLog } from '../../../src/casefile/log/effective-log.js'
import { keptEntries } from '../../../src/casefile/log/kept-entries.js'
import type { Act } from '../../../src/casefile/shapes.js'
import { acts } from '../../support/journey.js'
import { patient } from '../../support/patient.js'

const opened: Act = { type: 'case.opened', on: '2025-07-10', case: 'case-1' }
const listed: Act = { type: 'sympathiser.listed', on: '2025-07-05' }
const proposed: Act = { type: 'start.proposed', on: '2025-08-01', id: 'a-3' }
const log = [opened, listed, proposed]

const corrected = (entry: string, act: Act, more: object = {}): Act => ({
  type: 'entry.corrected',
  on: '2025-09-01',
  entry,
  act: act as { type: string; on: string },
  ...more,
})
const struck = (entry: string, more: object = {}): Act => ({
  type: 'entry.struck',
  on: '2025-09-01',
  entry,
  ...more,
})

const days = (...entries: readonly Act[]) =>
  effectiveLog([...log, ...entries]).map(({ entry, place, act }) => [entry, place, act.type, act.on])
const asEntered = [
  ['1', 1, 'case.opened', '2025-07-10'],
  ['2', 2, 'sympathiser.listed', '2025-07-05'],
  ['a-3', 3, 'start.proposed', '2025-08-01'],
]
const earlier = { ...proposed, on: '2025-07-01' }
const later = { ...proposed, on: '2025-08-02' }

describe('the acts of a log as they stand', () => {
  it('stand by the day they took place, the opening first whatever its day', () => {
    expect(days()).toEqual(asEntered)
  })

  it('of one day stand in the order of the procedure, then of entry', () => {
    const day = '2025-08-05'
    const entries: readonly Act[] = [
      { type: 'application.made', on: day },
      { type: 'procedure.authorised', on: day },
      { type: 'consent.given', on: day, matter: 'religion' },
      { type: 'consent.given', on: day, matter: 'literacy' },
    ]
    expect(effectiveLog([opened, ...entries]).map(({ place }) => place)).toEqual([1, 3, 2, 4, 5])
  })

  it.each<{ name: string; entries: readonly Act[]; stand: readonly unknown[] }>([
    {
      name: 'a correction puts the act in its new place',
      entries: [corrected('a-3', earlier)],
      stand: [asEntered[0], ['a-3', 3, 'start.proposed', '2025-07-01'], asEntered[1]],
    },
    {
      name: 'an entry with an id may be named by its place too',
      entries: [corrected('3', later)],
      stand: [asEntered[0], asEntered[1], ['a-3', 3, 'start.proposed', '2025-08-02']],
    },
    {
      name: 'a correction of a correction replaces the act again',
      entries: [corrected('a-3', earlier, { id: 'c-1' }), corrected('c-1', later)],
      stand: [asEntered[0], asEntered[1], ['a-3', 3, 'start.proposed', '2025-08-02']],
    },
    { name: 'a strike takes the act out', entries: [struck('2')], stand: [asEntered[0], asEntered[2]] },
    {
      name: 'the strike of a correction gives the act its earlier form',
      entries: [corrected('a-3', earlier), struck('4')],
      stand: asEntered,
    },
    {
      name: 'the strike of the last of two corrections leaves the first',
      entries: [corrected('a-3', later), corrected('a-3', earlier), struck('5')],
      stand: [asEntered[0], asEntered[1], ['a-3', 3, 'start.proposed', '2025-08-02']],
    },
    {
      name: 'the strike of a strike restores the act',
      entries: [struck('2'), struck('4')],
      stand: asEntered,
    },
    {
      name: 'the strike of the strike of a strike takes it out again',
      entries: [struck('2'), struck('4'), struck('5')],
      stand: [asEntered[0], asEntered[2]],
    },
    {
      name: 'the strike of the strike of a correction restores the correction',
      entries: [corrected('a-3', later), struck('4'), struck('5')],
      stand: [asEntered[0], asEntered[1], ['a-3', 3, 'start.proposed', '2025-08-02']],
    },
    {
      name: 'the opening may be corrected as an opening',
      entries: [corrected('1', { ...opened, on: '2025-07-01' })],
      stand: [['1', 1, 'case.opened', '2025-07-01'], asEntered[1], asEntered[2]],
    },
  ])('$name', ({ entries, stand }) => {
    expect(days(...entries)).toEqual(stand)
  })

  it.each<{ name: string; entries: readonly Act[]; code: string; entry: string }>([
    { name: 'a place that is not there', entries: [struck('9')], code: 'entry.unknown', entry: '9' },
    { name: 'its own place', entries: [struck('4')], code: 'entry.unknown', entry: '4' },
    { name: 'an id that is not there', entries: [struck('b-1')], code: 'entry.unknown', entry: 'b-1' },
    { name: 'no place at all', entries: [struck('0')], code: 'entry.unknown', entry: '0' },
    {
      name: 'a struck act',
      entries: [struck('2'), corrected('2', listed)],
      code: 'entry.unknown',
      entry: '2',
    },
    { name: 'a struck act twice', entries: [struck('2'), struck('2')], code: 'entry.unknown', entry: '2' },
    {
      name: 'the correction of a struck act',
      entries: [corrected('a-3', later), struck('a-3'), struck('4')],
      code: 'entry.unknown',
      entry: '4',
    },
    {
      name: 'a strike, by a correction',
      entries: [struck('2'), corrected('4', listed)],
      code: 'entry.unknown',
      entry: '4',
    },
    { name: 'the opening, by a strike', entries: [struck('1')], code: 'entry.opening', entry: '1' },
    {
      name: 'the opening, by another act',
      entries: [corrected('1', listed)],
      code: 'entry.opening',
      entry: '1',
    },
    {
      name: 'another act, by an opening',
      entries: [corrected('2', opened)],
      code: 'entry.opening',
      entry: '2',
    },
    {
      name: 'the opening, by the opening of another case',
      entries: [corrected('1', { ...opened, case: 'another' } as Act)],
      code: 'entry.case-renamed',
      entry: '1',
    },
    {
      name: 'an id used before',
      entries: [{ type: 'application.made', on: '2025-08-06', id: 'a-3' }],
      code: 'entry.repeated',
      entry: 'a-3',
    },
  ])('no entry may be about $name', ({ entries, code, entry }) => {
    expect(() => days(...entries)).toThrow(expect.objectContaining({ code, facts: { entry } }))
  })

  it('an id of the app comes before a place that is written the same', () => {
    const entries: readonly Act[] = [opened, { ...listed, id: '3' }, proposed, struck('3')]
    expect(effectiveLog(entries).map(({ act }) => act.type)).toEqual(['case.opened', 'start.proposed'])
  })

  it('a log without an opening keeps none', () => {
    expect(effectiveLog([listed, struck('1')])).toEqual([])
  })

  it('each entry has the place of the act it is about', () => {
    const entries = [
      ...log,
      corrected('a-3', later, { id: 'c' }),
      corrected('c', earlier),
      struck('5'),
      struck('6'),
    ]
    expect(readLog(entries).rootOf.slice(1)).toEqual([1, 2, 3, 3, 3, 3, 3])
  })
})

describe('part of a log', () => {
  const whole = [...log, corrected('a-3', later), struck('2'), struck('4')]

  it('keeps an entry about another only with it, under its new place', () => {
    expect(keptEntries(whole, () => true)).toEqual(whole)
    expect(keptEntries(whole, (_, place) => place !== 2)).toEqual([
      opened,
      proposed,
      corrected('a-3', later),
      struck('3'),
    ])
    expect(keptEntries(whole, (_, place) => place !== 3)).toEqual([opened, listed, struck('2')])
  })

  it('keeps an entry about nothing, for the reading to refuse', () => {
    expect(keptEntries([opened, listed, struck('9')], (_, place) => place !== 2)).toEqual([
      opened,
      struck('9'),
    ])
  })

  it('is what was entered by then: a correction from its own entry on, and no later entry', () => {
    const recordedAt = (instant: string) => ({ recordedAt: `2025-09-${instant}T08:00:00+07:00` })
    const entries: readonly Act[] = [
      { ...opened, ...recordedAt('01') },
      { ...proposed, ...recordedAt('04') },
      { ...listed, ...recordedAt('02') },
      corrected('3', { ...listed, on: '2025-07-06' }, recordedAt('03')),
      corrected('a-3', later, recordedAt('05')),
    ]
    const at = (day: string) => asBelieved(entries, `2025-09-${day}T23:00:00+07:00`)
    expect(asBelieved(entries, '2025-08-31T23:00:00+07:00')).toEqual([])
    expect(effectiveLog(at('02')).map(({ act }) => act.on)).toEqual(['2025-07-10', '2025-07-05'])
    expect(at('03')[2]).toMatchObject({ type: 'entry.corrected', entry: '2' })
    expect(effectiveLog(at('03')).map(({ act }) => act.on)).toEqual(['2025-07-10', '2025-07-06'])
    expect(effectiveLog(at('04')).map(({ act }) => act.on)).toEqual([
      '2025-07-10',
      '2025-07-06',
      '2025-08-01',
    ])
    expect(at('05')).toEqual(entries)
  })
})

describe('for any log', () => {
  it('the order of entry is no matter to the acts that stand', patient, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(acts.slice(1), { minLength: acts.length - 1 }), (entries) => {
        const stand = (all: readonly Act[]) => effectiveLog(all).map(({ act }) => act)
        expect(stand([acts[0] as Act, ...entries])).toEqual(stand(acts))
      }),
    )
  })

  it('what was believed at its end is the whole of it', patient, () => {
    fc.assert(
      fc.property(fc.subarray([...acts.slice(1)]), fc.nat(40), (entries, place) => {
        const whole = [acts[0] as Act, ...entries]
        const target = 2 + (place % whole.length)
        const all = target <= whole.length ? [...whole, struck(String(target))] : whole
        expect(asBelieved(all, '2100-01-01T00:00:00Z')).toEqual(all)
      }),
    )
  })
})
