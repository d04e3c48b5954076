import { type Locale, localeOf } from './locale.js'
import type { SideTexts } from './texts.js'
import { acts } from './vi/acts.js'
import { applicantRules } from './vi/applicant.js'
import { movesTexts } from './vi/applicant-move.js'
import { audit } from './vi/audit.js'
import { bodies } from './vi/bodies.js'
import { classRules } from './vi/classes.js'
import { codes } from './vi/codes.js'
import { comparison } from './vi/comparison.js'
import { cures } from './vi/cures.js'
import { dossierRules } from './vi/dossier.js'
import { errors, expected, issues } from './vi/errors.js'
import { exitsTexts } from './vi/exit.js'
import { citation, grammar, phrases } from './vi/grammar.js'
import { membershipRules } from './vi/membership.js'
import { missing } from './vi/missing.js'
import { organisationTexts } from './vi/organisation.js'
import { plansTexts } from './vi/plans.js'
import { policies } from './vi/policies.js'
import { poolRules } from './vi/pool.js'
import { provisions } from './vi/provisions.js'
import { reportLines } from './vi/report-lines.js'
import { reportWords } from './vi/reports.js'
import { informationRules } from './vi/rules-information.js'
import { entriesTexts } from './vi/side-entries.js'
import { readmissionTexts } from './vi/side-readmission.js'
import { seniorityTexts } from './vi/side-seniority.js'
import { specialTexts } from './vi/side-special.js'
import { states } from './vi/states.js'
import { statisticsCodes, statisticsProvisions } from './vi/statistics.js'
import { confidences, effects, governingDays, layers, outcomes, units } from './vi/terms.js'
import { transfersTexts } from './vi/transfer.js'
import { annulmentTexts } from './vi/undoing.js'
import { voteRules } from './vi/vote.js'

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
