import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import { propose, replay } from '../../../src/index.js'
import { relativesAgree } from '../../../src/rules/agreement/relatives/relatives.js'
import { before, the } from '../../support/journey.js'
import { cited, judged, opened } from '../judged.js'

type Declaration = ActOf<'background.declared'>
type Certification = ActOf<'background.certified'>

const declared = (more: Partial<Declaration>): Declaration => ({
  type: 'background.declared',
  on: '2025-08-07',
  ...more,
})

type Subjects = ActOf<'verification.requested'>['subjects']

const requested = (...subjects: Subjects): Act => ({
  type: 'verification.requested',
  on: '2025-08-08',
  request: 'request-1',
  subjects,
})

const certified = (more: Partial<Certification>): Act => ({
  type: 'background.certified',
  on: '2025-09-05',
  ...more,
})

const factsOf = (act: Act, ...log: readonly Act[]) => judged(relativesAgree, [opened(), ...log], act)?.facts

describe('agreement.relatives, a breach: a declaration agrees with itself (38-HD/BTCTW pt I.1.4)', () => {
  it.each<{ why: string; tells: Partial<Declaration>; found: object | undefined }>([
    {
      why: 'parents declared, and among the family',
      tells: { relativesExisting: ['parents-or-carer'], family: ['applicant', 'father', 'mother'] },
      found: undefined,
    },
    {
      why: 'children declared who may all be minors',
      tells: {
        relativesExisting: ['parents-or-carer', 'children'],
        family: ['applicant', 'carer'],
      },
      found: undefined,
    },
    {
      why: 'parents declared, and none in the family',
      tells: { relativesExisting: ['parents-or-carer'], family: ['applicant'] },
      found: { disagreements: ['group-without-person'], groups: ['parents-or-carer'] },
    },
    {
      why: 'a spouse in the family and none declared',
      tells: { relativesDeclared: ['parents-or-carer'], family: ['applicant', 'mother', 'spouse'] },
      found: { disagreements: ['family-not-declared'], persons: ['spouse'] },
    },
    {
      why: 'a child of age and no children',
      tells: { relativesExisting: ['parents-or-carer'], family: ['applicant', 'father', 'adult-child'] },
      found: { disagreements: ['family-not-declared'], persons: ['adult-child'] },
    },
    {
      why: 'siblings declared that the applicant does not have',
      tells: {
        relativesDeclared: ['parents-or-carer', 'own-siblings'],
        relativesExisting: ['parents-or-carer'],
      },
      found: { disagreements: ['declared-not-existing'], groups: ['own-siblings'] },
    },
    {
      why: 'siblings not declared that the applicant has: incomplete, not contradictory',
      tells: {
        relativesDeclared: ['parents-or-carer'],
        relativesExisting: ['parents-or-carer', 'own-siblings'],
      },
      found: undefined,
    },
    {
      why: 'the applicant not among those to verify',
      tells: { family: ['father', 'mother'] },
      found: { disagreements: ['applicant-left-out'] },
    },
  ])('$why', ({ tells, found }) => {
    expect(factsOf(declared(tells))).toEqual(found)
  })

  it('is a breach that cites what has to be declared', () => {
    const finding = judged(relativesAgree, [opened()], declared({ on: '2025-10-01', family: ['father'] }))
    expect(finding).toMatchObject({ effect: 'breach', outcome: 'broken' })
    expect(cited(finding)).toEqual(['G2025 pt I.1.4 (item 21)'])
  })
})

