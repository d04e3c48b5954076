import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'

/** The entry by which the person is on the sympathiser list on a day; `undefined` for one who was never put on it, or dropped. */
export function listingOn(file: CaseFile, on: PlainDay): ActOf<'sympathiser.listed'> | undefined {
  const listed = lastUpTo(file, 'sympathiser.listed', on)
  const unlisted = lastUpTo(file, 'sympathiser.unlisted', on)
  return listed && unlisted && unlisted.on >= listed.on ? undefined : listed
}
