import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind } from '../../../src/casefile/shapes.js'
import {
  certificateIsHeld,
  certificateRightlyIssued,
  certificateStillValid,
} from '../../../src/rules/pool/awareness-certificate.js'
import { attendedFromList } from '../../../src/rules/pool/awareness-class.js'
import { actorFound } from '../actors/actor-found.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const certificate = (
  on: string,
  by?: BodyKind,
  more: Partial<ActOf<'certificate.issued'>> = {},
): ActOf<'certificate.issued'> => ({
  type: 'certificate.issued',
  on,
  course: 'awareness',
  ...(by && { by: { kind: by } }),
  ...more,
})

describe('entry to the awareness class (38-HD/BTCTW pt I.1.1; 61-HD/BTGTW)', () => {
  const listed: Act = { type: 'sympathiser.listed', on: '2025-10-01' }
  const entered = (more: Partial<ActOf<'class.entered'>> = {}): Act => ({
    type: 'class.entered',
    on: '2025-10-02',
    course: 'awareness',
    ...more,
  })

  it('is for a person on the list, proposed by the cell', () => {
    expect(judged(attendedFromList, [listed], entered({ proposedByCell: true }))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { listedOn: '2025-10-01' },
    })
    expect(judged(attendedFromList, [], entered())).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'sympathiser.listed' },
      cure: ['sympathiser.listed'],
    })
    expect(judged(attendedFromList, [listed], entered({ proposedByCell: false }))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { proposedByCell: false },
    })
  })

  it.each([
    { education: 'lower-secondary-equivalent', outcome: 'met' },
    { education: 'lower-secondary-programme-completed', outcome: 'broken' },
    { education: 'primary-completed', outcome: 'broken' },
  ] as const)('of one with $education is $outcome', ({ education, outcome }) => {
    expect(judged(attendedFromList, [listed], entered({ education }))).toMatchObject({ outcome })
    expect(judged(attendedFromList, [opened({ education }), listed], entered())).toMatchObject({ outcome })
  })

  it('is relaxed for hardship areas', () => {
    const person = { education: 'primary-completed', hardshipGroups: ['mountain-area'] } as const
    const log = [opened({ ...person, hardshipGroups: [...person.hardshipGroups] }), listed]
    expect(judged(attendedFromList, log, entered())).toMatchObject({ outcome: 'met' })
  })

  it.each([
    { on: '2022-06-15', outcome: 'met', why: 'no rule on education yet' },
    { on: '2022-06-16', outcome: 'broken', why: 'first day of 61-HD/BTGTW' },
  ])('with primary school on $on is $outcome ($why)', ({ on, outcome }) => {
    const log: Act[] = [{ type: 'sympathiser.listed', on: '2022-05-01' }]
    expect(
      judged(attendedFromList, log, { ...entered({ education: 'primary-completed' }), on } as Act),
    ).toMatchObject({
      outcome,
    })
  })

  it('is not asked of the new-member class', () => {
    expect(judged(attendedFromList, [], entered({ course: 'new-member' }))).toBeUndefined()
  })
})

