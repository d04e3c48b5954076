import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind } from '../../../../src/casefile/shapes.js'
import { certifiedAfterVerification } from '../../../../src/rules/dossier/background.js'
import {
  contentCovered,
  impartialVerifier,
  openRequests,
  procedureOrder,
  verificationComplete,
} from '../../../../src/rules/dossier/verification/verification.js'
import { actorFound } from '../../actors/actor-found.js'
import { cited, considered, fileOf, judged, opened, reviewed } from '../../judged.js'

type Subjects = NonNullable<ActOf<'background.certified'>['verified']>

const certified = (on: string, more: Partial<ActOf<'background.certified'>> = {}): Act => ({
  type: 'background.certified',
  on,
  ...more,
})

const declared = (...family: Subjects): Act => ({ type: 'background.declared', on: '2016-08-01', family })

const requested = (on: string, request = 'request-1', more: object = {}): Act => ({
  type: 'verification.requested',
  on,
  request,
  subjects: ['applicant'],
  ...more,
})

const replied = (on: string, request = 'request-1'): Act => ({ type: 'verification.replied', on, request })

describe('whom a verification covers (guidance pt 3.4(a))', () => {
  it.each([
    { verified: ['applicant', 'father', 'mother'], outcome: 'met', unverified: [] },
    { verified: ['applicant', 'father'], outcome: 'broken', unverified: ['mother'] },
    { verified: ['father', 'mother'], outcome: 'broken', unverified: ['applicant'] },
    { verified: [], outcome: 'broken', unverified: ['applicant', 'father', 'mother'] },
  ] as const)('$verified is $outcome', ({ verified, outcome, unverified }) => {
    const act = certified('2025-09-05', { verified: [...verified] })
    expect(judged(verificationComplete, [declared('father', 'mother')], act)).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { unverified },
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['verification.requested'],
    })
  })

  it.each([
    { on: '2026-05-18', outcome: 'met', why: 'last day of 06-HD/TW' },
    { on: '2026-05-19', outcome: 'broken', why: 'first day of 01-HD/TW 2026' },
  ])('who raised the spouse on $on: $outcome ($why)', ({ on, outcome }) => {
    const act = certified(on, { verified: ['applicant', 'carer', 'spouse'] })
    expect(
      judged(verificationComplete, [declared('applicant', 'carer', 'spouse', 'spouse-carer')], act),
    ).toMatchObject({
      outcome,
      facts: { unverified: outcome === 'met' ? [] : ['spouse-carer'] },
    })
  })

  it('needs to know the family, and who was verified', () => {
    expect(judged(verificationComplete, [], certified('2025-09-05', { verified: [] }))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.family' },
    })
    expect(judged(verificationComplete, [declared('applicant')], certified('2025-09-05'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.verified' },
    })
  })

  it.each([
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
  ])(
    'is nobody where all have always lived in one place ($on rests on $confidence) (pt 3.4(c)(4))',
    (row) => {
      const finding = judged(verificationComplete, [], certified(row.on, { samePlace: true }))
      expect(finding).toMatchObject({
        outcome: 'met',
        facts: { samePlace: true },
        confidence: row.confidence,
      })
    },
  )

  it('is carried back before 2021-09-28, as assumed', () => {
    const act = certified('2021-09-27', { verified: ['applicant', 'carer'] })
    expect(judged(verificationComplete, [declared('applicant', 'carer')], act)).toMatchObject({
      outcome: 'met',
      confidence: 'assumed',
    })
  })
})

