import { describe, expect, it } from 'vitest'
import { type Act, standingOf } from '../../../src/index.js'
import { isOfficialOn, membershipsOf } from '../../../src/register/statistics/memberships.js'
import { admitted, file } from './files.js'

const of = (...args: Parameters<typeof file>) => membershipsOf(file(...args))

const asked = [
  { type: 'resignation.requested', on: '2025-04-01' },
  { type: 'cell.voted', on: '2025-04-10', matter: 'resignation' },
] as const

describe('the memberships of a file', () => {
  it('are none for a candidate, whether or not the decision is made', () => {
    expect(of('a', [])).toEqual([])
    expect(of('a', [{ type: 'admission.decided', on: '2025-03-01' }])).toEqual([])
  })

  it('begin on the day of the ceremony, not of the decision (Charter art. 5.1)', () => {
    expect(of('a', admitted('2025-03-20', '2025-03-01'))).toEqual([
      { from: '2025-03-20', entered: 'admitted' },
    ])
  })

  it.each([
    { exit: 'removed', entered: 'readmitted' },
    { exit: 'resigned', entered: 'readmitted' },
    { exit: 'annulled', entered: 'admitted' },
  ] as const)('of a person once $exit are $entered', ({ exit, entered }) => {
    const person = { former: { leftOn: '2010-01-01', exit } }
    expect(of('a', admitted('2025-03-20'), { person })).toEqual([{ from: '2025-03-20', entered }])
  })

  it('become official on the day of the decision of recognition, not at the end of probation', () => {
    const [one] = of('a', [...admitted('2024-03-20'), { type: 'recognition.decided', on: '2025-05-02' }])
    expect(one).toEqual({ from: '2024-03-20', entered: 'admitted', recognisedOn: '2025-05-02' })
    expect(isOfficialOn(one!, '2025-05-01')).toBe(false)
    expect(isOfficialOn(one!, '2025-05-02')).toBe(true)
  })

  it.each([
    ['member.removed', 'removed'],
    ['member.expelled', 'expelled'],
    ['member.resigned', 'resigned'],
    ['member.died', 'died'],
  ] as const)('end on the day of %s', (type, left) => {
    const all = of('a', [
      ...admitted('2024-03-20'),
      ...(type === 'member.resigned' ? asked : []),
      { type, on: '2025-05-02' } as Act,
    ])
    expect(all).toEqual([{ from: '2024-03-20', entered: 'admitted', until: '2025-05-02', left }])
  })

  it('begin again on the day of a restoration, official as before', () => {
    const acts = [
      ...admitted('2024-03-20'),
      { type: 'recognition.decided', on: '2025-04-01' },
      { type: 'member.expelled', on: '2025-05-02' },
      { type: 'member.restored', on: '2025-09-01' },
    ] as const
    expect(of('a', acts)).toEqual([
      {
        from: '2024-03-20',
        entered: 'admitted',
        recognisedOn: '2025-04-01',
        until: '2025-05-02',
        left: 'expelled',
      },
      { from: '2025-09-01', entered: 'restored', recognisedOn: '2025-04-01' },
    ])
  })

  it('do not begin again after a resignation or a death', () => {
    for (const type of ['member.resigned', 'member.died'] as const) {
      const acts = [
        ...admitted('2024-03-20'),
        ...(type === 'member.resigned' ? asked : []),
        { type, on: '2025-05-02' },
        { type: 'member.restored', on: '2025-09-01' },
      ] as const
      expect(of('a', acts)).toHaveLength(1)
    }
  })

  it('end on the day an admission is annulled, and are none where that comes before the ceremony', () => {
    expect(of('a', [...admitted('2024-03-20'), { type: 'admission.annulled', on: '2025-05-02' }])).toEqual([
      { from: '2024-03-20', entered: 'admitted', until: '2025-05-02', left: 'annulled' },
    ])
    const before = [
      { type: 'admission.decided', on: '2025-03-01' },
      { type: 'admission.annulled', on: '2025-03-10' },
    ] as const
    expect(of('a', before)).toEqual([])
  })

  it('leave an exit as it was when the admission is annulled after it', () => {
    const acts = [
      ...admitted('2024-03-20'),
      { type: 'member.removed', on: '2025-05-02' },
      { type: 'admission.annulled', on: '2025-08-01' },
    ] as const
    expect(of('a', acts)).toMatchObject([{ until: '2025-05-02', left: 'removed' }])
  })

  it('begin on the day a regularisation fixes, and are official where it says so (regulation pt 4.4.2)', () => {
    const regularised = {
      type: 'admission.regularised',
      on: '2025-05-02',
      decidedOn: '2024-04-01',
      ceremonyOn: '2024-04-15',
    } as const
    expect(of('a', [...admitted('2024-03-20'), regularised])).toEqual([
      { from: '2024-04-15', entered: 'admitted' },
    ])
    const official = { ...regularised, officialSince: '2025-04-15' }
    expect(of('a', [...admitted('2024-03-20'), official])).toEqual([
      { from: '2024-04-15', entered: 'admitted', recognisedOn: '2025-05-02' },
    ])
    const later = { ...regularised, ceremonyOn: '2025-05-03' }
    expect(of('a', [...admitted('2024-03-20'), later])).toEqual([{ from: '2024-03-20', entered: 'admitted' }])
  })

  it('are not moved by an act that the state of the case did not know', () => {
    const acts = [
      ...admitted('2024-03-20'),
      { type: 'ceremony.held', on: '2024-06-20' },
      { type: 'member.died', on: '2025-05-02' },
      { type: 'ceremony.held', on: '2025-06-20' },
    ] as const
    expect(of('a', acts)).toEqual([
      { from: '2024-03-20', entered: 'admitted', until: '2025-05-02', left: 'died' },
    ])
  })

  it('follow the acts that stand, not those corrected or struck', () => {
    const ceremony = admitted('2024-03-20')[1]!
    const corrected = [
      ...admitted('2024-03-20'),
      { type: 'entry.corrected', on: '2025-01-01', entry: '3', act: { ...ceremony, on: '2024-02-20' } },
    ] as const
    expect(of('a', corrected)).toEqual([{ from: '2024-02-20', entered: 'admitted' }])
    const struck = [
      ...admitted('2024-03-20'),
      { type: 'member.died', on: '2024-12-01' },
      { type: 'entry.struck', on: '2025-01-01', entry: '4' },
    ] as const
    expect(of('a', struck)).toEqual([{ from: '2024-03-20', entered: 'admitted' }])
  })
})

