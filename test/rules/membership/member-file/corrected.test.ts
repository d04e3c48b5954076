import { describe, expect, it } from 'vitest'
import { type Act, type BodyKind, type Person, propose, replay } from '../../../../src/index.js'
import { acts, before, upTo } from '../../../support/journey.js'
import { cited } from '../../judged.js'

const opening = acts[0] as Extract<Act, { type: 'case.opened' }>

/** A correction of what the opening of the case told of the person. */
const toldAs = (person: Person, more: object = {}): Act => ({
  type: 'entry.corrected',
  on: '2026-01-12',
  entry: '1',
  act: { ...opening, person: { ...opening.person, ...person } },
  ...more,
})

const consent = (on: string, kind: BodyKind): Act => ({
  type: 'consent.given',
  on,
  matter: 'member-file',
  written: true,
  by: { kind },
})

/** What the rule says against an act at the end of a log; `undefined` where it has no objection. */
const objection = (log: readonly Act[], act: Act) =>
  propose(replay(log, { mode: 'chronicle' }).file, act).findings.find(
    ({ rule }) => rule === 'member-file.corrected-by-leave',
  )

const member = upTo('member-record.filed')
const another: Person = { education: 'primary-completed' }
const { education: _, ...withoutEducation } = opening.person ?? {}

describe('member-file.corrected-by-leave, a bar (294-QĐ/TW pt 6.2.4; 06-HD/TW pt 8.2(a))', () => {
  it.each([
    { why: 'another education', correction: toldAs(another) },
    {
      why: 'an education erased',
      correction: { ...toldAs({}), act: { ...opening, person: withoutEducation } } as Act,
    },
  ])('a correction of a member’s entry to $why needs the consent of the competent committee', (row) => {
    const finding = objection(member, row.correction)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      confidence: 'text',
      facts: { missing: 'consent.member-file' },
      cure: ['consent.member-file'],
    })
    expect(cited(finding)).toEqual(expect.arrayContaining(['R2025B pt 6.2.4', 'S2025 pt 8.2(a)']))
  })

  it.each([
    { why: 'a particular that was not told', correction: toldAs({ healthy: true }) },
    { why: 'nothing', correction: toldAs({}) },
    { why: 'what a paper of the file says', correction: toldAs(another, { document: { code: '1-HSĐV' } }) },
  ])('a correction of $why needs none', ({ correction }) => {
    expect(objection(member, correction)).toBeUndefined()
  })

  it('leaves the birth date to a rule of its own, and an applicant to the cell', () => {
    expect(objection(member, toldAs({ bornOn: '1990-01-01' }))).toBeUndefined()
    expect(objection(before('ceremony.held'), toldAs(another))).toBeUndefined()
  })

  it.each([
    { given: consent('2026-01-12', 'communeStandingCommittee'), outcome: undefined },
    { given: consent('2026-01-12', 'competentCommittee'), outcome: undefined },
    { given: consent('2026-01-13', 'communeStandingCommittee'), outcome: 'missing' },
    { given: consent('2026-01-12', 'cell'), outcome: 'broken' },
  ])('with $given is objected to as $outcome', ({ given, outcome }) => {
    expect(objection([...member, given], toldAs(another))?.outcome).toBe(outcome)
  })

  it('takes a consent for one correction; the next needs one of its own', () => {
    const given = consent('2026-01-12', 'communeStandingCommittee')
    const first = replay([...member, given, toldAs(another)], { mode: 'chronicle' }).file
    expect(first.findings.map(({ finding }) => finding.rule)).not.toContain('member-file.corrected-by-leave')
    const second: Act = { ...toldAs({ ...another, citizenship: 'other' }), on: '2026-01-20' } as Act
    expect(objection(first.log, second)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'consent.of-its-own', consentOn: '2026-01-12' },
    })
    const again = consent('2026-01-20', 'communeStandingCommittee')
    expect(objection([...first.log, again], second)).toBeUndefined()
    expect(
      objection([...first.log, consent('2026-01-21', 'communeStandingCommittee')], second)?.outcome,
    ).toBe('missing')
    // One that rests on a paper of the file uses none.
    const byPaper = toldAs(another, { document: { code: '1-HSĐV' } })
    expect(objection([...member, given, byPaper], second)).toBeUndefined()
  })

  it('asks nothing of a correction made before the joining, which uses up no consent', () => {
    const given = consent('2025-08-04', 'communeStandingCommittee')
    const early: Act = { ...toldAs({ education: 'lower-secondary-diploma' }), on: '2025-08-05' }
    const log = [...member, given, early]
    expect(objection(log, toldAs(another))).toBeUndefined()
    const later: Act = { ...early, on: '2025-11-07' }
    expect(objection([...member, given, later], toldAs(another))?.facts.missing).toBe('consent.of-its-own')
  })

  it('is asked of the days of a membership carried over too', () => {
    const carried: Act = {
      type: 'membership.transcribed',
      on: '2025-11-03',
      standing: 'official',
      ceremonyOn: '2010-05-19',
    }
    const register: readonly Act[] = [opening, carried]
    const as = (change: object): Act => ({
      type: 'entry.corrected',
      on: '2026-01-12',
      entry: '2',
      act: { ...carried, ...change },
    })
    expect(objection(register, as({ ceremonyOn: '2010-05-20' }))?.outcome).toBe('missing')
    expect(objection(register, as({ on: '2025-11-04' }))).toBeUndefined()
  })
})
