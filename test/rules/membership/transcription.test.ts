import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import { transcribedDates, transcriptionUnproven } from '../../../src/rules/membership/transcription.js'
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