describe('parents whom the family of a declaration leaves out (guidance pt 3.4(a); open question 53)', () => {
  const unverified = (
    declaration: Partial<ActOf<'background.declared'>>,
    verified: Subjects,
    reading?: string,
  ) =>
    judged(
      verificationComplete,
      [{ type: 'background.declared', on: '2025-08-07', ...declaration }],
      certified('2025-09-05', { verified }),
      reading === undefined ? {} : { deceasedRelatives: reading },
    )?.facts.unverified

  it.each([
    { family: ['applicant'], verified: ['applicant'], lacking: ['father', 'mother'] },
    { family: ['applicant', 'mother'], verified: ['applicant', 'mother'], lacking: ['father'] },
    { family: ['applicant', 'mother'], verified: ['applicant', 'mother', 'father'], lacking: [] },
    { family: ['applicant', 'carer'], verified: ['applicant', 'carer'], lacking: [] },
    {
      family: ['applicant', 'carer', 'spouse'],
      verified: ['applicant', 'carer', 'spouse'],
      lacking: ['spouse-father', 'spouse-mother'],
    },
  ] as const)('of $family, $verified verified, $lacking are lacking', ({ family, verified, lacking }) => {
    expect(unverified({ family: [...family] }, [...verified])).toEqual(lacking)
    expect(unverified({ family: [...family] }, [...verified], 'declared-only')).toEqual([])
  })

  it('are those of a spouse too who is declared and not in the family', () => {
    const declaration: Partial<ActOf<'background.declared'>> = {
      family: ['applicant', 'carer'],
      relativesExisting: ['parents-or-carer', 'spouse', 'spouse-parents'],
    }
    expect(unverified(declaration, ['applicant', 'carer'])).toEqual([
      'spouse-father',
      'spouse-mother',
      'spouse',
    ])
  })

  it('are contested, and not where nobody is left out', () => {
    const finding = (...family: Subjects) =>
      judged(
        verificationComplete,
        [{ type: 'background.declared', on: '2025-08-07', family }],
        certified('2025-09-05', { verified: ['applicant', 'mother'] }),
      )
    expect(finding('applicant', 'mother')).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      alternatives: [{ policy: 'deceasedRelatives', reading: 'declared-only', outcome: 'met' }],
    })
    expect(finding('applicant', 'father', 'mother')?.policies).toEqual([])
  })
})

describe('what a verification covers (guidance pt 3.4(b))', () => {
  const old = ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'] as const
  const now = ['political-standard', 'line-and-law', 'morals-and-lifestyle'] as const
  const topics = (applicant: readonly string[], relatives: readonly string[]) =>
    ({ applicant: [...applicant], relatives: [...relatives] }) as NonNullable<
      ActOf<'background.certified'>['topics']
    >

  it.each([
    { on: '2025-06-08', given: topics(old, old.slice(0, 3)), outcome: 'met' },
    { on: '2025-06-08', given: topics(now, now.slice(0, 2)), outcome: 'broken' },
    { on: '2025-06-09', given: topics(old, old.slice(0, 3)), outcome: 'broken' },
    { on: '2025-06-09', given: topics(now, now.slice(0, 2)), outcome: 'met' },
  ])('$given on $on is $outcome', ({ on, given, outcome }) => {
    const act = certified(on, { verified: ['applicant', 'father'], topics: given })
    expect(judged(contentCovered, [], act)).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['verification.requested'],
    })
  })

  it('names what is not covered, of the applicant and of the relatives', () => {
    const act = certified('2025-09-05', { verified: ['father'], topics: topics(['line-and-law'], []) })
    expect(judged(contentCovered, [], act)?.facts).toEqual({
      uncovered: ['political-standard', 'morals-and-lifestyle'],
      uncoveredOfRelatives: ['political-standard', 'line-and-law'],
    })
    const each = topics(now.slice(0, 2), now.slice(0, 1))
    const oneOfEach = certified('2025-09-05', { verified: ['father'], topics: each })
    expect(judged(contentCovered, [], oneOfEach)).toMatchObject({
      outcome: 'broken',
      facts: { uncovered: ['morals-and-lifestyle'], uncoveredOfRelatives: ['line-and-law'] },
    })
    const alone = certified('2025-09-05', { verified: ['applicant'], topics: topics(['line-and-law'], []) })
    expect(judged(contentCovered, [], alone)?.facts).toEqual({
      uncovered: ['political-standard', 'morals-and-lifestyle'],
    })
  })

  it('asks nothing where everything is well known at one place and nothing is verified (pt 3.4(c)(4))', () => {
    expect(judged(contentCovered, [], certified('2025-09-05', { samePlace: true }))).toBeUndefined()
  })

  it('asks nothing of relatives where none was verified', () => {
    const alone = { topics: topics(now, []) }
    expect(judged(contentCovered, [], certified('2025-09-05', alone))).toMatchObject({ outcome: 'met' })
    const verified = certified('2025-09-05', { ...alone, verified: ['applicant'] })
    expect(judged(contentCovered, [], verified)).toMatchObject({ outcome: 'met' })
  })

  it('is to be stated', () => {
    expect(judged(contentCovered, [], certified('2025-09-05'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.topics', required: [...now] },
    })
  })

  it('rests on an assumption from 2026-05-19', () => {
    const act = (on: string) => certified(on, { topics: topics(now, []) })
    expect(judged(contentCovered, [], act('2026-05-18'))?.confidence).toBe('text')
    expect(judged(contentCovered, [], act('2026-05-19'))?.confidence).toBe('assumed')
  })
})

