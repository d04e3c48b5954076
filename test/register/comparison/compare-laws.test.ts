import { describe, expect, it } from 'vitest'
import { type Act, addMonths, type CaseFile, met, replay, rule, rulebook } from '../../../src/index.js'
import { type ComparisonOptions, type ComparisonState, collect, compareLaws } from '../../../src/register.js'
import { acts, person, upTo } from '../../support/journey.js'

const compared = (
  files: readonly CaseFile[],
  options: Omit<ComparisonOptions, 'today'>,
  today = '2025-09-30',
) => collect(compareLaws({ today, ...options }), files)

/** Four months earlier, under districts and the topics of verification of that time. */
const underDistricts = upTo('opinions.consolidated', 'admission').map((act): Act => {
  const earlier = { ...act, on: addMonths(act.on, -4) }
  if (earlier.type === 'certificate.issued') return { ...earlier, by: { kind: 'districtPoliticalCentre' } }
  if (earlier.type === 'verification.requested') return { ...earlier, receivedOn: earlier.on }
  if (earlier.type === 'background.certified')
    return {
      ...earlier,
      samePlace: false,
      topics: {
        applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-history', 'present-politics', 'line-and-law'],
      },
    }
  return earlier
})

const ready = replay(underDistricts, { mode: 'chronicle' }).file
const complete = replay(upTo('opinions.consolidated', 'admission')).file
const submitted = replay(upTo('dossier.submitted', 'admission')).file
const sameDay = rulebook({ policies: { firstCountedDay: 'same-day' } })

describe('the last day of 232-QĐ/TW and the first of 294-QĐ/TW', () => {
  const days = { before: { day: '2025-06-30' }, after: { day: '2025-07-01' } }

  it('differ in the time the committee has to decide on what the cell resolves that day', () => {
    expect(compared([ready], days)).toMatchObject({
      before: '2025-06-30',
      after: '2025-07-01',
      readings: [],
      compared: 1,
      changed: 1,
      later: 0,
      cells: [{ cell: 'cell-1', compared: 1, changed: 1 }],
      causes: [
        { cause: 'provision', id: 'decision.admission.deadline', cases: 1, findings: 0, duties: 1 },
        { cause: 'provision', id: 'decision.extension.maximum', cases: 1, findings: 0, duties: 1 },
      ],
      cases: [
        {
          case: 'case-1',
          cell: 'cell-1',
          findings: [],
          duties: [
            {
              kind: 'duty',
              rule: 'decision.on-time',
              obligor: 'competentCommittee',
              opensWith: 'cell.voted',
              before: { from: '2025-06-30', dueOn: '2025-09-24' },
              after: { from: '2025-07-01', dueOn: '2025-09-04' },
              cause: {
                provisions: ['decision.admission.deadline', 'decision.extension.maximum'],
                policies: [],
                isOfOneRulebook: false,
              },
            },
          ],
          steps: [],
        },
      ],
    })
  })

  it('lists the provisions that differ', () => {
    const { law } = compared([], days)
    expect(law.map(({ provision }) => provision)).toContain('decision.admission.deadline')
  })

  it('leaves out and counts a case that has acts after the earlier day', () => {
    expect(compared([submitted, ready], days)).toMatchObject({ compared: 1, later: 1 })
    const early = upTo('case.opened')
    expect(compared([replay(early).file], days)).toMatchObject({ compared: 0, later: 1 })
    const onTheDay = { before: { day: '2025-07-01' }, after: { day: '2025-07-02' } }
    expect(compared([replay(early).file], onTheDay)).toMatchObject({ compared: 1, later: 0, changed: 0 })
  })
})

describe('the last day before 208-QĐ/TW and its first', () => {
  const days = { before: { day: '2026-07-25' }, after: { day: '2026-07-26' } }

  it('differ in the event the ceremony is counted from', () => {
    const [changes] = compared([submitted], days).cases
    expect(changes?.duties).toMatchObject([
      {
        rule: 'ceremony.on-time',
        opensWith: 'admission.decided',
        after: { from: '2026-07-26', dueOn: '2026-09-08' },
        cause: {
          provisions: ['ceremony.clock-start', 'names.upper-committee', 'decision.admission.decider.assumed'],
        },
      },
    ])
    expect(changes?.duties[0]).not.toHaveProperty('before')
  })

  it('differ in the level of education, and one objection goes', () => {
    const programme = { ...person, education: 'lower-secondary-programme-completed' as const }
    const file = replay(
      upTo('opinions.consolidated', 'admission').map((act) =>
        act.type === 'case.opened' ? { ...act, person: programme } : act,
      ),
      { mode: 'chronicle' },
    ).file
    const { cases, causes } = compared([file], days)
    expect(cases[0]?.findings.filter(({ act }) => act === 'cell.voted')).toMatchObject([
      {
        kind: 'finding',
        act: 'cell.voted',
        change: 'went',
        before: { outcome: 'broken' },
        after: { outcome: 'met' },
        cause: { provisions: ['eligibility.education.minimum'], policies: [], isOfOneRulebook: false },
      },
    ])
    expect(causes).toContainEqual(
      expect.objectContaining({ cause: 'provision', id: 'eligibility.education.minimum', cases: 1 }),
    )
  })
})

