import { describe, expect, it } from 'vitest'
import type { Act, BodyKind, Person } from '../../../src/casefile/shapes.js'
import { populationConsent } from '../../../src/rules/applicant/population-consent.js'
import { cited, considered, judged, opened } from '../judged.js'

const breached = (more: Person = {}) =>
  opened({ populationBreach: { child: 3, bornOn: '2014-05-10' }, ...more })

const consent = (on: string, kind?: BodyKind, written = true): Act => ({
  type: 'consent.given',
  on,
  matter: 'population',
  written,
  ...(kind && { by: { kind } }),
})

const decided = (on: string): Act => ({ type: 'admission.decided', on })

describe('applicant.population-consent, a bar (173-QĐ/TW art. 5(2); 05-QĐi/TW art. 4, 5)', () => {
  it.each([
    { on: '2018-08-27', confidence: 'text', points: 'PP2013 art. 5(2)' },
    { on: '2018-08-28', confidence: 'assumed', points: 'PP2018 art. 4, 5' },
    { on: '2025-06-02', confidence: 'assumed', points: 'PP2018 art. 4, 5' },
  ])('a decision of $on without it is barred, $confidence', ({ on, confidence, points }) => {
    const finding = judged(populationConsent, [breached(), considered('2018-06-04')], decided(on))
    expect(finding).toMatchObject({
      outcome: 'missing',
      effect: 'bar',
      confidence,
      facts: { missing: 'consent.population', required: ['centralDirectStandingCommittee'] },
      cure: ['consent.population'],
      actor: 'centralDirectStandingCommittee',
    })
    expect(cited(finding)).toContain(points)
  })

  it('needs none from 3 June 2025 on', () => {
    expect(judged(populationConsent, [breached()], decided('2025-06-03'))).toBeUndefined()
  })

  it.each([
    { given: consent('2018-07-02', 'centralDirectStandingCommittee'), outcome: 'met' },
    { given: consent('2018-07-02', 'provincialStandingCommittee'), outcome: 'met' },
    { given: consent('2018-07-02', 'districtStandingCommittee'), outcome: 'broken' },
    { given: consent('2018-07-02'), outcome: 'broken' },
    { given: consent('2018-07-02', 'provincialStandingCommittee', false), outcome: 'missing' },
    { given: consent('2018-07-16', 'provincialStandingCommittee'), outcome: 'met' },
    { given: consent('2018-07-17', 'provincialStandingCommittee'), outcome: 'missing' },
  ])('of a decision of 2018-07-16 with $given is $outcome', ({ given, outcome }) => {
    expect(judged(populationConsent, [breached(), given], decided('2018-07-16'))?.outcome).toBe(outcome)
  })

  it('is asked of nobody without a breach, and not of a former member, who has a consent of another kind', () => {
    expect(judged(populationConsent, [opened()], decided('2018-07-16'))).toBeUndefined()
    const former = { leftOn: '2012-01-04', exit: 'resigned' } as const
    expect(judged(populationConsent, [breached({ former })], decided('2018-07-16'))).toBeUndefined()
  })
})
