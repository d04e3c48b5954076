import { describe, expect, it } from 'vitest'
import type { Act, BodyKind, Person } from '../../../src/casefile/shapes.js'
import {
  educationLevel,
  educationLiteracyConsent,
  reachesLevel,
} from '../../../src/rules/applicant/education.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

type Level = NonNullable<Person['education']>

const schooled = (education: Level, ...hardshipGroups: NonNullable<Person['hardshipGroups']>) =>
  opened({ education, hardshipGroups })

describe('general education on the day of the cell’s consideration (regulation pt 1.2.1)', () => {
  it.each([
    {
      level: 'lower-secondary-equivalent',
      on: '2021-07-29',
      outcome: 'met',
      why: 'last day of "or equivalent"',
    },
    { level: 'lower-secondary-equivalent', on: '2021-07-30', outcome: 'broken', why: 'the wording dropped' },
    { level: 'lower-secondary-programme-completed', on: '2021-07-29', outcome: 'broken', why: 'no diploma' },
    {
      level: 'lower-secondary-programme-completed',
      on: '2025-08-05',
      outcome: 'broken',
      why: 'worked example 21',
    },
    {
      level: 'lower-secondary-programme-completed',
      on: '2026-07-25',
      outcome: 'broken',
      why: 'last day of the diploma',
    },
    { level: 'lower-secondary-programme-completed', on: '2026-07-26', outcome: 'met', why: '208-QĐ/TW' },
    {
      level: 'lower-secondary-programme-completed',
      on: '2026-08-05',
      outcome: 'met',
      why: 'worked example 20',
    },
    { level: 'lower-secondary-equivalent', on: '2026-07-26', outcome: 'met', why: 'anything higher passes' },
    { level: 'lower-secondary-diploma', on: '2021-07-30', outcome: 'met', why: 'the diploma' },
    { level: 'upper-secondary', on: '2025-07-01', outcome: 'met', why: 'higher' },
    { level: 'primary-completed', on: '2026-07-26', outcome: 'broken', why: 'too low' },
  ] as const)('$level on $on is $outcome ($why)', ({ level, on, outcome }) => {
    expect(judged(educationLevel, [schooled(level)], considered(on))).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['education.completed'],
    })
  })

  it('names the wording of the day', () => {
    const finding = judged(educationLevel, [schooled('none')], considered('2025-07-01'))
    expect(finding).toMatchObject({ facts: { actual: 'none', required: 'lower-secondary-diploma' } })
    expect(cited(finding)).toEqual(['R2025B pt 1.2.1', 'S2025 pt 1.2(a)'])
  })

  it('is asked for where it is not on file, and not at recognition', () => {
    expect(judged(educationLevel, [opened()], considered('2025-07-01'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.education' },
    })
    expect(judged(educationLevel, [opened()], reviewed('2026-11-16'))).toBeUndefined()
  })

  it.each([
    { on: '2021-07-29', confidence: 'text' },
    { on: '2026-04-08', confidence: 'assumed' },
    { on: '2026-07-26', confidence: 'secondary' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(judged(educationLevel, [schooled('upper-secondary')], considered(on))?.confidence).toBe(confidence)
  })
})

describe('education in hardship areas (regulation pt 1.2.2; guidance pt 1.2)', () => {
  it.each([
    { level: 'primary-completed', groups: ['mountain-area'], outcome: 'met', door: 'hardship' },
    { level: 'primary-completed', groups: ['fisher'], outcome: 'met', door: 'hardship' },
    { level: 'lower-secondary-diploma', groups: ['fisher'], outcome: 'met', door: 'general' },
    { level: 'primary-completed', groups: ['village-elder'], outcome: 'broken', door: undefined },
    { level: 'literate-national-script', groups: ['mountain-area'], outcome: 'broken', door: undefined },
    { level: 'literate-national-script', groups: ['village-elder'], outcome: 'broken', door: undefined },
    {
      level: 'literate-national-script',
      groups: ['mountain-area', 'village-elder'],
      outcome: 'met',
      door: 'literacy',
    },
    {
      level: 'literate-national-script',
      groups: ['border-area', 'hamlet-head'],
      outcome: 'met',
      door: 'literacy',
    },
    {
      level: 'literate-national-script',
      groups: ['island-area', 'person-of-prestige'],
      outcome: 'met',
      door: 'literacy',
    },
    { level: 'literate-national-script', groups: ['fisher'], outcome: 'met', door: 'literacy' },
    { level: 'none', groups: ['fisher'], outcome: 'broken', door: undefined },
  ] as const)('$level of $groups is $outcome', ({ level, groups, outcome, door }) => {
    const finding = judged(educationLevel, [schooled(level, ...groups)], considered('2025-07-01'))
    expect(finding).toMatchObject({ effect: 'bar', outcome })
    expect(finding?.facts.door).toBe(door)
  })
})

describe('consent for an applicant who only reads and writes (guidance pt 1.2(b))', () => {
  const elder = schooled('literate-national-script', 'mountain-area', 'village-elder')
  const vote = considered('2025-09-15')
  const decided: Act = { type: 'admission.decided', on: '2025-10-20' }
  const consent = (on: string, by: BodyKind | undefined, written = true): Act => ({
    type: 'consent.given',
    on,
    matter: 'literacy',
    written,
    ...(by && { by: { kind: by } }),
  })
  const central = 'centralDirectStandingCommittee'

  it('bars the decision until it is given', () => {
    const finding = judged(educationLiteracyConsent, [elder, vote], decided)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'consent.literacy', required: central },
      cure: ['consent.literacy'],
    })
    expect(cited(finding)).toContain('S2025 pt 1.2(b)')
  })

  it.each([
    { given: consent('2025-10-20', central), outcome: 'met', why: 'on the day of the decision' },
    { given: consent('2025-10-21', central), outcome: 'missing', why: 'the day after it' },
    { given: consent('2025-10-01', central, false), outcome: 'missing', why: 'not in writing' },
    { given: consent('2025-10-01', 'upperCommittee'), outcome: 'broken', why: 'of another body' },
    { given: consent('2025-10-01', undefined), outcome: 'broken', why: 'of a body not named' },
  ])('$why is $outcome', ({ given, outcome }) => {
    expect(judged(educationLiteracyConsent, [elder, vote, given], decided)).toMatchObject({ outcome })
  })

  it('is not asked for another level, for one without a level, or before the cell considered', () => {
    const primary = schooled('primary-completed', 'mountain-area', 'village-elder')
    expect(judged(educationLiteracyConsent, [primary, vote], decided)).toBeUndefined()
    expect(judged(educationLiteracyConsent, [opened(), vote], decided)).toBeUndefined()
    expect(judged(educationLiteracyConsent, [elder], decided)).toBeUndefined()
  })
})

describe('a level against a wording', () => {
  it.each([
    { level: 'lower-secondary-equivalent', wording: 'lower-secondary', reaches: true },
    { level: 'lower-secondary-programme-completed', wording: 'lower-secondary', reaches: false },
    { level: 'lower-secondary-equivalent', wording: 'lower-secondary-or-equivalent', reaches: true },
    { level: 'primary-completed', wording: 'lower-secondary-or-equivalent', reaches: false },
    { level: 'primary-completed', wording: 'literate-national-script', reaches: true },
  ] as const)('$level reaches "$wording": $reaches', ({ level, wording, reaches }) => {
    expect(reachesLevel(level, wording)).toBe(reaches)
  })
})
