import * as ketnap from 'ketnap'
import * as documents from 'ketnap/documents'
import * as forms from 'ketnap/forms'
import { agendaFeed } from 'ketnap/ical'
import * as locales from 'ketnap/locales'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { redact } from 'ketnap/privacy'
import * as register from 'ketnap/register'
import { admissionCase } from 'ketnap/restate'
import { actJsonSchema } from 'ketnap/schemas'
import * as sheets from 'ketnap/sheets'
import { sqlStore } from 'ketnap/sql'
import * as store from 'ketnap/store'
import * as testing from 'ketnap/testing'
import { timeline } from 'ketnap/timeline'
import { workerPool } from 'ketnap/workers'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/journey.js'

const { file } = ketnap.replay(acts)
const today = '2027-01-04'
const act = acts[1] as ketnap.Act
const on = today
const period = { from: '2026-01-01', until: '2027-01-01' }
const report = register.collect(register.newlyAdmitted(period), [file])
const job = register.bulkJob({ name: 'nobody', collectors: {} })
const directory = register.directory({ version: 1, bodies: [] })
const day = '2026-01-01'
const preview = {
  of: 'official',
  columns: [],
  issues: [],
  rows: [],
  skipped: [],
  counts: { rows: 0, readable: 0, refused: 0, skipped: 0 },
}
const plan = { log: [], year: 2026, targets: [], shortfalls: [] }
const counts = register.collect(register.developmentCounts(), [file])
const listed = { rows: [], refused: [], skipped: [], notCarried: [] }

/** Each public function that takes options, its other arguments right: what it is given beside them is one more option. */
const calls: Readonly<Record<string, (more: object) => unknown>> = {
  openCase: (more) => ketnap.openCase({ on, case: 'a' }, more),
  propose: (more) => ketnap.propose(file, act, more),
  record: (more) => ketnap.record(file, act, more),
  replay: (more) => ketnap.replay(acts, more),
  explain: (more) => ketnap.explain(file, act, more),
  dates: (more) => ketnap.dates(file, more),
  lawOn: (more) => ketnap.lawOn(today, more),
  lawOf: (more) => ketnap.lawOf('decision.admission.deadline', today, more),
  whoActs: (more) => ketnap.whoActs('cell.voted', { on, ...more }),
  rightsOf: (more) => ketnap.rightsOf(file, today, more),
  agenda: (more) => ketnap.agenda(file, { today, ...more }),
  forecast: (more) => ketnap.forecast(file, { today, ...more }),
  deadlines: (more) => ketnap.deadlines(file, { today, ...more }),
  dataQuality: (more) => ketnap.dataQuality(file, { today, ...more }),
  openMatters: (more) => ketnap.openMatters(file, { today, ...more }),
  nextBadge: (more) => ketnap.nextBadge(file, { today, ...more }),
  seniorityOf: (more) => ketnap.seniorityOf(file, { today, ...more }),
  isUnderAgeJoiningKept: (more) =>
    ketnap.isUnderAgeJoiningKept({ on: '1975-05-19', region: 'north' }, { today, ...more }),
  storyOf: (more) => ketnap.storyOf(file, { today, ...more }),
  procedureOf: (more) => ketnap.procedureOf(more),
  rulebook: (more) => ketnap.rulebook(more),
  readDay: (more) => ketnap.readDay('20/05/2021', more),
  actJsonSchema: (more) => actJsonSchema('cell.voted', more),
  newlyAdmitted: (more) => register.newlyAdmitted({ ...period, ...more }),
  membershipMovement: (more) => register.membershipMovement({ ...period, ...more }),
  membershipComposition: (more) => register.membershipComposition({ ...period, ...more }),
  periodReport: (more) => register.periodReport({ ...period, ...more }),
  audit: (more) => register.audit({ ...period, ...more }),
  committeeAgenda: (more) => register.committeeAgenda({ today, ...more }),
  compareLaws: (more) => register.compareLaws({ before: { day }, after: { day: today }, today, ...more }),
  candidatesList: (more) => register.candidatesList({ today, ...more }),
  probationersDue: (more) => register.probationersDue({ today, ...more }),
  membersOverdue: (more) => register.membersOverdue({ today, ...more }),
  badgeList: (more) => register.badgeList({ today, rounds: [], ...more }),
  movementsOf: (more) => register.movementsOf(file, more),
  joinCases: (more) => register.joinCases(file, file, { on, ...more }),
  lawChanges: (more) => register.lawChanges(day, today, more),
  deciderOf: (more) => register.deciderOf(directory, 'cell-1', today, more),
  unitOf: (more) => register.unitOf(directory, 'cell-1', today, more),
  directoryFindings: (more) => register.directoryFindings(directory, more),
  cellsBelowMinimum: (more) => register.cellsBelowMinimum(directory, today, more),
  planProgress: (more) => register.planProgress(plan as never, counts, more),
  bulkReplay: (more) => register.bulkReplay([], job, more),
  toMarkdown: (more) => documents.toMarkdown(report, vi, more),
  toHtml: (more) => documents.toHtml(report, vi, more),
  toCsv: (more) => documents.toCsv(report, vi, more),
  narrative: (more) => documents.narrative(file, vi, { today, ...more }),
  timeline: (more) => timeline(file, vi, { today, ...more }),
  formsOf: (more) => forms.formsOf(file, { today, ...more }),
  paperOf: (more) => forms.paperOf(file, '6-KNĐ', more),
  paperDocx: (more) => forms.paperDocx(forms.paperOf(file, '6-KNĐ'), { locale: vi, ...more }),
  refusalLetter: (more) => forms.refusalLetter(file, { locale: vi, ...more }),
  readList: (more) => sheets.readList(new Uint8Array(), { of: 'official', today, ...more }),
  actsOfList: (more) => sheets.actsOfList(preview as never, { label: () => 'a', enteredOn: on, ...more }),
  filesOfList: (more) => sheets.filesOfList(listed, more),
  listSheet: (more) => sheets.listSheet(preview as never, { locale: vi, ...more }),
  listCsv: (more) => sheets.listCsv(preview as never, { locale: vi, ...more }),
  workingCalendar: (more) =>
    ketnap.workingCalendar({ id: 'own', from: day, until: today, days: [], ...more }),
  extendCalendar: (more) => ketnap.extendCalendar(ketnap.vietnamCalendar(), { id: 'own', days: [], ...more }),
  provision: (more) =>
    ketnap.provision({
      id: 'local.days',
      unit: 'day',
      governedBy: 'cell.voted',
      before: 'carry',
      versions: [{ instrument: ketnap.instruments[0] as never, value: 5, point: '', confidence: 'text' }],
      ...more,
    }),
  withTexts: (more) => locales.withTexts(vi, more),
  bulkJob: (more) => register.bulkJob({ name: 'nobody', collectors: {}, ...more }),
  list: (more) => store.memoryStore().list(more),
  append: (more) =>
    store.memoryStore().append('a', {
      expected: 0,
      entries: [],
      projection: { revision: 0, standing: 'candidate', bodies: [], dueOn: [] } as never,
      ...more,
    }),
  fileOf: (more) => store.fileOf({ entries: [] }, more),
  projectionOf: (more) => store.projectionOf(file, { today, ...more }),
  storeOver: (more) => store.memoryStore(more),
  sqlStore: (more) =>
    sqlStore({ selectFrom() {}, insertInto() {}, transaction() {} } as never, { family: 'sqlite', ...more }),
  redact: (more) => redact(file, 'statistician', more),
  agendaFeed: (more) => agendaFeed([], { today, locale: vi, ...more }),
  admissionCase: (more) => admissionCase({ remind: () => undefined, ...more }),
  workerPool: (more) => workerPool({ job: new URL('file:///nowhere.js'), threads: 1, ...more }),
  lifeAround: (more) => testing.lifeAround({}, more),
  population: (more) => testing.population({ seed: 7, cases: 1, ...period, ...more }),
  syntheticOrganisation: (more) =>
    testing.syntheticOrganisation({ seed: 7, members: 10, from: day, ...more }),
  storeConformance: (more) => testing.storeConformance({ make: async () => ({}) as never, ...more }),
}

