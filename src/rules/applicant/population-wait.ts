import type { PlainDay } from '../../calendar/plain-day.js'
import type { Person } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  eligibilityPopulationActive,
  eligibilityPopulationFifthChildOutcome,
  eligibilityPopulationFourthChildWait,
  eligibilityPopulationLastDay,
  eligibilityPopulationThirdChildWait,
} from '../../regulations/applicant/population.js'
import { populationPolicy } from '../../regulations/policies.js'
import { type Answer, broken, holds, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

/** The breach of a first-time applicant; that of a former member is judged on re-admission. */
function breachOf(person: Person) {
  return person.former === undefined ? person.populationBreach : undefined
}

/**
 * 24 months from the birth of a third child and 36 from that of a fourth to the cell's meeting; never with five or more
 * (05-QĐi/TW of 2018). Off from 2025-06-03 unless the app reads the waits as still in force.
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
    eligibilityPopulationFifthChildOutcome,
    eligibilityPopulationLastDay,
  ],
  cure: ['population.wait'],
  check: ({ file, on, ask }) => {
    const breach = breachOf(file.person)
    if (!breach) return undefined
    if (ask.law(eligibilityPopulationActive) === true) return waitAnswer(breach, on, on, ask)
    const lastDay = ask.law(eligibilityPopulationLastDay)
    const isOff = lastDay === undefined || ask.policy(populationPolicy) === 'off-with-note'
    return isOff ? undefined : waitAnswer(breach, on, lastDay, ask)
  },
})

function waitAnswer(
  { child, bornOn }: NonNullable<Person['populationBreach']>,
  on: PlainDay,
  lawDay: PlainDay,
  ask: Inquiry,
): Answer {
  if (child >= 5) {
    const outcome = ask.law(eligibilityPopulationFifthChildOutcome, lawDay)
    return broken({ child, outcome }, { cure: [] })
  }
  const wait = child === 3 ? eligibilityPopulationThirdChildWait : eligibilityPopulationFourthChildWait
  const months = ask.law(wait, lawDay)
  const endsOn = ask.months(bornOn, months)
  return holds(on >= endsOn, { child, months, endsOn, actual: on }, { lawfulFrom: endsOn })
}

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
    const breach = breachOf(file.person)
    if (!breach || ask.law(eligibilityPopulationActive) === true) return undefined
    return ask.policy(populationPolicy) === 'off-with-note' ? broken({ child: breach.child }) : undefined
  },
})
