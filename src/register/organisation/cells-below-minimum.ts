import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Citation } from '../../law/citation.js'
import { Inquiry } from '../../law/inquiry.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import { cellOfficialMembersMinimum } from '../../regulations/vote/cell.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import type { OrganisationDirectory } from './directory.js'
import { mostOfficialMembersOf, officialMembersOf } from './unit-of.js'

/** Cells that cannot meet to propose, and those of which the directory cannot say. */
export interface CellsBelowMinimum {
  readonly minimum: number
  readonly below: readonly {
    readonly cell: string
    readonly officialMembers: number
    readonly above?: string
  }[]
  /** Cells without a count of official members by that day. */
  readonly uncounted: readonly string[]
  readonly citations: readonly Citation[]
}

/**
 * The cells of the day with fewer official members than a cell needs, probationary ones not counted: the level above
 * assigns a member or merges (Charter art. 21.2, 24.1). A cell of probationary activity abroad may have fewer (294-QĐ/TW pt 6.3.3). Throws `law.not-covered` before the earliest supported day.
 */
export function cellsBelowMinimum(
  directory: OrganisationDirectory,
  on: PlainDay,
  options: { readonly rulebook?: Rulebook } = {},
): CellsBelowMinimum {
  assertTaken('cellsBelowMinimum', 'directory', directory, 'directory')
  assertPlainDay(on)
  const ask = new Inquiry(bookOf('cellsBelowMinimum', options, judgedByNames).setting, on)
  const minimum = ask.law(cellOfficialMembersMinimum)
  const counted = directory
    .bodiesOn(on)
    .filter(({ id, kind }) => kind === 'cell' && directory.entryOf(id)?.probationaryActivity !== true)
    .map(({ id, above }) => ({
      cell: id,
      officialMembers: countOf(directory.entryOf(id), on, minimum),
      ...(above !== undefined && { above }),
    }))
  return {
    minimum,
    below: counted.flatMap(({ officialMembers, ...cell }) =>
      officialMembers !== undefined && officialMembers < minimum ? [{ ...cell, officialMembers }] : [],
    ),
    uncounted: counted.flatMap(({ cell, officialMembers }) => (officialMembers === undefined ? [cell] : [])),
    citations: ask.citations,
  }
}

/** The official members counted; where they are not, or are more than all members, those, if they are too few. */
function countOf(entry: OrganisationEntry | undefined, on: PlainDay, minimum: number): number | undefined {
  const most = mostOfficialMembersOf(entry, on)
  return most !== undefined && most < minimum ? most : officialMembersOf(entry, on)
}
