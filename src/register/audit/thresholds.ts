import { frozen } from '../../calendar/frozen.js'
import { AdmissionError } from '../../errors.js'

/**
 * Where the default of a threshold comes from: `practice` is what committees have published of their own work,
 * `engineering` a choice of this library. None is a figure of the law.
 */
export type ThresholdSource = 'engineering' | 'practice'

/** A number from which on something counted is worth a look. */
export interface AuditThreshold {
  readonly id: string
  readonly unit: 'percent' | 'person' | 'day' | 'month' | 'case' | 'decision' | 'member' | 'base' | 'act'
  readonly default: number
  readonly source: ThresholdSource
}

const threshold = <const Id extends string>(
  id: Id,
  unit: AuditThreshold['unit'],
  value: number,
  source: ThresholdSource = 'engineering',
) => ({ id, unit, default: value, source }) satisfies AuditThreshold

/** Every threshold of the audit; the value itself is on the side of a finding. */
export const auditThresholds = frozen([
  /** Length of the end of a year or a term. */
  threshold('audit.bunched.months', 'month', 3),
  /** Least share of the decisions that falls in it. */
  threshold('audit.bunched.percent', 'percent', 50),
  /** Least number of decisions a share is reckoned of. */
  threshold('audit.bunched.decisions', 'decision', 6),
  /** Least number of persons one cell resolves on in a day. */
  threshold('audit.crowded.cell', 'person', 5),
  /** The same of a committee: one more than the 10 to 30 dossiers of a sitting that committees have published. */
  threshold('audit.crowded.committee', 'person', 31, 'practice'),
  /** Consecutive months in which introductions are counted together. */
  threshold('audit.introducer.months', 'month', 12),
  /** Least number of persons one member introduces in them. */
  threshold('audit.introducer.persons', 'person', 5),
  /** Least number of different bases in the votes of one meeting. */
  threshold('audit.vote-bases.distinct', 'base', 2),
  /** Least difference between the day of an act and the date of the paper that is made of it. */
  threshold('audit.paper-dates.days', 'day', 1),
  /** Least number of cases of a cell in which papers contradict each other in one way. */
  threshold('audit.paper-dates.cases', 'case', 1),
  /** Most days a way in the fewest days takes, step by step. */
  threshold('audit.dwell.certificate-to-application', 'day', 7),
  threshold('audit.dwell.application-to-vote', 'day', 30),
  threshold('audit.dwell.vote-to-decision', 'day', 7),
  /** Least number of cases of a cell that took all of its steps in the fewest days. */
  threshold('audit.dwell.cases', 'case', 1),
  /** Least number of cases of a cell in which one step was waived. */
  threshold('audit.waived.cases', 'case', 3),
  /** Least share of drop-outs, and the least number of ways ended it is reckoned of. */
  threshold('audit.drop-outs.percent', 'percent', 30),
  threshold('audit.drop-outs.cases', 'case', 5),
  /** Least share of members removed, and the least number of members it is reckoned of. */
  threshold('audit.removals.percent', 'percent', 10),
  threshold('audit.removals.members', 'member', 10),
  /** Least number of acts of a body that one rule objects to. */
  threshold('audit.breaches.acts', 'act', 3),
] as const)

/** The name of a threshold; permanent. */
export type AuditThresholdId = (typeof auditThresholds)[number]['id']

/** A threshold as a finding was held against it. `app` is the source of a value the app passed in. */
export interface AppliedThreshold {
  readonly policy: AuditThresholdId
  readonly value: number
  readonly source: ThresholdSource | 'app'
}

/** Values chosen by the app, by threshold id; one not named keeps its default. */
export type ThresholdValues = { readonly [Id in AuditThresholdId]?: number }

/** Every threshold as it is applied. Throws `policy.unknown`, and `threshold.malformed` unless it is a whole number from 1. */
export function appliedThresholds(values: ThresholdValues = {}): ReadonlyMap<string, AppliedThreshold> {
  const known = auditThresholds.map(({ id }) => id)
  for (const [policy, value] of Object.entries(values)) {
    if (!known.some((id) => id === policy)) throw new AdmissionError('policy.unknown', { policy, known })
    if (!Number.isSafeInteger(value) || value < 1)
      throw new AdmissionError('threshold.malformed', { policy, value })
  }
  return new Map(
    auditThresholds.map(({ id, default: usual, source }) => {
      const own = values[id]
      return [id, { policy: id, value: own ?? usual, source: own === undefined ? source : 'app' }]
    }),
  )
}

/** Whether a part is at least so many hundredths of a whole; integers only, and never of nothing. */
export function reachesPercent(part: number, whole: number, percent: number): boolean {
  return whole > 0 && 100 * part >= percent * whole
}

/** Whole hundredths, rounded down; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 ? Math.floor((100 * part) / whole) : 0
}
