import { type Agenda, agenda, nationalRulebook, replay, rulebook } from 'ketnap'
import { dossier } from './hanoi/dossier.js'
import { en, hanoi, vi } from './hanoi/extension.js'

// One dossier under national law, and under the same law with the city's own rules beside it. The city's rules are
// passed in by the app; each finding and each duty says whose it is. In Vietnamese; in English with `--en`.

const print = (line = '') => process.stdout.write(`${line}\n`)

const inVietnamese = {
  national: 'Theo quy định của Trung ương',
  hanoi: 'Theo quy định của Trung ương và hướng dẫn của Thành ủy Hà Nội',
  found: (count: number) => (count === 0 ? 'không có điểm nào phải lưu ý' : `${count} điểm phải lưu ý`),
  of: { national: 'Trung ương', hanoi: 'Hà Nội' } as Readonly<Record<string, string>>,
  duties: `Việc phải làm, tính đến ngày ${vi.day('2026-12-01')}`,
}
const inEnglish: typeof inVietnamese = {
  national: 'By national law',
  hanoi: 'By national law and the guidance of the Hanoi Party Committee',
  found: (count) => (count === 0 ? 'nothing objected to' : `${count} objections`),
  of: { national: 'national', hanoi: 'Hanoi' },
  duties: `Duties on ${en.day('2026-12-01')}`,
}
const [locale, words] = process.argv.includes('--en') ? [en, inEnglish] : [vi, inVietnamese]

/** What only the city asks of this person: rated well in one year, where the city wants two. */
const factsOf = () => ({ merit: { of: 'staff', yearsRatedWell: 1 } }) as const

const books = [
  [words.national, nationalRulebook()],
  [words.hanoi, rulebook({ extensions: [hanoi(factsOf)] })],
] as const

// The record of an office is folded as a chronicle: every act stands, with what either rulebook objects to.
for (const [name, book] of books) {
  const { findings } = replay(dossier, { rulebook: book, mode: 'chronicle' }).file
  print(`${name}: ${words.found(findings.length)}`)
  for (const { revision, act, finding } of findings) {
    const entry = dossier[revision - 1]
    print(`  ${locale.day(entry?.on ?? '')}  ${locale.act(entry ?? act)}`)
    print(`    [${words.of[finding.source]}; ${locale.label(finding)}] ${locale.finding(finding)}`)
  }
}

print()
print(words.duties)
const voted = dossier.slice(
  0,
  dossier.findIndex(({ type }) => type === 'grassroots.voted'),
)
for (const [name, book] of books) {
  const { file } = replay(voted, { rulebook: book, mode: 'chronicle' })
  const { duties }: Agenda = agenda(file, { today: '2026-12-01', rulebook: book })
  print(`  ${name}`)
  for (const duty of duties) print(`    [${words.of[duty.source]}] ${locale.duty(duty)}`)
}
