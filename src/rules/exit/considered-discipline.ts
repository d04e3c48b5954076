import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'

/** The discipline being considered on a day that was opened last; an expulsion, another form or a closing without ends it. */
export function consideredDiscipline(file: CaseFile, day: PlainDay) {
  return lastUpTo(
    file,
    'discipline.opened',
    day,
    (opened) =>
      lastUpTo(file, 'discipline.closed', day, (one) => one.on >= opened.on) === undefined &&
      lastUpTo(file, 'member.disciplined', day, (one) => one.on >= opened.on) === undefined,
  )
}
