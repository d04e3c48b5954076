import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person, Unit } from '../../../../src/index.js'
import {
  consented,
  fullProcedure,
  once,
  papers,
  probationAgain,
  reasonNotBarred,
} from '../../../../src/rules/applicant/readmission/readmission.js'
import { actorFound } from '../../actors/actor-found.js'
import { cited, considered, judged, opened, restsOn, reviewed } from '../../judged.js'

type Former = NonNullable<Person['former']>

const left = (change: Partial<Former> = {}, unit: Unit = {}): Act =>
  opened({ former: { leftOn: '2020-01-15', exit: 'removed', ...change } }, unit)
const decided = (on: string, kind?: NonNullable<Act['by']>['kind']): Act => ({
  type: 'admission.decided',
  on,
  ...(kind && { by: { kind } }),
})

const regulations = (points: readonly string[], grades: readonly string[]) =>
  [
    { on: '2021-07-29', id: 'R2016' },
    { on: '2021-07-30', id: 'R2021' },
    { on: '2025-01-19', id: 'R2021' },
    { on: '2025-01-20', id: 'R2025A' },
    { on: '2025-06-30', id: 'R2025A' },
    { on: '2025-07-01', id: 'R2025B' },
    { on: '2026-04-07', id: 'R2025B' },
    { on: '2026-04-08', id: 'R2026A' },
    { on: '2026-07-25', id: 'R2026A' },
    { on: '2026-07-26', id: 'R2026B' },
  ].map(({ on, id }) => {
    const place = ['R2016', 'R2021', 'R2025A', 'R2025B', 'R2026A', 'R2026B'].indexOf(id)
    const own = [id, points[place]].filter(Boolean).join(' ')
    const isCarried = place > 3 && grades[place] === 'assumed'
    const clause = isCarried ? `${own} < R2025B ${points[3]}` : own
    return { on, clause, confidence: grades[place] }
  })

describe('readmission.reason-not-barred, a bar (regulation pt 3.5.2)', () => {
  it.each([
    { reason: 'abandonment', outcome: 'broken' },
    { reason: 'internal-unity', outcome: 'broken' },
    { reason: 'corruption', outcome: 'broken' },
    { reason: 'serious-crime', outcome: 'broken' },
    { reason: 'less-serious-crime', outcome: 'met' },
    { reason: 'population', outcome: 'met' },
    { reason: 'other', outcome: 'met' },
  ] as const)('left for $reason: $outcome', ({ reason, outcome }) => {
    expect(judged(reasonNotBarred, [left({ reason })], considered('2025-10-01'))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { reason },
      cure: [],
      confidence: 'text',
    })
  })

  it.each(
    regulations(
      ['pt 3.5.2', 'pt 3.5.2', 'pt 3.5.2', 'pt 3.5.2'],
      ['text', 'text', 'assumed', 'text', 'assumed', 'secondary'],
    ),
  )('considered on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(reasonNotBarred, [left({ reason: 'abandonment' })], considered(on))
    expect(finding).toMatchObject({ outcome: 'broken', confidence })
    expect(finding?.lawfulFrom).toBeUndefined()
    expect(restsOn(finding)).toBe(clause)
  })

  it('worked example 16: abandonment bars for ever', () => {
    const log = [left({ leftOn: '2020-10-01', reason: 'abandonment' })]
    expect(judged(reasonNotBarred, log, considered('2025-10-01'))?.outcome).toBe('broken')
    expect(judged(reasonNotBarred, log, considered('2099-10-01'))?.outcome).toBe('broken')
  })

  it.each([
    { exit: 'resigned', hardship: true, outcome: 'met' },
    { exit: 'resigned', hardship: false, outcome: 'broken' },
    { exit: 'resigned', hardship: undefined, outcome: 'missing' },
  ] as const)(
    'an application to leave with hardship $hardship is $outcome',
    ({ exit, hardship, outcome }) => {
      for (const reason of [{}, { reason: 'applied-to-leave' as const }, { reason: 'other' as const }])
        expect(
          judged(
            reasonNotBarred,
            [left({ exit, ...reason, ...(hardship !== undefined && { hardship }) })],
            considered('2025-10-01'),
          ),
        ).toMatchObject({
          outcome,
          facts: {
            reason: 'applied-to-leave',
            ...(hardship === undefined ? { missing: 'person.former.hardship' } : { hardship }),
          },
        })
    },
  )

  it('is a graver reason before the application to leave', () => {
    const log = [left({ exit: 'resigned', reason: 'corruption', hardship: true })]
    expect(judged(reasonNotBarred, log, considered('2025-10-01'))).toMatchObject({
      outcome: 'broken',
      facts: { reason: 'corruption' },
    })
  })

  it('needs the reason', () => {
    expect(judged(reasonNotBarred, [left()], considered('2025-10-01'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.former.reason' },
    })
  })

  describe('waste and negative acts, from 2026-07-26 (open question 49, corruptionBarScope)', () => {
    const wasteful = [left({ reason: 'waste-or-negative-acts' })]

    it.each([
      { on: '2026-07-25', outcome: 'met' },
      { on: '2026-07-26', outcome: 'broken' },
    ])('considered on $on: $outcome', ({ on, outcome }) => {
      expect(judged(reasonNotBarred, wasteful, considered(on))?.outcome).toBe(outcome)
    })

    it('the reading by day of exit is shown, and spares earlier exits', () => {
      expect(judged(reasonNotBarred, wasteful, considered('2026-08-01'))).toMatchObject({
        policies: ['corruptionBarScope'],
        alternatives: [{ reading: 'exit-day', outcome: 'met' }],
      })
      const policies = { corruptionBarScope: 'exit-day' }
      expect(judged(reasonNotBarred, wasteful, considered('2026-08-01'), policies)?.outcome).toBe('met')
      const later = [left({ reason: 'waste-or-negative-acts', leftOn: '2026-07-26' })]
      expect(judged(reasonNotBarred, later, considered('2029-08-01'), policies)?.outcome).toBe('broken')
      const corrupt = [left({ reason: 'corruption' })]
      expect(judged(reasonNotBarred, corrupt, considered('2026-08-01'), policies)?.outcome).toBe('broken')
    })
  })

  it('is not asked of a first admission', () => {
    expect(judged(reasonNotBarred, [opened()], considered('2025-10-01'))).toBeUndefined()
  })
})

