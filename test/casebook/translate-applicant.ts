import { type Act, addDays, addMonths, type Finding, type Person, type PlainDay } from '../../src/index.js'
import { type Answer, contraryReadings, type Translator } from './answer.js'
import { type Asked, dayIn, flagOr, numberOr, termIn } from './case.js'
import {
  findingOf,
  instrumentsOn,
  type Judged,
  judged,
  judgedLast,
  refusedOnlyBy,
  valueOn,
} from './library.js'
import { lifeOf, the, upTo, varied } from './life.js'

const shown: Partial<Person> = { healthy: true, prestige: true, overAgeGround: 'special-need' }

function vote(considered: PlainDay, person: Partial<Person>): Judged {
  return judgedLast(upTo(lifeOf({ considered, person }), 'cell.voted', 'admission'))
}

/** The vote of the cell and, where it is lawful, the decision after it with the consent that was given. */
function voteAndDecision(considered: PlainDay, person: Partial<Person>, consent?: Act): readonly Judged[] {
  const voted = vote(considered, person)
  if (!voted.allowed) return [voted]
  const life = upTo(lifeOf({ considered, person }), 'admission.decided')
  return [
    voted,
    judged([...life.slice(0, -1), ...(consent ? [consent] : [])], the(life, 'admission.decided')),
  ]
}

function consentTo(matter: 'over-age' | 'literacy', considered: PlainDay): Act {
  const by = { kind: 'centralDirectStandingCommittee' as const }
  return { type: 'consent.given', on: addDays(considered, 7), matter, written: true, by }
}

/** Age: a refusal for age alone, one applicant, or one age under two laws. */
export const age: Translator = (asked) => {
  if (asked.inputs.ages !== undefined) return refusalForAge(asked)
  if (asked.inputs.consider_date !== undefined) return oneApplicant(asked)
  return sameAgeUnderTwoLaws(asked)
}

function refusalForAge({ inputs, day }: Asked): Answer {
  const limit = Number(/^<= (\d+)$/.exec(String(inputs.ages))?.[1])
  const end = termIn(inputs, 'reason_given', { 'old age': 'over' })
  const oldest = [limit * 12, limit * 12 - 1, limit * 12 - 100].map((months) => {
    const finding = findingOf(vote(day, { bornOn: addMonths(day, -months) }), 'applicant.age-window')
    return finding
  })
  const [first] = oldest
  const years = (months: unknown) => Number(months) / 12
  return {
    fields: { refusal_valid: oldest.every(({ facts }) => facts.end === end) },
    says: { reason: [`age.ordinary-window.${years(first?.facts.minimum)}-${years(first?.facts.maximum)}`] },
    rests: oldest,
  }
}

const isOfAge = ({ rule }: Finding) => ['applicant.age-window', 'applicant.over-age-consent'].includes(rule)

function oneApplicant({ inputs }: Asked): Answer {
  const considered = dayIn(inputs, 'consider_date')
  const months = numberOr(inputs, 'age_years', 0) * 12 + numberOr(inputs, 'age_months', 0)
  const bornOn = inputs.born === undefined ? addMonths(considered, -months) : dayIn(inputs, 'born')
  const person = { bornOn, ...(flagOr(inputs, 'conditions_shown', true) && shown) }
  const consent = flagOr(inputs, 'central_level_consent', false)
    ? consentTo('over-age', considered)
    : undefined
  const steps = voteAndDecision(considered, person, consent)
  for (const step of steps) refusedOnlyBy(step, 'applicant.age-window', 'applicant.over-age-consent')
  const window = findingOf(steps[0] as Judged, 'applicant.age-window')
  const consented = steps[1]?.findings.find(({ rule }) => rule === 'applicant.over-age-consent')
  const limit = window.facts.end === 'under' ? window.facts.minimum : window.facts.maximum
  const isDecidedThere =
    consented?.alternatives.some(({ reading }) => reading === 'decides') &&
    consented.facts.required === 'centralDirectStandingCommittee'
  const isConditional = findingOf(vote(considered, { bornOn }), 'applicant.age-window').cure.includes(
    'over-age.conditions',
  )
  return {
    fields: {
      allowed: steps.every((step) => step.allowed),
      age_months: window.facts.months,
      earliest: window.lawfulFrom,
      contrary_readings: contraryReadings(steps.flatMap(({ findings }) => findings.filter(isOfAge))),
    },
    says: {
      reason: [
        `age.limit.${Number(limit) / 12}`,
        ...(isDecidedThere ? ['over-age.decided-by.centralDirectStandingCommittee'] : []),
        ...(consented ? [`consent.${consented.facts.required}`] : []),
        ...(isConditional ? ['over-age.conditions'] : []),
      ],
    },
    rests: [window, ...(consented ? [consented] : [])],
  }
}

