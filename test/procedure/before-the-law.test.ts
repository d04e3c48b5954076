import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  actTypes,
  agenda,
  dataQuality,
  dates,
  explain,
  forecast,
  propose,
  type ReplayMode,
  replay,
  standingOf,
} from '../../src/index.js'
import { anyAct } from '../adapters/privacy/any-act.js'
import { acts, before, person, the, unit } from '../support/journey.js'
import { find } from './life.js'

// Unknown is not no, and not a crash: the law is known from 2016-07-25, the text of the Charter from 2011-01-19.

const entered = actTypes.filter((type) => !type.startsWith('entry.'))
const modes: readonly ReplayMode[] = ['strict', 'kept', 'chronicle']

/** Where most acts belong, beside the end: in the dossier, at the review, at the ceremony. */
const places = [14, 20, 22]

/** The same life twelve years earlier, in 2013 and 2014. */
const early = JSON.parse(
  JSON.stringify(acts).replace(/"(20\d\d)-(\d\d-\d\d)"/g, (_, year, day) => `"${Number(year) - 12}-${day}"`),
) as readonly Act[]

describe('an act on a day before the law', () => {
  const samples = (type: Act['type']) => fc.sample(anyAct(type), { numRuns: 1, seed: 11 })
  const acted = (type: Act['type'], on: string) =>
    samples(type).map((act) => ({ ...act, on, id: undefined, recordedAt: undefined }) as Act)

  // An act of a day before the life is judged first of all, so that the whole life holds every shorter one.
  it.each(entered)('%s: is answered in every mode', (type) => {
    const answered = (life: readonly Act[], on: string, asked: readonly ReplayMode[]) => {
      for (const act of acted(type, on))
        for (const mode of asked) expect(() => replay([...life, act], { mode })).not.toThrow()
    }
    answered(acts, '2016-07-24', modes)
    answered(acts, '2010-12-31', ['chronicle'])
    answered(early, (early.at(-1) as Act).on, modes)
    for (const length of places)
      answered(early.slice(0, length), (early[length - 1] as Act).on, ['chronicle'])
  })

  it.each(entered)('%s: leaves a file that can be asked', (type) => {
    const [act] = acted(type, '2016-07-24')
    const { file } = replay([...early, act], { mode: 'chronicle' })
    for (const today of ['2016-07-24', '2026-11-29']) {
      expect(() => agenda(file, { today })).not.toThrow()
      expect(() => forecast(file, { today })).not.toThrow()
      expect(() => dataQuality(file, { today })).not.toThrow()
      expect(() => dates(file)).not.toThrow()
    }
  })

  it('does not stop a chronicle: a life of 2013 and 2014 goes through to the official member', () => {
    const { file, refused } = replay(early, { mode: 'chronicle' })
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('official')
    expect(file.findings.filter(({ finding }) => finding.outcome !== 'unknown')).toEqual([])
    expect(file.findings.every(({ finding }) => finding.confidence === 'unknown')).toBe(true)
    expect(dates(file)).toMatchObject({ joinedOn: '2013-11-07', officialSince: '2014-11-07' })
  })
})

describe('what the Charter of 2011 says in its text (art. 1.2, 4, 5)', () => {
  const vote = (on: string, more: object = {}): Act => ({ ...the('cell.voted', 'admission'), on, ...more })
  const opened = (bornOn: string): Act => ({
    type: 'case.opened',
    on: '2011-01-01',
    case: 'c',
    person: { ...person, bornOn },
    unit,
  })

  it.each([
    {
      on: '2011-01-18',
      outcome: 'unknown',
      confidence: 'unknown',
      why: 'last day before the Charter of 2011',
    },
    { on: '2011-01-19', outcome: 'met', confidence: 'text', why: 'first day of it' },
    { on: '2016-07-24', outcome: 'met', confidence: 'text', why: 'last day before 29-QĐ/TW' },
    { on: '2016-07-25', outcome: 'met', confidence: 'text', why: 'first day of 29-QĐ/TW' },
  ])('is answered of a vote on $on: $outcome ($why)', ({ on, outcome, confidence }) => {
    for (const rule of ['applicant.citizen', 'cell.two-thirds'])
      if (rule === 'applicant.citizen' || outcome === 'unknown' || on === '2016-07-25')
        expect(find(rule, [opened('1985-01-01')], vote(on))?.outcome).toBe(outcome)
    expect(find('applicant.citizen', [opened('1985-01-01')], vote(on))?.confidence).toBe(confidence)
  })

  it.each([
    { on: '2013-02-28', outcome: 'broken', why: '17 years and 11 months' },
    { on: '2013-03-28', outcome: 'unknown', why: '18: the highest age of 2013 is not known' },
  ])('bars a vote on who was under 18 in 2013: $on ($why)', ({ on, outcome }) => {
    expect(find('applicant.age-window', [opened('1995-03-28')], vote(on))).toMatchObject({
      effect: 'bar',
      outcome,
    })
  })
})

