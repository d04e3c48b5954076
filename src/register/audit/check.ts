import type { PlainDay } from '../../calendar/plain-day.js'
import type { Directory } from '../organisation/directory.js'
import type { AuditBody, AuditCheckId, AuditFinding } from './audit-finding.js'
import type { AuditedCase } from './audited-case.js'
import { type Key, type Seen, type SightingsByKey, see } from './sightings.js'
import type { AppliedThreshold, AuditThresholdId } from './thresholds.js'

/** A named stretch of time with an end of its own, such as the term of a committee; half-open. */
export interface Term {
  readonly from: PlainDay
  readonly until: PlainDay
}

/** What every check of an audit is told. */
export interface AuditSetting {
  /** First day audited, and the first day after. */
  readonly from: PlainDay
  readonly until: PlainDay
  readonly term?: Term
  readonly directory?: Directory
  /** Most references kept of one finding. */
  readonly samples: number
  threshold(id: AuditThresholdId): AppliedThreshold
}

/** Something a case shows under a key: the place of an entry, or, without one, that the case counts. */
export interface Sighting {
  readonly key: Key
  readonly place?: number
}

/** One check: what it sees in a case, and what it makes of all it saw. */
export interface AuditCheck {
  readonly id: AuditCheckId
  sightings(one: AuditedCase, setting: AuditSetting): Iterable<Sighting>
  findings(seen: readonly Seen[], setting: AuditSetting): readonly AuditFinding[]
}

/** Adds what a check sees in a case to its state: one sighting of the case under each key, with all its places. */
export function addTo(
  state: SightingsByKey,
  check: AuditCheck,
  one: AuditedCase,
  setting: AuditSetting,
): void {
  const places = new Map<string, number[]>()
  for (const { key, place } of check.sightings(one, setting)) {
    const name = JSON.stringify(key)
    const known = places.get(name) ?? []
    places.set(name, place === undefined || known.includes(place) ? known : [...known, place])
  }
  for (const [key, found] of places) see(state, key, one.file.caseId, found, setting.samples)
}

/** The key of a body. */
export function keyOf({ kind, id }: AuditBody): readonly [string, string] {
  return [kind, id]
}

/** The body of a key that begins with one. */
export function bodyOf([kind, id]: Key): AuditBody {
  return { kind, id } as AuditBody
}
