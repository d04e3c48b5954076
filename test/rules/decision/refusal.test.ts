import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { ageNoGround } from '../../../src/rules/decision/refusal.js'
import { cited, considered, judged, opened } from '../judged.js'

const refused = (cause?: ActOf<'admission.refused'>['cause'], on = '2025-11-03'): Act => ({
  type: 'admission.refused',
  on,
  ...(cause && { cause }),
})
const log = (bornOn?: string) => [opened(bornOn === undefined ? {} : { bornOn }), considered('2025-09-15')]

describe('refusal.age-ground, a breach (regulation pt 1.1.1)', () => {
  it.each([
    { bornOn: '2007-09-16', outcome: 'met', years: 17, restMonths: 11, why: 'under 18' },
    { bornOn: '2007-09-15', outcome: 'broken', years: 18, restMonths: 0, why: 'exactly 18' },
    { bornOn: '1967-05-15', outcome: 'broken', years: 58, restMonths: 4, why: 'old, yet within 60' },
    { bornOn: '1965-08-16', outcome: 'broken', years: 60, restMonths: 0, why: 'in the month after 60' },
    { bornOn: '1965-08-15', outcome: 'met', years: 60, restMonths: 1, why: 'above 60' },
  ])('born $bornOn ($why) is $outcome', ({ bornOn, outcome, years, restMonths }) => {
    const finding = judged(ageNoGround, log(bornOn), refused('age'))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { years, restMonths, minimum: 216, maximum: 720 },
      cure: outcome === 'met' ? [] : ['refusal.on-valid-ground'],
      confidence: 'text',
    })
    expect(cited(finding)).toContain('CH2011 art. 1.2')
  })

  it('is contested in the month after the 60th birthday (open question 3)', () => {
    expect(judged(ageNoGround, log('1965-08-16'), refused('age'))?.alternatives).toMatchObject([
      { policy: 'ageByMonth', outcome: 'met' },
      { policy: 'ageMaximumReading', reading: 'not-after-birthday', outcome: 'met' },
    ])
  })

  it('counts to the refusal where no cell considered', () => {
    expect(judged(ageNoGround, [opened({ bornOn: '1965-10-03' })], refused('age'))).toMatchObject({
      outcome: 'met',
      facts: { years: 60, restMonths: 1 },
    })
  })

  it('misses the day of birth', () => {
    expect(judged(ageNoGround, log(), refused('age'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.bornOn' },
    })
  })

  it.each(['standard', 'background', 'procedure', 'vote', 'need', 'other', undefined] as const)(
    'is not asked of the cause %s',
    (cause) => {
      expect(judged(ageNoGround, log('1967-05-15'), refused(cause))).toBeUndefined()
    },
  )
})