describe('holding the awareness certificate (guidance pt 3.1)', () => {
  it.each([
    { log: [certificate('2025-09-15')], outcome: 'met', why: 'issued that day' },
    { log: [certificate('2025-09-16')], outcome: 'missing', why: 'issued the day after' },
    {
      log: [certificate('2025-09-01', undefined, { course: 'new-member' })],
      outcome: 'missing',
      why: 'of the other class',
    },
    { log: [], outcome: 'missing', why: 'none' },
  ])('$why is $outcome', ({ log, outcome }) => {
    const finding = judged(certificateIsHeld, log, considered('2025-09-15'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['class.awareness.attend'],
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.1'])
  })
})

describe('the issuer of the awareness certificate (guidance pt 3.1)', () => {
  it.each([
    { on: '2025-06-08', by: 'districtPoliticalCentre', outcome: 'met', why: 'last day of 01-HD/TW 2021' },
    { on: '2025-06-08', by: 'communePoliticalCentre', outcome: 'broken', why: 'not yet' },
    { on: '2025-06-09', by: 'communePoliticalCentre', outcome: 'met', why: 'first day of 06-HD/TW' },
    { on: '2025-06-09', by: 'districtPoliticalCentre', outcome: 'met', why: 'districts still exist' },
    { on: '2025-06-30', by: 'districtPoliticalCentre', outcome: 'met', why: 'last day of the districts' },
    { on: '2025-07-01', by: 'districtPoliticalCentre', outcome: 'broken', why: 'no district any more' },
    { on: '2025-07-01', by: 'communePoliticalCentre', outcome: 'met', why: 'the commune' },
    { on: '2025-07-01', by: 'cell', outcome: 'broken', why: 'no centre' },
  ] as const)('$by on $on is $outcome ($why)', ({ on, by, outcome }) => {
    expect(actorFound([], certificate(on, by))).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['act.by-competent-body'],
    })
  })

  it('is the commune alone between 2025-06-09 and 2025-06-30 under the other reading (open question 15)', () => {
    const communeOnly = { issuerWindow2025: 'commune-only' }
    const district = certificate('2025-06-09', 'districtPoliticalCentre')
    expect(actorFound([], district, communeOnly)).toMatchObject({ outcome: 'broken' })
    expect(actorFound([], district)?.alternatives).toMatchObject([
      { policy: 'issuerWindow2025', reading: 'commune-only', outcome: 'broken' },
    ])
  })

  it.each([
    { by: 'competentCommittee', noCentre: true, outcome: 'met' },
    { by: 'communeStandingCommittee', noCentre: true, outcome: 'met' },
    { by: 'cell', noCentre: true, outcome: 'broken' },
    { by: 'competentCommittee', noCentre: false, outcome: 'broken' },
    { by: 'competentCommittee', noCentre: undefined, outcome: 'broken' },
  ] as const)('without a centre ($noCentre) may be $by: $outcome', ({ by, noCentre, outcome }) => {
    const act = certificate('2025-09-01', by, noCentre === undefined ? {} : { noCentre })
    expect(actorFound([], act)).toMatchObject({ outcome })
  })

  it('has to be named', () => {
    const unnamed = certificate('2025-09-01')
    const facts = { missing: 'evidence.by', required: ['communePoliticalCentre'] }
    expect(actorFound([], unnamed)).toMatchObject({ effect: 'bar', outcome: 'missing', facts })
    expect(judged(certificateRightlyIssued, [unnamed], considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { ...facts, issuedOn: '2025-09-01' },
    })
  })

  it.each([
    { on: '2020-10-08', reissue: 'other', outcome: undefined, why: 'no rule yet' },
    { on: '2020-10-09', reissue: 'other', outcome: 'broken', why: 'first day of 154-HD/BTGTW' },
    { on: '2020-10-09', reissue: 'fault-of-centre', outcome: 'met', why: 'the centre’s fault' },
    { on: '2020-10-09', reissue: undefined, outcome: undefined, why: 'a first issue' },
  ] as const)('issues once ($reissue on $on): $outcome ($why)', ({ on, reissue, outcome }) => {
    const act = certificate(on, 'districtPoliticalCentre', reissue ? { reissue } : {})
    const finding = judged(certificateRightlyIssued, [], act)
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken') expect(finding?.facts).toEqual({ issuedOn: on, maximum: 1, reissue: true })
  })

  it.each([
    { on: '2025-09-15', outcome: 'met', why: 'on the day of the consideration' },
    { on: '2025-09-16', outcome: 'missing', why: 'the day after' },
  ])('issued $on is $outcome at a consideration of 2025-09-15 ($why)', ({ on, outcome }) => {
    const issued = certificate(on, 'communePoliticalCentre')
    expect(judged(certificateStillValid, [issued], considered('2025-09-15'))?.outcome ?? 'missing').toBe(
      outcome,
    )
  })

  it.each([
    { on: '2025-01-15', outcome: 'met' },
    { on: '2025-01-16', outcome: 'broken' },
  ])(
    'issued anew for the centre’s fault serves from its first issue: considered on $on, $outcome',
    ({ on, outcome }) => {
      const first = certificate('2020-01-15', 'districtPoliticalCentre')
      const anew = certificate('2024-02-01', 'districtPoliticalCentre', { reissue: 'fault-of-centre' })
      expect(judged(certificateStillValid, [first, anew], considered(on))).toMatchObject({
        outcome,
        facts: { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: on },
        countsFrom: '2020-01-15',
      })
    },
  )

  it('issued anew serves from its own day where the first is not on file, and as the latest class before it', () => {
    const anew = certificate('2024-02-01', 'districtPoliticalCentre', { reissue: 'fault-of-centre' })
    const ofNewMembers = {
      ...certificate('2023-01-09', 'districtPoliticalCentre'),
      course: 'new-member',
    } as Act
    const learnedAgain = certificate('2023-12-04', 'districtPoliticalCentre')
    const first = certificate('2019-01-15', 'districtPoliticalCentre')
    const from = (log: Act[]) => judged(certificateStillValid, log, considered('2025-02-03'))?.facts.issuedOn
    expect(from([anew])).toBe('2024-02-01')
    expect(from([ofNewMembers, anew])).toBe('2024-02-01')
    expect(from([first, learnedAgain, anew])).toBe('2023-12-04')
  })

  it('is judged again, by the law of the day of issue, when the cell considers', () => {
    const old = certificate('2025-06-08', 'districtPoliticalCentre')
    expect(judged(certificateRightlyIssued, [old], considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { issuedOn: '2025-06-08', actual: 'districtPoliticalCentre' },
    })
    const wrong = certificate('2025-06-08', 'communePoliticalCentre')
    expect(judged(certificateRightlyIssued, [wrong], considered('2025-09-15'))).toMatchObject({
      outcome: 'broken',
    })
  })

  it('is not asked without a certificate, at recognition, or of the new-member class', () => {
    expect(judged(certificateRightlyIssued, [], considered('2025-09-15'))).toBeUndefined()
    expect(
      judged(certificateRightlyIssued, [certificate('2025-09-01')], reviewed('2026-11-16')),
    ).toBeUndefined()
    const other = certificate('2026-03-20', 'cell', { course: 'new-member' })
    expect(judged(certificateRightlyIssued, [], other)).toBeUndefined()
  })
})

