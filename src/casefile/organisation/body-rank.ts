import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry, OrganisationKind } from '../shapes.js'

/**
 * Kinds of body of the organisation directory, lowest rank first. A commune, ward or special zone [xã, phường, đặc khu]
 * is `communeCommittee`; a committee directly above the grassroots that is of no territory (an agency bloc, a corporation,
 * a division) is `upperCommittee`; one directly under the Central Committee is `provinceCommittee`.
 */
export const organisationKinds = [
  'cell',
  'sectionCommittee',
  'grassrootsCommittee',
  'communeCommittee',
  'upperCommittee',
  'districtCommittee',
  'provinceCommittee',
] as const

/** Whether a kind may stand directly under another: one of higher rank, or an upper committee under another. */
export function standsUnder(below: OrganisationKind, above: OrganisationKind): boolean {
  const rank = (kind: OrganisationKind) => organisationKinds.indexOf(kind)
  return rank(below) < rank(above) || (below === 'upperCommittee' && above === 'upperCommittee')
}

/**
 * Whether a body comes round to itself among those above it on a day; asked of the first day of each period, for a round begins with the
 * last of its periods.
 */
export function isAboveItself(
  id: string,
  on: PlainDay,
  known: ReadonlyMap<string, OrganisationEntry>,
): boolean {
  const passed = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
    passed.add(next)
    next = known
      .get(next)
      ?.under?.find(({ from, until }) => from <= on && (until === undefined || on < until))?.body
    if (next === id) return true
  }
  return false
}
