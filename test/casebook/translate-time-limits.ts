import {
  type Act,
  addDays,
  addMonths,
  daysBetween,
  type PlainDay,
  vietnamCalendar,
  workingDaysBetween,
} from '../../src/index.js'
import type { Translator } from './answer.js'
import { type Asked, dayIn, termIn } from './case.js'
import { dutyOf, findingOf, judged, workingDays } from './library.js'
import { before, lifeOf, the, upTo } from './life.js'

/** The time to decide after the cell's resolution, with and without the longest extension. */
export const decisionDeadline: Translator = ({ inputs }) => {
  const resolved = dayIn(inputs, 'cell_resolution')
  const matter = termIn(inputs, 'matter', {
    undefined: 'admission' as const,
    admission: 'admission' as const,
    recognition: 'recognition' as const,
  })
  const isAdmission = matter === 'admission'
  const life = lifeOf(
    isAdmission ? { considered: resolved } : { considered: addDays(resolved, -500), reviewed: resolved },
  )
  const rule = isAdmission ? 'decision.on-time' : 'recognition.decision-on-time'
  const acts = upTo(life, 'cell.voted', matter)
  const granted: Act = { type: 'extension.granted', on: addDays(resolved, 7), matter }
  const duty = dutyOf(acts, rule, addDays(resolved, 1))
  const extended = dutyOf([...acts, granted], rule, addDays(resolved, 7))
  return {
    fields: {
      limit_working_days: workingDays(duty),
      extension_working_days_max: workingDays(extended) - workingDays(duty),
      last_day: duty.dueOn,
      extended_last_day: extended.dueOn,
    },
    rests: [duty],
  }
}

const events = { decision_received: true, decision_issued: true }

/** The time to hold the ceremony, counted from the receipt or from the issue of the decision. */
export const ceremony: Translator = ({ inputs, day }: Asked) => {
  termIn(inputs, 'event', events)
  const decided = inputs.decided === undefined ? day : dayIn(inputs, 'decided')
  const received = inputs.received === undefined ? addDays(decided, 9) : dayIn(inputs, 'received')
  const held = inputs.held === undefined ? addDays(received, 10) : dayIn(inputs, 'held')
  const life = lifeOf({ considered: addDays(decided, -20), decided, received, held })
  const duty = dutyOf(upTo(life, 'decision.received'), 'ceremony.on-time', received)
  const finding = findingOf(
    judged(before(life, 'ceremony.held'), the(life, 'ceremony.held')),
    'ceremony.on-time',
  )
  const from = { [received]: 'receipt_of_decision', [decided]: 'issue_of_decision' }
  return {
    fields: {
      deadline: { value: workingDays(duty), unit: 'working_days', counted_from: from[duty.from] },
      last_day: duty.dueOn,
      on_time: finding.outcome === 'met',
    },
    others: { last_day: duty.alternatives.map(({ dueOn }) => dueOn) },
    rests: [duty, finding],
  }
}

/** The time the cell has to review once the 12 months ended. */
export const reviewDeadline: Translator = ({ inputs }) => {
  const ended = dayIn(inputs, 'probation_end')
  termIn(inputs, 'working_week', { undefined: true, 'Mon-Fri': true })
  const held = addMonths(ended, -12)
  const life = lifeOf({ considered: addDays(held, -40), decided: addDays(held, -20), held })
  const duty = dutyOf(upTo(life, 'ceremony.held'), 'recognition.cell-review-on-time', ended)
  const holidays = daysOff(ended, duty.dueOn as PlainDay)
  if (inputs.public_holidays_between !== undefined && inputs.public_holidays_between !== holidays)
    throw new Error(`the calendar has ${holidays} days off between`)
  const reviewed = inputs.reviewed === undefined ? addDays(ended, 10) : dayIn(inputs, 'reviewed')
  const late = lifeOf({ considered: addDays(held, -40), decided: addDays(held, -20), held, reviewed })
  const review = judged(before(late, 'cell.voted', 'recognition'), the(late, 'cell.voted', 'recognition'))
  const finding = findingOf(review, 'recognition.cell-review-on-time')
  return {
    fields: {
      limit_working_days: workingDays(duty),
      last_day: duty.dueOn,
      alternative_if_first_day_counts: duty.alternatives.find(({ reading }) => reading === 'same-day')?.dueOn,
      on_time: finding.outcome === 'met',
      barred: !review.allowed,
    },
    others: { last_day: duty.alternatives.map(({ dueOn }) => dueOn) },
    rests: [duty, finding],
  }
}

/** Mondays to Fridays off work, from the day after `from` up to `to`. */
function daysOff(from: PlainDay, to: PlainDay): number {
  const days = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1))
  const isWeekday = (day: PlainDay) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const isOff = (day: PlainDay) => workingDaysBetween(vietnamCalendar(), day, day, 'same-day') === 0
  return days.filter((day) => isWeekday(day) && isOff(day)).length
}
