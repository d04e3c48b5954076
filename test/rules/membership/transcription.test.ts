import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import {
  transcribedAge,
  transcribedDates,
  transcribedDecision,
  transcribedOfficialDate,
  transcriptionUnproven,
} from '../../../src/rules/membership/transcription.js'
import { judged, opened } from '../judged.js'

const transcribed = (more: Partial<ActOf<'membership.transcribed'>> = {}): Act => ({
  type: 'membership.transcribed',
  on: '2026-01-05',
  standing: 'official',
  ...more,
})

describe('dates carried over from a register (Charter art. 5.1)', () => {
  it.each([
    {
      days: { decidedOn: '2018-03-01', ceremonyOn: '2018-03-20', recognisedOn: '2019-03-20' },
      effect: 'bar',
      outcome: 'met',
    },
    { days: { ceremonyOn: '2018-03-20', recognisedOn: '2019-03-19' }, effect: 'breach', outcome: 'broken' },
    { days: { ceremonyOn: '2022-12-25', recognisedOn: '2023-03-01' }, effect: 'breach', outcome: 'broken' },
    { days: { ceremonyOn: '2018-03-20' }, effect: 'bar', outcome: 'met' },
    // Entered on 5 January 2026 as official.
    { days: { ceremonyOn: '2025-01-05' }, effect: 'bar', outcome: 'met' },
    { days: { ceremonyOn: '2025-01-06' }, effect: 'breach', outcome: 'broken' },
    { days: { decidedOn: '2018-03-01' }, effect: 'bar', outcome: 'missing' },
    // The law of 1972 is in no source here: probation was not always 12 months, and never longer than any known.
    { days: { ceremonyOn: '1972-05-19', recognisedOn: '1973-05-19' }, effect: 'bar', outcome: 'met' },
    { days: { ceremonyOn: '1972-05-19', recognisedOn: '1973-05-18' }, effect: 'note', outcome: 'unknown' },
  ] as const)('$days are $outcome, $effect', ({ days, effect, outcome }) => {
    expect(judged(transcribedDates, [], transcribed(days))).toMatchObject({
      effect,
      outcome,
      confidence: outcome === 'unknown' ? 'unknown' : 'text',
      cure: outcome === 'met' ? [] : ['date.checked'],
    })
  })

  it('tell the end of the probation that the recognition came before', () => {
    const act = transcribed({ ceremonyOn: '2022-12-25', recognisedOn: '2023-03-01' })
    expect(judged(transcribedDates, [], act)?.facts).toEqual({
      ceremonyOn: '2022-12-25',
      recognisedOn: '2023-03-01',
      endsOn: '2023-12-25',
    })
  })

  it('have no recognition of a probationary member', () => {
    const act = transcribed({
      standing: 'probationary',
      ceremonyOn: '2024-03-20',
      recognisedOn: '2025-03-20',
    })
    expect(judged(transcribedDates, [], act)).toMatchObject({ effect: 'breach', outcome: 'broken' })
  })

  it('lack the ceremony', () => {
    expect(judged(transcribedDates, [], transcribed())?.facts).toEqual({ missing: 'evidence.ceremonyOn' })
  })
})

it('a transcription leaves a note that the steps are unproven', () => {
  expect(judged(transcriptionUnproven, [], transcribed({ standing: 'probationary' }))).toMatchObject({
    effect: 'note',
    outcome: 'broken',
    facts: { standing: 'probationary' },
    cure: [],
  })
})

describe('the official date of a register (Charter art. 5.1)', () => {
  it.each([
    { ceremonyOn: '2018-03-20', officialSince: '2019-03-20', outcome: 'met' },
    { ceremonyOn: '2018-03-20', officialSince: '2019-03-19', outcome: 'broken' },
    { ceremonyOn: '2018-03-20', officialSince: '2019-03-21', outcome: 'broken' },
    { ceremonyOn: '2020-02-29', officialSince: '2021-02-28', outcome: 'met' },
    // The law of 1972 is in no source here, and probation was not always 12 months.
    { ceremonyOn: '1972-05-19', officialSince: '1973-02-19', outcome: 'unknown' },
    { ceremonyOn: '1972-05-19', officialSince: '1973-05-19', outcome: 'unknown' },
  ])('$officialSince after a ceremony of $ceremonyOn is $outcome', ({ outcome, ...days }) => {
    expect(judged(transcribedOfficialDate, [], transcribed(days))).toMatchObject({
      effect: outcome === 'unknown' ? 'note' : 'breach',
      outcome,
      cure: outcome === 'met' ? [] : ['date.checked'],
    })
  })

  it('is not asked where the register has no day of the ceremony to count from, or no official date', () => {
    expect(judged(transcribedOfficialDate, [], transcribed({ officialSince: '2019-03-20' }))).toBeUndefined()
    expect(judged(transcribedOfficialDate, [], transcribed({ ceremonyOn: '2018-03-20' }))).toBeUndefined()
  })

  it('belongs to no probationary member', () => {
    const act = transcribed({
      standing: 'probationary',
      ceremonyOn: '2025-03-20',
      officialSince: '2025-12-20',
    })
    expect(judged(transcribedOfficialDate, [], act)).toMatchObject({
      outcome: 'broken',
      facts: { officialSince: '2025-12-20', standing: 'probationary' },
    })
  })

  it('is not asked where the register has none', () => {
    expect(judged(transcribedOfficialDate, [], transcribed({ ceremonyOn: '2018-03-20' }))).toBeUndefined()
  })
})

