import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { carriedOn, type OrganisationBody, type OrganisationDirectory } from './directory.js'

/**
 * The body that acts for another on a day: the body itself while it exists, or else the first recorded successor, through
 * as many mergers as there were. `undefined` before the body existed, where it ended without one, and for a body that the
 * directory does not know.
 */
export function successorOf(
  directory: OrganisationDirectory,
  id: string,
  on: PlainDay,
): OrganisationBody | undefined {
  assertTaken('successorOf', 'directory', directory, 'directory')
  assertPlainDay(on)
  const entry = carriedOn(directory.entryOf, id, on)
  return entry && directory.bodyOn(entry.id, on)
}
