import { provision } from '../../law/provision.js'
import { PP2018, PPOFF } from '../neighbouring-instruments.js'
import { assumed, secondary } from '../version.js'

/** Whether the waits of the population policy apply at all. */
export const eligibilityPopulationActive = provision({
  id: 'eligibility.population.active',
  unit: 'boolean',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, true),
    assumed(PPOFF, false), // formal repeal of the policy not established; 294-QĐ/TW still mentions the matter
  ],
})

/** Wait of a first-time applicant with a third child. */
export const eligibilityPopulationThirdChildWait = provision({
  id: 'eligibility.population.third-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, 24), // nine listed situations are not violations (art. 2)
    assumed(PPOFF, 0),
  ],
})

/** Wait of a first-time applicant with a fourth child. */
export const eligibilityPopulationFourthChildWait = provision({
  id: 'eligibility.population.fourth-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, 36), // approval level not established
    assumed(PPOFF, 0),
  ],
})

/** Outcome for five or more children. */
export const eligibilityPopulationFifthChildOutcome = provision({
  id: 'eligibility.population.fifth-child.outcome',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [secondary(PP2018, 'never-considered'), assumed(PPOFF, 'no-limit')],
})
