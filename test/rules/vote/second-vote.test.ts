import { describe, expect, it } from 'vitest'
import { datesOf } from '../../../src/casefile/dates.js'
import type { Act } from '../../../src/index.js'
import { educationLiteracyConsent } from '../../../src/rules/applicant/education.js'
import { overAgeConsent } from '../../../src/rules/applicant/over-age.js'
import { waitElapsed } from '../../../src/rules/applicant/readmission/waits.js'
import { rightPlace } from '../../../src/rules/decision/ceremony.js'
import { ageNoGround } from '../../../src/rules/decision/refusal.js'
import { find } from '../../procedure/life.js'
import { before, the } from '../../support/journey.js'
import { cited, considered, fileOf, judged, opened } from '../judged.js'

const decided = (on: string): Act => ({ type: 'admission.decided', on })

/** Two considerations by the cell, entered in either order: the one that took place last is the one that counts. */
const twice = (first: string, second: string): readonly (readonly Act[])[] => [
  [considered(first), considered(second)],
  [considered(second), considered(first)],
]

describe('a cell that considers an admission twice, the law having changed in between', () => {
  it('is judged by the limit of the second vote: 60 working days until 2025-06-30, 45 from 2025-07-01', () => {
    for (const on of ['2025-09-04', '2025-09-05']) {
      const votes = ['2025-06-30', '2025-07-01'].map(
        (day): Act => ({ ...the('cell.voted', 'admission'), on: day }),
      )
      for (const entered of [votes, votes.toReversed()])
        expect(
          find('decision.on-time', [...before('cell.voted', 'admission'), ...entered], {
            ...the('admission.decided'),
            on,
          }),
        ).toMatchObject({ outcome: on === '2025-09-04' ? 'met' : 'broken', facts: { from: '2025-07-01' } })
    }
  })

  it('counts the wait until the decision by the rules of the second: those of population until 2025-06-02, the general 36 months after', () => {
    const former = { leftOn: '2023-01-10', exit: 'removed', reason: 'population' } as const
    const person = { former, populationBreach: { child: 3, bornOn: '2022-05-01' } } as object
    const after = (votes: readonly Act[]) =>
      judged(waitElapsed, [opened(person), ...votes], decided('2025-07-10'), {
        readmissionWaitMeasuredAt: 'decision',
      })
    expect(after([considered('2025-06-02')])).toBeUndefined()
    for (const votes of twice('2025-06-02', '2025-06-03'))
      expect(after(votes)).toMatchObject({ outcome: 'broken', facts: { earliest: '2026-01-10' } })
  })

  it('asks the consent for one who is over age at the second only', () => {
    const person = {
      bornOn: '1966-01-10',
      healthy: true,
      prestige: true,
      overAgeGround: 'no-member-at-place',
    }
    const after = (votes: readonly Act[]) =>
      judged(overAgeConsent, [opened(person as object), ...votes], decided('2026-03-20'))
    expect(after([considered('2026-02-09')])).toMatchObject({ outcome: 'met' })
    for (const votes of twice('2026-02-09', '2026-02-10'))
      expect(after(votes)).toMatchObject({ outcome: 'missing', facts: { missing: 'consent.over-age' } })
  })

  it('takes the conditions of an applicant over age from the regulation of the second', () => {
    const person = {
      bornOn: '1950-01-10',
      healthy: true,
      prestige: true,
      overAgeGround: 'no-member-at-place',
    } as const
    const after = (votes: readonly Act[]) =>
      cited(judged(overAgeConsent, [opened(person), ...votes], decided('2025-08-01'))) ?? []
    const ofRegulation = (citations: readonly string[]) => citations.filter((one) => one.startsWith('R2025'))
    expect(ofRegulation(after([considered('2025-06-30')]))).toContain('R2025A pt 1.1.2')
    for (const votes of twice('2025-06-30', '2025-07-01'))
      expect(ofRegulation(after(votes)).filter((one) => one.startsWith('R2025A'))).toEqual([])
  })

  it('takes the door of education from the guidance of the second', () => {
    const elder = opened({
      education: 'literate-national-script',
      hardshipGroups: ['mountain-area', 'village-elder'],
    })
    for (const votes of twice('2025-06-08', '2025-06-09')) {
      const citations = cited(judged(educationLiteracyConsent, [elder, ...votes], decided('2025-06-09')))
      expect(citations?.filter((one) => one.startsWith('S2021'))).toEqual([])
      expect(citations).toContain('S2025 pt 1.2(b)')
    }
  })

  it('gives the age at the second, where age is the ground of a refusal, and none at a third that came after', () => {
    const refused: Act = { type: 'admission.refused', on: '2025-11-03', cause: 'age' }
    const log = (...days: readonly string[]) => [opened({ bornOn: '1965-08-16' }), ...days.map(considered)]
    expect(judged(ageNoGround, log('2025-09-15'), refused)).toMatchObject({ facts: { restMonths: 0 } })
    expect(judged(ageNoGround, log('2025-09-15', '2025-09-16'), refused)).toMatchObject({
      outcome: 'met',
      facts: { years: 60, restMonths: 1 },
    })
    expect(judged(ageNoGround, log('2025-09-15', '2025-11-04'), refused)).toMatchObject({
      facts: { restMonths: 0 },
    })
  })

  it('is the cell of the second where the ceremony is held', () => {
    const by = (id: string) => ({ by: { kind: 'cell', id } }) as const
    const votes: readonly Act[] = [
      { ...considered('2025-06-30'), ...by('cell-1') } as Act,
      { ...considered('2025-07-01'), ...by('cell-2') } as Act,
    ]
    const held = (id: string): Act => ({ type: 'ceremony.held', on: '2025-11-07', ...by(id) })
    expect(judged(rightPlace, [opened(), ...votes], held('cell-2'))).toMatchObject({ outcome: 'met' })
    expect(judged(rightPlace, [opened(), ...votes], held('cell-1'))).toMatchObject({ outcome: 'broken' })
  })

  it('considered on the day of the second', () => {
    for (const votes of twice('2025-06-30', '2025-07-01'))
      expect(datesOf(fileOf([opened(), ...votes]), 12)).toMatchObject({ consideredOn: '2025-07-01' })
  })
})
