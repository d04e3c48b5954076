import { describe, expect, it } from 'vitest'
import { rulebook } from '../../../src/index.js'
import { deciderOf } from '../../../src/register/organisation/decider-of.js'
import { sample } from './sample.js'

const moreThanHalf = { test: 'more-than', of: [1, 2] }
const twoThirds = { test: 'at-least', of: [2, 3] }

describe('who decides an admission on a day (regulation pt 4.3.2)', () => {
  it.each([
    {
      cell: 'cell-workshop',
      on: '2025-06-30',
      body: 'district',
      kind: 'districtStandingCommittee',
      why: 'the last day of the districts',
    },
    {
      cell: 'cell-workshop',
      on: '2025-07-01',
      body: 'commune',
      kind: 'communeStandingCommittee',
      why: 'the first day of the communes on pilot (294-QĐ/TW pt 4.3.2(b))',
    },
    {
      cell: 'cell-workshop',
      on: '2026-07-25',
      body: 'commune',
      kind: 'communeStandingCommittee',
      why: 'the last day of 20-QĐ/TW',
    },
    {
      cell: 'cell-workshop',
      on: '2026-07-26',
      body: 'commune',
      kind: 'communeStandingCommittee',
      why: 'the commune is the grassroots organisation (208-QĐ/TW)',
    },
    {
      cell: 'cell-village',
      on: '2025-06-30',
      body: 'district',
      kind: 'districtStandingCommittee',
      why: 'the commune was a grassroots organisation',
    },
    {
      cell: 'cell-village',
      on: '2025-07-01',
      body: 'commune',
      kind: 'communeStandingCommittee',
      why: 'a village cell stands directly under the commune (294-QĐ/TW pt 20.2.2)',
    },
    {
      cell: 'cell-students',
      on: '2025-08-31',
      body: 'province',
      kind: 'standingMembersAndHeads',
      why: 'directly under the province, the last day before the grant',
    },
    {
      cell: 'cell-students',
      on: '2025-09-01',
      body: 'university',
      kind: 'grantedStandingCommittee',
      why: 'granted upper-level power (294-QĐ/TW pt 10.6.2(b))',
    },
    {
      cell: 'cell-students',
      on: '2026-03-01',
      body: 'province',
      kind: 'standingMembersAndHeads',
      why: 'the grant has ended',
    },
    {
      cell: 'cell-agency',
      on: '2025-12-01',
      body: 'bloc',
      kind: 'upperStandingCommittee',
      why: 'the first delegation has ended',
    },
    {
      cell: 'cell-agency',
      on: '2026-07-26',
      body: 'agency',
      kind: 'grassrootsStandingCommittee',
      why: 'the grassroots committee decides by its standing committee (208-QĐ/TW)',
    },
    {
      cell: 'cell-island',
      on: '2025-07-01',
      body: 'province',
      kind: 'standingMembersAndHeads',
      why: 'a special zone as grassroots organisation, directly under the province (294-QĐ/TW pt 4.3.2(c), 10.2)',
    },
    {
      cell: 'cell-island',
      on: '2026-07-26',
      body: 'island',
      kind: 'communeStandingCommittee',
      why: 'every commune a grassroots organisation, which decides itself (208-QĐ/TW)',
    },
    {
      cell: 'cell-office',
      on: '2025-07-01',
      body: 'commune',
      kind: 'communeStandingCommittee',
      why: 'asked of a cell merged away, for the one that carries it on',
    },
  ])('for $cell on $on is $kind of $body: $why', ({ cell, on, body, kind }) => {
    expect(deciderOf(sample, cell, on)).toMatchObject({ body, kind, fraction: moreThanHalf })
  })

  it.each([
    { on: '2025-11-30', body: 'agency', kind: 'delegatedGrassrootsCommittee', fraction: twoThirds },
    { on: '2026-01-01', body: 'agency', kind: 'delegatedGrassrootsCommittee', fraction: twoThirds },
    { on: '2026-07-25', body: 'agency', kind: 'delegatedGrassrootsCommittee', fraction: twoThirds },
    { on: '2025-12-31', body: 'bloc', kind: 'upperStandingCommittee', fraction: moreThanHalf },
  ])('of a delegated committee is, on $on, $kind of $body', ({ on, ...expected }) => {
    expect(deciderOf(sample, 'cell-agency', on)).toMatchObject(expected)
  })

  it('cites its clauses and grades, and names the open questions it consulted', () => {
    const before = deciderOf(sample, 'cell-workshop', '2025-07-01')
    expect(before?.confidence).toBe('text')
    expect(before?.citations.map(({ number, point }) => `${number} ${point}`)).toEqual([
      '294-QĐ/TW pt 10.1–10.2, 20.2.2',
      '294-QĐ/TW pt 4.3.2',
      '294-QĐ/TW pt 9.3.4',
      '06-HD/TW pt 3.7(a)',
    ])
    const after = deciderOf(sample, 'cell-workshop', '2026-07-26')
    expect(after?.policies).toEqual(['communeStatus2026'])
    expect(after?.confidence).toBe('secondary')
  })

  it('is the committee under the commune where the commune still stands directly above', () => {
    const still = rulebook({ policies: { communeStatus2026: 'still-directly-above' } })
    const on = (day: string) => deciderOf(sample, 'cell-workshop', day, { rulebook: still })
    expect(on('2026-07-25')).toMatchObject({ body: 'commune', kind: 'communeStandingCommittee' })
    expect(on('2026-07-26')).toMatchObject({ body: 'company', kind: 'grassrootsStandingCommittee' })
  })

  it('is not answered for the armed forces unless they are read as any other', () => {
    expect(deciderOf(sample, 'cell-company-c', '2025-07-01')).toBeUndefined()
    const ordinary = rulebook({ policies: { armedForcesAuthority: 'ordinary' } })
    expect(deciderOf(sample, 'cell-company-c', '2025-07-01', { rulebook: ordinary })).toMatchObject({
      body: 'bloc',
      kind: 'upperStandingCommittee',
    })
  })

  it('is not answered for a cell unknown on the day, a body that is no cell, or a cell under nobody competent', () => {
    expect(deciderOf(sample, 'nowhere', '2025-07-01')).toBeUndefined()
    expect(deciderOf(sample, 'cell-island', '2025-06-30')).toBeUndefined()
    expect(deciderOf(sample, 'company', '2025-07-01')).toBeUndefined()
  })

  it('throws before the earliest supported day', () => {
    expect(() => deciderOf(sample, 'cell-workshop', '2016-07-24')).toThrow('law.not-covered')
    expect(deciderOf(sample, 'cell-workshop', '2016-07-25')?.body).toBe('district')
  })
})
