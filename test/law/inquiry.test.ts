import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '../../src/calendar/vietnam-calendar.js'
import { Inquiry, type InquirySetting } from '../../src/law/inquiry.js'
import { eligibilityEducationMinimum } from '../../src/regulations/applicant/education.js'
import { eligibilityAgeMaximum, eligibilityAgeMinimum } from '../../src/regulations/applicant/eligibility.js'
import { classSizeMinimum } from '../../src/regulations/classes/class.js'
import { authorityFileReappraisedClause } from '../../src/regulations/decision/authority.js'
import { decisionAdmissionDeadline } from '../../src/regulations/decision/decision.js'
import {
  ageByMonth,
  earliestSupportedDate,
  firstCountedDay,
  monthEnd,
} from '../../src/regulations/policies.js'
import { instruments } from '../../src/regulations/register.js'

const counting = { earliest: earliestSupportedDate, monthEnd, firstCountedDay }

const setting = (readings: InquirySetting['readings'] = {}): InquirySetting => ({
  instruments,
  policies: [],
  calendar: vietnamCalendar(),
  readings,
  counting,
})

describe('an inquiry asks the law', () => {
  it('of its own day, or of the day named', () => {
    const ask = new Inquiry(setting(), '2025-07-01')
    expect(ask.law(decisionAdmissionDeadline)).toBe(45)
    expect(ask.law(decisionAdmissionDeadline, '2025-06-30')).toBe(60)
  })

  it('and collects every citation once', () => {
    const ask = new Inquiry(setting(), '2025-07-01')
    ask.cite(eligibilityAgeMaximum)
    ask.cite(eligibilityAgeMaximum)
    ask.cite(eligibilityEducationMinimum)
    expect(ask.citations.map(({ instrument, point }) => [instrument, point])).toEqual([
      ['R2025B', 'pt 1.1.1(a)'],
      ['R2025B', 'pt 1.2.1'],
    ])
  })

  it('and is as sure as its least sure value', () => {
    const ask = new Inquiry(setting(), '2026-04-08')
    expect(ask.confidence).toBe('text')
    ask.cite(eligibilityAgeMinimum)
    expect(ask.confidence).toBe('text')
    ask.cite(eligibilityAgeMaximum)
    expect(ask.confidence).toBe('assumed')
  })

  it('and notes nothing for a rule that did not exist yet', () => {
    const ask = new Inquiry(setting(), '2025-11-30')
    expect(ask.law(classSizeMinimum)).toBeUndefined()
    expect(ask.citations).toEqual([])
    expect(ask.confidence).toBe('text')
  })

  it('and throws before the earliest supported day, which is a policy', () => {
    expect(() => new Inquiry(setting(), '2016-07-24').law(eligibilityAgeMaximum)).toThrow('law.not-covered')
    const early = new Inquiry(setting({ earliestSupportedDate: '2011-01-19' }), '2016-07-24')
    expect(early.law(eligibilityAgeMaximum)).toBe(720)
    expect(early.confidence).toBe('assumed')
  })

  it('and only for the provisions it has declared', () => {
    const ask = new Inquiry(setting(), '2025-07-01', [eligibilityAgeMaximum])
    expect(ask.law(eligibilityAgeMaximum)).toBe(720)
    expect(() => ask.law(eligibilityAgeMinimum)).toThrow(
      expect.objectContaining({
        code: 'law.provision-undeclared',
        facts: { provision: 'eligibility.age.minimum' },
      }),
    )
  })
})

