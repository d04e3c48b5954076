import type { AuditReference } from './audit-finding.js'

/** What a check sees under one key: how many cases and entries, and where in the first of them. Plain data. */
export interface Sightings {
  cases: number
  acts: number
  references: AuditReference[]
}

/** The state of a check: by key, written as JSON so that no label of an app can be mistaken for another. */
export type SightingsByKey = Record<string, Sightings>

export type Key = readonly string[]

/** Sightings under their key. */
export interface Seen extends Readonly<Sightings> {
  readonly key: Key
}

/** Adds one case under a key, in place; a case without places counts and leaves no reference. */
export function see(
  state: SightingsByKey,
  key: string,
  caseId: string,
  places: readonly number[],
  samples: number,
): void {
  seeMore(state, key, 1, places.length, places.length > 0 ? [{ case: caseId, places }] : [], samples)
}

/** Adds the sightings of the part of the register that follows, in place. */
export function seeAll(state: SightingsByKey, next: SightingsByKey, samples: number): void {
  for (const [key, { cases, acts, references }] of Object.entries(next))
    seeMore(state, key, cases, acts, references, samples)
}

function seeMore(
  state: SightingsByKey,
  key: string,
  cases: number,
  acts: number,
  references: readonly AuditReference[],
  samples: number,
): void {
  state[key] ??= { cases: 0, acts: 0, references: [] }
  const known = state[key]
  known.cases += cases
  known.acts += acts
  for (const reference of references) if (known.references.length < samples) known.references.push(reference)
}

/** Everything seen, in the order of the keys, whatever the order of the cases. */
export function seenIn(state: SightingsByKey): readonly Seen[] {
  return Object.keys(state)
    .sort()
    .map((name) => ({ key: JSON.parse(name) as Key, ...(state[name] as Sightings) }))
}

/** What was seen, by the first parts of its key, in order. */
export function groupedBy(seen: readonly Seen[], parts: number): readonly (readonly Seen[])[] {
  const groups = new Map<string, Seen[]>()
  for (const one of seen) {
    const name = JSON.stringify(one.key.slice(0, parts))
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}

/** Several sightings as one: how many, and the first references. */
export function together(
  seen: readonly Seen[],
  samples: number,
): { references: readonly AuditReference[]; total: { cases: number; acts: number } } {
  return {
    references: seen.flatMap(({ references }) => references).slice(0, samples),
    total: {
      cases: seen.reduce((sum, { cases }) => sum + cases, 0),
      acts: seen.reduce((sum, { acts }) => sum + acts, 0),
    },
  }
}

/** How many cases were seen under the key that ends so. */
export function casesUnder(seen: readonly Seen[], end: string): number {
  return seen.find(({ key }) => key.at(-1) === end)?.cases ?? 0
}
