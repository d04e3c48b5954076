import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { Person } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  eligibilityPopulationActive,
  eligibilityPopulationFifthChildOutcome,
  eligibilityPopulationFourthChildWait,
  eligibilityPopulationHardAreas,
  eligibilityPopulationHardAreaWait,
  eligibilityPopulationLastDay,
  eligibilityPopulationThirdChildWait,
  populationOfFormerClause,
} from '../../regulations/applicant/population.js'
import { populationPolicy } from '../../regulations/policies.js'
import { type Answer, broken, holds, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'
import { formerMembership } from './readmission/former.js'

/** A breach that an applicant waits for, and whether the applicant was a member before. */
interface ApplicantBreach extends NonNullable<Person['populationBreach']> {
  readonly isOfFormer: boolean
  readonly areas: readonly string[]
}

/**
 * The breach of a first-time applicant, or of a former member after leaving for another reason; that of one put out over the
 * population policy is judged on re-admission.
 */
export function breachOf(file: CaseFile, ask: Inquiry): ApplicantBreach | undefined {
  const breach = file.person.populationBreach
  const former = formerMembership(file, ask)
  const areas = file.person.hardshipGroups ?? []
  if (!breach || !former) return breach && { ...breach, isOfFormer: false, areas }
  const isSince = former.reason !== 'population' && breach.bornOn > former.leftOn
  return isSince ? { ...breach, isOfFormer: true, areas } : undefined
}

/**
 * 24 months from the birth of a third child and 36 from that of a fourth to the cell's meeting; never with five or more
 * (05-QĐi/TW of 2018). Before, 60 months from every breach, 36 in hard areas (173-QĐ/TW of 2013). Off from 2025-06-03 unless the app reads the waits as still in force. Of a former member who left for
 * another reason no text speaks: the same waits are read, and a fifth child, a bar of first-time applicants, waits as a fourth.
 */
export const populationWait = rule({
  id: 'applicant.population-wait',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    eligibilityPopulationActive,
    eligibilityPopulationThirdChildWait,
    eligibilityPopulationFourthChildWait,
    eligibilityPopulationHardAreas,
    eligibilityPopulationHardAreaWait,
    eligibilityPopulationFifthChildOutcome,
    eligibilityPopulationLastDay,
    populationOfFormerClause,
  ],
  cure: ['population.wait'],
  check: ({ file, on, ask }) => {
    const breach = breachOf(file, ask)
    if (isBreachUntold(file.person) && ask.law(eligibilityPopulationActive) === true)
      return missing('person.populationBreach')
    if (!breach) return undefined
    const lawDay = populationLawDay(on, ask)
    return lawDay === undefined ? undefined : waitAnswer(breach, on, lawDay, ask)
  },
})

/** The day whose law of the population policy binds an applicant considered on a day; `undefined` once it is read as off. */
export function populationLawDay(on: PlainDay, ask: Inquiry): PlainDay | undefined {
  if (ask.law(eligibilityPopulationActive) === true) return on
  const lastDay = ask.law(eligibilityPopulationLastDay)
  const isOff = lastDay === undefined || ask.policy(populationPolicy) === 'off-with-note'
  return isOff ? undefined : lastDay
}

/** Whether a breach is told to be there, and not which child it is. */
const isBreachUntold = ({ populationBreached, populationBreach }: Person) =>
  populationBreached === true && populationBreach === undefined

function waitAnswer(
  { child, bornOn, isOfFormer, areas }: ApplicantBreach,
  on: PlainDay,
  lawDay: PlainDay,
  ask: Inquiry,
): Answer {
  if (isOfFormer) ask.cite(populationOfFormerClause, lawDay)
  if (child >= 5 && !isOfFormer) {
    const outcome = ask.law(eligibilityPopulationFifthChildOutcome, lawDay)
    return broken({ child, outcome }, { cure: [] })
  }
  const ordinary = child === 3 ? eligibilityPopulationThirdChildWait : eligibilityPopulationFourthChildWait
  const isHard = areas.some((one) => hardAreasOn(lawDay, ask).includes(one))
  const months = ask.law(isHard ? eligibilityPopulationHardAreaWait : ordinary, lawDay)
  const endsOn = ask.months(bornOn, months)
  return holds(on >= endsOn, { child, months, endsOn, actual: on }, { lawfulFrom: endsOn })
}

const hardAreasOn = (day: PlainDay, ask: Inquiry): readonly string[] =>
  ask.law(eligibilityPopulationHardAreas, day)

/** From 2025-06-03 a breach of the population policy is noted and bars nothing. */
export const populationNoted = rule({
  id: 'applicant.population-noted',
  breaking: 'note',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [eligibilityPopulationActive],
  cure: [],
  check: ({ file, ask }) => {
    const breach = breachOf(file, ask)
    if (isBreachUntold(file.person) && ask.law(eligibilityPopulationActive) !== true)
      return missing('person.populationBreach')
    if (!breach || ask.law(eligibilityPopulationActive) === true) return undefined
    return ask.policy(populationPolicy) === 'off-with-note' ? broken({ child: breach.child }) : undefined
  },
})
