import { describe, expect, it } from 'vitest'
import { type Act, propose, replay, type Unit } from '../../../src/index.js'
import { before, lifeOf, type Plan } from '../../casebook/life.js'

const plan: Plan = { considered: '2025-08-04' }
const withSection = { ...plan, unit: { sectionCommittee: true } }
const by = { by: { kind: 'communeStandingCommittee' } } as const
const admission: Act = { type: 'admission.refused', on: '2025-08-12', cause: 'need', ...by }
const recognition: Act = {
  type: 'recognition.refused',
  on: '2026-10-12',
  by: { kind: 'grassrootsStandingCommittee' },
}
const appraised = (matter: 'admission' | 'recognition', on: string): Act => ({
  type: 'section.appraised',
  on,
  matter,
  by: { kind: 'sectionCommittee' },
})

/** What is objected to a refusal: rule, effect and what is missing. */
function found(past: readonly Act[], refusal: Act) {
  const { file, refused } = replay(past)
  expect(refused).toEqual([])
  const { admissible, findings } = propose(file, refusal)
  expect(admissible).toBe(true)
  return findings
    .filter(({ outcome }) => outcome !== 'met')
    .map(({ rule, effect, facts }) => [rule, effect, facts.missing])
    .sort()
}

describe('a refusal rests on the resolutions below it (guidance pt 3.6(b–c), 3.7(a), 4.5): without them a breach', () => {
  it('of an admission the grassroots committee has not voted on, and that was not sent', () => {
    const unvoted = before(lifeOf(plan), 'grassroots.voted', 'admission')
    expect(found(unvoted, admission)).toEqual([
      ['dossier.sent', 'breach', 'dossier.submitted'],
      ['grassroots.resolution-present', 'breach', 'grassroots.voted'],
    ])
    const unsent = before(lifeOf(plan), 'dossier.submitted', 'admission')
    expect(found(unsent, admission)).toEqual([['dossier.sent', 'breach', 'dossier.submitted']])
    expect(found(before(lifeOf(plan), 'admission.decided'), admission)).toEqual([])
  })

  it('of a recognition the grassroots committee has not voted on', () => {
    const unvoted = before(lifeOf(plan), 'grassroots.voted', 'recognition')
    const refusal = { ...recognition, on: '2026-09-18' }
    expect(found(unvoted, refusal)).toEqual([['grassroots.resolution-present', 'breach', 'grassroots.voted']])
    expect(found(before(lifeOf(plan), 'recognition.decided'), { ...recognition, on: '2026-09-28' })).toEqual(
      [],
    )
  })

  it('of a case the section committee has not appraised, where there is one', () => {
    const appraisedOnce = (unit: Partial<Unit>) => {
      const life = lifeOf({ ...plan, unit })
      const past = before(life, 'grassroots.voted', 'admission')
      const vote = life[past.length] as Act
      return { past, vote, sent: life[past.length + 1] as Act }
    }
    const { past, vote, sent } = appraisedOnce(withSection.unit)
    expect(found(past, admission)).toEqual([
      ['dossier.sent', 'breach', 'dossier.submitted'],
      ['grassroots.resolution-present', 'breach', 'grassroots.voted'],
      ['section.appraisal-present', 'breach', 'section.appraised'],
    ])
    const whole = [...past, appraised('admission', '2025-08-06'), vote, sent]
    expect(found(whole, admission)).toEqual([])
  })

  it('but not of a grassroots cell, where there is no such step', () => {
    const life = lifeOf({ ...plan, unit: { cellKind: 'grassroots-cell', grassrootsCommittee: false } })
    const own = life
      .filter(({ type }) => type !== 'grassroots.voted')
      .map((act) =>
        'by' in act && act.by?.kind === 'grassrootsCommittee'
          ? ({ ...act, by: { kind: 'cellCommittee' } } as Act)
          : act,
      )
    expect(found(before(own, 'admission.decided'), admission)).toEqual([])
  })
})
