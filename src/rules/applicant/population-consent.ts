import {
  eligibilityPopulationConsentBody,
  populationOfFormerClause,
} from '../../regulations/applicant/population.js'
import { consentAnswer, consentProvisionsOf } from '../actors/consent.js'
import { rule } from '../engine/rule.js'
import { consentedAtDecision } from '../engine/stands.js'
import { breachOf } from './population-wait.js'

/**
 * The admission of a first-time applicant who breached the population policy needs, before it is decided, the written consent of the
 * standing committee directly under the Central Committee (173-QĐ/TW of 2013 art. 5(2); 05-QĐi/TW of 2018 art. 4, 5, whose
 * level was not read). From 2025-06-03 none. A former member has the consent to the re-admission, a rule of its own.
 */
export const populationConsent = rule({
  id: 'applicant.population-consent',
  breaking: 'bar',
  actor: 'centralDirectStandingCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  stands: consentedAtDecision,
  provisions: [
    eligibilityPopulationConsentBody,
    populationOfFormerClause,
    ...consentProvisionsOf('population'),
  ],
  cure: ['consent.population'],
  check: ({ file, on, ask }) => {
    const breach = breachOf(file, ask)
    if (!breach || breach.isOfFormer) return undefined
    if (ask.law(eligibilityPopulationConsentBody).length === 0) return undefined
    return consentAnswer(file, 'population', on, ask)
  },
})
