import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile, KeptFinding } from '../../casefile/case-file.js'
import { effectiveLog } from '../../casefile/log/effective-log.js'
import type { Act } from '../../casefile/shapes.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { AuditFinding } from './audit-finding.js'

/** An act a finding of the audit rests on, and what the rules have kept on file about it. */
export interface ActBehind {
  readonly case: string
  /** Place of its entry in the log, from 1. */
  readonly place: number
  readonly on: PlainDay
  readonly act: Act
  readonly findings: readonly KeptFinding[]
}

/**
 * The acts a finding rests on, as they stand, of the cases it refers to, in their order. `load` gives the file of a case
 * as it was audited; an act no longer there is left out.
 */
export function actsBehind(
  finding: Pick<AuditFinding, 'references'>,
  load: (caseId: string) => CaseFile,
): readonly ActBehind[] {
  assertTaken('actsBehind', 'finding', finding, 'object')
  assertEach('actsBehind', 'finding.references', finding.references, 'audit-reference')
  assertTaken('actsBehind', 'load', load, 'function')
  return finding.references.flatMap(({ case: id, places }) => {
    const file = load(id)
    assertTaken('actsBehind', 'load', file, 'case-file')
    return effectiveLog(file.log)
      .filter(({ place }) => places.includes(place))
      .map(({ place, act }) => ({
        case: id,
        place,
        on: act.on,
        act,
        findings: file.findings.filter(({ revision }) => revision === place),
      }))
  })
}
