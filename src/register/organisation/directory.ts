import type { PlainDay } from '../../calendar/plain-day.js'
import { parseOrganisation } from '../../casefile/organisation/parse-organisation.js'
import type { OrganisationEntry, OrganisationKind, OrganisationRecord } from '../../casefile/shapes.js'

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

/** A directory that also answers what is recorded of a body, whatever the day. */
export interface OrganisationDirectory extends Directory {
  /** What is recorded of the body; `undefined` where the directory does not know it on any day. */
  entryOf(id: string): OrganisationEntry | undefined
  /** Everything recorded, in the order given. */
  readonly entries: readonly OrganisationEntry[]
}

/**
 * The directory of a record, checked. Where the body recorded above has ended, the one that carries it on stands above.
 * Throws `organisation.malformed` with every issue.
 */
export function directory(record: OrganisationRecord): OrganisationDirectory {
  const entries = parseOrganisation(record).bodies
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const entryOf = (id: string) => byId.get(id)
  const bodyOf = (entry: OrganisationEntry, on: PlainDay): OrganisationBody => {
    const recorded = entry.under?.find((period) => isWithin(period, on))
    const above = recorded && carriedOn(entryOf, recorded.body, on)
    return { id: entry.id, kind: entry.kind, ...(above && { above: above.id }) }
  }
  const bodyOn = (id: string, on: PlainDay) => {
    const entry = byId.get(id)
    return entry && isWithin(entry, on) ? bodyOf(entry, on) : undefined
  }
  return {
    entries,
    entryOf,
    bodyOn,
    aboveOn: (id, on) => {
      const chain: OrganisationBody[] = []
      let next = bodyOn(id, on)?.above
      while (next !== undefined && next !== id && !chain.some((passed) => passed.id === next)) {
        const above = bodyOn(next, on)
        if (!above) break
        chain.push(above)
        next = above.above
      }
      return chain
    },
    bodiesOn: (on) => entries.filter((entry) => isWithin(entry, on)).map((entry) => bodyOf(entry, on)),
  }
}

/** Whether the period covers the day; `until` is out. */
export function isWithin(
  { from, until }: { readonly from: PlainDay; readonly until?: PlainDay | undefined },
  on: PlainDay,
): boolean {
  return from <= on && (until === undefined || on < until)
}

/** The body that carries on another on a day: itself while it exists, or else the first of its successors that does. */
export function carriedOn(
  entryOf: OrganisationDirectory['entryOf'],
  id: string,
  on: PlainDay,
  passed: readonly string[] = [],
): OrganisationEntry | undefined {
  const entry = entryOf(id)
  if (!entry || passed.includes(id)) return undefined
  if (isWithin(entry, on)) return entry
  for (const successor of entry.successors ?? []) {
    if (successor.on > on) continue
    const found = carriedOn(entryOf, successor.into, on, [...passed, id])
    if (found) return found
  }
  return undefined
}
