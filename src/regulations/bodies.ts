/**
 * Standing committees of committees directly under the Central Committee: a province or a centrally run city is one of
 * them (294-QĐ/TW pt 4.3.2(c), 10.3). Where a text asks for the general kind, each of them meets it.
 */
const directlyUnderCentralCommittee: readonly string[] = [
  'centralDirectStandingCommittee',
  'provincialStandingCommittee',
]

/** Whether a body is of the kind a text asks for, by its own name or as one of those the kind holds. */
export function isOfKind(body: string, asked: string): boolean {
  return (
    body === asked ||
    (asked === 'centralDirectStandingCommittee' && directlyUnderCentralCommittee.includes(body))
  )
}