describe('validity of the awareness certificate, 60 months (guidance pt 5.4(b))', () => {
  const district = 'districtPoliticalCentre'

  it.each([
    { on: '2025-01-15', outcome: 'met', why: 'worked example 1, the last day' },
    { on: '2025-01-16', outcome: 'broken', why: 'first day after' },
    { on: '2025-02-03', outcome: 'broken', why: 'worked example 2' },
  ])('issued 2020-01-15, considered $on is $outcome ($why)', ({ on, outcome }) => {
    const finding = judged(certificateStillValid, [certificate('2020-01-15', district)], considered(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: on },
      cure: outcome === 'met' ? [] : ['class.awareness.repeat'],
      confidence: 'secondary',
    })
    expect(cited(finding)).toEqual(['S2021 pt 5.4(b)'])
  })

  it('is that of the latest certificate', () => {
    const log = [certificate('2020-01-15', district), certificate('2024-06-01', district)]
    expect(judged(certificateStillValid, log, considered('2025-02-03'))).toMatchObject({
      outcome: 'met',
      facts: { lastDay: '2029-06-01' },
    })
  })

  it('is that of an earlier one where the later was not rightly issued, and does not satisfy the rule', () => {
    const log = [certificate('2020-01-15', district), certificate('2024-06-03', 'cell')]
    expect(judged(certificateRightlyIssued, log, considered('2025-01-15'))).toMatchObject({
      outcome: 'met',
      facts: { issuedOn: '2020-01-15' },
    })
    expect(judged(certificateStillValid, log, considered('2025-01-15'))).toMatchObject({
      outcome: 'met',
      facts: { lastDay: '2025-01-15' },
    })
    expect(judged(certificateStillValid, log, considered('2025-01-16'))?.outcome).toBe('broken')
  })

  it('is that of the last where none was rightly issued', () => {
    const log = [certificate('2023-01-16', 'cell'), certificate('2024-06-03', 'cell')]
    expect(judged(certificateRightlyIssued, log, considered('2025-01-15'))).toMatchObject({
      outcome: 'broken',
      facts: { issuedOn: '2024-06-03' },
    })
    expect(judged(certificateStillValid, log, considered('2025-01-15'))?.facts.lastDay).toBe('2029-06-03')
  })

  it('of 29 February ends on the last of February, or on 1 March where that is read', () => {
    const log = [certificate('2020-02-29', district)]
    expect(judged(certificateStillValid, log, considered('2025-03-01'))).toMatchObject({
      outcome: 'broken',
      facts: { lastDay: '2025-02-28' },
      policies: ['monthEnd'],
      alternatives: [{ policy: 'monthEnd', reading: 'first-of-next', outcome: 'met' }],
    })
  })

  it('is not asked without a certificate', () => {
    expect(judged(certificateStillValid, [], considered('2025-02-03'))).toBeUndefined()
  })

  it.each([
    { on: '2025-06-30', outcome: 'met', why: 'the district still exists' },
    { on: '2025-07-01', outcome: 'broken', why: 'it does not' },
  ])(
    'of a district certificate, read as void: $on is $outcome ($why) (open question 16)',
    ({ on, outcome }) => {
      const log = [certificate('2024-06-01', district)]
      const finding = judged(certificateStillValid, log, considered(on), {
        districtCertificateAfter2025: 'void',
      })
      expect(finding).toMatchObject({ outcome })
      if (outcome === 'broken') expect(finding?.facts.lastDay).toBe('2025-06-30')
    },
  )

  it('of a district certificate is kept by default, and the point is contested from 2025-07-01', () => {
    const log = [certificate('2024-06-01', district)]
    expect(judged(certificateStillValid, log, considered('2025-06-30'))?.alternatives).toEqual([])
    expect(judged(certificateStillValid, log, considered('2025-07-01'))).toMatchObject({
      outcome: 'met',
      alternatives: [{ policy: 'districtCertificateAfter2025', reading: 'void', outcome: 'broken' }],
    })
    const commune = [certificate('2025-06-15', 'communePoliticalCentre')]
    expect(judged(certificateStillValid, commune, considered('2025-07-01'))?.policies).toEqual([])
  })
})