async function faultOf(call: (more: object) => unknown, more: object): Promise<ketnap.AdmissionError> {
  try {
    await call(more)
  } catch (error) {
    return error as ketnap.AdmissionError
  }
  throw new Error('taken')
}

describe('an option that a function does not know', () => {
  it.each(Object.entries(calls))('is refused by %s, which names it', async (name, call) => {
    const { code, facts } = await faultOf(call, { zz: undefined })
    expect([code, facts.call, facts.option]).toEqual(['call.option-unknown', name, 'zz'])
    expect(facts.known).not.toEqual([])
  })

  it('is told with the one that was meant, where one is near', () => {
    const misspelt = () => ketnap.record(file, act, { mod: 'chronicle' } as never)
    expect(misspelt).toThrow(
      'call.option-unknown: call record, option mod, known rulebook | mode, meant mode',
    )
  })

  it('has its sentence in both languages, with what was meant or what is known', async () => {
    const near = await faultOf((more) => ketnap.record(file, act, more), { mod: 'strict' })
    expect(vi.error(near)).toBe('record không có tùy chọn “mod”; có phải là “mode”?')
    expect(en.error(near)).toBe('record has no option “mod”; did you mean “mode”?')
    const other = await faultOf((more) => ketnap.record(file, act, more), { mdoe: 'strict' })
    expect(vi.error(other)).toBe('record không có tùy chọn “mdoe”; các tùy chọn hiện có: rulebook, mode.')
    expect(en.error(other)).toBe('record has no option “mdoe”; known are: rulebook, mode.')
  })

  it('is told of a definition that an app hands in as of a call', async () => {
    const misspelt = { dueForm: '2026-01-01' } as never
    const query = await faultOf(() => store.memoryStore().list(misspelt), {})
    expect(vi.error(query)).toBe('list không có tùy chọn “dueForm”; có phải là “dueFrom”?')
    expect(en.error(query)).toBe('list has no option “dueForm”; did you mean “dueFrom”?')
    const job = await faultOf((more) => register.bulkJob({ name: 'a', collectors: {}, ...more }), {
      strict: true,
    })
    expect(vi.error(job)).toBe(
      'bulkJob không có tùy chọn “strict”; các tùy chọn hiện có: name, rulebook, mode, collectors, longestLine.',
    )
    expect(en.error(job)).toBe(
      'bulkJob has no option “strict”; known are: name, rulebook, mode, collectors, longestLine.',
    )
  })

  it.each([
    [
      'population',
      () => testing.population({ seed: 7, cases: 1, ...period, rates: { defect: {} } as never }),
      'defects',
    ],
    [
      'admissionCase',
      () =>
        admissionCase({ remind: () => undefined, reminders: { before: [7], every: 7, evry: 1 } as never }),
      'every',
    ],
  ] as const)('is none of a part of the options of %s either', async (call, ask, meant) => {
    const { code, facts } = await faultOf(ask, {})
    expect([code, facts.call, facts.meant]).toEqual(['call.option-unknown', call, meant])
  })

  it('is none where it is inherited from what every object has', () => {
    expect(ketnap.propose(file, act, Object.create(null)).findings).toBeDefined()
    expect(() => ketnap.propose(file, act, { constructor: 1 } as never)).toThrow('call.option-unknown')
  })
})
