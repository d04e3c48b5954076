import { calendarMonths, completedMonths } from '../calendar/age.js'
import { lastOf, lastUpTo } from '../casefile/case-file.js'
import type { Person } from '../casefile/particulars.js'
import {
  eligibilityAgeMaximum,
  eligibilityOverAgeConditions,
  eligibilityOverAgeConsentBody,
} from '../regulations/applicant.js'
import { applicantOverAgeConsentClause } from '../regulations/applicant-clauses.js'
import { R2026B } from '../regulations/instruments.js'
import { ageByMonth, overAgeConsentLevel2026, overAgeConsentReading } from '../regulations/policies.js'
import { isAboveMaximum } from './applicant.js'
import { broken, holds, met, missing, type Rule, rule } from './rule.js'

/** Health and prestige, and a place without organisation or member, or a special need (regulation pt 1.1.2). */
export function overAgeConditionsShown(person: Person): boolean {
  return person.healthy === true && person.prestige === true && person.overAgeGround !== undefined
}

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
  cure: ['consent.over-age'],
  check: ({ file, act, on, ask }) => {
    const considered = lastOf(file, 'cell.voted', (vote) => vote.matter === 'admission')
    const { bornOn } = file.person
    if (!considered || bornOn === undefined) return undefined
    const months = (ask.policy(ageByMonth) === 'completed-months' ? completedMonths : calendarMonths)(bornOn, considered.on)
    const maximum = ask.law(eligibilityAgeMaximum, considered.on) as number
    if (!isAboveMaximum(bornOn, considered.on, months, maximum, ask)) return undefined
    ask.law(applicantOverAgeConsentClause)
    ask.law(eligibilityOverAgeConditions, considered.on)
    const required = consentBody(ask.law(eligibilityOverAgeConsentBody) as string, on, () =>
      ask.policy(overAgeConsentLevel2026),
    )
    if (!overAgeConditionsShown(file.person)) return broken({ months, required }, { cure: ['over-age.conditions'] })
    if (ask.policy(overAgeConsentReading) === 'decides')
      return holds(act.by?.kind === required, { required, actual: act.by?.kind ?? 'none' })
    const consent = lastUpTo(file, 'consent.given', on, (given) => given.matter === 'over-age')
    if (!consent || consent.written !== true) return missing('consent.over-age', { required })
    if (consent.by?.kind !== required) return broken({ required, actual: consent.by?.kind ?? 'none' })
    return met({ consentOn: consent.on, required })
  },
})

function consentBody(stated: string, on: string, level: () => string): string {
  if (on < R2026B.from || level() === 'directly-under-central-committee') return stated
  return 'provincialStandingCommittee'
}

export const overAgeRules: readonly Rule[] = [overAgeConsent]