describe('a membership carried over from an office’s books', () => {
  it.each([
    {
      name: 'begins on the ceremony day noted there',
      act: { standing: 'probationary', ceremonyOn: '2019-05-19' },
      is: { from: '2019-05-19', entered: 'admitted' },
    },
    {
      name: 'is official from the decision noted there',
      act: { standing: 'official', ceremonyOn: '2019-05-19', recognisedOn: '2020-06-30' },
      is: { from: '2019-05-19', entered: 'admitted', recognisedOn: '2020-06-30' },
    },
    {
      name: 'is official since ever where no day is noted',
      act: { standing: 'official', ceremonyOn: '2019-05-19' },
      is: { from: '2019-05-19', entered: 'admitted', recognisedOn: '1900-01-01' },
    },
    {
      name: 'is one since ever without a ceremony day',
      act: { standing: 'probationary' },
      is: { from: '1900-01-01', entered: 'unknown' },
    },
    {
      name: 'is one since ever where the ceremony day noted is later than the entry',
      act: { standing: 'probationary', ceremonyOn: '2025-06-03' },
      is: { from: '1900-01-01', entered: 'unknown' },
    },
    {
      name: 'begins on the day of the entry where the member came by a transfer',
      act: { standing: 'probationary', ceremonyOn: '2019-05-19', across: 'province' },
      is: { from: '2025-06-02', entered: 'received', across: 'province' },
    },
  ] as const)('$name', ({ act, is }) => {
    expect(of('a', [{ type: 'membership.transcribed', on: '2025-06-02', ...act }])).toEqual([is])
  })
})

describe('a membership without a ceremony on record', () => {
  it.each([
    { shown: 'member-record.filed', on: '2024-04-01', from: '2024-02-06' },
    { shown: 'member-record.filed', on: '2024-02-06', from: '2024-02-06' },
    { shown: 'member.died', on: '2024-04-01', from: '2024-02-06' },
  ] as const)('begins on the last day that shows a candidate: $shown on $on', ({ shown, on, from }) => {
    const log = [
      { type: 'application.made', on: '2023-10-02' },
      { type: 'cell.voted', on: '2023-12-04', matter: 'admission' },
      { type: 'decision.received', on: '2024-02-06' },
      { type: shown, on },
    ] as const
    expect(of('a', log)).toMatchObject([{ from, entered: 'unknown' }])
  })

  it.each([
    { shown: 'recognition.announced', more: [], recognisedOn: '2025-06-02' },
    { shown: 'card.handed-over', more: [], recognisedOn: '2025-06-02' },
    {
      shown: 'card.handed-over',
      more: [{ type: 'recognition.decided', on: '2025-06-05' }],
      recognisedOn: '2025-06-05',
    },
  ] as const)(
    'is official from what rests on a decision nobody told: $shown, $recognisedOn',
    ({ shown, more, recognisedOn }) => {
      const log = [
        { type: 'ceremony.held', on: '2024-05-20' },
        { type: shown, on: '2025-06-02' },
        ...more,
      ] as const
      expect(standingOf(file('a', log))).toBe('official')
      expect(of('a', log)).toEqual([{ from: '2024-05-20', entered: 'admitted', recognisedOn }])
    },
  )

  it('begins on the day of the decision, or long ago, and agrees with the standing', () => {
    const recognised = [{ type: 'recognition.decided', on: '2025-05-02' }] as const
    expect(of('a', recognised)).toEqual([
      { from: '1900-01-01', entered: 'unknown', recognisedOn: '2025-05-02' },
    ])
    const decided = [{ type: 'admission.decided', on: '2024-02-01' }, ...recognised] as const
    expect(of('a', decided)).toEqual([{ from: '2024-02-01', entered: 'unknown', recognisedOn: '2025-05-02' }])
    const handedOver = file('a', [{ type: 'card.handed-over', on: '2025-06-02' }])
    expect(standingOf(handedOver)).toBe('official')
    expect(membershipsOf(handedOver)).toEqual([
      { from: '1900-01-01', entered: 'unknown', recognisedOn: '1900-01-01' },
    ])
  })
})
