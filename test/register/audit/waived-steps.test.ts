import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { cases, committee, found } from './cases.js'

const introducer = { id: 'member-1', official: true }
const on = '2025-09-08'

describe('steps waived', () => {
  it.each<{ waiver: string; acts: readonly Act[] }>([
    {
      waiver: 'together-condition',
      acts: [{ type: 'introduction.made', on, introducer, assignedByCell: true }],
    },
    {
      waiver: 'together-condition',
      acts: [
        { type: 'being-helped.certified', on },
        { type: 'introduction.made', on, introducer },
      ],
    },
    { waiver: 'verification-same-place', acts: [{ type: 'background.certified', on, samePlace: true }] },
    {
      waiver: 'residence-opinion',
      acts: [{ type: 'opinions.consolidated', on, matter: 'admission', residence: 'waived' }],
    },
    {
      waiver: 'political-centre',
      acts: [{ type: 'certificate.issued', on, course: 'awareness', noCentre: true }],
    },
    { waiver: 'consent-over-age', acts: [{ type: 'consent.given', on, matter: 'over-age' }] },
    { waiver: 'extension', acts: [{ type: 'extension.granted', on, matter: 'admission' }] },
    {
      waiver: 'shortfall-considered',
      acts: [{ type: 'shortfall.answered', on, matter: 'admission', answer: 'consider' }],
    },
    { waiver: 'grassroots-vote', acts: [{ type: 'admission.decided', on, by: committee }] },
  ])('are worth a look from three cases of a cell: $waiver', ({ waiver, acts }) => {
    expect(
      found(
        'waived-steps',
        cases(2, () => acts),
      ),
    ).toEqual([])
    expect(
      found(
        'waived-steps',
        cases(3, () => acts),
      ),
    ).toMatchObject([
      {
        body: { kind: 'cell', id: 'cell-1' },
        facts: { waiver, cases: 3, of: 3 },
        thresholds: [{ policy: 'audit.waived.cases', value: 3, source: 'engineering' }],
        total: { cases: 3, acts: 3 },
      },
    ])
  })

  it.each<{ why: string; acts: readonly Act[] }>([
    { why: 'an ordinary introduction', acts: [{ type: 'introduction.made', on, introducer }] },
    { why: 'a verification made', acts: [{ type: 'background.certified', on, samePlace: false }] },
    {
      why: 'an opinion given',
      acts: [{ type: 'opinions.consolidated', on, matter: 'admission', residence: 'given' }],
    },
    { why: 'a certificate of a centre', acts: [{ type: 'certificate.issued', on, course: 'awareness' }] },
    {
      why: 'a dossier sent back',
      acts: [{ type: 'shortfall.answered', on, matter: 'admission', answer: 'return' }],
    },
    {
      why: 'a decision after the vote of the grassroots committee',
      acts: [
        { type: 'grassroots.voted', on, matter: 'admission' },
        { type: 'admission.decided', on, by: committee },
      ],
    },
    {
      why: 'a decision of the delegated grassroots committee itself',
      acts: [{ type: 'admission.decided', on, by: { kind: 'delegatedGrassrootsCommittee', id: 'co-so-1' } }],
    },
    {
      why: 'a decision on a missed fraction the committee considers',
      acts: [
        { type: 'shortfall.answered', on: '2024-12-31', matter: 'admission', answer: 'consider' },
        { type: 'admission.decided', on, by: committee },
      ],
    },
    {
      why: 'a decision for a cell that has no grassroots committee above it',
      acts: [
        { type: 'particulars.changed', on, unit: { cellKind: 'grassroots-cell' } },
        { type: 'admission.decided', on, by: committee },
      ],
    },
  ])('are not seen in $why', ({ acts }) => {
    expect(
      found(
        'waived-steps',
        cases(3, () => acts),
      ),
    ).toEqual([])
  })

  it('count beside them the cases that waive nothing', () => {
    const files = cases(4, (n) =>
      n === 4
        ? [{ type: 'sympathiser.listed', on }]
        : [{ type: 'background.certified', on, samePlace: true }],
    )
    expect(found('waived-steps', files)[0]?.facts).toEqual({
      waiver: 'verification-same-place',
      cases: 3,
      of: 4,
    })
  })
})
