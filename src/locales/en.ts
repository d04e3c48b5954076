import { acts } from './en/acts.js'
import { bodies } from './en/bodies.js'
import { codes } from './en/codes.js'
import { cures } from './en/cures.js'
import { errors, expected, issues } from './en/errors.js'
import { citation, grammar, phrases } from './en/grammar.js'
import { missing } from './en/missing.js'
import { policies } from './en/policies.js'
import { provisions } from './en/provisions.js'
import { applicantRules } from './en/rules-applicant.js'
import { classRules } from './en/rules-class.js'
import { dossierRules } from './en/rules-dossier.js'
import { informationRules } from './en/rules-information.js'
import { membershipRules } from './en/rules-membership.js'
import { poolRules } from './en/rules-pool.js'
import { voteRules } from './en/rules-vote.js'
import { states } from './en/states.js'
import { confidences, effects, governingDays, layers, outcomes, units } from './en/terms.js'
import { type Locale, localeOf } from './locale.js'

export { type AddedTexts, type Locale, withTexts } from './locale.js'
export type { Sentence } from './sentence.js'
export type { RuleTexts, Words } from './texts.js'

/** Every code of the library in plain English, one word for each Vietnamese term. */
export const en: Locale = localeOf({
  language: 'en',
  grammar,
  phrases,
  citation,
  acts,
  bodies,
  states,
  cures,
  codes,
  rules: {
    ...poolRules,
    ...applicantRules,
    ...dossierRules,
    ...voteRules,
    ...membershipRules,
    ...classRules,
    ...informationRules,
  },
  missing,
  policies,
  provisions,
  units,
  governingDays,
  effects,
  outcomes,
  confidences,
  layers,
  errors,
  issues,
  expected,
})
