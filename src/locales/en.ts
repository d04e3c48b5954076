import { acts } from './en/acts.js'
import { applicantRules } from './en/applicant.js'
import { movesTexts } from './en/applicant-move.js'
import { audit } from './en/audit.js'
import { bodies } from './en/bodies.js'
import { classRules } from './en/classes.js'
import { codes } from './en/codes.js'
import { comparison } from './en/comparison.js'
import { cures } from './en/cures.js'
import { dossierRules } from './en/dossier.js'
import { errors, expected, issues } from './en/errors.js'
import { exitsTexts } from './en/exit.js'
import { citation, grammar, phrases } from './en/grammar.js'
import { membershipRules } from './en/membership.js'
import { missing } from './en/missing.js'
import { organisationTexts } from './en/organisation.js'
import { plansTexts } from './en/plans.js'
import { policies } from './en/policies.js'
import { poolRules } from './en/pool.js'
import { provisions } from './en/provisions.js'
import { reportLines } from './en/report-lines.js'
import { reportWords } from './en/reports.js'
import { informationRules } from './en/rules-information.js'
import { entriesTexts } from './en/side-entries.js'
import { readmissionTexts } from './en/side-readmission.js'
import { seniorityTexts } from './en/side-seniority.js'
import { specialTexts } from './en/side-special.js'
import { states } from './en/states.js'
import { statisticsCodes, statisticsProvisions } from './en/statistics.js'
import { confidences, effects, governingDays, layers, outcomes, units } from './en/terms.js'
import { transfersTexts } from './en/transfer.js'
import { annulmentTexts } from './en/undoing.js'
import { voteRules } from './en/vote.js'
import { type Locale, localeOf } from './locale.js'
import type { SideTexts } from './texts.js'

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

/** Every code of the library in plain English, one word for each Vietnamese term. */
export const en: Locale = localeOf({
  language: 'en',
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
