import type { Act } from '../shapes.js'
import { keptEntries } from './kept-entries.js'

/**
 * The entries of a log that had been entered at an instant, in the order of entry: what the office believed then. A
 * correction counts from its own entry on. An entry without `recordedAt` counts as entered when its day ended in
 * Vietnam (UTC+7). Nothing is believed before the case was opened.
 */
export function asBelieved(log: readonly Act[], instant: string): readonly Act[] {
  const moment = Date.parse(instant)
  const isEntered = (act: Act) => Date.parse(act.recordedAt ?? `${act.on}T23:59:59.999+07:00`) <= moment
  const [opening] = log
  if (opening?.type === 'case.opened' && !isEntered(opening)) return []
  return keptEntries(log, isEntered)
}
