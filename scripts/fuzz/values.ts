import { sealLog, signHead } from '../../src/chain.js'
import * as ketnap from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { snapshotOf } from '../../src/machines.js'
import { createPersonKey, protectAct } from '../../src/privacy.js'
import * as register from '../../src/register.js'
import { provisions } from '../../src/regulations/provisions.js'
import { memoryStore, projectionOf } from '../../src/store.js'
import { population, syntheticOrganisation } from '../../src/testing.js'
import { acts } from '../../test/support/journey.js'

// What functions are called with: for each kind of argument values that are right, and values that are wrong for any.

const { instruments, clauses, replay, vietnamCalendar, atLeast } = ketnap

const files = [4, 20, acts.length].map((length) => replay(acts.slice(0, length)).file)
const [file] = files as [ketnap.CaseFile]
const vote = acts.find(({ type }) => type === 'cell.voted') as ketnap.Act
const opening = acts[0] as ketnap.Act
const days = ['2024-02-29', '2025-07-01', '2025-11-20', '2026-12-31']
const period = { from: '2025-01-01', until: '2026-01-01' }
const findings = ketnap.explain(file, vote).subjects.flatMap((one) => one.findings)
const organisation = syntheticOrganisation({ seed: 7, members: 60, from: '2022-06-01' })
const { record } = organisation
const directory = register.directory(record)
const cellId = directory.entries.find(({ kind }) => kind === 'cell')?.id ?? 'cell-1'
const sealed = await sealLog('case-1', acts.slice(0, 5))
const key = createPersonKey()
const signing = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as {
  privateKey: unknown
  publicKey: unknown
}
const store = memoryStore()
await store.append('case-1', {
  expected: 0,
  entries: [{ ...opening, id: 'entry-1' }],
  recordedAt: '2025-07-01T09:00:00+07:00',
  projection: projectionOf(replay([{ ...opening, id: 'entry-1' }]).file, { today: '2025-07-01' }),
} as never)
const stored = await store.load('case-1')
const committeeAgenda = register.committeeAgenda({ today: '2025-09-01' })
const rule: ketnap.Rule = ketnap.rule({
  id: 'local.x',
  actor: 'cell',
  breaking: 'bar',
  cure: [],
  provisions: [],
  guards: ['cell.voted'],
  asks: 'file',
  check: () => ketnap.met(),
})
const clock = {
  id: 'local.clock',
  obligor: 'cell',
  closedBy: ['cell.voted'],
  provisions: [],
  spans: () => [],
  lastDay: () => undefined,
} as const
const plan = {
  log: [],
  year: 2025,
  targets: [{ unit: 'cell-1', measure: 'admitted', count: 3 }],
  unit: 'committee',
  level: 'cell',
  findings: [],
}
const refusedFile = replay(
  [...acts.slice(0, 20), { type: 'admission.refused', on: '2025-10-20', cause: 'need' }],
  {
    mode: 'chronicle',
  },
).file
const printable = register.collect(committeeAgenda, files)
const rulebook = ketnap.nationalRulebook()
const job = register.bulkJob({ name: 'acts', collectors: { agenda: committeeAgenda } })
const comparison = register.compareLaws({
  before: { day: '2025-06-01' },
  after: { day: '2025-08-01' },
  today: '2025-06-01',
})
const audited = register.audit(period)