describe('readmission.once, a bar (regulation pt 3.5.3)', () => {
  it.each([
    { readmissions: 0, outcome: 'met' },
    { readmissions: 1, outcome: 'broken' },
    { readmissions: 2, outcome: 'broken' },
  ])('$readmissions before: $outcome', ({ readmissions, outcome }) => {
    expect(judged(once, [left({ readmissions })], considered('2025-10-01'))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: readmissions, maximum: 1 },
      cure: [],
    })
  })

  it.each(
    regulations(
      ['pt 3.5', 'pt 3.5.3', 'pt 3.5.3', 'pt 3.5.3'],
      ['assumed', 'text', 'assumed', 'text', 'assumed', 'assumed'],
    ),
  )('considered on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(once, [left({ readmissions: 0 })], considered(on))
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })

  it('needs the count, of a re-admission only', () => {
    expect(judged(once, [left()], considered('2025-10-01'))?.facts).toEqual({
      missing: 'person.former.readmissions',
    })
    expect(judged(once, [opened()], considered('2025-10-01'))).toBeUndefined()
  })
})

describe('readmission.consented, a bar (regulation pt 3.5.1)', () => {
  const consent = (on: string, change: Partial<ActOf<'consent.given'>> = {}): Act => ({
    type: 'consent.given',
    on,
    matter: 'readmission',
    written: true,
    by: { kind: 'provincialStandingCommittee' },
    ...change,
  })

  it.each(
    regulations(
      ['pt 3.5.1', 'pt 3.5.1', 'pt 3.5.1', 'pt 3.5.1'],
      ['secondary', 'text', 'assumed', 'text', 'assumed', 'secondary'],
    ),
  )('decided on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(consented, [left(), consent(on)], decided(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { actual: 'provincialStandingCommittee', consentOn: on },
      confidence,
    })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { on: '2026-07-25', outcome: 'broken' },
    { on: '2026-07-26', outcome: 'met' },
  ])('the standing members of the province may consent to a decision of $on: $outcome', ({ on, outcome }) => {
    const given = consent('2026-07-20', { by: { kind: 'provincialStandingMembers' } })
    expect(judged(consented, [left(), given], decided(on))).toMatchObject({
      outcome,
      facts: { actual: 'provincialStandingMembers', consentOn: '2026-07-20' },
      cure: outcome === 'met' ? [] : ['consent.readmission'],
      alternatives: outcome === 'met' ? [{ policy: 'consentGoverningDay', outcome: 'broken' }] : [],
    })
  })

  it.each([
    { why: 'none', given: [] },
    { why: 'after the decision', given: [consent('2025-10-02')] },
    { why: 'not in writing', given: [consent('2025-09-01', { written: false })] },
    { why: 'on another matter', given: [consent('2025-09-01', { matter: 'over-age' })] },
  ])('a consent that is $why is missing', ({ given }) => {
    expect(judged(consented, [left(), ...given], decided('2025-10-01'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'consent.readmission', required: ['provincialStandingCommittee'] },
    })
  })

  it('needs the body that consented, and that of provincial level', () => {
    const { by: _, ...nobody } = consent('2025-09-01')
    expect(judged(consented, [left(), nobody], decided('2025-10-01'))).toMatchObject({
      outcome: 'broken',
      facts: { actual: 'none', required: ['provincialStandingCommittee'] },
    })
    const district = consent('2025-09-01', { by: { kind: 'upperStandingCommittee' } })
    expect(judged(consented, [left(), district], decided('2025-10-01'))?.outcome).toBe('broken')
  })

  it('is not asked of a first admission', () => {
    expect(judged(consented, [opened()], decided('2025-10-01'))).toBeUndefined()
  })
})

