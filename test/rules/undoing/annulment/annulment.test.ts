import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import {
  annulmentOnTransfer,
  laterAdmission,
  substantiveAnnulment,
} from '../../../../src/rules/undoing/annulment/annulment.js'
import { cited, judged, opened, restsOn } from '../../judged.js'

const decided = (on: string): Act => ({ type: 'admission.decided', on })
const found = (on: string, change: Partial<ActOf<'defect.found'>> = {}): Act =>
  ({
    type: 'defect.found',
    on,
    defect: 'substantive',
    substantive: 'education',
    ...change,
  }) as Act
const annulled = (on: string, change: Partial<ActOf<'admission.annulled'>> = {}): Act =>
  ({
    type: 'admission.annulled',
    on,
    as: 'issuer',
    ...change,
  }) as Act

describe('annulment.substantive, a bar: the ground (regulation pt 4.4.1)', () => {
  it.each([
    { on: '2021-07-29', clause: 'R2016 pt 4.4(a)', confidence: 'text' },
    { on: '2021-07-30', clause: 'R2021 pt 4.4.1', confidence: 'text' },
    { on: '2025-01-19', clause: 'R2021 pt 4.4.1', confidence: 'text' },
    { on: '2025-01-20', clause: 'R2025A pt 4.4.1', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A pt 4.4.1', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 4.4.1', confidence: 'text' },
    { on: '2026-04-07', clause: 'R2025B pt 4.4.1', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 4.4.1', confidence: 'assumed' },
    { on: '2026-07-25', clause: 'R2026A < R2025B pt 4.4.1', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B < R2025B pt 4.4.1', confidence: 'assumed' },
  ])('a condition of the Charter found not met on $on rests on $clause ($confidence)', (row) => {
    const finding = judged(substantiveAnnulment, [opened(), decided('2020-01-15')], found(row.on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { ground: 'education' },
      confidence: row.confidence,
    })
    expect(restsOn(finding)).toBe(row.clause)
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed' },
    { on: '2025-09-29', confidence: 'text' },
  ])('an untruthful declaration found on $on is a ground, $confidence', ({ on, confidence }) => {
    for (const substantive of ['untruthful-declaration', 'not-readmittable'] as const) {
      const finding = judged(substantiveAnnulment, [opened()], found(on, { substantive }))
      expect(finding).toMatchObject({ outcome: 'met', facts: { ground: substantive }, confidence })
      const before = confidence === 'text' ? [] : ['G2022']
      expect(cited(finding)).toEqual(['R2025B pt 4.4.1', ...before, 'G2025 pt I.3(a)'])
    }
  })

  it('needs a ground', () => {
    const { substantive: _, ...bare } = found('2025-10-01') as ActOf<'defect.found'>
    expect(judged(substantiveAnnulment, [opened()], bare)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.ground' },
    })
    expect(judged(substantiveAnnulment, [opened(), bare], annulled('2025-10-02'))?.facts).toEqual({
      missing: 'evidence.ground',
    })
  })

  it('is not asked of a procedural defect', () => {
    const procedural: Act = {
      type: 'defect.found',
      on: '2025-10-01',
      defect: 'procedural',
      procedural: 'vote',
    }
    expect(judged(substantiveAnnulment, [opened()], procedural)).toBeUndefined()
  })

  it.each([
    { admitted: '2018-02-27', standard: undefined },
    { admitted: '2018-02-28', standard: '126-QĐ/TW 2018-02-28' },
    { admitted: '2022-02-07', standard: '126-QĐ/TW 2018-02-28' },
    { admitted: '2022-02-08', standard: '58-QĐ/TW 2022-02-08' },
    { admitted: '2025-09-03', standard: '58-QĐ/TW 2022-02-08' },
    { admitted: '2025-09-04', standard: '367-QĐ/TW 2025-09-04' },
    { admitted: '2014-05-06', standard: undefined },
  ])('the political standard is that of the admission on $admitted: $standard', ({ admitted, standard }) => {
    const ground = found('2026-01-15', { substantive: 'political-standard' })
    expect(judged(substantiveAnnulment, [opened(), decided(admitted)], ground)).toMatchObject({
      outcome: 'met',
      facts: {
        ground: 'political-standard',
        ...(standard === undefined ? {} : { admittedOn: admitted, standard }),
      },
    })
  })

  it.each([
    { admitted: '1960-09-04', outcome: 'broken', why: 'a veteran keeps the date' },
    { admitted: '1960-09-05', outcome: 'met', why: 'no longer' },
  ])('being under age at an admission of $admitted is $outcome ($why)', ({ admitted, outcome }) => {
    const register: Act = {
      type: 'membership.transcribed',
      on: '2025-07-01',
      standing: 'official',
      ceremonyOn: admitted,
      region: 'north',
    }
    const ground = found('2025-10-01', { substantive: 'under-age' })
    expect(judged(substantiveAnnulment, [opened(), register], ground)).toMatchObject({
      outcome,
      facts: { ground: 'under-age', admittedOn: admitted },
      confidence: 'text',
    })
    expect(judged(substantiveAnnulment, [opened(), register, ground], annulled('2025-10-02'))?.outcome).toBe(
      outcome,
    )
  })
})

describe('annulment.substantive, a bar: under age in the wars (294-QĐ/TW pt 5.2.3)', () => {
  const register = (ceremonyOn: string, region?: 'north' | 'south'): Act => ({
    type: 'membership.transcribed',
    on: '2025-07-01',
    standing: 'official',
    ceremonyOn,
    ...(region && { region }),
  })
  const ground = found('2025-10-01', { substantive: 'under-age' })

  it.each([
    { admitted: '1960-09-05', region: 'south', outcome: 'broken', why: 'kept in the south' },
    { admitted: '1975-04-29', region: 'south', outcome: 'broken', why: 'the last day' },
    { admitted: '1975-04-30', region: 'south', outcome: 'met', why: 'no longer' },
    { admitted: '1975-04-29', region: 'north', outcome: 'met', why: 'not kept in the north' },
    { admitted: '1960-09-04', region: undefined, outcome: 'broken', why: 'kept anywhere' },
    { admitted: '1960-09-05', region: undefined, outcome: 'missing', why: 'it depends on the place' },
    { admitted: '1975-04-29', region: undefined, outcome: 'missing', why: 'it depends on the place' },
    { admitted: '1975-04-30', region: undefined, outcome: 'met', why: 'kept nowhere' },
  ] as const)('an admission of $admitted, $region: $outcome ($why)', ({ admitted, region, outcome }) => {
    const finding = judged(substantiveAnnulment, [opened(), register(admitted, region)], ground)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { ground: 'under-age', admittedOn: admitted },
    })
    if (outcome === 'missing') expect(finding?.facts.missing).toBe('evidence.region')
  })
})

