import type { PlainDay } from '../../calendar/plain-day.js'
import type { OptionNames } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { OrganisationDirectory } from '../organisation/directory.js'
import { successorOf } from '../organisation/successor-of.js'

/** Whose members a report counts: those of the whole register, or of one body and all below it. */
export interface Scope {
  /** The body: a cell, or a committee that the directory knows. */
  readonly within?: string
  readonly directory?: OrganisationDirectory
}

export const scopeNames: OptionNames<Scope> = { within: true, directory: true }

/** Passes a scope. Throws `call.malformed`. */
export function assertScope(call: string, { within, directory }: Scope): void {
  if (within !== undefined) assertTaken(call, 'within', within, 'string')
  if (directory !== undefined) assertTaken(call, 'directory', directory, 'directory')
}

/**
 * Whether the scope takes in a cell on a day, or the one that carries it on after a merger; `undefined` where the
 * directory knows neither on that day, so that the caller keeps what it knew before.
 */
export function covers(scope: Scope, cell: string | undefined, on: PlainDay): boolean | undefined {
  const { within, directory } = scope
  if (within === undefined || cell === within) return true
  if (cell === undefined || !directory) return false
  const body = successorOf(directory, cell, on)
  if (!body) return undefined
  return body.id === within || directory.aboveOn(body.id, on).some(({ id }) => id === within)
}

/** Whether two cells are under two provinces on a day; `undefined` where the directory does not tell. */
export function isAcrossProvinces(
  { directory }: Scope,
  one: string | undefined,
  other: string | undefined,
  on: PlainDay,
): boolean | undefined {
  const provinceOf = (cell: string | undefined) => {
    const body = cell !== undefined && directory ? successorOf(directory, cell, on) : undefined
    return body && directory?.aboveOn(body.id, on).find(({ kind }) => kind === 'provinceCommittee')?.id
  }
  const [from, to] = [provinceOf(one), provinceOf(other)]
  return from === undefined || to === undefined ? undefined : from !== to
}
