import { type Locale, localeOf } from './locale.js'
import type { SideTexts } from './texts.js'
import { acts } from './vi/acts.js'
import { audit } from './vi/audit.js'
import { bodies } from './vi/bodies.js'
import { codes } from './vi/codes.js'
import { comparison } from './vi/comparison.js'
import { cures } from './vi/cures.js'
import { errors, expected, issues } from './vi/errors.js'
import { citation, grammar, phrases } from './vi/grammar.js'
import { missing } from './vi/missing.js'
import { policies } from './vi/policies.js'
import { provisions } from './vi/provisions.js'
import { reportLines } from './vi/report-lines.js'
import { reportWords } from './vi/reports.js'
import { applicantRules } from './vi/rules-applicant.js'
import { classRules } from './vi/rules-class.js'
import { dossierRules } from './vi/rules-dossier.js'
import { informationRules } from './vi/rules-information.js'
import { membershipRules } from './vi/rules-membership.js'
import { poolRules } from './vi/rules-pool.js'
import { voteRules } from './vi/rules-vote.js'
import { annulmentTexts } from './vi/side-annulment.js'
import { entriesTexts } from './vi/side-entries.js'
import { exitsTexts } from './vi/side-exits.js'
import { movesTexts } from './vi/side-moves.js'
import { organisationTexts } from './vi/side-organisation.js'
import { plansTexts } from './vi/side-plans.js'
import { readmissionTexts } from './vi/side-readmission.js'
import { seniorityTexts } from './vi/side-seniority.js'
import { specialTexts } from './vi/side-special.js'
import { transfersTexts } from './vi/side-transfers.js'
import { states } from './vi/states.js'
import { statisticsCodes, statisticsProvisions } from './vi/statistics.js'
import { confidences, effects, governingDays, layers, outcomes, units } from './vi/terms.js'

export { type AddedTexts, type Locale, withTexts } from './locale.js'
export type { Sentence } from './sentence.js'
export type { RuleTexts, Words } from './texts.js'

const sides: readonly SideTexts[] = [
  movesTexts,
  specialTexts,
  transfersTexts,
  exitsTexts,
  annulmentTexts,
  readmissionTexts,
  seniorityTexts,
  entriesTexts,
  organisationTexts,
  plansTexts,
]

const joined = (key: keyof SideTexts) => Object.assign({}, ...sides.map((side) => side[key]))

/** Every code of the library in Vietnamese, in the official terms of the Party. */
export const vi: Locale = localeOf({
  language: 'vi',
  grammar,
  phrases,
  citation,
  acts: { ...acts, ...joined('acts') },
  bodies,
  states: { ...states, ...joined('states') },
  cures: { ...cures, ...joined('cures') },
  codes: { ...codes, ...statisticsCodes, ...joined('codes') },
  rules: {
    ...poolRules,
    ...applicantRules,
    ...dossierRules,
    ...voteRules,
    ...membershipRules,
    ...classRules,
    ...informationRules,
    ...joined('rules'),
  },
  missing: { ...missing, ...joined('missing') },
  policies,
  provisions: { ...provisions, ...statisticsProvisions, ...joined('provisions') },
  units,
  governingDays,
  effects,
  outcomes,
  confidences,
  layers,
  reports: { ...reportWords, ...reportLines },
  errors,
  issues,
  expected,
  audit,
  comparison,
})
