import type { PlainDay } from '../calendar/plain-day.js'
import { actsOf, type CaseFile } from './case-file.js'
import type { ActOf } from './shapes.js'

/**
 * Day since which a proceeding is open at the close of a day; `undefined` where none is, or every one has ended. A close
 * ends one of its kind, the one opened first: of two denunciations the other goes on.
 */
export function proceedingSince(
  file: CaseFile,
  proceeding: ActOf<'proceeding.opened'>['proceeding'],
  day: PlainDay,
): PlainDay | undefined {
  const isOf = (one: { readonly proceeding: string; readonly on: PlainDay }) =>
    one.proceeding === proceeding && one.on <= day
  const open = actsOf(file, 'proceeding.opened')
    .filter(isOf)
    .map(({ on }) => on)
    .sort()
  for (const closed of actsOf(file, 'proceeding.closed').filter(isOf)) {
    const ended = open.findIndex((on) => on <= closed.on)
    if (ended >= 0) open.splice(ended, 1)
  }
  return open[0]
}
