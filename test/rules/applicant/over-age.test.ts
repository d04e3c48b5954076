import { describe, expect, it } from 'vitest'
import type { Act, BodyKind } from '../../../src/casefile/shapes.js'
import { overAgeConsent } from '../../../src/rules/applicant/over-age.js'
import { cited, considered, judged, opened } from '../judged.js'

const shown = { healthy: true, prestige: true, overAgeGround: 'no-member-at-place' } as const
const central = 'centralDirectStandingCommittee'

/** Considered at 66. */
const considering = (person: object = shown): readonly Act[] => [
  opened({ bornOn: '1960-01-10', ...person }),
  considered('2026-02-10'),
]

const consent = (on: string, by: BodyKind | undefined, written = true): Act => ({
  type: 'consent.given',
  on,
  matter: 'over-age',
  written,
  ...(by && { by: { kind: by } }),
})

const decided = (on: string, by?: BodyKind): Act => ({
  type: 'admission.decided',
  on,
  ...(by && { by: { kind: by } }),
})

describe('consent for an applicant over age (regulation pt 1.1.2; guidance pt 1.1)', () => {
  it('is not asked for one of ordinary age, unborn to the file, or not considered', () => {
    const young = [opened({ bornOn: '1966-01-10' }), considered('2025-12-31')]
    expect(judged(overAgeConsent, young, decided('2026-03-20'))).toBeUndefined()
    expect(
      judged(overAgeConsent, [opened(), considered('2026-02-10')], decided('2026-03-20')),
    ).toBeUndefined()
    expect(judged(overAgeConsent, [opened({ bornOn: '1960-01-10' })], decided('2026-03-20'))).toBeUndefined()
  })

  it('is contested within a month of the 60th birthday (open question 3)', () => {
    const log = [opened({ bornOn: '1966-01-10', ...shown }), considered('2026-02-09')]
    expect(judged(overAgeConsent, log, decided('2026-03-20'))).toMatchObject({
      outcome: 'met',
      alternatives: [
        { policy: 'ageMaximumReading', reading: 'not-after-birthday', outcome: 'missing' },
        { policy: 'ageByMonth', reading: 'calendar-months', outcome: 'missing' },
      ],
    })
  })

  it('is asked from 60 years and a month on the day of the consideration, not of the decision', () => {
    const after = [opened({ bornOn: '1966-01-10', ...shown }), considered('2026-02-10')]
    expect(judged(overAgeConsent, after, decided('2026-03-20'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'consent.over-age', required: central },
      cure: ['consent.over-age'],
    })
  })

  it.each([
    { given: consent('2026-03-20', central), outcome: 'met', why: 'on the day of the decision' },
    { given: consent('2026-03-21', central), outcome: 'missing', why: 'the day after it' },
    { given: consent('2026-03-01', central, false), outcome: 'missing', why: 'not in writing' },
    {
      given: consent('2026-03-01', 'provincialStandingCommittee'),
      outcome: 'met',
      why: 'of a province, which is directly under the Central Committee',
    },
    { given: consent('2026-03-01', 'communeStandingCommittee'), outcome: 'broken', why: 'of another body' },
    { given: consent('2026-03-01', undefined), outcome: 'broken', why: 'of a body not named' },
  ])('$why is $outcome', ({ given, outcome }) => {
    expect(judged(overAgeConsent, [...considering(), given], decided('2026-03-20'))).toMatchObject({
      outcome,
    })
  })

  it('is no use without health, prestige and a ground', () => {
    const log = [...considering({ healthy: true }), consent('2026-03-01', central)]
    expect(judged(overAgeConsent, log, decided('2026-03-20'))).toMatchObject({
      outcome: 'broken',
      facts: { months: 793 },
      cure: ['over-age.conditions'],
    })
  })

  it('cites regulation and guidance', () => {
    const log = [...considering(), consent('2026-03-01', central)]
    expect(cited(judged(overAgeConsent, log, decided('2026-03-20')))).toEqual([
      'R2025B pt 1.1.1(a)',
      'R2025B pt 1.1.1',
      'R2025B pt 1.1.2',
      'S2025',
      'S2025 pt 1.1',
    ])
  })
})

