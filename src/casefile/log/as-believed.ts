import { assertEach } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { Act } from '../shapes.js'
import { keptEntries } from './kept-entries.js'

/**
 * The entries of a log that had been entered at an instant, in the order of entry: what the office believed then. A
 * correction counts from its own entry on. An entry without `recordedAt` counts as entered when its day ended in
 * Vietnam (UTC+7). Nothing is believed before the case was opened. An instant names its offset, `2025-07-01T08:30:00+07:00`.
 *
 * @throws AdmissionError `instant.malformed`
 */
export function asBelieved(log: readonly Act[], instant: string): readonly Act[] {
  assertEach('asBelieved', 'log', log, 'act')
  const moment = momentOf(instant)
  const isEntered = (act: Act) => momentOf(act.recordedAt ?? `${act.on}T23:59:59.999+07:00`) <= moment
  const [opening] = log
  if (opening?.type === 'case.opened' && !isEntered(opening)) return []
  return keptEntries(log, isEntered)
}

const shape =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Milliseconds since 1970. Without its offset an instant would be another one in every time zone. */
function momentOf(instant: string): number {
  if (typeof instant !== 'string' || !shape.test(instant) || !isDay(instant.slice(0, 10)))
    throw new AdmissionError('instant.malformed')
  return Date.parse(instant)
}

/** Whether a day of any year exists: the engine takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day)
}