describe('certification after verification (guidance pt 3.3(b), 3.4)', () => {
  const by = (kind: BodyKind) => ({ by: { kind } })

  it.each([
    { on: '2025-06-08', kind: 'grassrootsCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-06-08', kind: 'upperCommittee', exists: false, outcome: 'broken' },
    { on: '2025-06-08', kind: 'districtStandingCommittee', exists: false, outcome: 'broken' },
    { on: '2025-07-01', kind: 'communeStandingCommittee', exists: false, outcome: 'met' },
    { on: '2025-07-01', kind: 'communeStandingCommittee', exists: true, outcome: 'broken' },
    { on: '2025-06-09', kind: 'upperCommittee', exists: false, outcome: 'met' },
    { on: '2025-06-09', kind: 'upperCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-06-09', kind: 'upperCommittee', exists: true, outcome: 'broken' },
    { on: '2025-06-09', kind: 'grassrootsCommittee', exists: true, outcome: 'met' },
    { on: '2025-06-09', kind: 'delegatedGrassrootsCommittee', exists: true, outcome: 'met' },
    { on: '2025-06-09', kind: 'cell', exists: undefined, outcome: 'broken' },
  ] as const)('by $kind on $on, a grassroots committee existing: $exists, is $outcome', (row) => {
    const log = [opened({}, row.exists === undefined ? {} : { grassrootsCommittee: row.exists })]
    expect(actorFound(log, certified(row.on, by(row.kind)))).toMatchObject({
      effect: 'bar',
      outcome: row.outcome,
      facts: { actual: row.kind },
    })
  })

  it.each([
    { log: [requested('2025-08-08'), replied('2025-09-05')], outcome: 'met', why: 'answered that day' },
    {
      log: [requested('2025-08-08'), replied('2025-09-06')],
      outcome: 'broken',
      why: 'answered the day after',
    },
    { log: [requested('2025-08-08')], outcome: 'broken', why: 'not answered' },
    { log: [requested('2025-09-05')], outcome: 'broken', why: 'asked on that day, not answered' },
    {
      log: [requested('2025-08-08'), replied('2025-09-05', 'request-2')],
      outcome: 'broken',
      why: 'another answered',
    },
    { log: [requested('2025-09-06')], outcome: undefined, why: 'requested later, nothing yet,' },
  ])('$why is $outcome', ({ log, outcome }) => {
    const act = certified('2025-09-05', by('grassrootsCommittee'))
    const finding = judged(certifiedAfterVerification, log, act)
    if (outcome === undefined) expect(finding).toBeUndefined()
    else expect(finding).toMatchObject({ effect: 'bar', outcome })
    if (outcome === 'broken')
      expect(finding).toMatchObject({ facts: { unanswered: 1 }, cure: ['verification.replied'] })
  })

  it('is not asked where nothing was requested by its day', () => {
    const act = certified('2025-09-05', by('grassrootsCommittee'))
    expect(judged(certifiedAfterVerification, [requested('2025-09-06')], act)).toBeUndefined()
  })

  it('needs to say by whom', () => {
    const log = [opened({}, { grassrootsCommittee: true })]
    expect(actorFound(log, certified('2025-09-05'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'evidence.by', required: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] },
    })
  })

  it.each([
    { log: [certified('2025-09-15')], outcome: 'met', why: 'certified that day' },
    { log: [certified('2025-09-16')], outcome: 'missing', why: 'certified the day after' },
    { log: [certified('2025-09-15', by('cell'))], outcome: 'missing', why: 'certified by the cell' },
    { log: [], outcome: 'missing', why: 'never' },
  ])('comes before the cell considers: $why is $outcome', ({ log, outcome }) => {
    const finding = judged(certifiedAfterVerification, log, considered('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['verification.replied', 'background.certified'],
    })
    expect(cited(finding)).toContain('S2025 pt 3.3(b), 3.4')
  })

  it('is not asked at recognition', () => {
    expect(judged(certifiedAfterVerification, [], reviewed('2026-11-16'))).toBeUndefined()
  })

  it('knows the requests still open on a day', () => {
    const file = fileOf([
      requested('2025-08-08'),
      requested('2025-08-10', 'request-2'),
      replied('2025-08-20'),
    ])
    const open = (day: string) => openRequests(file, day).map(({ request }) => request)
    expect(open('2025-08-07')).toEqual([])
    expect(open('2025-08-19')).toEqual(['request-1', 'request-2'])
    expect(open('2025-08-20')).toEqual(['request-2'])
  })
})

