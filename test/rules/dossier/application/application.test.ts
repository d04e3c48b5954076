import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/casefile/shapes.js'
import { replay } from '../../../../src/index.js'
import {
  applicationBeforeDeclaration,
  handwritten,
  selfMade,
} from '../../../../src/rules/dossier/application/application.js'
import { declarationForm, relativesDeclared, selfDeclared } from '../../../../src/rules/dossier/background.js'
import { before, the } from '../../../support/journey.js'
import { cited, judged } from '../../judged.js'

const applied = (on: string, more: Partial<ActOf<'application.made'>> = {}): Act => ({
  type: 'application.made',
  on,
  ...more,
})

const declared = (on: string, more: Partial<ActOf<'background.declared'>> = {}): Act => ({
  type: 'background.declared',
  on,
  ...more,
})

describe('the application is made personally (Charter art. 4.1; guidance pt 3.2)', () => {
  it.each([
    { personally: true, outcome: 'met' },
    { personally: false, outcome: 'broken' },
    { personally: undefined, outcome: 'missing' },
  ])('$personally is $outcome', ({ personally, outcome }) => {
    const act = applied('2025-08-06', personally === undefined ? {} : { personally })
    const finding = judged(selfMade, [], act)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['application.made'],
    })
    expect(cited(finding)).toEqual(['CH2011 art. 4.1', 'S2025 pt 3.2'])
  })
})

describe('a handwritten application (form lists; no central provision)', () => {
  it('is noted only where it is known not to be', () => {
    expect(judged(handwritten, [], applied('2025-08-06', { handwritten: false }))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      confidence: 'secondary',
      cure: [],
    })
    const log = [...before('application.made'), { ...the('application.made'), handwritten: false }]
    expect(replay(log).file.findings.map(({ finding }) => finding.rule)).toEqual(['application.handwritten'])
    expect(judged(handwritten, [], applied('2025-08-06', { handwritten: true }))).toBeUndefined()
    expect(judged(handwritten, [], applied('2025-08-06'))).toBeUndefined()
  })
})

describe('application, then declaration (guidance pt 3.2–3.4; worked example 11)', () => {
  it.each([
    { log: [applied('2025-08-07')], outcome: 'met', why: 'on one day' },
    { log: [applied('2025-08-08')], outcome: 'broken', why: 'declared the day before' },
    { log: [], outcome: 'missing', why: 'no application' },
  ])('$why is $outcome', ({ log, outcome }) => {
    expect(judged(applicationBeforeDeclaration, log, declared('2025-08-07'))).toMatchObject({
      effect: 'breach',
      outcome,
      confidence: 'secondary',
      cure: [],
    })
  })

  it('is also judged when the application comes second', () => {
    const log = [declared('2025-08-06')]
    expect(judged(applicationBeforeDeclaration, log, applied('2025-08-07'))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { appliedOn: '2025-08-07', declaredOn: '2025-08-06' },
    })
    expect(judged(applicationBeforeDeclaration, log, applied('2025-08-06'))).toBeUndefined()
    expect(judged(applicationBeforeDeclaration, [], applied('2025-08-07'))).toBeUndefined()
  })

  it.each([
    { first: '2025-08-06', outcome: undefined, why: 'applied the day of the declaration' },
    { first: '2025-08-07', outcome: 'broken', why: 'applied the day after it' },
  ])(
    'a second application leaves the first declaration its order: $why is $outcome',
    ({ first, outcome }) => {
      const log = [applied(first), declared('2025-08-06')]
      expect(judged(applicationBeforeDeclaration, log, applied('2026-08-07'))?.outcome).toBe(outcome)
    },
  )
})