describe('who decides a re-admission, a bar (regulation pt 3.5.1)', () => {
  it.each([
    { on: '2021-07-29', confidence: 'secondary', why: 'last day of 29-QĐ/TW' },
    { on: '2021-07-30', confidence: 'text', why: 'first day of 24-QĐ/TW' },
    { on: '2025-01-20', confidence: 'assumed', why: 'first day of 232-QĐ/TW' },
    { on: '2025-06-30', confidence: 'assumed', why: 'its last day' },
  ])('the committee directly above itself on $on, $confidence ($why)', ({ on, confidence }) => {
    for (const unit of [{}, { delegated: true }])
      expect(actorFound([left({}, unit)], decided(on, 'upperCommittee'))).toMatchObject({
        effect: 'bar',
        outcome: 'met',
        facts: { actual: 'upperCommittee', required: ['upperCommittee'] },
        confidence,
      })
  })

  it.each([
    { on: '2025-06-30', kind: 'upperStandingCommittee', outcome: 'broken' },
    { on: '2025-06-30', kind: 'districtStandingCommittee', outcome: 'broken' },
    { on: '2025-06-30', kind: 'delegatedGrassrootsCommittee', outcome: 'broken' },
    { on: '2025-07-01', kind: 'upperCommittee', outcome: 'broken' },
    { on: '2025-07-01', kind: 'delegatedGrassrootsCommittee', outcome: 'met' },
  ] as const)('at a delegated place $kind on $on: $outcome', ({ on, kind, outcome }) => {
    expect(actorFound([left({}, { delegated: true })], decided(on, kind))).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['act.by-competent-body'],
    })
  })

  it('leaves a place directly under the province to the ordinary competence', () => {
    const log = [left({}, { underCentralLevel: true })]
    expect(actorFound(log, decided('2025-06-30', 'standingMembersAndHeads'))?.outcome).toBe('met')
  })

  it('needs the body', () => {
    expect(actorFound([left()], decided('2025-06-30'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'evidence.by', required: ['upperCommittee'] },
    })
  })
})