/** Right values by kind of argument. */
export const right = {
  file: files,
  files: [files],
  act: [vote, opening, ...acts.slice(3, 8)],
  opening: [opening],
  log: [acts, acts.slice(0, 6)],
  day: days,
  count: [0, 1, 30],
  months: [0, 12, -1],
  flag: [true, false],
  type: ['cell.voted', 'case.opened'],
  text: ['case-1', 'x'],
  cell: [cellId],
  instant: ['2025-07-01T08:30:00+07:00'],
  options: [{ today: '2025-09-01', rulebook }],
  judged: [{ rulebook }, undefined, {}],
  recording: [{ rulebook, mode: 'strict' }, { mode: 'chronicle' }, undefined, {}],
  joining: [{ on: '2025-09-01', mode: 'strict' }],
  reading: [{ today: '2025-09-01' }, undefined],
  naming: [{ nameOf: () => 'a name' }, undefined],
  today: [{ today: '2025-09-01' }],
  onDay: [{ on: '2025-09-01' }],
  callback: [() => true, () => undefined],
  calendar: [vietnamCalendar()],
  calendarExtension: [{ id: 'own', days: [] }],
  calendarDefinition: [{ id: 'own', from: '2025-01-01', until: '2026-01-01', days: [] }],
  rulebookOptions: [
    { extensions: [{ name: 'local', rules: [rule], clocks: [clock] }] },
    { policies: { monthEnd: 'first-of-next' } },
    undefined,
  ],
  rule: [rule],
  clock: [clock],
  facts: [{ actual: 1 }],
  finding: findings,
  instrument: instruments.slice(0, 3),
  version: [ketnap.text(instruments[0] as never, 3 as never)],
  provision: [
    {
      id: 'local.p',
      unit: 'day',
      governedBy: 'act',
      before: 'carry',
      versions: [ketnap.text(instruments[0] as never, 3 as never)],
    },
  ],
  fraction: [atLeast(2, 3)],
  effects: [{ 'cell.voted': 'bar' }],
  classFile: [
    {
      log: [],
      classId: 'c',
      course: 'awareness',
      noCentre: false,
      sessionsPlanned: 1,
      sessionsHeld: [],
      trainees: {},
      findings: [],
    },
  ],
  classFiles: [[]],
  plan: [plan],
  counts: [register.collect(register.developmentCounts(), files)],
  joined: [{ on: '1975-05-19', region: 'north' }],
  locale: [vi, en],
  texts: [vi.texts],
  addedTexts: [{ rules: { 'local.x': { title: 'a title', broken: '{actual}' } } }],
  record: [record],
  directory: [directory],
  collector: [committeeAgenda, register.developmentCounts()],
  period: [period],
  scope: [{ directory, within: cellId }, {}],
  planAct: [{ type: 'plan.started', on: '2025-01-01' }],
  line: [register.caseLine(acts)],
  lines: [[`${register.caseLine(acts.slice(0, 6))}\n`]],
  job: [job],
  agendaOptions: [{ today: '2025-09-01' }],
  comparisonOptions: [{ before: { day: '2025-06-01' }, after: { day: '2025-08-01' }, today: '2025-06-01' }],
  auditOptions: [period, { ...period, thresholds: {} }],
  auditReport: [register.collect(audited, files)],
  comparison: [register.collect(comparison, files)],
  auditFinding: [{ references: [{ case: 'case-1', places: [1] }] }],
  load: [() => file],
  printable: [printable],
  stored: [stored],
  populationOptions: [{ seed: 7, cases: 2, from: '2022-06-01', until: '2025-06-01' }],
  organisationOptions: [{ seed: 7, members: 60, from: '2022-06-01' }],
  cases: [[...population({ seed: 7, cases: 2, from: '2022-06-01', until: '2025-06-01' })]],
  duties: [
    ketnap
      .agenda(files[1] as never, { today: '2025-12-01' })
      .duties.map((duty) => ({ case: 'case-1', duty })),
  ],
  feedOptions: [{ today: '2025-12-01', locale: vi }],
  key: [key],
  signingKey: [signing.privateKey],
  publicKey: [signing.publicKey],
  head: [sealed.head],
  entry: [sealed.entries[0]],
  entries: [sealed.entries],
  protectedAct: [await protectAct(opening, key)],
  role: ['statistician', 'cellSecretary'],
  shape: ['person', 'cell.voted'],
  json: [{ a: [1, 'b'] }],
  keeping: [{ read: async () => undefined, write: async () => true, list: async () => [] }],
  conformance: [{ make: () => ({ store: memoryStore() }) }],
  specialDay: [vietnamCalendar().specialDay('2026-02-17')],
  citation: [findings.find((one) => one.citations.length > 0)?.citations[0]],
  error: [new ketnap.AdmissionError('day.malformed', { value: 'x' }), new TypeError('x')],
  state: ['candidate'],
  citable: [clauses[0], provisions[0]],
  memoryOptions: [{}, undefined],
  restateOptions: [{ remind: () => undefined }],
  // A database, and a module that threads load, is never right here: nothing is started.
  database: [undefined],
  sqlOptions: [{ family: 'sqlite' }],
  poolOptions: [{ job: new URL('file:///nowhere.js'), threads: 0 }],
  chained: [sealed.entries],
  heldAgainst: [
    { head: sealed.head },
    {},
    { head: await signHead(sealed.head, signing.privateKey as never), publicKey: signing.publicKey },
  ],
  protectedLog: [[await protectAct(opening, key), { act: vote }]],
  bookOfRules: [ketnap.nationalRulebook(), ketnap.rulebook({ policies: { monthEnd: 'first-of-next' } })],
  snapshot: [
    snapshotOf(file),
    snapshotOf(acts.slice(0, 20)),
    snapshotOf([]),
    snapshotOf([], ketnap.nationalRulebook()),
  ],
  logged: [acts.slice(0, 6), file, []],
  configuration: [file.configuration],
  refusedFile: [refusedFile],
  letterOptions: [{ locale: vi, data: { applicant: { name: 'Nguyễn Thị Thử Nghiệm' } } }, { locale: en }],
  any: [undefined],
} satisfies Readonly<Record<string, readonly unknown[]>>

export type Kind = keyof typeof right

/** Wrong for nearly anything. */
export const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  '',
  'x',
  '2025-02-30',
  '20/05/2021',
  'cell.vote',
  'constructor',
  '__proto__',
  Symbol('x'),
  10n,
  new Date(0),
  [],
  [null],
  [[]],
  {},
  { today: 5 },
  { length: 3 },
  Object.create(null),
  () => undefined,
  /x/,
  new Map(),
  new Uint8Array(2),
]
