import { actsOf, lastOf } from '../../casefile/case-file.js'
import type { Inquiry } from '../../law/inquiry.js'
import { eligibilityAgeCounting, eligibilityAgeMaximum } from '../../regulations/applicant/eligibility.js'
import {
  applicantOverAgeConsentClause,
  eligibilityOverAgeConditions,
  eligibilityOverAgeConsentBody,
  eligibilityOverAgeConsentBodyUnderProvince,
} from '../../regulations/applicant/over-age.js'
import { isOfKind } from '../../regulations/bodies.js'
import { overAgeConsentLevel2026, overAgeConsentReading } from '../../regulations/policies.js'
import { broken, holds, met, missing, rule } from '../engine/rule.js'
import { isAboveMaximum, monthsOld, overAgeConditionsShown } from './age.js'

/**
 * An applicant above the ordinary age on the day of the cell's consideration needs the written consent of the standing
 * committee directly under the Central Committee, dated no later than the decision (regulation pt 1.1.2).
 */
export const overAgeConsent = rule({
  id: 'applicant.over-age-consent',
  breaking: 'bar',
  actor: 'centralDirectStandingCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  provisions: [
    eligibilityAgeMaximum,
    applicantOverAgeConsentClause,
    eligibilityOverAgeConditions,
    eligibilityOverAgeConsentBody,
    eligibilityOverAgeConsentBodyUnderProvince,
    eligibilityAgeCounting,
  ],
  cure: ['consent.over-age'],
  check: ({ file, act, on, ask }) => {
    const considered = lastOf(file, 'cell.voted', (vote) => vote.matter === 'admission')
    const { bornOn } = file.person
    if (!considered || bornOn === undefined) return undefined
    if (!isAboveMaximum(bornOn, considered.on, ask)) return undefined
    const months = monthsOld(bornOn, considered.on, ask)
    ask.cite(applicantOverAgeConsentClause)
    ask.cite(eligibilityOverAgeConditions, considered.on)
    const required = consentBody(ask)
    if (!overAgeConditionsShown(file.person))
      return broken({ months, required }, { cure: ['over-age.conditions'] })
    if (ask.policy(overAgeConsentReading) === 'decides')
      return holds(act.by !== undefined && isOfKind(act.by.kind, required), {
        required,
        actual: act.by?.kind ?? 'none',
      })
    const consents = actsOf(file, 'consent.given').filter(
      (given) => given.matter === 'over-age' && given.on <= on,
    )
    const written = consents.filter((given) => given.written === true)
    // The first valid consent stands; a later entry that is none does not undo it.
    const consent =
      written.find(({ by }) => by !== undefined && isOfKind(by.kind, required)) ?? written.at(-1)
    if (!consent) return missing('consent.over-age', { required })
    if (!consent.by || !isOfKind(consent.by.kind, required))
      return broken({ required, actual: consent.by?.kind ?? 'none' })
    return met({ consentOn: consent.on, required })
  },
})

function consentBody(ask: Inquiry): string {
  const isContested = ask.exists(eligibilityOverAgeConsentBodyUnderProvince)
  const underProvince =
    isContested && ask.policy(overAgeConsentLevel2026) === 'directly-under-province'
      ? ask.law(eligibilityOverAgeConsentBodyUnderProvince)
      : undefined
  return underProvince ?? ask.law(eligibilityOverAgeConsentBody)
}
