import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../../src/casefile/shapes.js'
import { replay } from '../../../src/index.js'
import { eachSeparately } from '../../../src/rules/decision/ceremony.js'
import { impartialVerifier } from '../../../src/rules/dossier/verification/verification.js'
import { oneByOne } from '../../../src/rules/vote/cell/meeting.js'
import { appraisalPresent } from '../../../src/rules/vote/section.js'
import { acts, unit } from '../../support/journey.js'
import { cited, considered, judged, opened } from '../judged.js'

const voted = (more: object = {}) => ({ ...considered('2025-09-15'), ...more }) as Act
const committee: Act = { type: 'grassroots.voted', on: '2025-09-25', matter: 'admission' }
const decided: Act = { type: 'admission.decided', on: '2025-10-20' }

describe('what a rule turns on and nobody told', () => {
  it.each([
    { rule: oneByOne, act: voted(), missing: 'evidence.persons' },
    {
      rule: eachSeparately,
      act: { type: 'ceremony.held', on: '2025-11-07' } as Act,
      missing: 'evidence.separately',
    },
    {
      rule: impartialVerifier,
      act: { type: 'verification.requested', on: '2025-08-08', request: 'r', subjects: ['father'] } as Act,
      missing: 'evidence.verifier',
    },
    { rule: appraisalPresent, act: committee, missing: 'unit.sectionCommittee' },
  ])('is a note of $rule.id', ({ rule, act, missing }) => {
    expect(judged(rule, [opened(), considered('2025-09-15')], act)).toMatchObject({
      outcome: 'missing',
      effect: 'note',
      facts: { missing },
    })
  })

  it.each([
    { rule: oneByOne, act: voted({ persons: 1 }), outcome: 'met' },
    { rule: oneByOne, act: voted({ persons: 2 }), outcome: 'broken' },
    {
      rule: impartialVerifier,
      act: {
        type: 'verification.requested',
        on: '2025-08-08',
        request: 'r',
        subjects: ['father'],
        verifier: 'none',
      } as Act,
      outcome: 'met',
    },
  ])('is judged by $rule.id once it is told: $outcome', ({ rule, act, outcome }) => {
    expect(judged(rule, [opened()], act)?.outcome).toBe(outcome)
  })

  it('one person at a time rests on the Charter and the guidance, whatever is told', () => {
    for (const act of [voted(), voted({ persons: 1 }), voted({ persons: 2 })])
      expect(cited(judged(oneByOne, [opened()], act))).toEqual(['CH2011 art. 4.3', 'S2025 pt 3.8(a)'])
  })
})

describe('a section committee (guidance pt 3.6(b))', () => {
  const asked = (known: Unit, act: Act = committee, more: readonly Act[] = []) =>
    judged(appraisalPresent, [opened({}, known), voted(), ...more], act)

  it.each<{ known: Unit; says: string | undefined }>([
    { known: {}, says: 'missing note' },
    { known: { sectionCommittee: true }, says: 'missing bar' },
    { known: { sectionCommittee: false }, says: undefined },
    { known: { cellKind: 'grassroots-cell' }, says: undefined },
    { known: { cellKind: 'village-cell' }, says: undefined },
    { known: { grassrootsCommittee: false }, says: undefined },
    { known: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }, says: 'missing note' },
  ])('of $known: $says', ({ known, says }) => {
    const found = asked(known)
    expect(found && `${found.outcome} ${found.effect}`).toBe(says)
  })

  it('that appraised is there, told or not', () => {
    const appraised: Act = { type: 'section.appraised', on: '2025-09-20', matter: 'admission' }
    expect(asked({}, committee, [appraised])?.outcome).toBe('met')
  })

  it('is asked about at the decision only where the grassroots committee was not asked', () => {
    expect(asked({}, decided)?.facts).toEqual({ missing: 'unit.sectionCommittee' })
    expect(asked({}, decided, [committee])).toBeUndefined()
  })

  it('that nobody tells of is noted once in a life, and bars nothing', () => {
    const { sectionCommittee: _, ...rest } = unit
    const { file, refused } = replay([{ ...acts[0], unit: rest }, ...acts.slice(1)])
    expect(refused).toEqual([])
    expect(file.findings.map(({ act, finding }) => [act, finding.facts.missing])).toEqual([
      ['grassroots.voted', 'unit.sectionCommittee'],
      ['grassroots.voted', 'unit.sectionCommittee'],
    ])
  })
})
