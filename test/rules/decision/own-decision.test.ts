import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind } from '../../../src/index.js'
import { ownDecision } from '../../../src/rules/decision/authority/own-decision.js'
import { cited, judged, opened } from '../judged.js'

type OfTheIssuer =
  | 'decision.passed-on'
  | 'decision.annulled'
  | 'reconsideration.answered'
  | 'admission.annulled'

const decided = (id?: string, kind: BodyKind = 'communeStandingCommittee', on = '2025-09-01'): Act => ({
  type: 'admission.decided',
  on,
  by: { kind, ...(id !== undefined && { id }) },
})
const done = (
  type: OfTheIssuer,
  id: string | undefined,
  on = '2025-09-10',
  kind: BodyKind = 'communeStandingCommittee',
) =>
  ({
    type,
    on,
    by: { kind, ...(id !== undefined && { id }) },
    ...(type === 'reconsideration.answered' && { upheld: true }),
  }) as ActOf<OfTheIssuer>

const log = [opened(), decided('committee-1')]

describe('authority.own-decision, a bar (regulation pt 4.4.1; guidance pt 3.9(c))', () => {
  it.each([
    { type: 'decision.passed-on', effect: 'breach' },
    { type: 'decision.annulled', effect: 'breach' },
    { type: 'reconsideration.answered', effect: 'breach' },
    { type: 'admission.annulled', effect: 'bar' },
  ] as const)('$type is of the committee that decided, a $effect', ({ type, effect }) => {
    const other = judged(ownDecision, log, done(type, 'committee-2'))
    expect(other).toMatchObject({
      effect,
      outcome: 'broken',
      facts: { isIssuer: false },
      cure: ['decision.by-issuer'],
    })
    expect(judged(ownDecision, log, done(type, 'committee-1'))?.outcome).toBe('met')
  })

  it('cites who annuls, and who annuls after a move', () => {
    expect(cited(judged(ownDecision, log, done('admission.annulled', 'committee-2')))).toContain(
      'R2025B pt 4.4.1',
    )
    expect(cited(judged(ownDecision, log, done('decision.annulled', 'committee-2')))).toContain(
      'S2025 pt 3.9(c)',
    )
  })

  it.each([
    { on: '2025-06-08', effect: 'note', why: 'who annuls after a move is only inferred before 06-HD/TW' },
    { on: '2025-06-09', effect: 'breach', why: 'the first day of 06-HD/TW' },
  ])('another annuls its decision on $on: $effect ($why)', ({ on, effect }) => {
    const before = [opened(), decided('committee-1', 'districtStandingCommittee', '2025-05-05')]
    const act = done('decision.annulled', 'committee-2', on, 'districtStandingCommittee')
    expect(judged(ownDecision, before, act)).toMatchObject({ outcome: 'broken', effect })
  })

  it('knows the committee again under the name it bears since', () => {
    const act = done('admission.annulled', 'committee-1', '2026-08-03', 'grassrootsStandingCommittee')
    expect(judged(ownDecision, log, act)?.outcome).toBe('met')
  })

  it.each([{ as: 'present-committee' }, { as: 'receiving-committee' }, { issuerGone: true }] as const)(
    'says nothing of an annulment %o, which has rules of its own',
    (change) => {
      const act = { ...done('admission.annulled', 'committee-2'), ...change } as Act
      expect(judged(ownDecision, log, act)).toBeUndefined()
    },
  )

  it('says nothing where either bears no label, and of the decision of a district that is gone', () => {
    expect(judged(ownDecision, log, done('admission.annulled', undefined))).toBeUndefined()
    expect(
      judged(ownDecision, [opened(), decided()], done('admission.annulled', 'committee-2')),
    ).toBeUndefined()
    const ofDistrict = [opened(), decided('district-1', 'districtStandingCommittee', '2025-06-30')]
    const still = done('decision.passed-on', 'district-2', '2025-06-30', 'districtStandingCommittee')
    expect(judged(ownDecision, ofDistrict, still)?.outcome).toBe('broken')
    expect(
      judged(ownDecision, ofDistrict, done('decision.passed-on', 'commune-1', '2025-07-01')),
    ).toBeUndefined()
  })
})
