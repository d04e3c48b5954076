import type { Act, Person, Unit } from '../../src/index.js'

/** A synthetic person who meets every condition. */
export const person: Person = {
  bornOn: '1995-04-10',
  citizenship: 'vietnamese',
  education: 'upper-secondary',
  youthUnionMember: false,
  tradeUnionMember: true,
  youthAge: false,
  religion: 'none',
  foreignSpouse: false,
  foreignOrigin: 'none',
  privateOwner: false,
  populationBreached: false,
  formerMember: false,
}

/** A cell under a grassroots committee, with a trade union and no Youth Union. */
export const unit: Unit = {
  cell: 'cell-1',
  cellKind: 'cell-under-grassroots',
  grassrootsCommittee: true,
  sectionCommittee: false,
  youthUnion: false,
  tradeUnion: true,
}

/**
 * A whole straight life, lawful in every step, by the law of 2025-07-01 to 2026-04-07: listed in July 2025, admitted
 * in November, official a year later. Each act may be replaced in a test by its place or by its type.
 */
export const acts: readonly Act[] = [
  { type: 'case.opened', on: '2025-07-01', by: { kind: 'cell' }, case: 'case-1', person, unit },
  { type: 'sympathiser.listed', on: '2025-07-05', byResolution: true, by: { kind: 'cell' } },
  {
    type: 'helper.assigned',
    on: '2025-07-05',
    by: { kind: 'cell' },
    helper: { id: 'member-1', official: true },
    byResolution: true,
  },
  {
    type: 'class.entered',
    on: '2025-07-10',
    by: { kind: 'upperCommittee' },
    course: 'awareness',
    proposedByCell: true,
  },
  {
    type: 'certificate.issued',
    on: '2025-07-25',
    course: 'awareness',
    by: { kind: 'communePoliticalCentre' },
  },
  { type: 'start.proposed', on: '2025-08-01', by: { kind: 'cell' } },
  { type: 'procedure.authorised', on: '2025-08-05', by: { kind: 'grassrootsCommittee' } },
  { type: 'application.made', on: '2025-08-06', personally: true },
  {
    type: 'background.declared',
    on: '2025-08-07',
    byApplicant: true,
    truthful: true,
    relativesDeclared: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
    relativesExisting: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
    family: ['applicant', 'father', 'mother'],
  },
  { type: 'background.sealed', on: '2025-08-08', by: { kind: 'grassrootsCommittee' } },
  {
    type: 'verification.requested',
    on: '2025-08-08',
    by: { kind: 'grassrootsCommittee' },
    request: 'request-1',
    subjects: ['applicant', 'father', 'mother'],
    receivedOn: '2025-08-11',
    verifier: 'unrelated',
  },
  {
    type: 'verification.replied',
    on: '2025-08-29',
    by: { kind: 'grassrootsCommittee' },
    request: 'request-1',
  },
  {
    type: 'background.certified',
    on: '2025-09-05',
    by: { kind: 'grassrootsCommittee' },
    verified: ['applicant', 'father', 'mother'],
    topics: {
      applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
      relatives: ['political-standard', 'line-and-law'],
    },
    politicalStandard: 'met',
  },
  {
    type: 'introduction.made',
    on: '2025-09-08',
    introducer: { id: 'member-1', official: true },
    togetherSince: '2023-01-02',
    togetherIn: 'work',
    sameOrganisation: true,
  },
  { type: 'union.resolved', on: '2025-09-09', union: 'trade-union', by: { kind: 'tradeUnionExecutive' } },
  {
    type: 'opinions.consolidated',
    on: '2025-09-12',
    by: { kind: 'cellCommittee' },
    matter: 'admission',
    organisations: true,
    residence: 'given',
  },
  {
    type: 'cell.voted',
    on: '2025-09-15',
    matter: 'admission',
    by: { kind: 'cell' },
    tally: { members: 12, yes: 12, no: 0 },
    form: 'secret-ballot',
    persons: 1,
    conditionsRechecked: true,
    acceptsPlatform: true,
    conclusionsStated: true,
  },
  {
    type: 'grassroots.voted',
    on: '2025-09-25',
    by: { kind: 'grassrootsCommittee' },
    matter: 'admission',
    tally: { members: 9, yes: 9 },
    form: 'raised-card',
    persons: 1,
  },
  { type: 'dossier.submitted', on: '2025-09-26', by: { kind: 'grassrootsCommittee' }, matter: 'admission' },
  {
    type: 'admission.decided',
    on: '2025-10-20',
    by: { kind: 'communeStandingCommittee' },
    tally: { members: 11, yes: 9 },
    form: 'secret-ballot',
    persons: 1,
    reappraised: true,
  },
  { type: 'decision.received', on: '2025-10-22', by: { kind: 'cell' } },
  {
    type: 'ceremony.held',
    on: '2025-11-07',
    by: { kind: 'cell' },
    separately: true,
    helper: { id: 'member-1', official: true },
  },
  { type: 'member-record.filed', on: '2025-11-20' },
  {
    type: 'certificate.issued',
    on: '2026-03-20',
    course: 'new-member',
    by: { kind: 'communePoliticalCentre' },
  },
  { type: 'self-review.made', on: '2026-11-09' },
  { type: 'remarks.made', on: '2026-11-10', helper: 'member-1' },
  {
    type: 'opinions.consolidated',
    on: '2026-11-11',
    by: { kind: 'cellCommittee' },
    matter: 'recognition',
    organisations: true,
    residence: 'given',
  },
  {
    type: 'cell.voted',
    on: '2026-11-16',
    by: { kind: 'cell' },
    matter: 'recognition',
    tally: { members: 12, yes: 12 },
    form: 'secret-ballot',
    persons: 1,
    conclusionsStated: true,
  },
  {
    type: 'grassroots.voted',
    on: '2026-11-20',
    by: { kind: 'grassrootsCommittee' },
    matter: 'recognition',
    tally: { members: 9, yes: 9 },
    form: 'raised-card',
    persons: 1,
  },
  {
    type: 'recognition.decided',
    on: '2026-12-04',
    by: { kind: 'grassrootsStandingCommittee' },
    tally: { members: 11, yes: 9 },
    form: 'secret-ballot',
    persons: 1,
  },
  { type: 'recognition.announced', on: '2026-12-08', by: { kind: 'cellCommittee' } },
  { type: 'card.handed-over', on: '2026-12-08', by: { kind: 'cell' } },
]

/** The acts up to and including the first of a type (and matter, where the type has one). */
export function upTo(type: Act['type'], matter?: 'admission' | 'recognition'): readonly Act[] {
  const end = acts.findIndex(
    (act) => act.type === type && (matter === undefined || (act as { matter?: string }).matter === matter),
  )
  return acts.slice(0, end + 1)
}

/** The acts before the first of a type (and matter). */
export function before(type: Act['type'], matter?: 'admission' | 'recognition'): readonly Act[] {
  return upTo(type, matter).slice(0, -1)
}

/** The act of a type (and matter) in the journey. */
export function the<T extends Act['type']>(
  type: T,
  matter?: 'admission' | 'recognition',
): Extract<Act, { type: T }> {
  return upTo(type, matter).at(-1) as Extract<Act, { type: T }>
}
