import { describe, expect, it } from 'vitest'
import { emptyFile } from '../../src/casefile/case-file.js'
import {
  type Act,
  dataQuality,
  dates,
  lawOn,
  provisions,
  replay,
  rulebook,
  standingOf,
  stateOf,
} from '../../src/index.js'
import { unopened } from '../../src/statechart/step.js'
import { acts, upTo } from '../support/journey.js'

describe('the standing of a case', () => {
  it.each([
    { to: 'case.opened' as const, standing: 'candidate' },
    { to: 'admission.decided' as const, standing: 'candidate' },
    { to: 'decision.received' as const, standing: 'candidate' },
    { to: 'ceremony.held' as const, standing: 'probationary' },
    { to: 'grassroots.voted' as const, matter: 'recognition' as const, standing: 'probationary' },
    { to: 'recognition.decided' as const, standing: 'official' },
  ])('after $to is $standing', ({ to, matter, standing }) => {
    expect(standingOf(replay(upTo(to, matter)).file)).toBe(standing)
  })

  it('before any act is unopened', () => {
    expect(standingOf(emptyFile(unopened))).toBe('unopened')
    expect(stateOf(emptyFile(unopened))).toEqual(['unopened'])
  })

  it('tells every active state', () => {
    expect(stateOf(replay(upTo('ceremony.held')).file)).toEqual([
      'probationary.activity.active',
      'probationary.discipline.clean',
      'probationary.exit.none',
      'probationary.helper.assigned',
      'probationary.place.home',
      'probationary.records.due',
      'probationary.review.collecting',
      'probationary.training.untrained',
    ])
  })
})

describe('the dates of a case', () => {
  it('are absent until their act', () => {
    expect(dates(replay(upTo('case.opened')).file)).toEqual({})
    expect(dates(replay(upTo('decision.received')).file)).toEqual({
      sympathiserOn: '2025-07-05',
      authorisedOn: '2025-08-05',
      appliedOn: '2025-08-06',
      consideredOn: '2025-09-15',
      decidedOn: '2025-10-20',
      decisionReceivedOn: '2025-10-22',
    })
    expect(dates(replay(upTo('ceremony.held')).file)).toMatchObject({
      joinedOn: '2025-11-07',
      probationEndsOn: '2026-11-07',
    })
    expect(dates(replay(upTo('ceremony.held')).file)).not.toHaveProperty('officialSince')
    expect(dates(replay(upTo('ceremony.held')).file)).not.toHaveProperty('seniorityFrom')
  })

  it('are four dates of a membership in the end', () => {
    expect(dates(replay(acts).file)).toEqual({
      sympathiserOn: '2025-07-05',
      authorisedOn: '2025-08-05',
      appliedOn: '2025-08-06',
      consideredOn: '2025-09-15',
      decidedOn: '2025-10-20',
      decisionReceivedOn: '2025-10-22',
      joinedOn: '2025-11-07',
      probationEndsOn: '2026-11-07',
      recognitionReviewedOn: '2026-11-16',
      recognisedOn: '2026-12-04',
      officialSince: '2026-11-07',
      seniorityFrom: '2025-10-20',
    })
  })

  const transcribed = (ceremonyOn: string): readonly Act[] => [
    acts[0]!,
    {
      type: 'membership.transcribed',
      on: '2025-07-10',
      standing: 'official',
      decidedOn: '2009-05-01',
      ceremonyOn,
      recognisedOn: '2021-06-01',
    },
  ]

  it('of a transcribed membership are its own', () => {
    expect(dates(replay(transcribed('2020-05-19')).file)).toEqual({
      decidedOn: '2009-05-01',
      joinedOn: '2020-05-19',
      probationEndsOn: '2021-05-19',
      recognisedOn: '2021-06-01',
      officialSince: '2021-05-19',
      seniorityFrom: '2009-05-01',
    })
  })

  it.each([
    // Nine months: the law of 1972 is in no source here, so the register is neither confirmed nor contradicted.
    { ceremonyOn: '1972-05-19', officialSince: '1973-02-19', kind: 'gap', what: 'law.not-covered' },
    { ceremonyOn: '2020-05-19', officialSince: '2021-05-20', kind: 'contradiction', what: 'broken' },
    { ceremonyOn: '2020-05-19', officialSince: '2021-05-19', kind: undefined, what: undefined },
  ])('carry over the official date $officialSince of a register', ({ kind, what, ...days }) => {
    const [open] = acts
    const entry: Act = { type: 'membership.transcribed', on: '2025-07-10', standing: 'official', ...days }
    const { file } = replay([open!, entry])
    expect(dates(file).officialSince).toBe(days.officialSince)
    const faults = dataQuality(file, { today: '2025-07-10' }).faults.filter(({ rules }) =>
      rules.includes('membership.transcribed-official-date'),
    )
    expect(faults.map((fault) => fault.kind)).toEqual(kind === undefined ? [] : [kind])
    const found = file.findings.find(({ finding }) => finding.rule === 'membership.transcribed-official-date')
    expect(found?.finding.facts.uncovered ?? found?.finding.outcome).toBe(what)
  })

  it('do not guess the end of a probation before the earliest supported day', () => {
    const file = replay(transcribed('2009-05-19')).file
    expect(dates(file)).toEqual({
      decidedOn: '2009-05-01',
      joinedOn: '2009-05-19',
      recognisedOn: '2021-06-01',
      seniorityFrom: '2009-05-01',
    })
    const in2012 = replay(transcribed('2012-05-19')).file
    expect(dates(in2012).officialSince).toBe('2013-05-19')
  })

  it.each([
    { joined: '2011-01-18', official: undefined, why: 'last day before the Charter of 2011' },
    { joined: '2011-01-19', official: '2012-01-19', why: 'first day of the Charter of 2011 (art. 5.1)' },
  ])('have the 12 months of the Charter from its first day on: joined $joined ($why)', (one) => {
    expect(dates(replay(transcribed(one.joined)).file).officialSince).toBe(one.official)
  })
})

