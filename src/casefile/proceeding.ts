import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from './case-file.js'
import type { ActOf } from './shapes.js'

/** Day since which a proceeding is open at the close of a day; `undefined` where none is, or it has ended. */
export function proceedingSince(
  file: CaseFile,
  proceeding: ActOf<'proceeding.opened'>['proceeding'],
  day: PlainDay,
): PlainDay | undefined {
  const isOf = (one: { readonly proceeding: string }) => one.proceeding === proceeding
  const opened = lastUpTo(file, 'proceeding.opened', day, isOf)
  if (!opened) return undefined
  const closed = lastUpTo(file, 'proceeding.closed', day, (one) => isOf(one) && one.on >= opened.on)
  return closed ? undefined : opened.on
}
