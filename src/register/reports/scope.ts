import type { PlainDay } from '../../calendar/plain-day.js'
import type { Directory } from '../organisation/directory.js'

/** Whose members a report counts: those of the whole register, or of one body and all below it. */
export interface Scope {
  /** The body: a cell, or a committee that the directory knows. */
  readonly within?: string
  readonly directory?: Directory
}

/**
 * Whether the scope takes in a cell on a day; `undefined` where the directory does not know the cell on that day, so
 * that the caller keeps what it knew before.
 */
export function covers(scope: Scope, cell: string | undefined, on: PlainDay): boolean | undefined {
  const { within, directory } = scope
  if (within === undefined || cell === within) return true
  if (cell === undefined || !directory) return false
  if (!directory.bodyOn(cell, on)) return undefined
  return directory.aboveOn(cell, on).some(({ id }) => id === within)
}

/** Whether two cells are under two provinces on a day; `undefined` where the directory does not tell. */
export function isAcrossProvinces(
  { directory }: Scope,
  one: string | undefined,
  other: string | undefined,
  on: PlainDay,
): boolean | undefined {
  const provinceOf = (cell: string | undefined) =>
    cell === undefined
      ? undefined
      : directory?.aboveOn(cell, on).find(({ kind }) => kind === 'provinceCommittee')?.id
  const [from, to] = [provinceOf(one), provinceOf(other)]
  return from === undefined || to === undefined ? undefined : from !== to
}
