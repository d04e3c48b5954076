import type { Act } from 'ketnap'

/** A case to try the law on: the cell voted in May 2025, and the decision is on its way while the law changes. */
export const sampleCase: readonly Act[] = [
  {
    type: 'case.opened',
    on: '2024-01-10',
    case: 'thu-luat',
    person: {
      bornOn: '1996-03-20',
      citizenship: 'vietnamese',
      education: 'upper-secondary',
      youthAge: false,
    },
    unit: { cell: 'chi-bo-mau', youthUnion: false, tradeUnion: false },
  },
  { type: 'sympathiser.listed', on: '2024-02-05', byResolution: true },
  {
    type: 'certificate.issued',
    on: '2024-06-15',
    course: 'awareness',
    by: { kind: 'districtPoliticalCentre' },
  },
  { type: 'procedure.authorised', on: '2025-02-03', by: { kind: 'grassrootsCommittee' } },
  {
    type: 'cell.voted',
    on: '2025-05-12',
    matter: 'admission',
    tally: { members: 15, yes: 14 },
    acceptsPlatform: true,
  },
]

/** The decision proposed on it. */
export const sampleAct = {
  type: 'admission.decided',
  on: '2025-07-30',
  by: { kind: 'upperStandingCommittee' },
  tally: { members: 11, yes: 9 },
  form: 'secret-ballot',
} as const