describe('the age of a carried-over member at the admission (Charter art. 1.2; 294-QĐ/TW pt 5.2.3)', () => {
  const agedOn = (bornOn: string, days: Partial<ActOf<'membership.transcribed'>>) =>
    judged(transcribedAge, [opened({ bornOn })], transcribed(days))

  it.each([
    { bornOn: '2004-06-25', ceremonyOn: '2022-06-25', outcome: 'met', why: '18 on the day' },
    { bornOn: '2004-06-26', ceremonyOn: '2022-06-25', outcome: 'broken', why: '18 the day after' },
    { bornOn: '2004-12-20', ceremonyOn: '2022-06-25', outcome: 'broken', why: '17 and a half' },
    { bornOn: '1944-09-04', ceremonyOn: '1960-09-04', outcome: 'met', why: 'before the Third Congress' },
    {
      bornOn: '1944-09-05',
      ceremonyOn: '1960-09-05',
      outcome: 'missing',
      why: 'kept south of the Bến Hải only',
    },
    {
      bornOn: '1959-04-29',
      ceremonyOn: '1975-04-29',
      outcome: 'missing',
      why: 'the last day kept in the south',
    },
    { bornOn: '1959-04-30', ceremonyOn: '1975-04-30', outcome: 'broken', why: 'kept nowhere' },
  ])('born $bornOn and admitted $ceremonyOn is $outcome: $why', ({ bornOn, ceremonyOn, outcome }) => {
    expect(agedOn(bornOn, { ceremonyOn })).toMatchObject({ effect: 'breach', outcome })
  })

  it.each([
    { bornOn: '1944-09-05', ceremonyOn: '1960-09-05', south: 'met' },
    { bornOn: '1959-04-29', ceremonyOn: '1975-04-29', south: 'met' },
    { bornOn: '1959-04-30', ceremonyOn: '1975-04-30', south: 'broken' },
  ])('south of the Bến Hải born $bornOn and admitted $ceremonyOn is $south, elsewhere broken', (row) => {
    const admittedIn = (region: 'north' | 'south') =>
      agedOn(row.bornOn, { ceremonyOn: row.ceremonyOn, region })
    expect(admittedIn('south')?.outcome).toBe(row.south)
    expect(admittedIn('north')?.outcome).toBe('broken')
  })

  it('is that of the decision where the register has it', () => {
    expect(agedOn('2004-06-25', { decidedOn: '2022-06-24', ceremonyOn: '2022-07-01' })).toMatchObject({
      outcome: 'broken',
      facts: { admittedOn: '2022-06-24', months: 215, minimum: 216 },
      cure: ['date.checked', 'admission.annulled'],
    })
  })

  it('is not asked without a birth, without a joining date, or of one born after it', () => {
    expect(judged(transcribedAge, [opened()], transcribed({ ceremonyOn: '2022-06-25' }))).toBeUndefined()
    expect(agedOn('2004-06-25', {})).toBeUndefined()
    expect(agedOn('2022-06-26', { ceremonyOn: '2022-06-25' })).toBeUndefined()
  })
})

it('a register without the admission decision leaves a note (guidance pt 5.3)', () => {
  expect(judged(transcribedDecision, [], transcribed({ ceremonyOn: '2018-03-20' }))).toMatchObject({
    effect: 'note',
    outcome: 'missing',
    facts: { missing: 'evidence.decidedOn' },
  })
  expect(judged(transcribedDecision, [], transcribed({ decidedOn: '2018-03-01' }))?.outcome).toBe('met')
})
