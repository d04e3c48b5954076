import { describe, expect, it } from 'vitest'
import type { Act, BodyKind } from '../../../src/casefile/shapes.js'
import { opened } from '../judged.js'
import { actorFound } from './actor-found.js'

const decided = (on: string, kind: BodyKind): Act => ({ type: 'admission.decided', on, by: { kind } })
const removed = (on: string, kind: BodyKind): readonly Act[] => [
  { type: 'membership.transcribed', on: '2016-08-01', standing: 'official', ceremonyOn: '2014-05-19' },
  { type: 'member.removed', on, by: { kind } },
]

const worth = (log: readonly Act[], act: Act) => {
  const finding = actorFound([opened(), ...log], act)
  return finding?.outcome === 'broken' ? finding.effect : finding?.outcome
}

describe('the committee that decided undoes its own decision (guidance pt 3.9(c); 294-QĐ/TW pt 4.4.1)', () => {
  it.each<{ issuer: BodyKind; issued: string; on: string; by: BodyKind; is: string; why: string }>([
    {
      issuer: 'communeStandingCommittee',
      issued: '2025-09-01',
      on: '2026-02-02',
      by: 'communeStandingCommittee',
      is: 'met',
      why: 'itself',
    },
    {
      issuer: 'communeStandingCommittee',
      issued: '2025-09-01',
      on: '2026-02-02',
      by: 'upperStandingCommittee',
      is: 'met',
      why: 'its other name',
    },
    {
      issuer: 'communeStandingCommittee',
      issued: '2025-09-01',
      on: '2026-02-02',
      by: 'grantedStandingCommittee',
      is: 'bar',
      why: 'another committee',
    },
    {
      issuer: 'communeStandingCommittee',
      issued: '2025-09-01',
      on: '2026-08-03',
      by: 'grassrootsStandingCommittee',
      is: 'met',
      why: 'its name from 2026-07-26',
    },
    {
      issuer: 'standingMembersAndHeads',
      issued: '2025-09-01',
      on: '2026-02-02',
      by: 'communeStandingCommittee',
      is: 'bar',
      why: 'another level',
    },
    {
      issuer: 'districtStandingCommittee',
      issued: '2025-03-03',
      on: '2025-06-30',
      by: 'districtStandingCommittee',
      is: 'met',
      why: 'last day of the district',
    },
    {
      issuer: 'districtStandingCommittee',
      issued: '2025-03-03',
      on: '2025-07-01',
      by: 'districtStandingCommittee',
      is: 'bar',
      why: 'no district any more',
    },
    {
      issuer: 'districtStandingCommittee',
      issued: '2025-03-03',
      on: '2025-07-01',
      by: 'communeStandingCommittee',
      is: 'met',
      why: 'whoever may decide now',
    },
  ])('issued by $issuer on $issued, annulled by $by on $on: $is ($why)', ({ issuer, issued, on, by, is }) => {
    const annulled: Act = { type: 'decision.annulled', on, by: { kind: by } }
    expect(worth([decided(issued, issuer)], annulled)).toBe(is)
  })
})

describe('a committee above the one that removed answers and restores (294-QĐ/TW pt 8.2)', () => {
  it.each<{ remover: BodyKind; on: string; by: BodyKind; is: string; why: string }>([
    {
      remover: 'districtStandingCommittee',
      on: '2025-03-03',
      by: 'provincialStandingCommittee',
      is: 'met',
      why: 'the province over the district',
    },
    {
      remover: 'districtStandingCommittee',
      on: '2025-03-03',
      by: 'upperStandingCommittee',
      is: 'bar',
      why: 'the same level',
    },
    {
      remover: 'communeStandingCommittee',
      on: '2025-09-01',
      by: 'communeStandingCommittee',
      is: 'bar',
      why: 'itself',
    },
    {
      remover: 'communeStandingCommittee',
      on: '2025-09-01',
      by: 'provincialStandingCommittee',
      is: 'met',
      why: 'the province over the commune',
    },
    {
      remover: 'delegatedGrassrootsCommittee',
      on: '2025-09-01',
      by: 'communeStandingCommittee',
      is: 'met',
      why: 'directly above',
    },
    {
      remover: 'standingMembersAndHeads',
      on: '2025-09-01',
      by: 'provincialStandingCommittee',
      is: 'met',
      why: 'the standing committee over its members',
    },
    {
      remover: 'standingMembersAndHeads',
      on: '2025-09-01',
      by: 'communeStandingCommittee',
      is: 'bar',
      why: 'a lower level',
    },
    {
      remover: 'provincialStandingCommittee',
      on: '2025-09-01',
      by: 'centralDirectStandingCommittee',
      is: 'unknown',
      why: 'the Centre has no name here',
    },
  ])('removed by $remover on $on, restored by $by: $is ($why)', ({ remover, on, by, is }) => {
    const restored: Act = { type: 'member.restored', on: '2026-02-02', by: { kind: by } }
    expect(worth(removed(on, remover), restored)).toBe(is)
  })
})
