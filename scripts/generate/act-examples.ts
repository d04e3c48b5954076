import type { Act, ClassAct } from 'ketnap'
import type { PlanAct } from 'ketnap/machines'
import { population } from 'ketnap/testing'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'

type AnyAct = Act | ClassAct | PlanAct

const cell = { kind: 'cell', id: 'chi-bo-1' } as const
const grassroots = { kind: 'grassrootsCommittee', id: 'dang-uy-1' } as const
const upper = { kind: 'upperStandingCommittee', id: 'cap-uy-cap-tren' } as const

/** Side steps that no life of the examples takes, as they are recorded. */
const aside: readonly Act[] = [
  { type: 'particulars.changed', on: '2025-03-10', person: { education: 'upper-secondary' } },
  { type: 'dossier.opened', on: '2025-01-10', by: cell },
  { type: 'background.rejected', on: '2025-02-20', by: grassroots },
  {
    type: 'section.appraised',
    on: '2025-03-05',
    matter: 'admission',
    by: { kind: 'sectionCommittee', id: 'dubp-1' },
  },
  { type: 'extension.granted', on: '2025-05-20', matter: 'admission', by: upper },
  { type: 'proceeding.opened', on: '2025-04-01', proceeding: 'denunciation', by: grassroots },
  { type: 'proceeding.closed', on: '2025-05-15', proceeding: 'denunciation', by: grassroots },
  { type: 'discipline.opened', on: '2025-06-02', deserves: 'reprimand', breachOn: '2025-04-11', by: cell },
  { type: 'discipline.closed', on: '2025-07-07', by: cell },
  { type: 'recognition.refused', on: '2026-03-20', tally: { members: 15, yes: 5 }, by: upper },
  { type: 'reconsideration.requested', on: '2025-08-04', receivedOn: '2025-08-06', by: grassroots },
  { type: 'reconsideration.answered', on: '2025-09-01', upheld: true, by: upper },
  { type: 'transfer-notice.arrived', on: '2025-10-06', by: grassroots },
  { type: 'member.exempted', on: '2025-11-03', ground: 'health', until: '2026-11-03', by: cell },
  { type: 'member.suspended', on: '2025-11-10', ground: 'criminal', until: '2026-02-08', by: upper },
  { type: 'activity.interrupted', on: '2025-05-02', cause: 'lost-contact' },
  { type: 'activity.resumed', on: '2025-09-15', ownFault: false, confirmed: true, by: upper },
  { type: 'exit.refused', on: '2025-12-01', matter: 'removal', by: upper },
  { type: 'member-file.lost', on: '2025-06-16', lostBy: 'force-majeure' },
  {
    type: 'member-file.restored',
    on: '2025-09-22',
    opinionOn: '2025-08-29',
    certified: true,
    copiesFiled: true,
  },
  { type: 'member-file.reconciled', on: '2025-12-30', by: grassroots },
  { type: 'case.closed', on: '2025-12-31', continuedIn: 'ho-so-2' },
]

/** A class from its plan to its end. */
export const classExample: readonly ClassAct[] = [
  {
    type: 'class.planned',
    on: '2025-03-03',
    class: 'lop-1',
    course: 'awareness',
    sessions: 5,
    by: { kind: 'districtPoliticalCentre', id: 'trung-tam-1' },
  },
  { type: 'enrolment.opened', on: '2025-03-04' },
  { type: 'person.enrolled', on: '2025-03-06', person: 'hoc-vien-1', education: 'upper-secondary' },
  { type: 'session.held', on: '2025-03-10', session: 1, attended: ['hoc-vien-1'] },
  { type: 'essay.marked', on: '2025-03-18', person: 'hoc-vien-1', mark: 8 },
  { type: 'completion.decided', on: '2025-03-20', persons: ['hoc-vien-1'] },
  { type: 'class-certificate.issued', on: '2025-03-24', person: 'hoc-vien-1' },
  { type: 'class.closed', on: '2025-03-31' },
]

/** A year of a plan. */
export const planExample: readonly PlanAct[] = [
  {
    type: 'plan.drafted',
    on: '2025-01-06',
    plan: 'ke-hoach-2025',
    unit: 'dang-uy-1',
    level: 'grassrootsCommittee',
    year: 2025,
    poolSurveyed: true,
    membership: 200,
    targets: [{ unit: 'chi-bo-1', measure: 'admitted', recommendedBy: 'youth-union', count: 6 }],
  },
  { type: 'plan.approved', on: '2025-01-15', by: { kind: 'upperCommittee', id: 'cap-uy-cap-tren' } },
  { type: 'plan.started', on: '2025-01-16' },
  {
    type: 'targets.adjusted',
    on: '2025-07-01',
    targets: [{ unit: 'chi-bo-1', measure: 'admitted', recommendedBy: 'youth-union', count: 7 }],
  },
  { type: 'list.reviewed', on: '2025-07-31', level: 'cell' },
  {
    type: 'shortfall.explained',
    on: '2025-10-01',
    unit: 'chi-bo-1',
    measure: 'admitted',
    recommendedBy: 'youth-union',
    quarter: 3,
    causes: ['class-not-held'],
  },
  { type: 'plan.reviewed', on: '2025-12-10', reported: true },
  { type: 'plan.closed', on: '2025-12-31' },
]

/** One act of each type: of a lawful life that the examples tell or the population lives, where one takes the step. */
export function actExamples(): ReadonlyMap<string, AnyAct> {
  const told = [...livesBeforeTheCeremony, ...livesAfterTheCeremony].flatMap(({ acts }) => acts)
  const lived = [...population({ seed: 7, cases: 600, from: '2022-01-01', until: '2027-07-01' })].flatMap(
    ({ log }) => log,
  )
  const found = new Map<string, AnyAct>()
  for (const act of [...told, ...lived, ...aside, ...classExample, ...planExample]) {
    const known = found.get(act.type)
    if (known === undefined || isTelling(act, known)) found.set(act.type, act)
  }
  return found
}

/** As many fields as there are in an act that a page can hold. */
const longest = 240
const isTelling = (act: AnyAct, known: AnyAct) =>
  JSON.stringify(act).length <= longest &&
  (JSON.stringify(known).length > longest || Object.keys(act).length > Object.keys(known).length)