describe('agreement.relatives: who is asked about and verified is who was declared (guidance pt 3.4(a))', () => {
  const family = declared({
    family: ['applicant', 'father', 'mother'],
    relativesExisting: ['parents-or-carer', 'own-siblings'],
  })

  it.each<{ groups: readonly string[]; found: object | undefined }>([
    { groups: ['parents-or-carer', 'spouse', 'spouse-siblings'], found: undefined },
    {
      groups: ['parents-or-carer', 'spouse-siblings'],
      found: { disagreements: ['in-laws-without-spouse'], groups: ['spouse-siblings'] },
    },
  ])('of relatives of a spouse: $groups', ({ groups, found }) => {
    const act = { type: 'background.declared', on: '2025-08-07', relativesExisting: groups } as Act
    expect(factsOf(act)).toEqual(found)
  })

  it('of a member who is of a group that is declared, and not in the family', () => {
    const orphan = declared({ family: ['applicant', 'mother'], relativesExisting: ['parents-or-carer'] })
    const act = certified({ memberRelatives: [{ relation: 'father' }] })
    expect(factsOf(act, orphan, requested('mother'))).toEqual({
      disagreements: ['member-not-declared'],
      persons: ['father'],
    })
  })

  it('of a request', () => {
    expect(factsOf(requested('applicant', 'father'), family)).toBeUndefined()
    expect(factsOf(requested('applicant', 'spouse'), family)).toEqual({
      disagreements: ['asked-not-in-family'],
      persons: ['spouse'],
    })
    expect(factsOf(requested('spouse'), declared({}))).toBeUndefined()
  })

  it.each<{ asked: Subjects; act: Partial<Certification>; found: object | undefined }>([
    { asked: ['father', 'mother'], act: { verified: ['applicant', 'father', 'mother'] }, found: undefined },
    {
      asked: ['father'],
      act: { verified: ['applicant', 'father', 'mother'] },
      found: { disagreements: ['verified-not-asked'], persons: ['mother'] },
    },
    {
      asked: ['father', 'mother', 'carer'],
      act: { verified: ['father', 'mother', 'carer'] },
      found: { disagreements: ['verified-not-in-family'], persons: ['carer'] },
    },
    { asked: ['applicant'], act: { samePlace: true, verified: ['father'] }, found: undefined },
    { asked: ['father'], act: { memberRelatives: [{ relation: 'sibling' }] }, found: undefined },
    {
      asked: ['father'],
      act: { memberRelatives: [{ relation: 'spouse-father' }] },
      found: { disagreements: ['member-not-declared'], groups: ['spouse-parents'] },
    },
    { asked: ['father'], act: { memberRelatives: [{ relation: 'father' }] }, found: undefined },
    {
      asked: ['father'],
      act: { memberRelatives: [{ relation: 'father' }, { relation: 'father' }] },
      found: { disagreements: ['member-named-twice'], persons: ['father'] },
    },
    {
      asked: ['father'],
      act: { memberRelatives: [{ relation: 'sibling' }, { relation: 'sibling' }] },
      found: undefined,
    },
  ])('of a certification: $asked asked about, $act', ({ asked, act, found }) => {
    expect(factsOf(certified(act), family, requested(...asked))).toEqual(found)
  })

  it('is not asked where nothing was declared', () => {
    expect(factsOf(certified({ verified: ['father'] }))).toBeUndefined()
  })
})

it('parents declared and left out of the family bar the certification: a dead parent is verified too', () => {
  const log = before('background.certified').map((act) => {
    if (act.type !== 'background.declared') return act
    return { ...act, family: ['applicant', 'spouse', 'spouse-father', 'spouse-mother'] as const }
  })
  const act = {
    ...the('background.certified'),
    verified: ['applicant'],
    memberRelatives: [{ relation: 'spouse-father', declarationClear: true, confirmedByCommittee: true }],
  }
  const { admissible, findings } = propose(replay(log as readonly Act[]).file, act as Act)
  expect(admissible).toBe(false)
  expect(findings.map(({ rule, effect, facts }) => [rule, effect, facts.unverified ?? facts.groups])).toEqual(
    [
      ['verification.complete', 'bar', ['father', 'mother']],
      ['agreement.relatives', 'breach', ['spouse-parents']],
    ],
  )
})