describe('the law of a day', () => {
  const regulation = (day: string) =>
    lawOn(day)
      .instruments.filter(({ layer }) => layer !== 'neighbouring')
      .map(({ id }) => id)
  const value = (day: string, id: string) =>
    lawOn(day).provisions.find(({ provision }) => provision === id)?.value

  it.each([
    { day: '2016-07-25', ids: ['CH2011', 'R2016', 'S2012', 'G2012'], why: 'first supported day' },
    { day: '2025-06-15', ids: ['CH2011', 'R2025A', 'S2025', 'G2022'], why: 'worked example 23' },
    { day: '2025-06-30', ids: ['CH2011', 'R2025A', 'S2025', 'G2022'], why: 'last day of 232-QĐ/TW' },
    { day: '2025-07-01', ids: ['CH2011', 'R2025B', 'S2025', 'G2022'], why: 'first day of 294-QĐ/TW' },
    { day: '2025-09-29', ids: ['CH2011', 'R2025B', 'S2025', 'G2025'], why: 'first day of 38-HD/BTCTW' },
    { day: '2026-07-26', ids: ['CH2011', 'R2026B', 'S2026', 'G2025'], why: 'first day of 208-QĐ/TW' },
  ])('on $day is $ids ($why)', ({ day, ids }) => {
    expect(regulation(day)).toEqual(ids)
  })

  it('states each provision in force with its value', () => {
    expect(value('2025-06-30', 'decision.admission.deadline')).toBe(60)
    expect(value('2025-07-01', 'decision.admission.deadline')).toBe(45)
    expect(value('2025-06-30', 'decision.extension.maximum')).toBe(30)
    expect(value('2025-07-01', 'decision.extension.maximum')).toBe(15)
    expect(value('2026-07-25', 'ceremony.clock-start')).toBe('decision-received')
    expect(value('2026-07-26', 'ceremony.clock-start')).toBe('decision-issued')
  })

  it('leaves out what did not exist yet', () => {
    expect(value('2025-11-30', 'class.size.minimum')).toBeUndefined()
    expect(value('2025-12-01', 'class.size.minimum')).toBe(25)
    expect(lawOn('2016-07-25').provisions.length).toBeLessThan(provisions.length)
  })

  it('throws on a day that is none, and before the earliest supported day', () => {
    expect(() => lawOn('2025-06-31')).toThrow(expect.objectContaining({ code: 'day.malformed' }))
    expect(() => lawOn('2016-07-24')).toThrow(expect.objectContaining({ code: 'law.not-covered' }))
    const older = rulebook({ policies: { earliestSupportedDate: '2011-01-19' } })
    expect(lawOn('2016-07-24', { rulebook: older }).day).toBe('2016-07-24')
  })
})