describe('two readings of one question', () => {
  const readings = { before: {}, after: { rulebook: sameDay } }

  it('differ in the days of duties that stand, and of steps to come where these are asked for', () => {
    const comparison = compared([submitted], { ...readings, forecast: true })
    expect(comparison.readings).toEqual([
      { policy: 'firstCountedDay', before: 'next-day', after: 'same-day' },
    ])
    expect(comparison.law).toEqual([])
    const [changes] = comparison.cases
    expect(changes?.duties).toMatchObject([
      {
        rule: 'decision.on-time',
        before: { from: '2025-09-15', dueOn: '2025-11-17' },
        after: { from: '2025-09-15', dueOn: '2025-11-14' },
        cause: { provisions: [], policies: ['firstCountedDay'] },
      },
    ])
    expect(changes?.findings.map(({ act, rule: id, change }) => [act, id, change])).toEqual([
      ['admission.decided', 'decision.on-time', 'changed'],
      ['admission.refused', 'decision.on-time', 'changed'],
    ])
    expect(changes?.steps[0]).toEqual({
      kind: 'step',
      act: 'admission.decided',
      matter: 'admission',
      before: { from: '2025-09-30', dueOn: '2025-11-17' },
      after: { from: '2025-09-30', dueOn: '2025-11-14' },
    })
    expect(compared([submitted], readings).cases[0]?.steps).toEqual([])
  })

  it('name only the one that gives the other answer', () => {
    const other = rulebook({ policies: { firstCountedDay: 'same-day', legalActDay: 'act-day' } })
    const { causes } = compared([submitted], { before: {}, after: { rulebook: other } })
    expect(causes).toEqual([{ cause: 'policy', id: 'firstCountedDay', cases: 1, findings: 2, duties: 1 }])
  })

  it('differ for an official member in the duties alone', () => {
    const transferred: Act = { type: 'member.transferred', on: '2026-12-10', transfer: 'official' }
    const official = replay([...acts, transferred], { mode: 'chronicle' }).file
    const { compared: count, cases } = compared([official, replay(acts).file], readings, '2026-12-31')
    expect(count).toBe(1)
    expect(cases[0]?.findings).toEqual([])
    expect(cases[0]?.duties).toMatchObject([
      { before: { from: '2026-12-10', dueOn: '2027-01-22' }, after: { dueOn: '2027-01-21' } },
    ])
    const removed = replay([...acts, { type: 'member.died', on: '2026-12-20' }]).file
    expect(compared([removed], { before: {}, after: {} }, '2026-12-31')).toMatchObject({
      compared: 0,
      changed: 0,
      later: 0,
    })
  })
})

describe('rulebooks with and without rules of a province', () => {
  const local = rulebook({
    extensions: [
      {
        name: 'local.tinh-a',
        policies: [{ id: 'local.tinh-a.choice', question: 0, readings: ['one', 'two'], default: 'one' }],
        rules: [
          rule({
            id: 'local.tinh-a.notice',
            breaking: 'breach',
            actor: 'cell',
            guards: ['admission.decided', 'ceremony.held'],
            asks: 'file',
            provisions: [],
            cure: [],
            check: ({ act }) => (act.type === 'ceremony.held' ? met() : { outcome: 'broken', facts: {} }),
          }),
        ],
      },
    ],
  })

  it('differ by what the rules of one alone object to', () => {
    const { cases, causes, readings } = compared([submitted], { before: {}, after: { rulebook: local } })
    expect(cases[0]?.findings).toMatchObject([
      {
        act: 'admission.decided',
        rule: 'local.tinh-a.notice',
        change: 'came',
        after: { source: 'local.tinh-a' },
        cause: { provisions: [], policies: [], isOfOneRulebook: true },
      },
    ])
    expect(causes).toEqual([{ cause: 'rulebook', cases: 1, findings: 1, duties: 0 }])
    expect(readings).toEqual([{ policy: 'local.tinh-a.choice', after: 'one' }])
  })
})

describe('one law on two days', () => {
  it('differs by what the days alone bring, and says so', () => {
    const days = { before: { day: '2030-07-25' }, after: { day: '2030-07-26' } }
    const { causes, cases } = compared([complete], days)
    const expired = cases.flatMap(({ findings }) => findings)
    expect(new Set(expired.map(({ rule: id }) => id))).toEqual(new Set(['awareness-certificate.valid']))
    expect(causes.map(({ cause }) => cause)).toEqual(['days'])
  })

  it('is the same on one day', () => {
    expect(compared([ready, submitted], { before: {}, after: {} })).toMatchObject({
      law: [],
      readings: [],
      compared: 2,
      changed: 0,
      causes: [],
      cases: [],
    })
  })
})

describe('a comparison over the parts of a register', () => {
  it('is joined from states kept as JSON, and lists no more cases than asked', () => {
    const files = Array.from({ length: 6 }, (_, n) => ({ ...submitted, caseId: `case-${n + 1}` }))
    const collector = compareLaws({ before: {}, after: { rulebook: sameDay }, today: '2025-09-30', cases: 4 })
    const stateOf = (part: readonly CaseFile[]): ComparisonState => {
      const state = collector.start()
      for (const file of part) collector.add(state, { file, refused: [] })
      return JSON.parse(JSON.stringify(state)) as ComparisonState
    }
    const state = stateOf(files.slice(0, 3))
    collector.join(state, stateOf(files.slice(3)))
    const joined = collector.result(state)
    expect(joined).toEqual(collect(collector, files))
    expect(joined).toMatchObject({ compared: 6, changed: 6, cells: [{ compared: 6, changed: 6 }] })
    expect(joined.cases.map((one) => one.case)).toEqual(['case-1', 'case-2', 'case-3', 'case-4'])
    expect(joined.causes[0]?.cases).toBe(6)
  })

  it('refuses a day that is none, and one before the earliest supported', () => {
    expect(() => compareLaws({ before: {}, after: {}, today: '2025-13-01' })).toThrow('day.malformed')
    const early = { before: { day: '2016-07-24' }, after: { day: '2016-07-25' } }
    expect(() => compareLaws({ ...early, today: '2025-01-01' })).toThrow('law.not-covered')
  })
})
