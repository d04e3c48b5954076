import type { ClassAct, OrganisationRecord, PlanAct } from '../../../src/casefile/shapes.js'
import { record } from '../../register/organisation/sample.js'

const planned = (course: 'awareness' | 'new-member'): ClassAct => ({
  type: 'class.planned',
  on: '2026-03-02',
  class: 'class-1',
  course,
  by: { kind: 'communePoliticalCentre' },
  sessions: 2,
})

const classOf = (course: 'awareness' | 'new-member', ...held: readonly ClassAct[]): readonly ClassAct[] => [
  planned(course),
  { type: 'enrolment.opened', on: '2026-03-03' },
  { type: 'person.enrolled', on: '2026-03-04', person: 'a', education: 'primary-completed' },
  { type: 'person.enrolled', on: '2026-03-04', person: 'b', education: 'upper-secondary' },
  ...held,
  { type: 'essay.marked', on: '2026-03-20', person: 'a', mark: 7 },
  { type: 'completion.decided', on: '2026-03-24', persons: ['a'] },
  { type: 'class-certificate.issued', on: '2026-03-26', person: 'a' },
  { type: 'class.closed', on: '2026-04-01' },
]

const session = (number: number): ClassAct => ({
  type: 'session.held',
  on: '2026-03-10',
  session: number,
  attended: ['a'],
})

/** Classes that hold every act of a class. */
export const classLogs: readonly (readonly ClassAct[])[] = [
  classOf('awareness', session(1), session(2)),
  classOf('new-member', session(1)),
]

const drafted = (level: 'provinceCommittee' | 'cell'): PlanAct => ({
  type: 'plan.drafted',
  on: '2026-01-05',
  by: { kind: level === 'cell' ? 'cell' : 'provincialStandingCommittee' },
  plan: 'plan-2026',
  unit: 'cell-1',
  level,
  year: 2026,
  above: 'plan-above',
  poolSurveyed: true,
  membership: 100,
  targets: [{ unit: 'cell-1', measure: 'admitted', count: 2 }],
})

const planOf = (level: 'provinceCommittee' | 'cell'): readonly PlanAct[] => [
  drafted(level),
  { type: 'plan.approved', on: '2026-01-10' },
  { type: 'plan.started', on: '2026-01-15' },
  { type: 'list.reviewed', on: '2026-03-30', by: { kind: 'cell' }, level: 'cell' },
  {
    type: 'shortfall.explained',
    on: '2026-07-01',
    unit: 'cell-1',
    measure: 'admitted',
    causes: ['no-source'],
  },
  { type: 'plan.reviewed', on: '2026-12-20', previousOn: '2025-12-22', reported: true },
  { type: 'plan.closed', on: '2026-12-31' },
]

/** Plans that hold every act of a plan. */
export const planLogs: readonly (readonly PlanAct[])[] = [
  planOf('cell'),
  planOf('provinceCommittee'),
  ...(['cell', 'provinceCommittee'] as const).map((level): readonly PlanAct[] => [
    ...planOf(level),
    {
      type: 'targets.adjusted',
      on: '2027-01-02',
      targets: [{ unit: 'cell-1', measure: 'admitted', count: 2 }],
    },
  ]),
]

const under = [{ from: '2025-08-01', body: 'province' }]

/** The directory of the tests, with bodies whose members were counted only and not stated with what they were given. */
export const organisations: readonly OrganisationRecord[] = [
  {
    ...record,
    bodies: [
      ...record.bodies,
      {
        id: 'few',
        kind: 'grassrootsCommittee',
        from: '2025-08-01',
        under: [{ from: '2025-08-01', body: 'commune' }],
        membersAtCreation: 20,
        leave: { by: 'commune', on: '2025-07-15' },
        delegated: [{ from: '2025-10-01', members: 140, qualityYears: 3, by: 'commune' }],
        place: 'enterprise',
      },
      {
        id: 'large-cell',
        kind: 'cell',
        from: '2025-08-01',
        under: [{ from: '2025-08-01', body: 'commune' }],
        membersAtCreation: 5,
        members: [{ from: '2025-09-01', count: 40 }],
      },
      {
        id: 'special',
        kind: 'upperCommittee',
        from: '2025-08-01',
        under,
        membersAtCreation: 90,
        specialPlace: true,
      },
    ],
  },
]
