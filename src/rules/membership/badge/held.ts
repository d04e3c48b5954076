import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../../casefile/case-file.js'

/** What a file tells of the badges a member holds. */
export interface HeldBadges {
  /** Years of the highest one, awarded or carried over; 0 for none. */
  readonly highest: number
  /** Last day up to which badges may have been awarded that the file does not tell of. */
  readonly unknownTo?: PlainDay
}

/**
 * The badges of a file. Unknown are those from before an office's register carried the member over without them, and those
 * of an earlier membership: they are given back on removal and expulsion (guidance pt 18.4), and no source says what
 * becomes of them after a re-admission.
 */
export function heldBadges(file: CaseFile): HeldBadges {
  const carried = lastOf(file, 'membership.transcribed')
  const awarded = actsOf(file, 'badge.awarded').map(({ years }) => years)
  const highest = Math.max(0, ...awarded, ...(carried?.badges ?? []))
  const unknownTo = carried ? carriedWithout(carried) : fromEarlierMembership(file)
  return { highest, ...(unknownTo !== undefined && { unknownTo }) }
}

const carriedWithout = ({ badges, on }: { readonly badges?: unknown; readonly on: PlainDay }) =>
  badges === undefined ? on : undefined

const fromEarlierMembership = ({ person: { former } }: CaseFile) =>
  former && former.exit !== 'annulled' ? former.leftOn : undefined
