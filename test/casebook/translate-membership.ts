import { type Act, addDays, addMonths, dates, type PlainDay } from '../../src/index.js'
import type { Answer, Translator } from './answer.js'
import { type Asked, dayIn, flagOr, termIn } from './case.js'
import { bookOf, dutyOf, fileOf, findingOf, judged, workingDays } from './library.js'
import { before, lifeOf, the, upTo } from './life.js'
import { underAgeJoining } from './translate-badges.js'
import { endOfTheUnfit } from './translate-exits.js'

const datesAfter = (acts: readonly Act[]) => {
  const book = bookOf(acts)
  return dates(fileOf(acts, book), { rulebook: book })
}

const planJoining = (held: PlainDay) => ({
  considered: addDays(held, -40),
  decided: addDays(held, -20),
  held,
})

/** The end of the 12 months. Time abroad has no act of its own: nothing the library records stops the term. */
export const probationDates: Translator = ({ inputs }) => {
  const held = dayIn(inputs, 'ceremony_date')
  const life = lifeOf(planJoining(held))
  const { probationEndsOn } = datesAfter(upTo(life, 'ceremony.held'))
  const ended = probationEndsOn as PlainDay
  const past = before(life, 'cell.voted', 'recognition')
  const reviewOn = (on: PlainDay) =>
    findingOf(judged(past, { ...the(life, 'cell.voted', 'recognition'), on }), 'probation.twelve-months')
  const onLastDay = reviewOn(ended)
  const dayBefore = reviewOn(addDays(ended, -1))
  const decided = judged(before(life, 'recognition.decided'), the(life, 'recognition.decided'))
  return {
    fields: {
      probation_end: ended,
      clock_stopped: dayBefore.lawfulFrom !== addMonths(held, 12) || onLastDay.outcome !== 'met',
      review_day_before: dayBefore.outcome === 'met',
    },
    others: { probation_end: onLastDay.alternatives.map(({ facts }) => facts.endsOn) },
    rests: [onLastDay, findingOf(decided, 'recognition.date-not-delayed')],
  }
}

const forms = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const

/** Discipline of a member on a day: the forms, and what it does to the recognition. */
export const probationDiscipline: Translator = ({ inputs, day }) => {
  const isOfficial = termIn(inputs, 'status', { probationary: false, official: true })
  const held = addMonths(day, isOfficial ? -18 : -6)
  const life = lifeOf(planJoining(held))
  const past = upTo(life, isOfficial ? 'card.handed-over' : 'member-record.filed')
  const disciplined = (form: (typeof forms)[number]): Act => ({ type: 'member.disciplined', on: day, form })
  // An expulsion is decided as an expulsion, and recorded so.
  const expelled: Act = { type: 'member.expelled', on: day }
  const isOpen = (form: (typeof forms)[number]) =>
    form === 'expulsion'
      ? findingOf(judged(past, expelled), 'expulsion.official-only').outcome === 'met'
      : judged(past, disciplined(form)).allowed
  const possible = forms.filter(isOpen)
  if (isOfficial) return { fields: { forms: possible } }
  const rest = life.slice(past.length)
  const barred = possible.map((form) => {
    const after = [...past, disciplined(form), ...rest]
    return (['cell.voted', 'recognition.decided'] as const).some(
      (type) => !judged(before(after, type, ...matterOf(type)), the(after, type, ...matterOf(type))).allowed,
    )
  })
  const ended = addMonths(held, 12)
  const duty = dutyOf([...past, disciplined('reprimand')], 'recognition.cell-review-on-time', ended)
  return {
    fields: {
      forms: possible,
      bars_recognition: barred.some((one) => one),
      review_within_working_days: workingDays(duty),
      if_unfit: endOfTheUnfit(held),
    },
    rests: [duty],
  }
}

const matterOf = (type: Act['type']) => (type === 'cell.voted' ? (['recognition'] as const) : ([] as const))

/** The dates of a member: from the acts, or carried over from an office's register where the decision is lost. */
export const seniority: Translator = (asked) => {
  if (asked.inputs.age_at_joining !== undefined) return underAgeJoining(asked)
  return asked.inputs.decision_kept === undefined ? fromActs(asked) : fromRegister(asked)
}

function fromActs({ inputs }: Asked): Answer {
  const decided = dayIn(inputs, 'decision_date')
  const held = dayIn(inputs, 'ceremony_date')
  const recognised = inputs.recognised === undefined ? {} : { recognised: dayIn(inputs, 'recognised') }
  const life = lifeOf({ considered: addDays(decided, -20), decided, received: decided, held, ...recognised })
  const known = datesAfter(upTo(life, 'recognition.decided'))
  const finding = findingOf(
    judged(before(life, 'recognition.decided'), the(life, 'recognition.decided')),
    'dates.four-kept-apart',
  )
  return {
    fields: {
      joining_date: known.joinedOn,
      seniority_from: known.seniorityFrom,
      official_since: known.officialSince,
      vote_regained: known.recognisedOn,
    },
    rests: [finding],
  }
}

function fromRegister({ inputs, day }: Asked): Answer {
  const decidedOn = flagOr(inputs, 'decision_kept', false)
    ? { decidedOn: dayIn(inputs, 'decision_date') }
    : {}
  const recognisedOn = inputs.recognised === undefined ? {} : { recognisedOn: dayIn(inputs, 'recognised') }
  const opened: Act = { type: 'case.opened', on: day, case: 'case-1' }
  const transcribed: Act = {
    type: 'membership.transcribed',
    on: day,
    standing: 'official',
    ceremonyOn: dayIn(inputs, 'card_date'),
    ...decidedOn,
    ...recognisedOn,
  }
  const known = datesAfter([opened, transcribed])
  return { fields: { seniority_from: known.seniorityFrom, joining_date: known.joinedOn } }
}

/** A recognition whose 12 months end on the day asked, with each step in time or late. */
export const lateRecognition: Translator = ({ inputs, day }) => {
  const held = addMonths(day, -12)
  const reviewed = addDays(day, flagOr(inputs, 'cell_met_late', false) ? 90 : 10)
  const recognised = addDays(reviewed, flagOr(inputs, 'committee_late', false) ? 120 : 10)
  const life = lifeOf({ ...planJoining(held), reviewed, recognised })
  const acts = upTo(life, 'recognition.decided')
  if (!flagOr(inputs, 'qualified', true)) {
    const refused: Act = {
      type: 'recognition.refused',
      on: recognised,
      by: the(life, 'recognition.decided').by,
    }
    const { officialSince } = datesAfter([...before(life, 'recognition.decided'), refused])
    return { fields: { official_from: officialSince ?? 'never' } }
  }
  const { officialSince, probationEndsOn, recognitionReviewedOn, recognisedOn } = datesAfter(acts)
  const names = new Map([
    [probationEndsOn, 'end_of_12_months'],
    [recognitionReviewedOn, 'cell_meeting'],
    [recognisedOn, 'recognition_decision'],
  ])
  const decided = judged(before(life, 'recognition.decided'), the(life, 'recognition.decided'))
  const kept = fileOf(acts).findings.map(({ finding }) => finding.rule)
  return {
    fields: {
      official_from: names.get(officialSince),
      official_day: officialSince,
      lateness_recorded: kept.filter((rule) => rule.endsWith('on-time')),
    },
    rests: [findingOf(decided, 'recognition.date-not-delayed')],
  }
}
