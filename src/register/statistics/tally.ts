/** Counts by the code of a row; a count that is per body has the body's id after a space. */
export type Tally = Record<string, number>

/** Adds to the count of a code. */
export type Add = (code: string, count?: number) => void

/** A function that adds to a tally, in place. */
export function adding(tally: Tally): Add {
  return (code, count = 1) => {
    tally[code] = (tally[code] ?? 0) + count
  }
}

/** How many bodies have a count under a code, of those in a list. */
export function bodiesCounted(tally: Tally, code: string, ids: readonly string[]): number {
  return ids.filter((id) => (tally[`${code} ${id}`] ?? 0) > 0).length
}
