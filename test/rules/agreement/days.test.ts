import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import type { BoundDay } from '../../../src/rules/agreement/codes.js'
import { type DayBounds, dayBounds, ownDayBounds } from '../../../src/rules/agreement/days/day-bounds.js'
import { daysAgree } from '../../../src/rules/agreement/days/days.js'
import { cited, judged, opened } from '../judged.js'

/** The day of every bound in turn, and the days beside it. */
const bound = '2024-03-10'
const dayBefore = '2024-03-09'
const dayAfter = '2024-03-11'
const longBefore = '2016-08-01'
const longAfter = '2030-01-01'

/** Logs on which the bound is that day. */
const logs: { readonly [B in BoundDay]: readonly Act[] } = {
  act: [],
  'day-after-act': [],
  'year-after-act': [],
  entry: [],
  founding: [],
  lifetime: [opened({ bornOn: '1904-03-10' })],
  'lifetime-before-act': [],
  birth: [opened({ bornOn: bound })],
  file: [{ ...opened(), on: bound }],
  admission: [opened(), { type: 'admission.decided', on: bound }],
  joining: [opened(), { type: 'ceremony.held', on: bound }],
  discipline: [opened(), { type: 'member.disciplined', on: bound, form: 'warning' }],
  transfer: [opened(), { type: 'member.transferred', on: bound, transfer: 'abroad' }],
  'transfer-effect': [
    opened(),
    { type: 'member.transferred', on: longBefore, transfer: 'official', effectiveOn: bound },
  ],
  'class-entry': [opened(), { type: 'class.entered', on: bound, course: 'awareness' }],
  'request-receipt': [
    opened(),
    {
      type: 'verification.requested',
      on: longBefore,
      request: 'hometown',
      subjects: ['father'],
      receivedOn: bound,
    },
  ],
  'reconsideration-receipt': [
    opened(),
    { type: 'reconsideration.requested', on: longBefore, receivedOn: bound },
  ],
  'complaint-receipt': [
    opened(),
    { type: 'complaint.lodged', on: longBefore, against: 'removal', receivedOn: bound },
  ],
}

/** The own day of an act on which a bound that is reckoned from it is that day; any bound but these lies before the act. */
const ownDays: { readonly [B in BoundDay]?: string } = {
  act: bound,
  entry: bound,
  'day-after-act': dayBefore,
  'year-after-act': '2023-03-10',
  'lifetime-before-act': '2144-03-10',
}

/** The Party was founded on 3 February 1930; every other bound is 10 March 2024. */
const daysOf = (against: string) =>
  against === 'founding'
    ? { bound: '1930-02-03', dayBefore: '1930-02-02', dayAfter: '1930-02-04' }
    : { bound, dayBefore, dayAfter }

/** What an act needs beside the day asked about. */
const evidence: Readonly<Record<string, object>> = {
  entry: { type: 'application.made', document: {} },
  person: { type: 'particulars.changed' },
  unit: { type: 'particulars.changed' },
  'membership.transcribed': { standing: 'official' },
  'certificate.issued': { course: 'awareness' },
  'verification.requested': { request: 'hometown', subjects: ['father'] },
  'verification.replied': { request: 'hometown' },
  'introduction.made': { introducer: { id: 'member-1' } },
  'member.disciplined': { form: 'warning', deferral: 'child' },
  'member.expelled': { deferral: 'child' },
  'admission.annulled': { as: 'receiving-committee' },
  'member.transferred': { transfer: 'official' },
  'removal.opened': { ground: 'no-progress' },
  'complaint.lodged': { against: 'discipline' },
  'complaint.answered': { answer: 'rejected' },
  'reconsideration.answered': { upheld: true },
}

const groupsOf = (leftOn: string): Readonly<Record<string, object>> => ({
  populationBreach: { child: 3 },
  former: { exit: 'resigned', leftOn },
  competence: { ground: 'employment', handledBy: 'employer' },
})

/** The object with a value at a path, what a group of fields requires beside it. */
function withAt(target: object, path: string, value: string, leftOn = bound): object {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...target, [name]: value }
  const inner = (target as Readonly<Record<string, object>>)[name] ?? groupsOf(leftOn)[name] ?? {}
  return { ...target, [name]: withAt(inner, rest.join('.'), value, leftOn) }
}

interface Row {
  readonly shape: string
  readonly path: string
  readonly side: 'earliest' | 'latest'
  readonly against: string
}

