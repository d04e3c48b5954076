import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import {
  transcribedDates,
  transcribedOfficialDate,
  transcriptionUnproven,
} from '../../../src/rules/membership/transcription.js'
import { cited, judged } from '../judged.js'

const transcribed = (more: Partial<ActOf<'membership.transcribed'>> = {}): Act => ({
  type: 'membership.transcribed',
  on: '2026-01-05',
  standing: 'official',
  ...more,
})

describe('dates carried over from a register (Charter art. 5)', () => {
  it.each([
    {
      days: { decidedOn: '2018-03-01', ceremonyOn: '2018-03-20', recognisedOn: '2019-06-01' },
      outcome: 'met',
    },
    { days: { decidedOn: '2018-03-20', ceremonyOn: '2018-03-20' }, outcome: 'met' },
    { days: { ceremonyOn: '2026-01-05' }, outcome: 'met' },
    { days: { ceremonyOn: '2026-01-06' }, outcome: 'broken' },
    { days: { decidedOn: '2018-03-21', ceremonyOn: '2018-03-20' }, outcome: 'broken' },
    { days: { ceremonyOn: '2018-03-20', recognisedOn: '2018-03-19' }, outcome: 'broken' },
    { days: { ceremonyOn: '2018-03-20', recognisedOn: '2026-01-06' }, outcome: 'broken' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2018-03-20' }, outcome: 'met' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2018-03-19' }, outcome: 'broken' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2026-01-05' }, outcome: 'met' },
    { days: { ceremonyOn: '2018-03-20', officialSince: '2026-01-06' }, outcome: 'broken' },
    { days: { decidedOn: '2018-03-01' }, outcome: 'missing' },
  ])('$days is $outcome', ({ days, outcome }) => {
    const finding = judged(transcribedDates, [], transcribed(days))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['date.checked'],
    })
    expect(cited(finding)).toEqual(['CH2011 art. 5'])
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
      effect: 'breach',
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