function sameAgeUnderTwoLaws({ inputs, fields }: Asked): Answer {
  const considered = Object.keys(inputs)
    .filter((name) => name.startsWith('considered_'))
    .map((name) => ({ day: dayIn(inputs, name), born: dayIn(inputs, name.replace('considered', 'born')) }))
  const ruled = fields.flatMap((field) => {
    const year = /^under_(\d{4})_rule$/.exec(field)?.[1]
    if (year === undefined) return []
    const under = considered.find(({ day }) => instrumentsOn(day).some(({ date }) => date.startsWith(year)))
    if (!under) throw new Error(`nothing was considered under a law of ${year}`)
    return [{ field, ...ageUnder(under.born, under.day) }]
  })
  return {
    fields: {},
    says: Object.fromEntries(ruled.map(({ field, codes }) => [field, codes])),
    rests: ruled.map(({ finding }) => finding),
  }
}

function ageUnder(bornOn: PlainDay, day: PlainDay) {
  const finding = findingOf(vote(day, { bornOn }), 'applicant.age-window')
  const isByYear = String(valueOn('eligibility.age.counting', day)).startsWith('by-year')
  const { years, restMonths, end } = finding.facts
  const counted = isByYear
    ? `age.by-year.${Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))}`
    : `age.by-month.${years}.${restMonths}`
  const place = end === 'over' ? 'age.above-window' : end === 'under' ? 'age.below-window' : 'age.ordinary'
  return { finding, codes: [counted, place] }
}

const educations: Readonly<Record<string, NonNullable<Person['education']>>> = {
  none: 'none',
  literate: 'literate-national-script',
  primary_completed: 'primary-completed',
  lower_secondary_programme: 'lower-secondary-programme-completed',
  lower_secondary_equivalent: 'lower-secondary-equivalent',
  lower_secondary_diploma: 'lower-secondary-diploma',
  upper_secondary: 'upper-secondary',
}

type Groups = NonNullable<Person['hardshipGroups']>

const places: Readonly<Record<string, Groups>> = {
  city_ward: [],
  mountain: ['mountain-area'],
  border: ['border-area'],
  island: ['island-area'],
  ethnic_minority: ['ethnic-minority-area'],
  specially_difficult: ['specially-difficult-area'],
}

const callings: Readonly<Record<string, Groups>> = {
  undefined: [],
  fisher: ['fisher'],
  village_elder: ['village-elder'],
  hamlet_head: ['hamlet-head'],
  person_of_prestige: ['person-of-prestige'],
}

/** General education at a place, with the consent the lowest level needs where it was given. */
export const education: Translator = ({ inputs, day }) => {
  const level = termIn(inputs, 'education', educations)
  const hardshipGroups = [...termIn(inputs, 'place', places), ...termIn(inputs, 'calling', callings)]
  const consent = flagOr(inputs, 'central_level_consent', false) ? consentTo('literacy', day) : undefined
  const steps = voteAndDecision(day, { education: level, hardshipGroups }, consent)
  for (const step of steps)
    refusedOnlyBy(step, 'applicant.education-level', 'applicant.education-literacy-consent')
  const finding = findingOf(steps[0] as Judged, 'applicant.education-level')
  const opens = (groups: Groups) => vote(day, { education: level, hardshipGroups: groups }).allowed
  const isLimited = !opens([]) && opens(['fisher']) && opens(['mountain-area'])
  return {
    fields: { allowed: steps.every((step) => step.allowed) },
    says: {
      reason: [
        ...(String(finding.facts.required).startsWith('lower-secondary')
          ? ['education.lower-secondary']
          : []),
        ...(isLimited ? ['education.exception-limited'] : []),
      ],
    },
    rests: [finding],
  }
}

/**
 * A relative who left the Party: the library asks the conclusion of the committee on the political standard, and no
 * fact about the relative.
 */
export const familyBackground: Translator = ({ inputs, day }) => {
  termIn(inputs, 'father_left_party', { abandoned_activity: true, resigned: true })
  const life = upTo(lifeOf({ considered: day }), 'cell.voted', 'admission')
  const politicalStandard = flagOr(inputs, 'candidate_meets_standards', undefined) ? 'met' : 'not-met'
  const judgement = refusedOnlyBy(
    judgedLast(varied(life, 'background.certified', { politicalStandard })),
    'applicant.political-standard',
  )
  return {
    fields: { allowed: judgement.allowed },
    rests: [findingOf(judgement, 'applicant.political-standard')],
  }
}