const rows: readonly Row[] = [...Object.entries(dayBounds), ...Object.entries(ownDayBounds)].flatMap(
  ([shape, fields]) =>
    Object.entries(fields as Readonly<Record<string, DayBounds>>).flatMap(([path, bounds]) =>
      (['earliest', 'latest'] as const).flatMap((side) =>
        bounds[side].map((against) => ({ shape, path, side, against })),
      ),
    ),
)

const isOfFile = (against: string): against is BoundDay => Object.hasOwn(logs, against)

/** What is found of a day told at a field, where the bound in question is 10 March 2024. */
function foundOf({ shape, path, against }: Row, day: string) {
  const part = shape === 'person' || shape === 'unit' ? shape : ''
  const within = (target: object, at: string, value: string) =>
    part === ''
      ? withAt(target, at, value)
      : {
          ...target,
          [part]: withAt((target as Record<string, object>)[part] ?? {}, at, value, daysOf(against).bound),
        }
  const own = ownDays[against as BoundDay] ?? (against === 'lifetime' ? longBefore : longAfter)
  const decided = shape === 'admission.regularised' ? { decidedOn: daysOf(against).bound } : {}
  const base = { type: shape, on: own, ...evidence[shape], ...decided }
  const sibling = isOfFile(against) ? base : within(base, against, bound)
  const entered = against === 'entry' ? { ...sibling, recordedAt: `${bound}T23:30:00+07:00` } : sibling
  const act = within(entered, path, day) as Act
  return judged(daysAgree, isOfFile(against) ? logs[against] : [opened()], act)
}

describe('agreement.days: every day an act tells, against each of its bounds', () => {
  it.each(rows)('$shape $path is objected to beyond its $side day ($against), not on it', (row) => {
    const days = daysOf(row.against)
    const beyond = foundOf(row, row.side === 'earliest' ? days.dayBefore : days.dayAfter)
    const { field, others = [] } = (beyond?.facts ?? {}) as { field: string; others?: readonly string[] }
    expect([field, ...others]).toContain(`${row.shape}.${row.path}`)
    expect(beyond?.outcome).toBe('broken')
    expect(foundOf(row, days.bound)).toBeUndefined()
  })

  it('has an earliest and a latest bound for every day beside the own one of an act', () => {
    const free = Object.entries(dayBounds).flatMap(([shape, fields]) =>
      Object.entries(fields as Readonly<Record<string, DayBounds>>).flatMap(([path, bounds]) =>
        (['earliest', 'latest'] as const).flatMap((side) =>
          bounds[side].length === 0 ? [`${shape}.${path} ${side}`] : [],
        ),
      ),
    )
    expect(free).toEqual([])
  })
})

