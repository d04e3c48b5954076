import type { PlainDay } from '../../calendar/plain-day.js'

/** Kinds of body of the organisation directory; a cell of any kind is at the bottom, the province at the top. */
export type OrganisationKind =
  | 'cell'
  | 'sectionCommittee'
  | 'grassrootsCommittee'
  | 'communeCommittee'
  | 'districtCommittee'
  | 'provinceCommittee'

/** A body as it stands on a day. */
export interface OrganisationBody {
  readonly id: string
  readonly kind: OrganisationKind
  /** The body directly above it on that day; absent at the top. */
  readonly above?: string
}

/** Who is who and who is above whom, by date. */
export interface Directory {
  /** The body on the day; `undefined` where the directory does not know it or it does not exist that day. */
  bodyOn(id: string, on: PlainDay): OrganisationBody | undefined
  /** The bodies above, nearest first; empty at the top and for a body not known on the day. */
  aboveOn(id: string, on: PlainDay): readonly OrganisationBody[]
  /** Every body that exists on the day. */
  bodiesOn(on: PlainDay): readonly OrganisationBody[]
}