describe('an inquiry rests on a clause', () => {
  it('which it cites, and whose value there is none to ask', () => {
    const ask = new Inquiry(setting(), '2025-07-01')
    ask.cite(authorityFileReappraisedClause)
    expect(ask.citations.map(({ instrument, point }) => [instrument, point])).toEqual([
      ['S2025', 'pt 3.7(a)'],
    ])
    // @ts-expect-error a clause has no figure
    expect(ask.law(authorityFileReappraisedClause)).toBeUndefined()
  })

  it('or on a provision whose value it does not ask', () => {
    const ask = new Inquiry(setting(), '2026-04-08')
    ask.cite(decisionAdmissionDeadline)
    expect(ask.confidence).toBe('assumed')
    expect(ask.citations.map(({ instrument }) => instrument)).toEqual(['R2026A', 'R2025B'])
  })

  it('only among those it has declared', () => {
    const ask = new Inquiry(setting(), '2025-07-01', [authorityFileReappraisedClause])
    expect(() => ask.cite(decisionAdmissionDeadline)).toThrow('law.provision-undeclared')
  })
})

describe('an inquiry asks whether a rule exists', () => {
  it.each([
    { day: '2025-11-30', exists: false },
    { day: '2025-12-01', exists: true },
  ])('on $day: $exists, and rests on nothing', ({ day, exists }) => {
    const ask = new Inquiry(setting(), day)
    expect(ask.exists(classSizeMinimum)).toBe(exists)
    expect(ask.exists(eligibilityAgeMaximum)).toBe(true)
    expect(ask.exists(classSizeMinimum, '2009-01-15')).toBe(false)
    expect(ask.citations).toEqual([])
  })

  it('only of those it has declared', () => {
    const ask = new Inquiry(setting(), '2025-07-01', [])
    expect(() => ask.exists(classSizeMinimum)).toThrow('law.provision-undeclared')
  })
})

describe('an inquiry notes the open questions it consults', () => {
  it('each policy once, with the reading in use', () => {
    const ask = new Inquiry(setting({ ageByMonth: 'calendar-months' }), '2025-07-01')
    expect(ask.policy(ageByMonth)).toBe('calendar-months')
    expect(ask.policy(ageByMonth)).toBe('calendar-months')
    expect(ask.policies).toEqual(['ageByMonth'])
  })

  it.each([
    { from: '2024-02-29', count: 12, day: '2025-02-28', other: '2025-03-01', why: '29 February' },
    { from: '2025-08-31', count: 6, day: '2026-02-28', other: '2026-03-01', why: '31 August' },
    { from: '2025-01-31', count: 1, day: '2025-02-28', other: '2025-03-01', why: '31 January' },
  ])('the month end where the month is too short ($why)', ({ from, count, day, other }) => {
    const ask = new Inquiry(setting(), from)
    expect(ask.months(from, count)).toBe(day)
    expect(ask.policies).toEqual(['monthEnd'])
    expect(new Inquiry(setting({ monthEnd: 'first-of-next' }), from).months(from, count)).toBe(other)
  })

  it.each([
    { from: '2020-01-15', count: 60, day: '2025-01-15' },
    { from: '2024-02-29', count: 48, day: '2028-02-29' },
    { from: '2025-02-28', count: 12, day: '2026-02-28' },
  ])('no month end where the day exists ($from + $count months)', ({ from, count, day }) => {
    const ask = new Inquiry(setting(), from)
    expect(ask.months(from, count)).toBe(day)
    expect(ask.policies).toEqual([])
  })

  it('day 1 of every count of working days', () => {
    const ask = new Inquiry(setting(), '2025-10-10')
    expect(ask.workingDays('2025-10-10', 30)).toBe('2025-11-21')
    expect(ask.policies).toEqual(['firstCountedDay'])
    expect(ask.isProjected).toBe(false)
    const same = new Inquiry(setting({ firstCountedDay: 'same-day' }), '2025-10-10')
    expect(same.workingDays('2025-10-10', 30)).toBe('2025-11-20')
  })

  it('a year whose days off are projected', () => {
    const ask = new Inquiry(setting(), '2027-12-27')
    ask.workingDays('2027-12-27', 3)
    expect(ask.isProjected).toBe(false)
    ask.workingDays('2027-12-27', 10)
    expect(ask.isProjected).toBe(true)
  })

  it('and throws past the end of the calendar', () => {
    expect(() => new Inquiry(setting(), '2030-12-27').workingDays('2030-12-27', 30)).toThrow(
      'calendar.not-covered',
    )
  })
})
