import type { Envelope } from '../../casefile/privacy/privacy-marks.js'
import type { ClassAct, OrganisationRecord, PlanAct } from '../../casefile/shapes.js'
import { type ObserversOf, reference } from './observed.js'

type Own<A extends { type: string }, T extends A['type']> = Omit<Extract<A, { type: T }>, keyof Envelope>

/** What notices the fields an act of a class has of its own. */
export const classActObservers: { readonly [T in ClassAct['type']]: ObserversOf<Own<ClassAct, T>> } = {
  'class.planned': {
    class: ['progress'],
    course: ['class.entrant-education', 'certificates'],
    sessions: ['class.attendance'],
    noCentre: ['certificates'],
  },
  'enrolment.opened': {},
  'person.enrolled': {
    person: ['progress', 'class.not-enrolled'],
    education: ['class.entrant-education'],
    relaxed: ['class.entrant-education'],
  },
  'session.held': {
    session: ['class.attendance', 'class.entered-once'],
    attended: ['class.attendance', 'class.not-enrolled'],
  },
  'essay.marked': { person: ['class.not-enrolled'], mark: ['class.essay-passed', 'certificates'] },
  'completion.decided': { persons: ['class.certificate-earned'] },
  'class-certificate.issued': { person: ['class.not-enrolled', 'certificates'] },
  'class.closed': {},
}

const share = { unit: ['progress'], measure: ['progress'], recommendedBy: ['progress'] } as const
const targets = {
  ...share,
  measure: ['progress', 'plan.targets'],
  count: ['progress', 'plan.targets'],
  byMonth: ['progress'],
} as const

/** What notices the fields an act of an annual plan has of its own. */
export const planActObservers: { readonly [T in PlanAct['type']]: ObserversOf<Own<PlanAct, T>> } = {
  'plan.drafted': {
    plan: reference('The label of the plan in the app.', 'Mã của kế hoạch trong ứng dụng.'),
    unit: reference(
      'The body whose plan it is; each target names the body it is for.',
      'Tổ chức lập kế hoạch; mỗi chỉ tiêu đều ghi tổ chức được giao.',
    ),
    level: ['plan.layered', 'plan.own-level'],
    year: ['progress', 'plan.targets'],
    above: ['plan.layered'],
    poolSurveyed: ['plan.layered'],
    membership: ['plan.targets'],
    targets,
  },
  'plan.approved': {},
  'plan.started': {},
  'targets.adjusted': { targets },
  'list.reviewed': { level: ['list.reviewed-monthly', 'plan.own-level'] },
  'shortfall.explained': {
    unit: ['plan.shortfall-of-target'],
    measure: ['plan.shortfall-of-target'],
    recommendedBy: ['plan.shortfall-of-target'],
    month: ['progress'],
    quarter: ['progress'],
    causes: ['progress'],
  },
  'plan.reviewed': { previousOn: ['plan.reviewed-yearly'], reported: ['plan.reviewed-yearly'] },
  'plan.closed': {},
}

const period = { from: ['directory'], until: ['directory'] } as const

/** What notices each field of the organisation over time. */
export const organisationObservers: ObserversOf<OrganisationRecord> = {
  version: ['input'],
  bodies: {
    id: ['directory'],
    kind: ['directory'],
    ...period,
    under: { ...period, body: ['directory'] },
    delegated: {
      ...period,
      by: ['organisation.delegation-criteria'],
      members: ['organisation.delegation-criteria'],
      qualityYears: ['organisation.delegation-criteria', 'organisation.counts-agree'],
    },
    granted: {
      ...period,
      members: ['organisation.granted-power'],
      central: ['organisation.granted-power'],
    },
    membersAtCreation: [
      'organisation.grassroots-minimum',
      'organisation.upper-committee-special',
      'organisation.cell-created',
    ],
    specialPlace: ['organisation.upper-committee-special'],
    officialMembers: { from: ['directory'], count: ['directory'] },
    members: {
      from: ['organisation.cell-stays-one'],
      count: ['organisation.cell-stays-one', 'organisation.cell-members'],
    },
    place: ['organisation.delegation-criteria'],
    leave: { by: ['organisation.grassroots-minimum'], on: ['organisation.grassroots-minimum'] },
    probationaryActivity: ['organisation.probationary-activity-cell'],
    village: ['directory'],
    armedForces: ['directory'],
    youthUnion: ['directory'],
    tradeUnion: ['directory'],
    specialZone: ['directory'],
    successors: { on: ['directory'], into: ['directory'] },
  },
}
