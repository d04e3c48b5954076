import type { AppendRequest, Projection, StoredEntry } from '../store/case-store.js'

/** The two families of SQL the store speaks: PostgreSQL and its kin, and SQLite and its kin. */
export type SqlFamily = 'postgres' | 'sqlite'

export const families: readonly SqlFamily[] = ['postgres', 'sqlite']

/**
 * Moves the head of a case and writes what follows from it, all or nothing; each answers whether it moved.
 *
 * The move is conditional on the revision. Two writers that have read the same revision queue for the row of the head; the
 * second one finds the condition no longer true and moves nothing. It does not move either where a later version of the
 * library has written to the case.
 */
export interface HeadWriter {
  append(caseId: string, request: AppendRequest, entries: readonly StoredEntry[]): Promise<boolean>
  /** The head stays where it is, if it is there, with the standing and the index rows of a new projection. */
  reindex(caseId: string, projection: Projection): Promise<boolean>
}

/** The latest of the formats entries are in. */
export function latestFormat(entries: readonly StoredEntry[]): number {
  return Math.max(...entries.map(({ format }) => format))
}
