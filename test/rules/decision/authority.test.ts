import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind, Unit } from '../../../src/index.js'
import { findingsOf } from '../../../src/rules/engine/findings-of.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'
import { clauses, find, fold } from '../../procedure/life.js'
import { before, the } from '../../support/journey.js'

const undecided = before('admission.decided')

type Decision = Partial<ActOf<'admission.decided'>>

const decision = (change: Decision): ActOf<'admission.decided'> => ({
  ...the('admission.decided'),
  ...change,
})

const placed = (unit: Unit): readonly Act[] => [
  ...undecided,
  { type: 'particulars.changed', on: '2016-08-01', unit },
]

describe('who decides on admission, a bar (regulation pt 4.3.2; 294-QĐ/TW pt 10, 20.2.2)', () => {
  const district = ['districtStandingCommittee', 'upperStandingCommittee', 'grantedStandingCommittee']
  const commune = ['communeStandingCommittee', 'upperStandingCommittee', 'grantedStandingCommittee']
  const grassroots = ['grassrootsStandingCommittee', 'communeStandingCommittee']
  const assumed = ['upperStandingCommittee', 'grantedStandingCommittee']

  it.each([
    { on: '2016-07-25', required: district, confidence: 'secondary', why: 'first supported day' },
    { on: '2021-07-29', required: district, confidence: 'secondary', why: 'last day of 29-QĐ/TW' },
    { on: '2021-07-30', required: district, confidence: 'secondary', why: 'first day of 24-QĐ/TW' },
    { on: '2025-01-20', required: district, confidence: 'secondary', why: 'first day of 232-QĐ/TW' },
    { on: '2025-06-30', required: district, confidence: 'secondary', why: 'last day of the district' },
    { on: '2025-07-01', required: commune, confidence: 'text', why: 'first day of 294-QĐ/TW' },
    { on: '2026-04-07', required: commune, confidence: 'text', why: 'last day of 294-QĐ/TW' },
    { on: '2026-04-08', required: commune, confidence: 'assumed', why: 'first day of 20-QĐ/TW' },
    { on: '2026-07-25', required: commune, confidence: 'assumed', why: 'last day of 20-QĐ/TW' },
    { on: '2026-07-26', required: grassroots, confidence: 'secondary', why: 'first day of 208-QĐ/TW' },
  ])('asks $required on $on ($why)', ({ on, required, confidence }) => {
    for (const kind of [...district, ...commune, ...grassroots] as BodyKind[]) {
      const finding = find('actor.admission.decided', undecided, decision({ on, by: { kind } }))
      const isCompetent = required.includes(kind)
      const isAssumed = on === '2026-07-26' && assumed.includes(kind)
      expect(finding, kind).toMatchObject({
        effect: isAssumed ? 'note' : 'bar',
        outcome: isCompetent ? 'met' : 'broken',
        facts: { actual: kind, required },
        cure: isCompetent || isAssumed ? [] : ['act.by-competent-body'],
        confidence: isAssumed ? 'assumed' : confidence,
      })
    }
  })

  it('accepts from 2026-07-26 a committee directly above or with granted power with a note (open question 57)', () => {
    const by = { kind: 'upperStandingCommittee' } as const
    const found = find('actor.admission.decided', undecided, decision({ on: '2026-07-26', by }))
    expect(found).toMatchObject({ facts: { accepted: 'assumed' }, policies: ['upperCommittee2026'] })
    const wrong = { upperCommittee2026: 'wrong-authority' }
    expect(
      find('actor.admission.decided', undecided, decision({ on: '2026-07-26', by }), wrong),
    ).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it.each([
    { on: '2025-06-30', required: ['delegatedGrassrootsCommittee', 'grassrootsCommittee'] },
    { on: '2026-07-25', required: ['delegatedGrassrootsCommittee', 'grassrootsCommittee'] },
    { on: '2026-07-26', required: ['grassrootsStandingCommittee', 'communeStandingCommittee'] },
  ])('asks $required of a delegated committee on $on', ({ on, required }) => {
    const acts = placed({ delegated: true })
    for (const kind of ['delegatedGrassrootsCommittee', 'grassrootsCommittee'] as const) {
      const finding = find('actor.admission.decided', acts, decision({ on, by: { kind } }))
      expect(finding?.facts.required).toEqual(required)
      expect(finding?.outcome).toBe(on < '2026-07-26' ? 'met' : 'broken')
    }
  })

  it('does not let the standing committee of a delegated committee decide alone', () => {
    const alone = decision({ by: { kind: 'grassrootsStandingCommittee' } })
    expect(find('actor.admission.decided', placed({ delegated: true }), alone)?.outcome).toBe('broken')
  })

  it('does not let a committee without delegation decide', () => {
    const own = decision({ by: { kind: 'delegatedGrassrootsCommittee' } })
    expect(find('actor.admission.decided', undecided, own)?.outcome).toBe('broken')
  })

  it.each(['2025-06-30', '2025-07-01', '2026-07-25'])(
    'asks the standing members with heads at province or central level on %s',
    (on) => {
      const acts = placed({ underCentralLevel: true })
      const by = (kind: BodyKind) => find('actor.admission.decided', acts, decision({ on, by: { kind } }))
      expect(by('standingMembersAndHeads')).toMatchObject({
        outcome: 'met',
        facts: { required: ['standingMembersAndHeads'] },
      })
      expect(by('grassrootsStandingCommittee')).toMatchObject({ effect: 'bar', outcome: 'broken' })
      expect(by('communeStandingCommittee')?.outcome).toBe('broken')
    },
  )

  it('lets a delegated committee directly under a province decide, which pt 4.3.2(c) leaves to it', () => {
    const acts = placed({ underCentralLevel: true, delegated: true })
    const by = (kind: BodyKind) => find('actor.admission.decided', acts, decision({ by: { kind } }))
    expect(by('delegatedGrassrootsCommittee')?.outcome).toBe('met')
    expect(by('standingMembersAndHeads')).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it('accepts either there from 2026-07-26, and says that it is assumed (open question 58)', () => {
    const acts = placed({ underCentralLevel: true })
    const by = (kind: BodyKind, provinceGrassroots2026 = 'either') =>
      find('actor.admission.decided', acts, decision({ on: '2026-07-26', by: { kind } }), {
        provinceGrassroots2026,
      })
    const kinds = [
      'standingMembersAndHeads',
      'grassrootsStandingCommittee',
      'communeStandingCommittee',
    ] as const
    for (const kind of kinds)
      expect(by(kind)).toMatchObject({ effect: 'note', facts: { accepted: 'assumed' } })
    expect(by('standingMembersAndHeads', 'own-standing-committee')).toMatchObject({ effect: 'bar' })
    expect(by('grassrootsStandingCommittee', 'standing-members-and-heads')).toMatchObject({ effect: 'bar' })
    expect(by('communeStandingCommittee', 'own-standing-committee')).toMatchObject({ effect: 'note' })
    expect(by('communeStandingCommittee', 'standing-members-and-heads')).toMatchObject({ effect: 'bar' })
    expect(by('upperStandingCommittee')).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it('knows no commune directly under a province on the day before', () => {
    const acts = placed({ underCentralLevel: true })
    const act = decision({ on: '2026-07-25', by: { kind: 'communeStandingCommittee' } })
    expect(find('actor.admission.decided', acts, act)).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it('is missing where the body is not named', () => {
    const { by: _, ...unnamed } = the('admission.decided')
    expect(find('actor.admission.decided', undecided, unnamed)).toMatchObject({
      outcome: 'missing',
      facts: {
        missing: 'evidence.by',
        required: ['communeStandingCommittee', 'upperStandingCommittee', 'grantedStandingCommittee'],
      },
    })
  })

  it('is missing where the part is named and not the body', () => {
    const by = { kind: 'competentCommittee' } as const
    expect(find('actor.admission.decided', undecided, decision({ by }))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      cure: ['act.body-stated'],
    })
  })

  it.each([
    { type: 'admission.refused', on: '2025-10-20', by: { kind: 'cell' } },
    { type: 'recognition.refused', on: '2026-12-04', by: { kind: 'cell' } },
    { ...the('recognition.decided'), by: { kind: 'cell' } },
  ] satisfies Act[])('holds for $type', (act) => {
    expect(find(`actor.${act.type}`, undecided, act)).toMatchObject({ effect: 'bar', outcome: 'broken' })
  })

  it('cites the point on deciders and what a wrong authority is worth', () => {
    expect(clauses(find('actor.admission.decided', undecided, decision({})))).toEqual([
      'R2025B pt 4.3.2, 4.4.2',
      'R2025B pt 4.3.2',
    ])
  })

  describe('in the Army and Public Security (open question 38, armedForcesAuthority)', () => {
    it.each(['army', 'public-security'] as const)(
      'is refused for the %s, whose own rules are unavailable',
      (armedForces) => {
        const finding = find('actor.admission.decided', placed({ armedForces }), decision({}))
        expect(finding).toMatchObject({
          effect: 'bar',
          outcome: 'unknown',
          facts: { missing: 'law.armed-forces', armedForces },
          policies: ['armedForcesAuthority'],
        })
        expect(finding?.alternatives).toMatchObject([
          { policy: 'armedForcesAuthority', reading: 'ordinary', outcome: 'met' },
        ])
      },
    )

    it('is judged as any other where so read', () => {
      expect(
        find('actor.admission.decided', placed({ armedForces: 'army' }), decision({}), {
          armedForcesAuthority: 'ordinary',
        })?.outcome,
      ).toBe('met')
    })
  })
})

describe('authority.majority, a bar: 2 * yes > base (regulation pt 9.3.4; guidance pt 3.7)', () => {
  it.each([
    { tally: { members: 9, yes: 4 }, base: 9, needed: 5, outcome: 'broken', why: 'worked example 6' },
    { tally: { members: 9, yes: 5 }, base: 9, needed: 5, outcome: 'met', why: 'worked example 7' },
    { tally: { members: 10, yes: 5 }, base: 10, needed: 6, outcome: 'broken', why: 'exactly half' },
    { tally: { members: 10, yes: 6 }, base: 10, needed: 6, outcome: 'met', why: 'one above half' },
    {
      tally: { members: 11, yes: 5, temporarilyAwayAbsent: 1 },
      base: 10,
      needed: 6,
      outcome: 'broken',
      why: 'half with the transferred deducted',
    },
    {
      tally: { members: 11, yes: 5, suspended: 2 },
      base: 9,
      needed: 5,
      outcome: 'met',
      why: 'more than half with the suspended deducted',
    },
  ])('is $outcome for $tally.yes of a base of $base ($why)', ({ tally, base, needed, outcome }) => {
    const finding = find('authority.majority', undecided, decision({ tally }))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { yes: tally.yes, base, needed, fraction: '1/2' },
      cure: outcome === 'met' ? [] : ['decision.not-issued'],
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['R2025B pt 9.3.4', 'S2025 pt 3.7(a)', 'R2025B pt 9.3.3'])
  })

  it('is missing without a tally', () => {
    const { tally: _, ...act } = the('admission.decided')
    expect(find('authority.majority', undecided, act)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
    })
  })

  it('is asked where the body is not named', () => {
    const { by: _, ...unnamed } = the('admission.decided')
    expect(find('authority.majority', undecided, unnamed)?.outcome).toBe('met')
  })

  it.each([
    { yes: 3, outcome: 'broken' },
    { yes: 4, outcome: 'met' },
  ])('holds for standing members with heads: $yes of 6 is $outcome', ({ yes, outcome }) => {
    const finding = find(
      'authority.majority',
      undecided,
      decision({ by: { kind: 'standingMembersAndHeads' }, tally: { members: 6, yes } }),
    )
    expect(finding?.outcome).toBe(outcome)
    expect(clauses(finding)).toEqual(['S2025 pt 3.7(b)', 'R2025B pt 9.3.3'])
  })

  it.each([
    { on: '2021-09-27', confidence: 'secondary' },
    { on: '2021-09-28', confidence: 'assumed' },
    { on: '2025-06-30', confidence: 'assumed' },
    { on: '2025-07-01', confidence: 'text' },
    { on: '2026-04-07', confidence: 'text' },
    { on: '2026-04-08', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(find('authority.majority', undecided, decision({ on }))?.confidence).toBe(confidence)
  })

  describe('of the standing committee of a grassroots committee (open question 33)', () => {
    const by = { kind: 'grassrootsStandingCommittee' as const }
    const vote = (yes: number, on = '2026-08-03') => decision({ on, by, tally: { members: 9, yes } })

    it.each([
      { yes: 4, outcome: 'broken' },
      { yes: 5, outcome: 'met' },
    ])('is more than half by default: $yes of 9 is $outcome', ({ yes, outcome }) => {
      expect(find('authority.majority', undecided, vote(yes))).toMatchObject({
        outcome,
        confidence: 'assumed',
        policies: ['grassrootsStandingCommitteeThreshold'],
      })
    })

    it('shows what two thirds would answer', () => {
      expect(find('authority.majority', undecided, vote(5))?.alternatives).toEqual([
        {
          policy: 'grassrootsStandingCommitteeThreshold',
          reading: 'two-thirds',
          outcome: 'broken',
          facts: { yes: 5, base: 9, needed: 6, fraction: '2/3', outcome: 'proposed' },
        },
      ])
      expect(find('authority.majority', undecided, vote(6))?.alternatives).toEqual([])
    })

    it.each([
      { yes: 5, outcome: 'broken' },
      { yes: 6, outcome: 'met' },
    ])('is two thirds where so read: $yes of 9 is $outcome', ({ yes, outcome }) => {
      const policies = { grassrootsStandingCommitteeThreshold: 'two-thirds' }
      expect(find('authority.majority', undecided, vote(yes), policies)?.outcome).toBe(outcome)
    })

    it('falls back on the general fraction before 2026-07-26, where the body decides nothing', () => {
      expect(find('authority.majority', undecided, vote(5, '2026-07-25'))).toMatchObject({
        outcome: 'met',
        facts: { fraction: '1/2' },
      })
      expect(find('actor.admission.decided', undecided, vote(5, '2026-07-25'))?.outcome).toBe('broken')
    })
  })
})

describe('authority.delegated-collective, a bar: two thirds of ALL members (regulation pt 4.3.2(a))', () => {
  const by = { kind: 'delegatedGrassrootsCommittee' as const }
  const acts = placed({ delegated: true })

  it.each([
    { tally: { members: 15, yes: 10 }, outcome: 'met', why: 'exactly two thirds' },
    { tally: { members: 15, yes: 9 }, outcome: 'broken', why: 'one below' },
    {
      tally: { members: 15, yes: 9, temporarilyAwayAbsent: 1, suspended: 1 },
      outcome: 'broken',
      why: 'nobody is deducted',
    },
  ])('is $outcome for $tally.yes of 15 ($why)', ({ tally, outcome }) => {
    const finding = find('authority.delegated-collective', acts, decision({ by, tally }))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { yes: tally.yes, base: 15, needed: 10, fraction: '2/3' },
      cure: outcome === 'met' ? [] : ['decision.not-issued'],
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['S2025 pt 3.7(a)'])
  })

  it('takes the place of the majority and of the re-appraisal', () => {
    const act = decision({ by })
    expect(find('authority.majority', acts, act)).toBeUndefined()
    expect(find('authority.file-reappraised', acts, act)).toBeUndefined()
  })

  it('is not asked of another body', () => {
    expect(find('authority.delegated-collective', acts, decision({}))).toBeUndefined()
  })

  it('is missing without a tally', () => {
    const { tally: _, ...act } = decision({ by })
    expect(find('authority.delegated-collective', acts, act)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.tally' },
    })
  })
})

describe('authority.file-reappraised, a breach (guidance pt 3.7(a))', () => {
  it.each([
    { reappraised: true, outcome: 'met' },
    { reappraised: false, outcome: 'broken' },
  ])('is $outcome where re-appraised is $reappraised', ({ reappraised, outcome }) => {
    expect(find('authority.file-reappraised', undecided, decision({ reappraised }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: reappraised },
      cure: outcome === 'met' ? [] : ['file.reappraised'],
      confidence: 'text',
    })
  })

  it('is missing where nothing is said', () => {
    const { reappraised: _, ...act } = the('admission.decided')
    expect(find('authority.file-reappraised', undecided, act)).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'evidence.reappraised' },
    })
  })

  it('is assumed for the guidance of 2021', () => {
    expect(find('authority.file-reappraised', undecided, decision({ on: '2025-06-08' }))?.confidence).toBe(
      'assumed',
    )
  })
})

describe('decision.one-person, a note (practice; open question 37, onePersonPerDecision)', () => {
  it.each([{ persons: 1 }, {}])('is not asked for one person, or where nothing is told', (change) => {
    const { persons: _, ...act } = the('admission.decided')
    expect(find('decision.one-person', undecided, { ...act, ...change })).toBeUndefined()
  })

  it('is a note for two', () => {
    expect(find('decision.one-person', undecided, decision({ personsNamed: 2 }))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { actual: 2 },
      policies: ['onePersonPerDecision'],
      confidence: 'secondary',
    })
  })

  it('is met where several are read as allowed', () => {
    expect(
      find('decision.one-person', undecided, decision({ personsNamed: 2 }), {
        onePersonPerDecision: 'several',
      }),
    ).toMatchObject({ outcome: 'met', facts: { actual: 2 } })
  })
})

describe('assumed law (open question 10, assumedLaw)', () => {
  it('leaves the decider undetermined from 2026-04-08 where the app will not use it', () => {
    const policies = { assumedLaw: 'undetermined' }
    expect(
      find('actor.admission.decided', undecided, decision({ on: '2026-04-07' }), policies)?.outcome,
    ).toBe('met')
    expect(
      find('actor.admission.decided', undecided, decision({ on: '2026-04-08' }), policies),
    ).toMatchObject({
      effect: 'bar',
      outcome: 'unknown',
      confidence: 'unknown',
    })
  })
})

it('every rule of the decision is asked of it in one go', () => {
  const found = findingsOf(rulebook(), fold(undecided), the('admission.decided')).map(({ rule }) => rule)
  expect(found.filter((rule) => rule.startsWith('authority.'))).toEqual([
    'authority.majority',
    'authority.file-reappraised',
  ])
})
