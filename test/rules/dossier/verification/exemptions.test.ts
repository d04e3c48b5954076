import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/casefile/shapes.js'
import { verificationComplete } from '../../../../src/rules/dossier/verification/verification.js'
import { judged } from '../../judged.js'

type MemberRelative = NonNullable<ActOf<'background.certified'>['memberRelatives']>[number]

const family: Act = {
  type: 'background.declared',
  on: '2025-01-06',
  family: [
    'applicant',
    'father',
    'mother',
    'carer',
    'spouse',
    'spouse-father',
    'spouse-mother',
    'spouse-carer',
    'adult-child',
  ],
}

const clear = { declarationClear: true, confirmedByCommittee: true } as const

/** Who still lacks verification when nobody was verified and these relatives are Party members. */
function lacking(
  on: string,
  memberRelatives: readonly MemberRelative[],
  policies: Record<string, string> = {},
) {
  const act: Act = { type: 'background.certified', on, verified: [], memberRelatives: [...memberRelatives] }
  return judged(verificationComplete, [family], act, policies)?.facts.unverified
}

const all = [
  'applicant',
  'father',
  'mother',
  'spouse-father',
  'spouse-mother',
  'carer',
  'spouse',
  'adult-child',
]

describe('a relative who is a Party member, own side (guidance pt 3.4(c)(1))', () => {
  it.each([
    { relation: 'father', freed: 'father' },
    { relation: 'mother', freed: 'mother' },
    { relation: 'child', freed: 'adult-child' },
    { relation: 'sibling', freed: 'nobody' },
  ] as const)('$relation frees $freed', ({ relation, freed }) => {
    expect(lacking('2025-09-05', [{ relation, ...clear }])).toEqual(all.filter((one) => one !== freed))
  })

  it('frees the whole side but the applicant under the other reading (open question 22)', () => {
    const whole = { exemptionReach: 'whole-side' }
    expect(lacking('2025-09-05', [{ relation: 'sibling', ...clear }], whole)).toEqual([
      'applicant',
      'spouse-father',
      'spouse-mother',
      'spouse',
    ])
  })

  it.each([
    { on: '2025-06-08', isConfirmed: false, frees: true, why: 'a clear declaration is enough' },
    { on: '2025-06-09', isConfirmed: false, frees: false, why: '06-HD/TW asks for confirmation' },
    { on: '2025-06-09', isConfirmed: true, frees: true, why: 'confirmed' },
    { on: '2026-05-19', isConfirmed: false, frees: false, why: 'carried, assumed' },
  ])('on $on, confirmed $isConfirmed, frees: $frees ($why)', ({ on, isConfirmed, frees }) => {
    const father = { relation: 'father', declarationClear: true, confirmedByCommittee: isConfirmed } as const
    expect(lacking(on, [father])).toEqual(expect.arrayContaining(frees ? ['mother'] : ['father', 'mother']))
    expect(lacking(on, [father])?.toString().includes('applicant,father')).toBe(!frees)
  })

  it('frees nobody without a clear declaration', () => {
    expect(lacking('2025-06-08', [{ relation: 'father', confirmedByCommittee: true }])).toEqual(all)
    expect(lacking('2025-06-08', [{ relation: 'father', declarationClear: false }])).toEqual(all)
    expect(lacking('2025-06-08', [])).toEqual(all)
  })
})

describe('a relative who is a Party member, spouse’s side (guidance pt 3.4(c)(2))', () => {
  it.each(['spouse', 'spouse-father', 'spouse-mother', 'spouse-sibling'] as const)(
    '%s frees all of it',
    (relation) => {
      expect(lacking('2025-09-05', [{ relation, ...clear }])).toEqual([
        'applicant',
        'father',
        'mother',
        'carer',
        'adult-child',
      ])
      expect(lacking('2026-05-19', [{ relation, ...clear }])).toEqual([
        'applicant',
        'father',
        'mother',
        'carer',
        'adult-child',
      ])
    },
  )

  it('on both sides frees both', () => {
    const members = [
      { relation: 'spouse', ...clear },
      { relation: 'mother', ...clear },
    ] as const
    expect(lacking('2025-09-05', members)).toEqual(['applicant', 'father', 'carer', 'adult-child'])
  })
})

describe('whether present politics is still verified (38-HD/BTCTW pt I.1.5; open question 21)', () => {
  const strict = { memberRelativeExemption: 'strict' }
  const father = { relation: 'father', ...clear } as const

  it('is not by default, and the point is contested', () => {
    const act: Act = {
      type: 'background.certified',
      on: '2025-10-05',
      verified: all.filter((one) => one !== 'father') as ActOf<'background.certified'>['verified'],
      memberRelatives: [father],
    }
    expect(judged(verificationComplete, [family], act)).toMatchObject({
      outcome: 'met',
      confidence: 'text',
      policies: ['memberRelativeExemption', 'exemptionReach'],
      alternatives: [
        {
          policy: 'memberRelativeExemption',
          reading: 'strict',
          outcome: 'broken',
          facts: { unverified: ['father'] },
        },
      ],
    })
  })

  it('is under the strict reading', () => {
    expect(lacking('2025-10-05', [father], strict)).toEqual(all)
    const verified = { ...father, presentPoliticsVerified: true }
    expect(lacking('2025-10-05', [verified], strict)).toEqual(all.filter((one) => one !== 'father'))
  })
})
