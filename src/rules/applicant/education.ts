import { educationLevels } from '../../casefile/acts/particulars.js'
import { lastOf } from '../../casefile/case-file.js'
import type { Person } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  eligibilityEducationHardshipGroups,
  eligibilityEducationHardshipMinimum,
  eligibilityEducationLiteracyGroups,
  eligibilityEducationLiteracyMinimum,
  eligibilityEducationMinimum,
} from '../../regulations/applicant/education.js'
import { consentAnswer, consentProvisionsOf } from '../actors/consent.js'
import { broken, met, missing, rule } from '../engine/rule.js'
import { consentedAtDecision, trueAtConsideration } from '../engine/stands.js'

type Level = (typeof educationLevels)[number]

/** The least recorded level that satisfies each wording of the law. */
const leastLevel = {
  'literate-national-script': 'literate-national-script',
  'primary-completed': 'primary-completed',
  'lower-secondary': 'lower-secondary-equivalent',
  'lower-secondary-or-equivalent': 'lower-secondary-equivalent',
  'lower-secondary-programme-completed': 'lower-secondary-programme-completed',
  'lower-secondary-diploma-or-equivalent': 'lower-secondary-equivalent',
  'lower-secondary-diploma': 'lower-secondary-diploma',
} as const satisfies Readonly<Record<string, Level>>

export type Wording = keyof typeof leastLevel

/** Whether a recorded level satisfies a wording of the law; anything higher passes. */
export function reachesLevel(actual: Level, wording: Wording): boolean {
  return educationLevels.indexOf(actual) >= educationLevels.indexOf(leastLevel[wording])
}

/** Which of the three doors the level of education opens: general, hardship, literacy with consent; or none. */
function doorOf(
  person: Person,
  actual: Level,
  day: string,
  ask: Inquiry,
): 'general' | 'hardship' | 'literacy' | undefined {
  const groups = person.hardshipGroups ?? []
  if (reachesLevel(actual, ask.law(eligibilityEducationMinimum, day))) return 'general'
  const lowered = ask.law(eligibilityEducationHardshipGroups, day)
  const inArea = groups.some((group) => lowered.includes(group))
  if (!inArea) return undefined
  if (reachesLevel(actual, ask.law(eligibilityEducationHardshipMinimum, day))) return 'hardship'
  const trusted = ask.law(eligibilityEducationLiteracyGroups, day)
  const isTrusted = groups.some((group) => trusted.includes(group))
  return isTrusted && reachesLevel(actual, ask.law(eligibilityEducationLiteracyMinimum, day))
    ? 'literacy'
    : undefined
}

/** General education on the day of the cell's consideration, with the lowered levels (regulation pt 1.2). */
export const educationLevel = rule({
  id: 'applicant.education-level',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    eligibilityEducationMinimum,
    eligibilityEducationHardshipGroups,
    eligibilityEducationHardshipMinimum,
    eligibilityEducationLiteracyGroups,
    eligibilityEducationLiteracyMinimum,
  ],
  cure: ['education.completed'],
  check: ({ file, on, ask }) => {
    const actual = file.person.education
    const required = ask.law(eligibilityEducationMinimum, on)
    if (actual === undefined) return missing('person.education', { required })
    const door = doorOf(file.person, actual, on, ask)
    return door === undefined ? broken({ actual, required }) : met({ actual, required, door })
  },
})

/** An applicant who only reads and writes needs the central-level consent before the decision (guidance pt 1.2(b)). */
export const educationLiteracyConsent = rule({
  id: 'applicant.education-literacy-consent',
  breaking: 'bar',
  actor: 'centralDirectStandingCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  stands: consentedAtDecision,
  provisions: [
    ...consentProvisionsOf('literacy'),
    eligibilityEducationMinimum,
    eligibilityEducationHardshipGroups,
    eligibilityEducationHardshipMinimum,
    eligibilityEducationLiteracyGroups,
    eligibilityEducationLiteracyMinimum,
  ],
  cure: ['consent.literacy'],
  check: ({ file, on, ask }) => {
    const considered = lastOf(file, 'cell.voted', (vote) => vote.matter === 'admission')
    const actual = file.person.education
    if (!considered || actual === undefined || doorOf(file.person, actual, considered.on, ask) !== 'literacy')
      return undefined
    return consentAnswer(file, 'literacy', on, ask)
  },
})