describe('the declaration is the applicant’s own (guidance pt 3.3(a))', () => {
  it.each([
    { evidence: { byApplicant: true, truthful: true }, outcome: 'met' },
    { evidence: { byApplicant: true }, outcome: 'met' },
    { evidence: { byApplicant: true, truthful: false }, outcome: 'broken' },
    { evidence: { truthful: true }, outcome: 'missing' },
  ])('$evidence is $outcome', ({ evidence, outcome }) => {
    expect(judged(selfDeclared, [], declared('2025-08-07', evidence))).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['background.declared'],
    })
  })

  it.each([
    { on: '2022-01-17', outcome: 'broken', why: 'last day of the ban of 2017' },
    { on: '2022-01-18', outcome: 'met', why: 'the ban is gone' },
    { on: '2025-09-29', outcome: 'met', why: '38-HD/BTCTW' },
  ])('written by another on $on is $outcome ($why)', ({ on, outcome }) => {
    expect(judged(selfDeclared, [], declared(on, { byApplicant: false }))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { byApplicant: false },
    })
  })

  it('written by another stays contested from 2022-01-18 (open question 29)', () => {
    const act = declared('2022-01-18', { byApplicant: false })
    expect(judged(selfDeclared, [], act)?.alternatives).toMatchObject([
      { policy: 'declarationWrittenByAnother', reading: 'still-banned', outcome: 'broken' },
    ])
    expect(judged(selfDeclared, [], act, { declarationWrittenByAnother: 'still-banned' })).toMatchObject({
      outcome: 'broken',
    })
    const earlier = declared('2022-01-17', { byApplicant: false })
    expect(judged(selfDeclared, [], earlier)?.policies).toEqual([])
  })
})

describe('the form of the declaration (guidance pt 3.3(a); 38-HD/BTCTW pt I.1.4)', () => {
  it('is a breach where it has defects', () => {
    expect(judged(declarationForm, [], declared('2025-10-07', { formDefects: true }))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { formDefects: true },
      cure: ['background.completed'],
    })
    expect(judged(declarationForm, [], declared('2025-10-07', { formDefects: false }))).toMatchObject({
      outcome: 'met',
    })
    expect(judged(declarationForm, [], declared('2025-10-07'))).toBeUndefined()
  })

  it.each([
    { on: '2022-01-17', source: 'birth-certificate', outcome: 'met' },
    { on: '2022-01-17', source: 'identity-card', outcome: 'broken' },
    { on: '2022-01-18', source: 'identity-card', outcome: 'met' },
    { on: '2022-01-18', source: 'birth-certificate', outcome: 'broken' },
    { on: '2025-09-28', source: 'identity-card', outcome: 'met' },
    { on: '2025-09-29', source: 'identity-card', outcome: 'broken' },
    { on: '2025-09-29', source: 'birth-certificate', outcome: 'met' },
  ] as const)('the hometown by $source on $on is $outcome', ({ on, source, outcome }) => {
    expect(judged(declarationForm, [], declared(on, { hometownSource: source }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: source },
    })
  })
})

describe('the relatives declared (12-HD/BTCTW pt I.1.4.2; 38-HD/BTCTW pt I.1.4)', () => {
  const all = [
    'own-grandparents',
    'spouse-grandparents',
    'parents-or-carer',
    'spouse-parents',
    'spouse',
    'own-siblings',
    'spouse-siblings',
    'children',
  ] as const

  it('are every group the law names', () => {
    expect(
      judged(relativesDeclared, [], declared('2025-10-07', { relativesDeclared: [...all] })),
    ).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      confidence: 'text',
    })
  })

  it('are every group the applicant has', () => {
    const act = declared('2025-10-07', {
      relativesDeclared: ['parents-or-carer'],
      relativesExisting: ['parents-or-carer', 'own-siblings'],
    })
    expect(judged(relativesDeclared, [], act)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { absent: ['own-siblings'] },
      cure: ['background.completed'],
    })
  })

  it('are all the groups where it is not said which exist', () => {
    const act = declared('2025-10-07', { relativesDeclared: ['own-grandparents'] })
    expect(judged(relativesDeclared, [], act)?.facts.absent).toEqual(all.slice(1))
  })

  it.each([
    { existing: [], absent: ['parents-or-carer'] },
    { existing: ['parents-or-carer', 'spouse'], absent: ['parents-or-carer', 'spouse-parents', 'spouse'] },
  ] as const)(
    'are the parents, dead or not, whatever is said to exist: of $existing, $absent',
    ({ existing, absent }) => {
      const act = declared('2025-10-07', { relativesDeclared: [], relativesExisting: [...existing] })
      expect(judged(relativesDeclared, [], act)?.facts.absent).toEqual(absent)
    },
  )

  it('are to be named', () => {
    expect(judged(relativesDeclared, [], declared('2025-10-07'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.relativesDeclared', required: [...all] },
    })
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed' },
    { on: '2025-09-29', confidence: 'text' },
  ])('rest on $confidence on $on', ({ on, confidence }) => {
    expect(judged(relativesDeclared, [], declared(on, { relativesDeclared: [] }))?.confidence).toBe(
      confidence,
    )
  })
})