describe('annulment.substantive, a bar: who annuls (regulation pt 4.4.1)', () => {
  const log = [opened(), decided('2020-01-15'), found('2025-10-01')]

  it.each([
    { as: 'issuer', issuerGone: undefined, outcome: 'met' },
    { as: 'issuer', issuerGone: false, outcome: 'met' },
    { as: 'issuer', issuerGone: true, outcome: 'broken' },
    { as: 'present-committee', issuerGone: true, outcome: 'met' },
    { as: 'present-committee', issuerGone: false, outcome: 'broken' },
    { as: 'present-committee', issuerGone: undefined, outcome: 'broken' },
  ] as const)('by $as with the issuer gone: $issuerGone is $outcome', ({ as, issuerGone, outcome }) => {
    const act = annulled('2025-11-01', { as, ...(issuerGone !== undefined && { issuerGone }) })
    expect(judged(substantiveAnnulment, log, act)).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { ground: 'education', foundOn: '2025-10-01', as, issuerGone: issuerGone === true },
      cure: outcome === 'met' ? [] : ['annulment.by-competent-body'],
      confidence: 'text',
    })
  })

  it.each([
    { on: '2021-07-29', outcome: 'unknown', clause: 'R2016 pt 4.4', why: 'no text speaks of an issuer gone' },
    { on: '2021-07-30', outcome: 'met', clause: 'R2021 pt 4.4.1, 4.4.2', why: 'first day of 24-QĐ/TW' },
    { on: '2025-09-28', outcome: 'met', clause: 'R2025B pt 4.4.1, 4.4.2', why: 'dissolved or disbanded' },
    { on: '2025-09-29', outcome: 'met', clause: 'G2025 pt I.3(a)–(b)', why: 'merged too' },
  ])('by the present one of an issuer gone on $on is $outcome ($why)', ({ on, outcome, clause }) => {
    const past = [opened(), decided('2018-01-15'), found('2021-07-01')]
    const finding = judged(
      substantiveAnnulment,
      past,
      annulled(on, { as: 'present-committee', issuerGone: true }),
    )
    expect(finding).toMatchObject({
      effect: outcome === 'unknown' ? 'note' : 'bar',
      outcome,
      facts: { as: 'present-committee', issuerGone: true },
    })
    expect(cited(finding)).toContain(clause)
    const issuer = annulled(on, { as: 'issuer', issuerGone: true })
    expect(judged(substantiveAnnulment, past, issuer)?.outcome).toBe('broken')
  })

  it.each([
    { on: '2025-06-30', issuer: 'met', present: 'broken' },
    { on: '2025-07-01', issuer: 'broken', present: 'met' },
  ])('a district that decided is gone on $on: issuer $issuer, present committee $present', (row) => {
    const district: Act = {
      type: 'admission.decided',
      on: '2020-01-15',
      by: { kind: 'districtStandingCommittee' },
    }
    const past = [opened(), district, found('2025-05-01')]
    expect(judged(substantiveAnnulment, past, annulled(row.on, { as: 'issuer' }))?.outcome).toBe(row.issuer)
    const present = annulled(row.on, { as: 'present-committee' })
    expect(judged(substantiveAnnulment, past, present)?.outcome).toBe(row.present)
  })

  it('leaves the receiving committee to the rule on transfers', () => {
    expect(
      judged(substantiveAnnulment, log, annulled('2025-11-01', { as: 'receiving-committee' })),
    ).toMatchObject({
      outcome: 'met',
      facts: { as: 'receiving-committee', ground: 'education', foundOn: '2025-10-01' },
    })
  })

  it('needs to know as what the committee annuls', () => {
    const act: Act = { type: 'admission.annulled', on: '2025-11-01' }
    expect(judged(substantiveAnnulment, log, act)?.facts).toEqual({ missing: 'evidence.as' })
  })

  it('is barred before a defect is found, and has no time limit after it', () => {
    expect(judged(substantiveAnnulment, log, annulled('2025-09-30'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'defect.found.substantive' },
    })
    expect(judged(substantiveAnnulment, log, annulled('2025-10-01'))?.outcome).toBe('met')
    expect(judged(substantiveAnnulment, log, annulled('2045-10-01'))?.outcome).toBe('met')
  })

  it('is barred where authority or procedure alone was wrong', () => {
    const procedural: Act = {
      type: 'defect.found',
      on: '2025-10-01',
      defect: 'procedural',
      procedural: 'vote',
    }
    expect(judged(substantiveAnnulment, [opened(), procedural], annulled('2025-11-01'))).toMatchObject({
      outcome: 'broken',
      facts: { proceduralOn: '2025-10-01' },
      cure: ['step.redone', 'admission.regularised'],
    })
  })
})

