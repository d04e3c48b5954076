import { type Act, dates, replay, standingOf } from 'ketnap'
import { type ChainedEntry, type ChainHead, emptyHead, extend, headAt, verifyChain } from 'ketnap/chain'
import { en } from 'ketnap/locales/en'
import { createPersonKey, type PersonKey, type ProtectedAct, protectAct, revealAct } from 'ketnap/privacy'
import { toTheCeremony, toTheList } from './support/journey.js'

// Two synthetic people join. Their particulars are sealed, each with a key of its own; the log is chained over what was
// sealed. Then one of them is erased: the app destroys one key, and touches nothing else.

const print = (line = '') => process.stdout.write(`${line}\n`)

const cases = ['case-7f3a', 'case-91c2'] as const
const keys = new Map<string, PersonKey>() // in an app: a key store apart from the log, with backups of its own
const logs = new Map<string, readonly ChainedEntry<ProtectedAct>[]>()
const heads = new Map<string, ChainHead>()

for (const label of cases) {
  const key = createPersonKey()
  keys.set(label, key)
  let head = emptyHead(label)
  const log: ChainedEntry<ProtectedAct>[] = []
  for (const act of lifeOf(label)) {
    const entry = await extend(head, await protectAct(act, key))
    log.push(entry)
    head = headAt(entry)
  }
  logs.set(label, log)
  heads.set(label, head)
}

print('Before')
await report()

keys.delete('case-91c2')
print('\nAfter the key of case-91c2 is destroyed')
await report()

async function report(): Promise<void> {
  let members = 0
  for (const label of cases) {
    const log = logs.get(label) ?? []
    const acts = await Promise.all(log.map((entry) => shown(entry.act, keys.get(label))))
    const { file } = replay(acts, { mode: 'chronicle' })
    const head = heads.get(label)
    const { isIntact } = await verifyChain(log, head && { head })
    if (standingOf(file) === 'probationary') members += 1
    const missing = file.findings.filter(({ finding }) => finding.outcome === 'missing').length
    const wrong = file.findings.filter(({ finding }) => finding.outcome === 'broken').length
    print(`  ${label}: joined ${en.day(dates(file).joinedOn ?? '')}, chain ${isIntact ? 'intact' : 'broken'}`)
    print(`    born ${file.person.bornOn ?? '(gone)'}; ${missing} points no longer proven, ${wrong} broken`)
  }
  print(`  probationary members: ${members}`)
}

/** The act as the holder of the key sees it; without the key, what was never sealed. */
function shown(one: ProtectedAct, key: PersonKey | undefined): Act | Promise<Act> {
  return key ? revealAct(one, key) : one.act
}

function lifeOf(label: string): readonly Act[] {
  const person = {
    bornOn: '1996-05-12',
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
  } as const
  const applicant = { label, cell: 'chi-bo-1', person }
  const certificate: Act = {
    type: 'certificate.issued',
    on: '2025-08-20',
    course: 'awareness',
    by: { kind: 'communePoliticalCentre' },
  }
  return [...toTheList(applicant, '2025-08-04'), certificate, ...toTheCeremony(applicant, '2026-02-03')]
}
