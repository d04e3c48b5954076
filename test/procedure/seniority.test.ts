import { describe, expect, it } from 'vitest'
import { type Act, type Person, replay, rulebook, seniorityOf, standingOf } from '../../src/index.js'
import { acts, before, the, upTo } from '../support/journey.js'

/** History as it was, whatever the rules find of it: only the dates matter here. */
const fileOf = (log: readonly Act[]) => replay(log, { mode: 'chronicle' }).file

const memberSince = (
  decidedOn: string | undefined,
  person: Person = {},
  ceremonyOn = decidedOn,
): readonly Act[] => [
  { type: 'case.opened', on: '2016-08-01', case: 'case-1', person },
  {
    type: 'membership.transcribed',
    on: '2016-08-01',
    standing: 'official',
    ...(ceremonyOn !== undefined && { ceremonyOn }),
    ...(decidedOn !== undefined && { decidedOn }),
  },
]

const nothing = { outside: [], monthsOutside: 0, restDaysOutside: 0 }

describe('seniority (Charter art. 5.4; regulation pt 4.5)', () => {
  it('is none before recognition, and then runs from the admission decision', () => {
    const probationary = fileOf(before('recognition.decided'))
    expect(seniorityOf(probationary, { today: '2026-12-03' })).toEqual(nothing)
    const official = fileOf(upTo('recognition.decided'))
    expect(seniorityOf(official, { today: '2026-12-04' })).toEqual({
      ...nothing,
      from: '2025-10-20',
      completedYears: 1,
      furtherMonths: 1,
    })
    expect(seniorityOf(official, { today: '2025-10-19' }).completedYears).toBe(0)
  })

  it.each([
    { resumed: '2020-03-01', outside: [], why: 'taken up on the day it was interrupted' },
    {
      resumed: '2020-03-02',
      outside: [{ from: '2020-03-01', until: '2020-03-02' }],
      why: 'taken up the day after',
    },
  ])('has out $outside of an interruption of 2020-03-01 ($why)', ({ resumed, outside }) => {
    const log: readonly Act[] = [
      ...memberSince('2005-10-20'),
      { type: 'activity.interrupted', on: '2020-03-01', cause: 'lost-contact' },
      { type: 'activity.resumed', on: resumed, ownFault: false, confirmed: true },
    ]
    expect(seniorityOf(fileOf(log), { today: '2025-10-20' }).outside).toEqual(outside)
  })

  it('has out each interruption once, however often it was entered, and two that follow each other', () => {
    const interrupted = (on: string): Act => ({ type: 'activity.interrupted', on, cause: 'lost-contact' })
    const resumed = (on: string): Act => ({ type: 'activity.resumed', on, ownFault: false, confirmed: true })
    const outside = (...more: readonly Act[]) =>
      seniorityOf(fileOf([...memberSince('2005-10-20'), ...more]), { today: '2025-10-20' }).outside
    expect(outside(interrupted('2020-03-01'), interrupted('2020-04-01'), resumed('2020-05-01'))).toEqual([
      { from: '2020-03-01', until: '2020-05-01' },
    ])
    expect(
      outside(
        interrupted('2020-03-01'),
        resumed('2020-04-01'),
        interrupted('2020-05-01'),
        resumed('2020-06-01'),
      ),
    ).toEqual([
      { from: '2020-03-01', until: '2020-04-01' },
      { from: '2020-05-01', until: '2020-06-01' },
    ])
  })

  it.each([
    { today: '2025-10-19', years: 19 },
    { today: '2025-10-20', years: 20 },
  ])('of a decision of 2005-10-20 is $years years on $today', ({ today, years }) => {
    expect(seniorityOf(fileOf(memberSince('2005-10-20')), { today }).completedYears).toBe(years)
  })

  it.each([
    { monthEnd: 'last-day', today: '2025-02-28', years: 25 },
    { monthEnd: 'last-day', today: '2025-02-27', years: 24 },
    { monthEnd: 'first-of-next', today: '2025-02-28', years: 24 },
    { monthEnd: 'first-of-next', today: '2025-03-01', years: 25 },
  ])('of a decision of 2000-02-29 is $years years on $today ($monthEnd)', ({ monthEnd, today, years }) => {
    const book = rulebook({ policies: { monthEnd } })
    expect(seniorityOf(fileOf(memberSince('2000-02-29')), { today, rulebook: book }).completedYears).toBe(
      years,
    )
  })

  it.each([
    { today: '2026-04-19', length: [20, 5] },
    { today: '2026-04-20', length: [20, 6] },
    { today: '2026-10-19', length: [20, 11] },
    { today: '2026-10-20', length: [21, 0] },
  ])('of a decision of 2005-10-20 is $length in years and months on $today', ({ today, length }) => {
    const { completedYears, furtherMonths } = seniorityOf(fileOf(memberSince('2005-10-20')), { today })
    expect([completedYears, furtherMonths]).toEqual(length)
  })

  it('runs from the joining date where the decision is lost (guidance pt 5.3)', () => {
    const file = fileOf(memberSince(undefined, {}, '1978-05-12'))
    expect(seniorityOf(file, { today: '2025-09-10' })).toMatchObject({
      from: '1978-05-12',
      completedYears: 47,
    })
  })

  const former = { leftOn: '2010-05-10', exit: 'removed' } as const

  it.each([
    { today: '2025-03-14', years: 14, months: 11 },
    { today: '2025-03-15', years: 15, months: 0 },
  ])(
    'of a re-admitted member leaves the time outside out: $years years and $months months on $today',
    ({ today, years, months }) => {
      const file = fileOf(memberSince('2015-06-15', { former: { ...former, decidedOn: '2005-02-10' } }))
      expect(seniorityOf(file, { today })).toEqual({
        from: '2005-02-10',
        outside: [{ from: '2010-05-10', until: '2015-06-15' }],
        monthsOutside: 61,
        restDaysOutside: 5,
        completedYears: years,
        furtherMonths: months,
      })
    },
  )

  it('of a re-admitted member whose first decision is not known has no start', () => {
    expect(seniorityOf(fileOf(memberSince('2015-06-15', { former })), { today: '2025-03-10' })).toEqual({
      outside: [{ from: '2010-05-10', until: '2015-06-15' }],
      monthsOutside: 61,
      restDaysOutside: 5,
    })
  })

  it('counts nothing of an earlier admission that was annulled', () => {
    const annulled = { former: { ...former, exit: 'annulled' as const, decidedOn: '2005-02-10' } }
    expect(seniorityOf(fileOf(memberSince('2015-06-15', annulled)), { today: '2025-06-15' })).toEqual({
      ...nothing,
      from: '2015-06-15',
      completedYears: 10,
      furtherMonths: 0,
    })
  })

  it('is continuous for a member restored, and stops where the exit stands', () => {
    const removed: Act = { type: 'member.removed', on: '2020-05-10' }
    const log = [...memberSince('2005-10-20'), removed]
    expect(seniorityOf(fileOf(log), { today: '2025-10-20' })).toMatchObject({
      outside: [],
      completedYears: 14,
    })
    const restored: Act = { type: 'member.restored', on: '2021-05-10' }
    expect(seniorityOf(fileOf([...log, restored]), { today: '2025-10-20' })).toMatchObject({
      outside: [],
      completedYears: 20,
    })
    const resigned: Act = { type: 'member.resigned', on: '2022-05-10' }
    expect(seniorityOf(fileOf([...log, restored, resigned]), { today: '2025-10-20' }).completedYears).toBe(16)
  })

  it('is none of an annulled admission', () => {
    const found: Act = {
      type: 'defect.found',
      on: '2027-01-04',
      defect: 'substantive',
      substantive: 'education',
    }
    const annulled: Act = { type: 'admission.annulled', on: '2027-01-11', as: 'issuer' }
    const { file, refused } = replay([...acts, found, annulled])
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('neverMember')
    expect(seniorityOf(file, { today: '2030-01-01' })).toEqual(nothing)
  })

  it('throws for a day that is none', () => {
    expect(() => seniorityOf(fileOf(memberSince('2005-10-20')), { today: '2025-02-30' })).toThrow(
      'day.malformed',
    )
  })
})