describe('whether that committee consents or decides (open question 17)', () => {
  const log = [...considering(), consent('2026-03-01', central)]

  it('shows that it should have decided itself', () => {
    expect(judged(overAgeConsent, log, decided('2026-03-20', 'communeStandingCommittee'))).toMatchObject({
      outcome: 'met',
      alternatives: [
        {
          policy: 'overAgeConsentReading',
          reading: 'decides',
          outcome: 'broken',
          facts: {
            required: ['provincialStandingCommittee', central],
            actual: 'communeStandingCommittee',
          },
        },
      ],
    })
  })

  it.each([
    { by: central, outcome: 'met' },
    { by: 'provincialStandingCommittee', outcome: 'met' },
    { by: 'communeStandingCommittee', outcome: 'broken' },
    { by: undefined, outcome: 'missing' },
  ] as const)('decides: $by is $outcome', ({ by, outcome }) => {
    const decides = { overAgeConsentReading: 'decides' }
    expect(judged(overAgeConsent, considering(), decided('2026-03-20', by), decides)).toMatchObject({
      outcome,
    })
  })
})

describe('the level of that committee from 2026-07-26 (open question 18)', () => {
  const province = { overAgeConsentLevel2026: 'directly-under-province' }
  const found = (on: string, by: BodyKind, policies = {}) =>
    judged(overAgeConsent, [...considering(), consent('2026-07-20', by)], decided(on), policies)

  it.each([
    { on: '2026-07-25', by: central, outcome: 'met', why: 'last day of 20-QĐ/TW' },
    { on: '2026-07-25', by: 'communeStandingCommittee', outcome: 'broken', why: 'last day of 20-QĐ/TW' },
    { on: '2026-07-26', by: central, outcome: 'broken', why: 'first of 208-QĐ/TW' },
    { on: '2026-07-26', by: 'communeStandingCommittee', outcome: 'met', why: 'first of 208-QĐ/TW' },
    { on: '2026-07-26', by: 'upperStandingCommittee', outcome: 'met', why: 'first of 208-QĐ/TW' },
  ] as const)(
    'under the other reading: of $by for a decision of $on is $outcome ($why)',
    ({ on, by, outcome }) => {
      expect(found(on, by, province)).toMatchObject({
        outcome,
        facts: { actual: by, consentOn: '2026-07-20' },
      })
    },
  )

  it('is the central level by default, and the point is contested', () => {
    const finding = found('2026-07-26', central)
    expect(finding).toMatchObject({ outcome: 'met', facts: { required: central } })
    expect(finding?.alternatives.map(({ policy }) => policy)).toContain('overAgeConsentLevel2026')
    expect(found('2026-07-26', 'communeStandingCommittee')?.outcome).toBe('broken')
    expect(found('2026-07-25', central)?.policies).not.toContain('overAgeConsentLevel2026')
  })
})

describe('the day a consent is judged by (open question 56)', () => {
  const log = [...considering(), consent('2026-07-25', central)]
  const policies = { overAgeConsentLevel2026: 'directly-under-province' }

  it('is that of the decision, and the other reading is shown', () => {
    const finding = judged(overAgeConsent, log, decided('2026-08-20'), policies)
    expect(finding).toMatchObject({
      outcome: 'broken',
      alternatives: expect.arrayContaining([
        expect.objectContaining({ policy: 'consentGoverningDay', reading: 'consent-day', outcome: 'met' }),
      ]),
    })
    const consentDay = { ...policies, consentGoverningDay: 'consent-day' }
    expect(judged(overAgeConsent, log, decided('2026-08-20'), consentDay)?.outcome).toBe('met')
  })
})
