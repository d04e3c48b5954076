import {
  type Act,
  AdmissionError,
  agenda,
  type CaseFile,
  dates,
  forecast,
  openCase,
  propose,
  record,
} from 'ketnap'
import { vi } from 'ketnap/locales/vi'

// One synthetic person, act by act, from outstanding mass candidate to official member, over the change of law of
// 1 July 2025. Two things go wrong on the way: the cell votes too early, and reviews the probation late.

const print = (line = '') => process.stdout.write(`${line}\n`)

const acts: readonly Act[] = [
  { type: 'sympathiser.listed', on: '2025-03-05', by: { kind: 'cell' }, byResolution: true },
  { type: 'helper.assigned', on: '2025-03-05', helper: { id: 'helper', official: true }, byResolution: true },
  { type: 'class.entered', on: '2025-03-17', course: 'awareness', proposedByCell: true },
  {
    type: 'certificate.issued',
    on: '2025-04-01',
    course: 'awareness',
    by: { kind: 'districtPoliticalCentre' },
  },
  { type: 'start.proposed', on: '2025-04-08', by: { kind: 'cell' } },
  { type: 'procedure.authorised', on: '2025-04-10', by: { kind: 'grassrootsCommittee' } },
  { type: 'application.made', on: '2025-04-14', personally: true },
  {
    type: 'background.declared',
    on: '2025-04-15',
    byApplicant: true,
    relativesDeclared: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
    relativesExisting: ['own-grandparents', 'parents-or-carer', 'own-siblings'],
    family: ['applicant', 'father', 'mother'],
  },
  { type: 'background.sealed', on: '2025-04-16', by: { kind: 'grassrootsCommittee' } },
  {
    type: 'verification.requested',
    on: '2025-04-17',
    request: 'hometown',
    subjects: ['applicant', 'father', 'mother'],
    verifier: 'none',
  },
  { type: 'verification.replied', on: '2025-05-20', request: 'hometown' },
  {
    type: 'introduction.made',
    on: '2025-05-26',
    introducer: { id: 'introducer', official: true },
    togetherSince: '2024-07-01',
    togetherIn: 'work',
    sameOrganisation: true,
  },
  { type: 'union.resolved', on: '2025-05-27', union: 'youth-union', by: { kind: 'youthUnionExecutive' } },
  {
    type: 'opinions.consolidated',
    on: '2025-06-02',
    matter: 'admission',
    organisations: true,
    residence: 'given',
  },
  vote('2025-06-05', 12),
  {
    type: 'background.certified',
    on: '2025-06-10',
    by: { kind: 'grassrootsCommittee' },
    verified: ['applicant', 'father', 'mother'],
    topics: {
      applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
      relatives: ['political-standard', 'line-and-law'],
    },
    politicalStandard: 'met',
  },
  vote('2025-07-01', 12),
  {
    type: 'grassroots.voted',
    on: '2025-07-10',
    matter: 'admission',
    tally: { members: 9, yes: 8 },
    form: 'raised-card',
    persons: 1,
  },
  { type: 'dossier.submitted', on: '2025-07-11', matter: 'admission' },
  {
    type: 'admission.decided',
    on: '2025-08-14',
    by: { kind: 'communeStandingCommittee' },
    tally: { members: 9, yes: 5 },
    form: 'secret-ballot',
    persons: 1,
    reappraised: true,
  },
  { type: 'decision.received', on: '2025-08-18' },
  { type: 'ceremony.held', on: '2025-09-03', separately: true, helper: { id: 'helper', official: true } },
  { type: 'member-record.filed', on: '2025-09-22' },
  {
    type: 'certificate.issued',
    on: '2026-05-22',
    course: 'new-member',
    by: { kind: 'communePoliticalCentre' },
  },
  { type: 'self-review.made', on: '2026-09-07' },
  { type: 'remarks.made', on: '2026-09-08', helper: 'helper' },
  {
    type: 'opinions.consolidated',
    on: '2026-09-10',
    matter: 'recognition',
    organisations: true,
    residence: 'given',
  },
  {
    type: 'cell.voted',
    on: '2026-11-02',
    matter: 'recognition',
    tally: { members: 15, yes: 14 },
    form: 'secret-ballot',
    persons: 1,
    conclusionsStated: true,
  },
  {
    type: 'grassroots.voted',
    on: '2026-11-06',
    matter: 'recognition',
    tally: { members: 9, yes: 9 },
    form: 'raised-card',
    persons: 1,
  },
  {
    type: 'recognition.decided',
    on: '2026-11-20',
    by: { kind: 'grassrootsStandingCommittee' },
    tally: { members: 9, yes: 7 },
    form: 'secret-ballot',
    persons: 1,
  },
]

function vote(on: string, yes: number): Act {
  return {
    type: 'cell.voted',
    on,
    matter: 'admission',
    tally: { members: 15, otherwiseAbsent: 2, yes },
    form: 'secret-ballot',
    persons: 1,
    conditionsRechecked: true,
    acceptsPlatform: true,
    conclusionsStated: true,
  }
}

let file: CaseFile = openCase({
  on: '2025-03-01',
  case: 'synthetic-1',
  person: {
    bornOn: '2000-02-29',
    citizenship: 'vietnamese',
    education: 'upper-secondary',
    youthAge: true,
    youthUnionMember: true,
    religion: 'none',
    foreignSpouse: false,
    foreignOrigin: 'none',
    privateOwner: false,
    populationBreached: false,
    formerMember: false,
  },
  unit: {
    cellKind: 'cell-under-grassroots',
    sectionCommittee: false,
    grassrootsCommittee: true,
    youthUnion: true,
    tradeUnion: true,
  },
})
print(`${vi.day('2025-03-01')}  ${vi.act('case.opened')}`)

for (const act of acts) {
  try {
    const { findings } = propose(file, act)
    file = record(file, act)
    print(`${vi.day(act.on)}  ${vi.act(act)}`)
    for (const finding of findings) print(`              [${vi.label(finding)}] ${vi.explain(finding)}`)
  } catch (error) {
    if (!(error instanceof AdmissionError) || error.code !== 'act.refused') throw error
    print(`${vi.day(act.on)}  ${vi.act(act)}: không được`)
    for (const line of vi.error(error).split('\n')) print(`              ${line}`)
  }
  if (act.type === 'ceremony.held') look(act.on)
}

print('\nBốn mốc thời gian')
const { decidedOn, joinedOn, officialSince, recognisedOn, seniorityFrom } = dates(file)
print(`quyết định kết nạp ${vi.day(decidedOn ?? '')}, tính tuổi đảng từ ${vi.day(seniorityFrom ?? '')}`)
print(
  `lễ kết nạp ${vi.day(joinedOn ?? '')}; chính thức từ ${vi.day(officialSince ?? '')}; có quyền biểu quyết từ ${vi.day(recognisedOn ?? '')}`,
)

function look(today: string): void {
  print('\n  Việc còn phải làm và các bước tiếp theo, tính đến ngày lễ kết nạp')
  for (const duty of agenda(file, { today }).duties) print(`  ${vi.duty(duty)}`)
  for (const step of forecast(file, { today })) print(`  ${vi.step(step)}`)
  print()
}