describe('annulment.on-transfer, a bar (38-HD/BTCTW pt I.3(c))', () => {
  const received = (on: string): Act => ({ type: 'member.received', on })
  const before = [opened(), found('2025-10-01', { onTransfer: 'before-reception' })]
  const after = [opened(), found('2025-10-01', { onTransfer: 'after-reception' })]

  it('stops the reception while the defect stands', () => {
    expect(judged(annulmentOnTransfer, before, received('2025-10-05'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { foundOn: '2025-10-01' },
      cure: ['admission.annulled'],
    })
    expect(judged(annulmentOnTransfer, before, received('2025-09-30'))).toBeUndefined()
    expect(judged(annulmentOnTransfer, after, received('2025-10-05'))).toBeUndefined()
  })

  it.each([
    { on: '2025-09-28', clause: 'G2022 pt I.3(c)', confidence: 'secondary' },
    { on: '2025-09-29', clause: 'G2025 pt I.3(c)', confidence: 'text' },
  ])('an annulment on $on rests on $clause', ({ on, clause, confidence }) => {
    const log = [opened(), found('2025-09-01', { onTransfer: 'after-reception' })]
    const act = annulled(on, { as: 'receiving-committee', consentOn: '2025-09-10' })
    const finding = judged(annulmentOnTransfer, log, act)
    expect(finding).toMatchObject({ outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { consentOn: '2025-11-01', outcome: 'met' },
    { consentOn: '2025-11-02', outcome: 'broken' },
    { consentOn: undefined, outcome: 'missing' },
  ])('after reception a consent of $consentOn makes it $outcome', ({ consentOn, outcome }) => {
    const act = annulled('2025-11-01', {
      as: 'receiving-committee',
      ...(consentOn !== undefined && { consentOn }),
    })
    expect(judged(annulmentOnTransfer, after, act)).toMatchObject({
      outcome,
      facts:
        consentOn === undefined ? { missing: 'evidence.consentOn' } : { consentOn, actual: '2025-11-01' },
    })
  })

  it('after reception no other committee annuls, before it not the receiving one', () => {
    expect(judged(annulmentOnTransfer, after, annulled('2025-11-01'))).toMatchObject({
      outcome: 'broken',
      facts: { as: 'issuer', isReceived: true },
    })
    expect(
      judged(annulmentOnTransfer, before, annulled('2025-11-01', { as: 'receiving-committee' })),
    ).toMatchObject({ outcome: 'broken', facts: { as: 'receiving-committee', isReceived: false } })
  })

  it('is not asked where the issuer annuls before reception, or where nobody is named', () => {
    expect(judged(annulmentOnTransfer, before, annulled('2025-11-01'))).toBeUndefined()
    expect(
      judged(annulmentOnTransfer, after, { type: 'admission.annulled', on: '2025-11-01' }),
    ).toBeUndefined()
    expect(judged(annulmentOnTransfer, [opened()], annulled('2025-11-01'))).toBeUndefined()
  })
})

describe('annulment.on-transfer: where the file shows no such transfer, a breach', () => {
  const left: Act = { type: 'member.transferred', on: '2025-08-01', transfer: 'official' }
  const arrived: Act = { type: 'member.received', on: '2025-09-01' }
  const carriedAcross: Act = {
    type: 'membership.transcribed',
    on: '2025-09-01',
    standing: 'official',
    ceremonyOn: '2010-05-19',
    across: 'province',
  }

  it.each([
    { why: 'no transfer', log: [], before: 'broken', after: 'broken' },
    { why: 'a transfer under way', log: [left], before: 'met', after: 'broken' },
    { why: 'the member received', log: [left, arrived], before: 'broken', after: 'met' },
    { why: 'carried over by a transfer', log: [carriedAcross], before: 'broken', after: 'met' },
  ] as const)('$why: before reception $before, after it $after', ({ log, before, after }) => {
    const of = (onTransfer: 'before-reception' | 'after-reception') =>
      judged(annulmentOnTransfer, [opened(), ...log], found('2025-10-01', { onTransfer }))
    expect(of('before-reception')).toMatchObject({
      outcome: before,
      facts: { onTransfer: 'before-reception' },
      ...(before === 'broken' && { effect: 'breach', cure: ['date.checked'] }),
    })
    expect(of('after-reception')?.outcome).toBe(after)
  })

  it('is not asked of a defect found elsewhere', () => {
    expect(judged(annulmentOnTransfer, [opened(), left], found('2025-10-01'))).toBeUndefined()
  })
})

describe('annulment.later-admission, a note (open question 48, annulledThenAdmitted)', () => {
  const again = opened({ former: { leftOn: '2023-01-15', exit: 'annulled' } })

  it('counts as a first admission, and the other reading is shown', () => {
    expect(judged(laterAdmission, [again], decided('2025-10-01'))).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { annulledOn: '2023-01-15' },
      confidence: 'assumed',
      policies: ['annulledThenAdmitted'],
      alternatives: [{ policy: 'annulledThenAdmitted', reading: 'readmission', outcome: 'broken' }],
    })
  })

  it('is kept on the file where it is read as a re-admission', () => {
    const policies = { annulledThenAdmitted: 'readmission' }
    expect(judged(laterAdmission, [again], decided('2025-10-01'), policies)?.outcome).toBe('broken')
  })

  it('is not asked of a first admission or a re-admission', () => {
    expect(judged(laterAdmission, [opened()], decided('2025-10-01'))).toBeUndefined()
    const removed = opened({ former: { leftOn: '2020-01-15', exit: 'removed' } })
    expect(judged(laterAdmission, [removed], decided('2025-10-01'))).toBeUndefined()
  })
})