describe('a day beyond its bound', () => {
  it('is told with what it contradicts, a birth without its day, on the clause of the order of the steps', () => {
    const finding = judged(daysAgree, [opened({ bornOn: '2022-05-14' })], {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: 'official',
      ceremonyOn: '2020-07-10',
    })
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: {
        field: 'membership.transcribed.ceremonyOn',
        actual: '2020-07-10',
        bound: 'birth',
        side: 'earliest',
      },
      cure: ['date.checked'],
    })
    expect(cited(finding)).toEqual(['CH2011 art. 4, 5'])
  })

  it.each([
    {
      days: { decidedOn: '2018-03-20', ceremonyOn: '2018-03-20', recognisedOn: '2019-06-01' },
      effect: undefined,
    },
    { days: { ceremonyOn: '2026-01-05' }, effect: undefined },
    { days: { ceremonyOn: '2026-01-06' }, effect: 'bar' },
    { days: { decidedOn: '2018-03-21', ceremonyOn: '2018-03-20' }, effect: 'bar' },
    { days: { ceremonyOn: '2018-03-20', recognisedOn: '2018-03-19' }, effect: 'bar' },
    { days: { ceremonyOn: '2018-03-20', recognisedOn: '2026-01-06' }, effect: 'bar' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2018-03-20' }, effect: undefined },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2018-03-19' }, effect: 'bar' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2026-01-05' }, effect: undefined },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2026-01-06' }, effect: 'bar' },
  ] as const)(
    'of a register, $days, is $effect: out of order they make no four dates',
    ({ days, effect }) => {
      const act: Act = { type: 'membership.transcribed', on: '2026-01-05', standing: 'official', ...days }
      expect(judged(daysAgree, [], act)?.effect).toBe(effect)
    },
  )

  it.each([
    { dates: { decidedOn: '2025-10-12' }, effect: undefined },
    { dates: { decidedOn: '2025-10-13' }, effect: 'bar' },
    {
      dates: { decidedOn: '2024-02-01', ceremonyOn: '2024-02-01', officialSince: '2025-02-01' },
      effect: undefined,
    },
    { dates: { decidedOn: '2024-02-02', ceremonyOn: '2024-02-01' }, effect: 'bar' },
    { dates: { decidedOn: '2024-02-01', officialSince: '2025-10-13' }, effect: 'bar' },
  ] as const)('of a regularisation of 2025-10-12, $dates, is $effect', ({ dates, effect }) => {
    const act: Act = { type: 'admission.regularised', on: '2025-10-12', ...dates }
    expect(judged(daysAgree, [], act)?.effect).toBe(effect)
  })

  it('is told without a birth: neither that of the person nor one that is bounded by another day', () => {
    const facts = (act: Act) => judged(daysAgree, [opened({ bornOn: '2022-05-14' })], act)?.facts
    expect(
      facts({
        type: 'introduction.made',
        on: '2026-01-05',
        introducer: { id: 'a' },
        togetherSince: '2022-05-13',
      }),
    ).toEqual({
      field: 'introduction.made.togetherSince',
      actual: '2022-05-13',
      bound: 'birth',
      side: 'earliest',
    })
    expect(
      facts({ type: 'member.expelled', on: '2026-01-05', deferral: 'child', childBornOn: '2026-01-06' }),
    ).toEqual({
      field: 'member.expelled.childBornOn',
      bound: 'act',
      boundOn: '2026-01-05',
      side: 'latest',
    })
  })

  it('is held against the birth that the same act makes known', () => {
    const act = (bornOn: string): Act => ({
      type: 'particulars.changed',
      on: '2026-01-05',
      person: { bornOn, populationBreach: { child: 3, bornOn: '2020-03-09' } },
    })
    expect(judged(daysAgree, [], act('2020-03-10'))?.facts.field).toBe('person.populationBreach.bornOn')
    expect(judged(daysAgree, [], act('2020-03-09'))).toBeUndefined()
  })

  it('is a note of a paper dated before the birth, and no more', () => {
    const act: Act = { type: 'application.made', on: '2026-01-05', document: { on: '2022-05-13' } }
    expect(judged(daysAgree, [opened({ bornOn: '2022-05-14' })], act)?.effect).toBe('note')
  })

  it('tells every other field that contradicts, the gravest first', () => {
    const act: Act = {
      type: 'membership.transcribed',
      on: '2026-01-05',
      standing: 'official',
      decidedOn: '2021-03-01',
      ceremonyOn: '2020-07-10',
    }
    expect(judged(daysAgree, [opened({ bornOn: '2022-05-14' })], act)).toMatchObject({
      effect: 'breach',
      facts: {
        field: 'membership.transcribed.decidedOn',
        bound: 'birth',
        others: ['membership.transcribed.ceremonyOn'],
      },
    })
  })

  it('is told of a day whose law is not known, on no clause', () => {
    const act: Act = {
      type: 'introduction.made',
      on: '2009-05-19',
      introducer: { id: 'member-1' },
      togetherSince: '2009-05-20',
    }
    expect(judged(daysAgree, [], act)).toMatchObject({ outcome: 'broken', effect: 'breach', citations: [] })
  })

  it('is a birth made known later: everything on file is held against it', () => {
    const log: readonly Act[] = [
      { ...opened(), on: '2025-01-10' },
      {
        type: 'introduction.made',
        on: '2025-03-01',
        introducer: { id: 'member-1' },
        togetherSince: '2003-09-05',
      },
    ]
    const known = (bornOn: string): Act => ({
      type: 'particulars.changed',
      on: '2025-04-01',
      person: { bornOn },
    })
    expect(judged(daysAgree, log, known('2003-09-05'))).toBeUndefined()
    expect(judged(daysAgree, log, known('2003-09-06'))?.facts).toEqual({
      field: 'person.bornOn',
      bound: 'file',
      side: 'latest',
    })
  })

  it.each<{ what: string; told: (day: string) => object }>([
    {
      what: 'a day of the act itself',
      told: (togetherSince) => ({ type: 'introduction.made', introducer: { id: 'member-1' }, togetherSince }),
    },
    {
      what: 'a day of the person',
      told: (leftOn) => ({ type: 'particulars.changed', person: { former: { exit: 'removed', leftOn } } }),
    },
    {
      what: 'a day of the place',
      told: (since) => ({
        type: 'particulars.changed',
        unit: { competence: { ground: 'study', handledBy: 'school', since } },
      }),
    },
    { what: 'a day of the paper', told: (day) => ({ type: 'application.made', document: { on: day } }) },
  ])('is a birth made known later, held against $what', ({ told }) => {
    const log = [{ ...opened(), on: '2025-01-10' }, { on: '2025-03-01', ...told('2003-09-05') } as Act]
    const known = (bornOn: string): Act => ({
      type: 'particulars.changed',
      on: '2025-04-01',
      person: { bornOn },
    })
    expect(judged(daysAgree, log, known('2003-09-05'))).toBeUndefined()
    expect(judged(daysAgree, log, known('2003-09-06'))?.facts).toMatchObject({
      bound: 'file',
      side: 'latest',
    })
  })

  it.each([
    { why: 'a birth of 120 years before', bornOn: '1905-03-01', effect: undefined },
    { why: 'a birth of more', bornOn: '1905-02-28', effect: 'note' },
  ])('is $why: $effect', ({ bornOn, effect }) => {
    const known: Act = { type: 'particulars.changed', on: '2025-03-01', person: { bornOn } }
    const finding = judged(daysAgree, [], known)
    expect(finding?.effect).toBe(effect)
    if (effect !== undefined)
      expect(finding?.facts).toEqual({
        field: 'person.bornOn',
        bound: 'lifetime-before-act',
        side: 'earliest',
      })
  })

  it('is a receipt more than a year after what was sent: a note, since it may be right', () => {
    const lodged = (receivedOn: string): Act => ({
      type: 'complaint.lodged',
      on: '2025-03-01',
      against: 'removal',
      receivedOn,
    })
    expect(judged(daysAgree, [], lodged('2026-03-01'))).toBeUndefined()
    expect(judged(daysAgree, [], lodged('2026-03-02'))?.effect).toBe('note')
  })

  it.each([
    { dossierReceivedOn: '2025-09-30', effect: 'breach' },
    { dossierReceivedOn: '2025-10-01', effect: undefined },
    { dossierReceivedOn: '2026-10-01', effect: undefined },
    { dossierReceivedOn: '2026-10-02', effect: 'note' },
  ])(
    'is a dossier received on $dossierReceivedOn of a transfer of 2025-10-01: $effect',
    ({ dossierReceivedOn, effect }) => {
      const act: Act = {
        type: 'member.transferred',
        on: '2025-10-01',
        transfer: 'official',
        dossierReceivedOn,
      }
      expect(judged(daysAgree, [], act)?.effect).toBe(effect)
    },
  )

  it.each([
    { decidedOn: '1930-02-03', effect: undefined },
    { decidedOn: '1930-02-02', effect: 'bar' },
  ])('is a decision of $decidedOn, where the birth is not known: $effect', ({ decidedOn, effect }) => {
    const act: Act = { type: 'membership.transcribed', on: '2026-01-05', standing: 'official', decidedOn }
    expect(judged(daysAgree, [], act)?.effect).toBe(effect)
  })

  it('is an act dated after its own entry in Vietnam: a note', () => {
    const act = (recordedAt?: string): Act => ({
      type: 'application.made',
      on: '2025-03-05',
      ...(recordedAt !== undefined && { recordedAt }),
    })
    expect(judged(daysAgree, [], act('2025-03-04T17:00:00Z'))).toBeUndefined()
    expect(judged(daysAgree, [], act())).toBeUndefined()
    expect(judged(daysAgree, [], act('2025-03-04T16:59:59Z'))).toMatchObject({
      effect: 'note',
      facts: {
        field: 'entry.on',
        actual: '2025-03-05',
        bound: 'entry',
        boundOn: '2025-03-04',
        side: 'latest',
      },
    })
  })

  it('is a paper dated after its entry in Vietnam: a note', () => {
    const act = (recordedAt: string): Act => ({
      type: 'application.made',
      on: '2025-03-01',
      document: { on: '2025-03-05' },
      recordedAt,
    })
    // 17:00 in Greenwich is midnight in Hà Nội.
    expect(judged(daysAgree, [], act('2025-03-04T17:00:00Z'))).toBeUndefined()
    expect(judged(daysAgree, [], act('2025-03-04T16:59:59Z'))?.effect).toBe('note')
  })
})
