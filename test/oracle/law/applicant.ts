import type { ActOf, Person } from '../../../src/index.js'
import { firstDayOfAge, monthsOfAge } from './days.js'
import { ageMonths } from './figures.js'
import { all, type Log, personOf } from './record.js'
import { missing, silent, type Verdict, when } from './verdict.js'

/** Good health and prestige, and a place without organisation or member, or a special need. */
const hasOverAgeConditions = ({ healthy, prestige, overAgeGround }: Person): boolean =>
  healthy === true && prestige === true && overAgeGround !== undefined

/**
 * Age on the day the cell considers, by month: too young is barred until the day of the age; above the window the
 * conditions for it are shown on that day, and the decision asks for consent.
 */
export function ageWindow(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const person = personOf(log)
  const { bornOn } = person
  if (bornOn === undefined) return missing
  const months = monthsOfAge(bornOn, act.on)
  if (months < ageMonths.minimum) return when(false, { months }, firstDayOfAge(bornOn, ageMonths.minimum))
  return when(months <= ageMonths.maximum || hasOverAgeConditions(person), { months }, null)
}

const consentBodies: readonly string[] = ['centralDirectStandingCommittee', 'provincialStandingCommittee']

/**
 * An applicant above the window on the day of consideration is admitted only in good health and of prestige, at a place
 * without organisation or member or for a special need, with the written consent of the standing committee of the
 * committee directly under the Central Committee, a province included, dated no later than the decision.
 */
export function overAgeConsent(log: Log, act: ActOf<'admission.decided'>): Verdict {
  const considered = all(log, 'cell.voted').findLast(({ matter }) => matter === 'admission')
  const person = personOf(log)
  const { bornOn } = person
  if (!considered || bornOn === undefined) return silent
  if (monthsOfAge(bornOn, considered.on) <= ageMonths.maximum) return silent
  const consents = all(log, 'consent.given').filter(({ matter, on }) => matter === 'over-age' && on <= act.on)
  const hasConsent = consents.some(
    ({ written, by }) => written === true && by !== undefined && consentBodies.includes(by.kind),
  )
  return when(hasOverAgeConditions(person) && hasConsent)
}
