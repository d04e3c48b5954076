import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { homeCellOf } from '../../casefile/place.js'
import type { Inquiry } from '../../law/inquiry.js'
import { moveOf } from '../../rules/applicant-move/applicant-stage.js'
import { isTemporary, transferOn } from '../../rules/transfer/member-place.js'
import type { OrganisationBody, OrganisationDirectory } from './directory.js'
import { successorOf } from './successor-of.js'

/**
 * The cell of the case on a day, or the one that carries it on. `undefined` where the file names none, the directory does
 * not know it, or the file does not settle the place: the applicant moved, so that two places share the case; the member
 * was transferred and not yet received at a place that is named; only a temporary place is on file.
 */
export function cellOf(
  directory: OrganisationDirectory,
  file: CaseFile,
  on: PlainDay,
  ask: Inquiry,
): OrganisationBody | undefined {
  const cell = homeCellOf(file)
  if (cell === undefined || isOnTheMove(file, on, ask)) return undefined
  const found = successorOf(directory, cell, on)
  return found?.kind === 'cell' ? found : undefined
}

function isOnTheMove(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  if (moveOf(file, on)) return true
  const left = transferOn(file, on)
  if (!left || isTemporary(left, ask)) return false
  const received = lastUpTo(file, 'member.received', on, (act) => act.unit?.cell !== undefined)
  return received === undefined || received.on < left.on
}
