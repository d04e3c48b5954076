import type { OrganisationRecord, PlanAct } from '../shapes.js'
import type { Envelope, MarksOf } from './privacy-marks.js'

const share = { unit: 'none', measure: 'none', recommendedBy: 'none' } as const
const targets = { ...share, count: 'none', byMonth: 'none' } as const
const period = { from: 'none', until: 'none' } as const
const counts = { from: 'none', count: 'none' } as const

type PlanActOf<T extends PlanAct['type']> = Extract<PlanAct, { type: T }>

/** Marks of the fields an act of an annual plan has of its own: bodies, targets and causes, never a person. */
export const planActMarks: {
  readonly [T in PlanAct['type']]: MarksOf<Omit<PlanActOf<T>, keyof Envelope>>
} = {
  'plan.drafted': {
    plan: 'none',
    unit: 'none',
    level: 'none',
    year: 'none',
    above: 'none',
    poolSurveyed: 'none',
    membership: 'none',
    targets,
  },
  'plan.approved': {},
  'plan.started': {},
  'targets.adjusted': { targets },
  'list.reviewed': { level: 'none' },
  'shortfall.explained': { ...share, month: 'none', quarter: 'none', causes: 'none' },
  'plan.reviewed': { previousOn: 'none', reported: 'none' },
  'plan.closed': {},
}

/** Marks of the organisation over time: bodies by label, their kinds, ranks and counts. */
export const organisationMarks: MarksOf<OrganisationRecord> = {
  version: 'none',
  bodies: {
    id: 'none',
    kind: 'none',
    ...period,
    under: { ...period, body: 'none' },
    delegated: { ...period, by: 'none', members: 'none', qualityYears: 'none' },
    granted: { ...period, members: 'none', central: 'none' },
    membersAtCreation: 'none',
    specialPlace: 'none',
    officialMembers: counts,
    members: counts,
    place: 'none',
    leave: { by: 'none', on: 'none' },
    probationaryActivity: 'none',
    village: 'none',
    armedForces: 'none',
    youthUnion: 'none',
    tradeUnion: 'none',
    specialZone: 'none',
    successors: { on: 'none', into: 'none' },
  },
}