describe('dates fixed again (regulation pt 4.4.2)', () => {
  const found: Act = { type: 'defect.found', on: '2026-02-02', defect: 'procedural', procedural: 'vote' }
  const redone: Act = { type: 'step.redone', on: '2026-02-20', step: 'vote' }

  it('leave a probationary member probationary, or recognise official status with its day', () => {
    const log = [...upTo('member-record.filed'), found, redone]
    const again: Act = {
      type: 'admission.regularised',
      on: '2026-03-02',
      decidedOn: '2026-02-25',
      ceremonyOn: '2026-03-01',
    }
    const one = replay([...log, again])
    expect(one.refused).toEqual([])
    expect(standingOf(one.file)).toBe('probationary')
    const two = replay([...log, { ...again, on: '2027-03-02', officialSince: '2027-03-01' } as Act])
    expect(two.refused).toEqual([])
    expect(standingOf(two.file)).toBe('official')
    expect(seniorityOf(two.file, { today: '2027-03-02' })).toMatchObject({
      from: '2026-02-25',
      completedYears: 1,
      furtherMonths: 0,
    })
  })

  it('are refused before the faulty step is redone', () => {
    const again: Act = { type: 'admission.regularised', on: '2026-03-02', decidedOn: '2026-02-25' }
    expect(replay([...upTo('member-record.filed'), found, again]).refused).toHaveLength(1)
    expect(the('ceremony.held').on).toBe('2025-11-07')
  })
})

describe('a whole re-admission (regulation pt 3.5)', () => {
  const former = {
    case: 'case-0',
    decidedOn: '2010-03-05',
    leftOn: '2020-01-15',
    exit: 'removed' as const,
    reason: 'other' as const,
    readmissions: 0,
  }
  const opening = the('case.opened')
  const life = [{ ...opening, person: { ...opening.person, former } }, ...acts.slice(1)]
  const consent: Act = {
    type: 'consent.given',
    on: '2025-10-15',
    matter: 'readmission',
    written: true,
    by: { kind: 'provincialStandingCommittee' },
  }

  it('goes through with the consent of the province, and counts both memberships', () => {
    const { file, refused } = replay([...life, consent])
    expect(refused).toEqual([])
    expect(seniorityOf(file, { today: '2026-12-08' })).toMatchObject({
      from: '2010-03-05',
      completedYears: 10,
    })
  })

  it('is refused its decision without the consent', () => {
    const { refused } = replay(life)
    expect(refused[0]?.act.type).toBe('admission.decided')
    expect(refused[0]?.findings.map(({ rule }) => rule)).toContain('readmission.consented')
  })
})
