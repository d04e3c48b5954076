import type { PlainDay } from '../../calendar/plain-day.js'
import type { Finding } from '../../law/finding.js'
import type { PlanAct, PlanLevel, PlanTarget } from '../shapes.js'

type Explained = Extract<PlanAct, { type: 'shortfall.explained' }>

/** An annual plan: the fold of its log. */
export interface PlanFile {
  readonly log: readonly PlanAct[]
  readonly planId: string
  readonly unit: string
  readonly level: PlanLevel
  readonly year: number
  /** The plan of the level above. */
  readonly above?: string
  readonly membership?: number
  readonly targets: readonly PlanTarget[]
  readonly approvedOn?: PlainDay
  readonly startedOn?: PlainDay
  /** Days on which each level reviewed the sympathiser list. */
  readonly listReviews: readonly { readonly level: PlanLevel; readonly on: PlainDay }[]
  readonly shortfalls: readonly Explained[]
  readonly reviewedOn?: PlainDay
  readonly closedOn?: PlainDay
  readonly findings: readonly { readonly act: PlanAct['type']; readonly finding: Finding }[]
}

/** A plan with no act yet. */
export const emptyPlan: PlanFile = {
  log: [],
  planId: '',
  unit: '',
  level: 'cell',
  year: 0,
  targets: [],
  listReviews: [],
  shortfalls: [],
  findings: [],
}

/** The plan with one act more, and its breaches and notes kept. The act is not judged here. */
export function withPlanAct(file: PlanFile, act: PlanAct, findings: readonly Finding[]): PlanFile {
  const kept = findings
    .filter((finding) => finding.outcome !== 'met')
    .map((finding) => ({ act: act.type, finding }))
  const next: PlanFile = { ...file, log: [...file.log, act], findings: [...file.findings, ...kept] }
  switch (act.type) {
    case 'plan.drafted':
      return {
        ...emptyPlan,
        log: next.log,
        findings: next.findings,
        planId: act.plan,
        unit: act.unit,
        level: act.level,
        year: act.year,
        ...(act.above !== undefined && { above: act.above }),
        ...(act.membership !== undefined && { membership: act.membership }),
        targets: act.targets,
      }
    case 'plan.approved':
      return { ...next, approvedOn: act.on }
    case 'plan.started':
      return { ...next, startedOn: act.on }
    case 'targets.adjusted':
      return { ...next, targets: act.targets }
    case 'list.reviewed':
      return { ...next, listReviews: [...file.listReviews, { level: act.level, on: act.on }] }
    case 'shortfall.explained':
      return { ...next, shortfalls: [...file.shortfalls, act] }
    case 'plan.reviewed':
      return { ...next, reviewedOn: act.on }
    case 'plan.closed':
      return { ...next, closedOn: act.on }
  }
}

/** Whether two shares are the same: unit, measure and mass organisation. */
export function isSameShare(
  one: Pick<PlanTarget, 'unit' | 'measure' | 'recommendedBy'>,
  other: Pick<PlanTarget, 'unit' | 'measure' | 'recommendedBy'>,
): boolean {
  return one.unit === other.unit && one.measure === other.measure && one.recommendedBy === other.recommendedBy
}