describe('readmission.full-procedure, a bar (regulation pt 3.5.1(c))', () => {
  const steps = (on: string): readonly Act[] => [
    { type: 'application.made', on },
    { type: 'background.certified', on },
    { type: 'introduction.made', on, introducer: { id: 'member-1' } },
    { type: 'opinions.consolidated', on, matter: 'admission' },
  ]

  it.each([
    { on: '2020-01-15', absent: 4, why: 'of the earlier membership' },
    { on: '2020-01-16', absent: 0, why: 'made again' },
    { on: '2025-10-02', absent: 4, why: 'later than the meeting' },
  ])('papers of $on: $absent absent ($why)', ({ on, absent }) => {
    const finding = judged(fullProcedure, [left(), ...steps(on)], considered('2025-10-01'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: absent === 0 ? 'met' : 'broken',
      facts: { leftOn: '2020-01-15' },
      cure: absent === 0 ? [] : ['dossier.completed'],
    })
    expect(finding?.facts.absent).toHaveLength(absent)
  })

  it.each([
    { matter: 'admission', absent: [] },
    { matter: 'recognition', absent: ['opinions.consolidated'] },
  ] as const)('opinions on the $matter leave $absent absent', ({ matter, absent }) => {
    const papers = steps('2020-02-01').slice(0, -1)
    const opinions = { type: 'opinions.consolidated', on: '2020-02-01', matter } as Act
    const finding = judged(fullProcedure, [left(), ...papers, opinions], considered('2025-10-01'))
    expect(finding?.facts).toEqual({ leftOn: '2020-01-15', absent })
  })

  it('papers of both memberships count by those made again', () => {
    const log = [left(), ...steps('2018-01-01'), ...steps('2020-02-01')]
    expect(judged(fullProcedure, log, considered('2025-10-01'))?.outcome).toBe('met')
  })

  it.each(
    regulations(
      ['pt 3.5.1', 'pt 3.5.1(c)', 'pt 3.5.1(c)', 'pt 3.5.1(c)'],
      ['assumed', 'text', 'assumed', 'text', 'assumed', 'assumed'],
    ),
  )('decided on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(fullProcedure, [left(), ...steps('2020-02-01')], decided(on))
    expect(finding).toMatchObject({ outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it('is not asked of a first admission', () => {
    expect(judged(fullProcedure, [opened()], considered('2025-10-01'))).toBeUndefined()
  })
})

describe('readmission.probation-again, a bar: 12 months once more (regulation pt 3.5.4)', () => {
  const held = (on: string): Act => ({ type: 'ceremony.held', on })

  it.each([
    { on: '2021-07-29', clause: 'R2016 < R2021 pt 3.5.4', confidence: 'assumed' },
    { on: '2021-07-30', clause: 'R2021 pt 3.5.4', confidence: 'secondary' },
    { on: '2025-01-20', clause: 'R2025A pt 3.5.4', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A pt 3.5.4', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 3.5.4', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 3.5.4', confidence: 'assumed' },
    { on: '2026-07-25', clause: 'R2026A < R2025B pt 3.5.4', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B', confidence: 'secondary' },
  ])('a ceremony of $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(probationAgain, [left(), held(on)], reviewed('2028-01-15'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it('bars a review before the end, met from the day itself', () => {
    const log = [left(), held('2025-10-10')]
    expect(judged(probationAgain, log, reviewed('2026-10-09'))).toMatchObject({
      outcome: 'broken',
      facts: { joinedOn: '2025-10-10', endsOn: '2026-10-10', actual: '2026-10-09' },
      lawfulFrom: '2026-10-10',
    })
    expect(judged(probationAgain, log, reviewed('2026-10-10'))?.outcome).toBe('met')
  })

  it('needs the ceremony, of a re-admission only', () => {
    expect(judged(probationAgain, [left()], reviewed('2026-10-10'))?.facts).toEqual({
      missing: 'ceremony.held',
    })
    expect(judged(probationAgain, [opened()], reviewed('2026-10-10'))).toBeUndefined()
  })
})

describe('readmission.papers, a note (regulation pt 3.5.1)', () => {
  const applied: Act = { type: 'application.made', on: '2025-10-01' }

  it('is said at the application of a re-admission only', () => {
    const finding = judged(papers, [left()], applied)
    expect(finding).toMatchObject({ effect: 'note', outcome: 'met', confidence: 'text' })
    expect(cited(finding)).toEqual(['R2025B pt 3.5.1'])
    expect(judged(papers, [opened()], applied)).toBeUndefined()
  })
})
