import type { Act } from './act.js'

/**
 * The acts of a log that had been entered at an instant, in the order of entry: what the office believed then.
 * An act without `recordedAt` counts as entered when its day ended in Vietnam (UTC+7).
 */
export function asBelieved(log: readonly Act[], instant: string): readonly Act[] {
  const moment = Date.parse(instant)
  return log.filter((act) => Date.parse(act.recordedAt ?? `${act.on}T23:59:59.999+07:00`) <= moment)
}
