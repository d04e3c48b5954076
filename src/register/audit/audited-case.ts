import type { CaseFile } from '../../casefile/case-file.js'
import { effectiveLog } from '../../casefile/log/effective-log.js'
import type { Act } from '../../casefile/shapes.js'

/** A standing act, the place of its entry in the log from 1, and the cell that handled the case then. */
export interface AuditedAct {
  readonly act: Act
  readonly place: number
  readonly cell?: string
}

/** A case read once for all checks: the acts that stand, in the order of their days. */
export interface AuditedCase {
  readonly file: CaseFile
  readonly acts: readonly AuditedAct[]
  /** Those of the period audited. */
  readonly inPeriod: readonly AuditedAct[]
}

/** The case as an audit of a half-open period reads it. A change of place counts from the act that tells of it. */
export function auditedCase(
  file: CaseFile,
  { from, until }: { readonly from: string; readonly until: string },
): AuditedCase {
  let cell: string | undefined
  const acts = effectiveLog(file.log).map(({ act, place }): AuditedAct => {
    if ('unit' in act && act.unit?.cell !== undefined) cell = act.unit.cell
    return { act, place, ...(cell !== undefined && { cell }) }
  })
  return { file, acts, inPeriod: acts.filter(({ act }) => from <= act.on && act.on < until) }
}

/** An act of one type, with its place. */
export type AuditedOf<T extends Act['type']> = AuditedAct & { readonly act: Extract<Act, { type: T }> }

/** The last act of a type that stands up to a day, of those that pass. */
export function lastAudited<T extends Act['type']>(
  { acts }: AuditedCase,
  type: T,
  day: string,
  passes: (act: Extract<Act, { type: T }>) => boolean = () => true,
): AuditedOf<T> | undefined {
  return acts.findLast((one): one is AuditedOf<T> => isOf(one, type) && one.act.on <= day && passes(one.act))
}

/** Whether an audited act is of a type. */
export function isOf<T extends Act['type']>(one: AuditedAct, type: T): one is AuditedOf<T> {
  return one.act.type === type
}
