import { type Act, type CaseFile, type Person, replay } from '../../../src/index.js'
import type { Directory, OrganisationBody } from '../../../src/register/organisation/directory.js'

/** A file of an office's record: opened, then the acts given, none of them judged. */
export function file(
  label: string,
  acts: readonly Act[],
  opening: { readonly cell?: string; readonly person?: Person; readonly on?: string } = {},
): CaseFile {
  const { cell = 'a1', person = {}, on = '2015-01-01' } = opening
  const opened: Act = { type: 'case.opened', on, case: label, person, unit: { cell } }
  return replay([opened, ...acts], { mode: 'chronicle' }).file
}

/** The decision and, twenty days later at most, the ceremony. */
export const admitted = (ceremonyOn: string, decidedOn = ceremonyOn): readonly Act[] => [
  { type: 'admission.decided', on: decidedOn },
  { type: 'ceremony.held', on: ceremonyOn },
]

/**
 * Province P with committee A (cells a1, a2) and committee B (cell b1), and base cell c0 directly under the commune;
 * province Q with cell q1. From 2026-01-01 cell a2 is under B.
 */
export const directory: Directory = {
  bodyOn: (id, on) => bodiesOn(on).find((one) => one.id === id),
  aboveOn: (id, on) => {
    const above: OrganisationBody[] = []
    for (let at = directory.bodyOn(id, on); at?.above !== undefined; at = above.at(-1)) {
      const next = directory.bodyOn(at.above, on)
      if (!next) break
      above.push(next)
    }
    return above
  },
  bodiesOn,
}

function bodiesOn(on: string): readonly OrganisationBody[] {
  return [
    { id: 'P', kind: 'provinceCommittee' },
    { id: 'C', kind: 'communeCommittee', above: 'P' },
    { id: 'A', kind: 'grassrootsCommittee', above: 'C' },
    { id: 'B', kind: 'grassrootsCommittee', above: 'C' },
    { id: 'a1', kind: 'cell', above: 'A' },
    { id: 'a2', kind: 'cell', above: on < '2026-01-01' ? 'A' : 'B' },
    { id: 'b1', kind: 'cell', above: 'B' },
    { id: 'c0', kind: 'cell', above: 'C' },
    { id: 'Q', kind: 'provinceCommittee' },
    { id: 'q1', kind: 'cell', above: 'Q' },
  ]
}
