import type { FieldsOf } from '../../casefile/privacy/privacy-marks.js'
import type { RuleId } from '../engine/codes.js'

/**
 * What is computed or counted from a field: the dates of a case, its state in the chart, its activity, seniority, a line of a
 * report, a point of the audit, the result of a plan, what the directory answers; or `input`, where a value that does not
 * fit the others is refused with an issue.
 */
export type Counted =
  | 'dates'
  | 'state'
  | 'activity'
  | 'seniority'
  | 'reports'
  | 'audit'
  | 'plans'
  | 'order'
  | 'directory'
  | 'progress'
  | 'certificates'
  | 'input'

/** A field that nothing judges and nothing counts, with the reason why it may stand in an act all the same. */
export interface Reference {
  readonly reference: { readonly en: string; readonly vi: string }
}

/** What notices a field: the rules and duties that judge it, what is counted from it, or the reason why nothing does. */
export type Observed = readonly [RuleId | Counted, ...(RuleId | Counted)[]] | Reference

/** What notices each field of a shape. */
export type ObserversOf<T> = FieldsOf<T, Observed>

/** A field that is kept and not judged, and why, in both languages. */
export const reference = (en: string, vi: string): Reference => ({ reference: { en, vi } })