describe('the order of a verification (guidance pt 3.4(d))', () => {
  const sealed = (on: string): Act => ({ type: 'background.sealed', on })

  it.each([
    { log: [sealed('2025-08-08')], outcome: 'met', why: 'sealed that day' },
    { log: [sealed('2025-08-09')], outcome: 'missing', why: 'sealed the day after' },
    { log: [], outcome: 'missing', why: 'not sealed' },
  ])('a request: $why is $outcome', ({ log, outcome }) => {
    expect(judged(procedureOrder, log, requested('2025-08-08'))).toMatchObject({
      effect: 'breach',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['background.sealed'],
    })
  })

  it.each([
    { log: [], outcome: 'met', why: 'nothing went out' },
    { log: [requested('2025-08-07')], outcome: 'broken', why: 'it had gone out' },
    { log: [sealed('2025-08-06'), requested('2025-08-07')], outcome: 'met', why: 'sealed before, and again' },
    {
      log: [requested('2025-08-06'), { type: 'background.declared', on: '2025-08-07' } as Act],
      outcome: 'met',
      why: 'what went out was the former declaration',
    },
  ])('a seal: $why, $outcome', ({ log, outcome }) => {
    expect(judged(procedureOrder, log, sealed('2025-08-08'))).toMatchObject({ effect: 'breach', outcome })
  })

  it.each([
    { log: [], outcome: 'missing', why: 'certified without seal and without request' },
    { log: [sealed('2025-08-08')], outcome: 'met', why: 'sealed, nothing had to go out' },
    { log: [requested('2025-08-07')], outcome: undefined, why: 'the request has told it' },
  ])('a certification: $why', ({ log, outcome }) => {
    expect(judged(procedureOrder, log, certified('2025-09-05'))?.outcome).toBe(outcome)
  })

  it('the seal comes before the certification', () => {
    expect(judged(procedureOrder, [], sealed('2025-08-08'))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
    })
    expect(judged(procedureOrder, [certified('2025-08-08')], sealed('2025-08-08'))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { sealedOn: '2025-08-08', certifiedOn: '2025-08-08' },
    })
  })
})

describe('a declaration made anew', () => {
  const anew = (on: string): Act => ({ type: 'background.declared', on })
  const sealed = (on: string): Act => ({ type: 'background.sealed', on })

  it.each([
    { on: '2025-08-08', outcome: 'broken', why: 'certified that day' },
    { on: '2025-08-09', outcome: 'met', why: 'the certification is of the former' },
  ])('is sealed: declared on $on is $outcome ($why)', ({ on, outcome }) => {
    const log = [certified('2025-08-08'), anew(on)]
    expect(judged(procedureOrder, log, sealed('2025-08-10'))).toMatchObject({ effect: 'breach', outcome })
  })

  it.each([
    { on: '2025-08-08', outcome: 'met', why: 'sealed that day' },
    { on: '2025-08-09', outcome: 'missing', why: 'the seal is of the former' },
  ])('is requested: declared on $on is $outcome ($why)', ({ on, outcome }) => {
    const log = [sealed('2025-08-08'), anew(on)]
    expect(judged(procedureOrder, log, requested('2025-08-10'))).toMatchObject({ effect: 'breach', outcome })
  })

  it.each([
    { on: '2025-09-05', outcome: 'met', why: 'certified that day' },
    { on: '2025-09-06', outcome: 'missing', why: 'the certification is of the former' },
  ])('is considered: declared on $on is $outcome ($why)', ({ on, outcome }) => {
    const log = [certified('2025-09-05'), anew(on)]
    expect(judged(certifiedAfterVerification, log, considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome,
    })
  })
})

describe('an impartial verifier (38-HD/BTCTW pt I.1.4 note)', () => {
  it.each([
    { verifier: 'unrelated', outcome: 'met' },
    { verifier: 'applicant', outcome: 'broken' },
    { verifier: 'parent', outcome: 'broken' },
    { verifier: 'spouse', outcome: 'broken' },
    { verifier: 'sibling', outcome: 'broken' },
    { verifier: 'child', outcome: 'broken' },
  ] as const)('$verifier is $outcome', ({ verifier, outcome }) => {
    expect(judged(impartialVerifier, [], requested('2025-10-08', 'request-1', { verifier }))).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['verification.requested'],
    })
  })

  it('holds of a letter, and is a note where nobody tells how it went out', () => {
    const letter = requested('2025-10-08', 'request-1', { verifier: 'none' })
    expect(judged(impartialVerifier, [], letter)?.outcome).toBe('met')
    const found = judged(impartialVerifier, [], requested('2025-10-08'))
    expect(found).toMatchObject({ outcome: 'missing', effect: 'note' })
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed' },
    { on: '2025-09-29', confidence: 'text' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    const act = requested(on, 'request-1', { verifier: 'parent' })
    expect(judged(impartialVerifier, [], act)).toMatchObject({ effect: 'bar', outcome: 'broken', confidence })
  })
})
