import type { PlainDay } from '../../calendar/plain-day.js'
import type { BodyKind } from '../../casefile/shapes.js'
import type { Facts } from '../../law/finding.js'
import type { AppliedThreshold } from './thresholds.js'

/** The checks of an audit, in the order of the report. */
export type AuditCheckId =
  | 'bunched-decisions'
  | 'crowded-meetings'
  | 'introducer-for-many'
  | 'vote-bases'
  | 'paper-dates'
  | 'minimal-dwell'
  | 'waived-steps'
  | 'drop-outs'
  | 'removals'
  | 'breaches'

/** A body as a finding names it: what it acted as, and the label of the app. */
export interface AuditBody {
  readonly kind: BodyKind
  readonly id: string
}

/** Where a finding shows in one case: places of entries in the log of the file, from 1. */
export interface AuditReference {
  readonly case: string
  readonly places: readonly number[]
}

/**
 * A point worth a look [điểm cần xem lại]: what was counted, of which body, and against which threshold. It accuses
 * nobody; the acts behind it are to be read first.
 */
export interface AuditFinding {
  readonly check: AuditCheckId
  readonly body: AuditBody
  /** Day of the meeting, where the finding is about one. */
  readonly on?: PlainDay
  /** Label of the introducer a finding is about: a reference to open, never part of a sentence. */
  readonly introducer?: string
  /** The numbers, by name. */
  readonly facts: Facts
  readonly thresholds: readonly AppliedThreshold[]
  /** The first cases it shows in, as many as the audit was asked to keep. */
  readonly references: readonly AuditReference[]
  /** How many cases and entries it shows in altogether. */
  readonly total: { readonly cases: number; readonly acts: number }
}
