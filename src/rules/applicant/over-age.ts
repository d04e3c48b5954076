import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { eligibilityAgeCounting, eligibilityAgeMaximum } from '../../regulations/applicant/eligibility.js'
import {
  applicantOverAgeConsentClause,
  eligibilityOverAgeConditions,
  eligibilityOverAgeConsentBody,
} from '../../regulations/applicant/over-age.js'
import { overAgeConsentReading } from '../../regulations/policies.js'
import { bodiesMeant, isMeant } from '../actors/bodies-meant.js'
import { consentAnswer, consentProvisionsOf } from '../actors/consent.js'
import { type Answer, broken, holds, missing, rule } from '../engine/rule.js'
import { consentedAtDecision } from '../engine/stands.js'
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
  stands: consentedAtDecision,
  provisions: [
    eligibilityAgeMaximum,
    applicantOverAgeConsentClause,
    eligibilityOverAgeConditions,
    eligibilityAgeCounting,
    ...consentProvisionsOf('over-age'),
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
    if (!overAgeConditionsShown(file.person)) return broken({ months }, { cure: ['over-age.conditions'] })
    if (ask.policy(overAgeConsentReading) === 'decides') return decidedByConsenter(file, act, on, ask)
    return consentAnswer(file, 'over-age', on, ask)
  },
})

/** The regulation itself words it so that the committee decides, where the guidance has it consent before. */
function decidedByConsenter(file: CaseFile, { by }: Act, on: PlainDay, ask: Inquiry): Answer {
  const word = ask.law(eligibilityOverAgeConsentBody) as 'centralDirectStandingCommittee'
  const at = { on, unit: file.unit }
  const required = bodiesMeant(word, at, ask)?.named ?? []
  if (by === undefined) return missing('evidence.by', { required })
  return holds(isMeant(by.kind, word, at, ask) === 'named', { required, actual: by.kind })
}