describe('a limit whose first day is before the law', () => {
  const joined: readonly Act[] = [
    { type: 'case.opened', on: '2010-06-01', case: 'c', person, unit },
    { type: 'membership.transcribed', on: '2026-01-05', standing: 'probationary', ceremonyOn: '2010-06-01' },
  ]

  it('is unknown of a bar, and refuses nothing for ever', () => {
    const found = explain(replay(joined).file, { ...the('cell.voted', 'recognition'), on: '2026-11-16' })
      .subjects.flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome === 'unknown')
    expect(found.map(({ rule, effect, confidence }) => [rule, effect, confidence])).toContainEqual([
      'probation.twelve-months',
      'note',
      'unknown',
    ])
    expect(found.filter(({ effect }) => effect === 'bar')).toEqual([])
  })

  it('of papers withheld is the three months of its day: since 2020, and unknown since 2015', () => {
    const withheld = (arrived: string): readonly Act[] => [
      { type: 'case.opened', on: '2014-01-01', case: 'c', person, unit },
      { type: 'membership.transcribed', on: '2014-01-01', standing: 'official', ceremonyOn: '2013-01-01' },
      { type: 'member.transferred', on: arrived, transfer: 'official', effectiveOn: arrived },
      { type: 'transfer-notice.arrived', on: arrived },
    ]
    const opened: Act = { type: 'removal.opened', on: '2026-03-02', ground: 'transfer-not-filed' }
    expect(find('member-transfer.withheld-too-long', withheld('2020-03-02'), opened)).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { from: '2020-03-02', lastDay: '2020-06-02' },
    })
    expect(find('member-transfer.withheld-too-long', withheld('2015-03-02'), opened)).toMatchObject({
      effect: 'note',
      outcome: 'unknown',
      confidence: 'unknown',
    })
  })

  it.each([
    { died: '2021-07-29', earliest: '2024-06-01', why: 'none for a death before 24-QĐ/TW' },
    { died: '2021-07-30', earliest: '2023-06-01', why: '12 months from its first day on' },
    { died: '2023-05-01', earliest: '2023-06-01', why: '12 months in 2023, never 0' },
  ])('of an early badge is never 0 where it is 12: a death of $died ($why)', ({ died, earliest }) => {
    const member: readonly Act[] = [
      { type: 'case.opened', on: '2020-01-01', case: 'c', person, unit },
      {
        type: 'membership.transcribed',
        on: '2020-01-01',
        standing: 'official',
        decidedOn: '1994-06-01',
        ceremonyOn: '1994-06-10',
        recognisedOn: '1995-06-12',
      },
      { type: 'member.died', on: died },
    ]
    const awarded: Act = { type: 'badge.awarded', on: '2023-06-15', years: 30, early: 'posthumous' }
    expect(find('badge.earned', member, awarded)?.facts.earliestOn).toBe(earliest)
  })
})

describe('every unknown finding', () => {
  it('carries the confidence unknown', () => {
    const { file } = replay(before('member-record.filed'))
    const told = entered.flatMap((type) => {
      const [act] = fc.sample(anyAct(type), { numRuns: 1, seed: 5 })
      return explain(file, { ...(act as Act), on: '2010-12-31' }).subjects.flatMap(({ findings }) => findings)
    })
    const unknown = told.filter(({ outcome }) => outcome === 'unknown')
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.filter(({ confidence }) => confidence !== 'unknown')).toEqual([])
    expect(
      propose(file, { ...the('member-record.filed'), on: '2010-12-31' }).findings.length,
    ).toBeGreaterThan(0)
  })
})
