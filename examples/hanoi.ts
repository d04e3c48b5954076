import { agenda, nationalRulebook, replay, rulebook } from 'ketnap'
import { dossier } from './hanoi/dossier.js'
import { hanoi, vi } from './hanoi/extension.js'

// One dossier under national law, and under the same law with the city's own rules beside it. The city's rules are
// passed in by the app; each finding and each duty says whose it is.

const print = (line = '') => process.stdout.write(`${line}\n`)

/** What only the city asks of this person: rated well in one year, where the city wants two. */
const factsOf = () => ({ merit: { of: 'staff', yearsRatedWell: 1 } }) as const

const books = {
  national: nationalRulebook(),
  hanoi: rulebook({ extensions: [hanoi(factsOf)] }),
}

// The record of an office is folded as a chronicle: every act stands, with what either rulebook objects to.
for (const [name, book] of Object.entries(books)) {
  const { file } = replay(dossier, { rulebook: book, mode: 'chronicle' })
  print(`${name}: ${file.findings.length} findings`)
  for (const { revision, act, finding } of file.findings) {
    print(
      `  ${finding.source}  ${finding.effect}  ${finding.rule}  (${vi.act(act)}, ${vi.day(dossier[revision - 1]?.on ?? '')})`,
    )
    print(`    ${vi.finding(finding)}`)
  }
}

print()
print('Việc phải làm ngày 01/12/2026 (duties)')
const voted = dossier.slice(
  0,
  dossier.findIndex(({ type }) => type === 'grassroots.voted'),
)
for (const [name, book] of Object.entries(books)) {
  const { file } = replay(voted, { rulebook: book, mode: 'chronicle' })
  for (const duty of agenda(file, { today: '2026-12-01', rulebook: book }).duties)
    print(
      `  ${name}: [${duty.source}] ${duty.rule}, ${duty.isOverdue ? 'quá hạn' : 'còn hạn'} ${vi.day(duty.dueOn ?? '')}`,
    )
}
