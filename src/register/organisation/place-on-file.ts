import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { OrganisationBody, OrganisationDirectory } from './directory.js'
import { successorOf } from './successor-of.js'

/**
 * The cell of the case on a day, or the one that carries it on. `undefined` where the file names none, the directory does
 * not know it, or the file does not settle the place: the applicant moved, so that two places share the case; the member
 * was transferred and not yet received at a place that is named; the place is a temporary one.
 */
export function cellOf(
  directory: OrganisationDirectory,
  file: CaseFile,
  on: PlainDay,
): OrganisationBody | undefined {
  const { cell, temporaryPlace } = file.unit
  if (cell === undefined || temporaryPlace === true || isOnTheMove(file, on)) return undefined
  const found = successorOf(directory, cell, on)
  return found?.kind === 'cell' ? found : undefined
}

function isOnTheMove(file: CaseFile, on: PlainDay): boolean {
  if (lastUpTo(file, 'applicant.moved', on)) return true
  const left = lastUpTo(file, 'member.transferred', on)
  if (!left) return false
  const received = lastUpTo(file, 'member.received', on, (act) => act.unit?.cell !== undefined)
  return received === undefined || received.on < left.on
}
