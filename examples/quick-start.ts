import { openCase, propose, record } from 'ketnap'
import { vi } from 'ketnap/locales/vi'

let file = openCase({
  on: '2024-11-04',
  case: 'demo',
  person: {
    bornOn: '2007-03-20',
    citizenship: 'vietnamese',
    education: 'upper-secondary',
    youthUnionMember: true,
  },
  unit: { youthUnion: true },
})
file = record(file, { type: 'sympathiser.listed', on: '2024-11-05', byResolution: true })
file = record(file, {
  type: 'certificate.issued',
  on: '2020-01-15',
  course: 'awareness',
  by: { kind: 'districtPoliticalCentre' },
})
file = record(file, { type: 'procedure.authorised', on: '2024-12-02', by: { kind: 'grassrootsCommittee' } })

const tally = { members: 20, otherwiseAbsent: 3, yes: 13 } // three away on duty stay in the base
const vote = {
  type: 'cell.voted',
  on: '2025-02-03',
  matter: 'admission',
  tally,
  acceptsPlatform: true,
} as const
const { admissible, findings } = propose(file, vote)

console.log(admissible)
for (const finding of findings.filter((one) => one.effect === 'bar')) {
  const [clause] = finding.citations
  console.log(`${finding.rule}: ${vi.finding(finding)} ${clause ? `(${vi.citation(clause)})` : ''}`)
  if (finding.lawfulFrom) console.log(`  -> ${finding.lawfulFrom}`)
}
