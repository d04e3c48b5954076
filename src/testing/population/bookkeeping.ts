import type { Act } from '../../casefile/shapes.js'
import { dayName, dayNumber } from './day-number.js'
import type { Draw } from './draw.js'

// How a log was kept. What took place is the same; only the entries differ.

/** One way of keeping a log that is not the plain one. */
export type Keeping = 'late-entry' | 'correction' | 'strike'

type Kept = (log: readonly Act[], draw: Draw, end: string) => readonly Act[]

/** One act is entered some weeks late, after what was entered before. */
const enteredLate: Kept = (log, draw, end) => {
  const at = draw.int(1, log.length - 1)
  const act = log[at] as Act
  const on = dayName(dayNumber(act.on) + draw.int(10, 60))
  if (on >= end) return log
  const rest = log.filter((_, place) => place !== at)
  const after = rest.findLastIndex((one) => one.on <= on) + 1
  return [...rest.slice(0, after), { ...act, recordedAt: `${on}T09:00:00+07:00` }, ...rest.slice(after)]
}

/** One act was entered with the day before its own, and is corrected at the end. */
const corrected: Kept = (log, draw, end) => {
  const at = draw.int(1, log.length - 1)
  const act = log[at] as Act
  const on = foundOn(log, draw)
  if (on >= end) return log
  const wrong = { ...act, on: dayName(dayNumber(act.on) - 1) }
  const { recordedAt, id, ...right } = act
  return [
    ...log.slice(0, at),
    wrong,
    ...log.slice(at + 1),
    { type: 'entry.corrected', on, entry: String(at + 1), act: right },
  ]
}

/** One act was entered twice, and the second entry is struck. */
const struck: Kept = (log, draw, end) => {
  const at = draw.int(1, log.length - 1)
  const act = log[at] as Act
  const on = foundOn(log, draw)
  if (on >= end) return log
  return [
    ...log.slice(0, at + 1),
    act,
    ...log.slice(at + 1),
    { type: 'entry.struck', on, entry: String(at + 2), reason: 'entered-twice' },
  ]
}

const foundOn = (log: readonly Act[], draw: Draw) =>
  dayName(dayNumber((log.at(-1) as Act).on) + draw.int(1, 20))

const keepings: Readonly<Record<Keeping, Kept>> = {
  'late-entry': enteredLate,
  correction: corrected,
  strike: struck,
}

/** The log as it was kept, and whether in that way; plain where the window ends before the mistake is found. */
export function kept(keeping: Keeping, log: readonly Act[], draw: Draw, until: number): readonly Act[] {
  return log.length < 2 ? log : keepings[keeping](log, draw, dayName(until))
}
