import {
  eligibilityPopulationActive,
  eligibilityPopulationLastDay,
  populationOfFormerClause,
  populationStandingClause,
} from '../../regulations/applicant/population.js'
import { holds, rule, untold } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'
import { breachOf, populationLawDay } from './population-wait.js'

/**
 * A first-time applicant who breached the population policy is, besides the wait, a person of standing [có uy tín], rated highly
 * where he works and lives (05-QĐi/TW of 2018 art. 3(2); 173-QĐ/TW of 2013 art. 5). Off as the wait is; of a former member no text
 * asks it. Standing that is not told is remarked: the cell judges of it by its vote.
 */
export const populationStanding = rule({
  id: 'applicant.population-standing',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    eligibilityPopulationActive,
    eligibilityPopulationLastDay,
    populationOfFormerClause,
    populationStandingClause,
  ],
  cure: [],
  check: ({ file, on, ask }) => {
    const breach = breachOf(file, ask)
    if (!breach || breach.isOfFormer) return undefined
    const lawDay = populationLawDay(on, ask)
    if (lawDay === undefined) return undefined
    ask.cite(populationStandingClause, lawDay)
    const { prestige } = file.person
    return prestige === undefined ? untold('person.prestige') : holds(prestige, { prestige })
  },
})
