import { openCase, propose, record } from 'ketnap'
import { vi } from 'ketnap/locales/vi'

const person = { bornOn: '2007-03-20', citizenship: 'vietnamese', education: 'upper-secondary' } as const
const unit = { youthUnion: false, tradeUnion: false }
const centre = { kind: 'districtPoliticalCentre' } as const
const committee = { kind: 'grassrootsCommittee' } as const
let file = openCase({ on: '2024-11-04', case: 'demo', person, unit })
file = record(file, { type: 'sympathiser.listed', on: '2024-11-05', byResolution: true })
file = record(file, { type: 'certificate.issued', on: '2020-01-15', course: 'awareness', by: centre })
file = record(file, { type: 'procedure.authorised', on: '2024-12-02', by: committee })

const tally = { members: 20, otherwiseAbsent: 3, yes: 13 } // three away on duty stay in the base
const vote = {
  type: 'cell.voted',
  on: '2025-02-03',
  matter: 'admission',
  tally,
  acceptsPlatform: true,
} as const
for (const finding of propose(file, vote).findings.filter((one) => one.effect === 'bar')) {
  const { headline, from } = vi.parts(finding)
  console.log(`${finding.rule}: ${headline} (${finding.citations.map(vi.citation)[0]})`)
  if (from) console.log(`  sớm nhất ${from}`)
}
