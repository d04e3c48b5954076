import type { Act, CaseFile } from '../../../src/index.js'
import { replay } from '../../../src/index.js'
import { type AuditFinding, type AuditOptions, audit, collect } from '../../../src/register.js'
import { person, unit } from '../../support/journey.js'

/** A case of an office's own record: opened at a cell, and the given acts, whatever the law says of them. */
export function caseOf(id: string, acts: readonly Act[], cell = 'cell-1'): CaseFile {
  const opened: Act = { type: 'case.opened', on: '2025-01-02', case: id, person, unit: { ...unit, cell } }
  return replay([opened, ...acts], { mode: 'chronicle' }).file
}

/** As many cases, numbered from 1, each with the acts its number gives. */
export function cases(count: number, actsOf: (n: number) => readonly Act[], cell?: string): CaseFile[] {
  return Array.from({ length: count }, (_, at) => caseOf(`case-${at + 1}`, actsOf(at + 1), cell))
}

export const year2025 = { from: '2025-01-01', until: '2026-01-01' }

/** What one check finds in the year 2025. */
export function found(
  check: AuditFinding['check'],
  files: Iterable<CaseFile>,
  options: Partial<AuditOptions> = {},
): readonly AuditFinding[] {
  return collect(audit({ ...year2025, checks: [check], ...options }), files).findings
}

export const committee = { kind: 'upperStandingCommittee', id: 'xa-1' } as const

export const decidedOn = (on: string, by: Act['by'] = committee): Act => ({
  type: 'admission.decided',
  on,
  by,
})
