import type { Facts } from '../../law/finding.js'
import type { RuleTexts } from '../texts.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12}`

/** The age in words; months only where there are any. */
const age = (facts: Facts) =>
  facts.restMonths === 0 ? '{years|year|years}' : '{years|year|years} and {restMonths|month|months}'

/** Who may be admitted. */
export const applicantRules: Readonly<Record<string, RuleTexts>> = {
  'applicant.citizen': {
    title: 'the applicant is a Vietnamese citizen',
    broken: 'The applicant is not a Vietnamese citizen; only a Vietnamese citizen may be considered.',
    met: 'The applicant is a Vietnamese citizen.',
  },
  'applicant.age-window': {
    title: 'on the day of the cell’s consideration the applicant is of the age required, counted by month',
    broken: (facts) =>
      facts.end === 'under'
        ? `The applicant was ${age(facts)} old on the day of the cell’s consideration and must be at least ${years(facts.minimum)}, counted by month.`
        : `The applicant was ${age(facts)} old on the day of the cell’s consideration, above the highest age of ${years(facts.maximum)}, counted by month; the conditions for applicants above that age must be shown.`,
    met: (facts) =>
      facts.exception === undefined
        ? `The applicant was ${age(facts)} old on the day of the cell’s consideration, within the age required.`
        : `The applicant was ${age(facts)} old on the day of the cell’s consideration, above the highest age, and the conditions for that are shown.`,
  },
  'applicant.accepts-platform': {
    title:
      'the applicant accepts the Platform and the Charter, is outstanding in practice and is trusted by the people',
    broken:
      'The cell judged that the applicant does not accept the Platform and the Charter, or is not outstanding and trusted by the people; the applicant must not be proposed.',
  },
  'applicant.political-standard': {
    title:
      'the political standard is concluded first; beyond the power of the local committee, the competent level consents in writing before the decision',
    broken: 'The political standard was concluded as not met; the applicant must not be considered.',
    met: (facts) => {
      if (facts.consentOn !== undefined)
        return 'The competent level consented in writing on the political standard on {consentOn}.'
      return facts.conclusion === 'beyond-competence'
        ? 'The political standard is beyond the power of the local committee; the written consent of the competent level is needed before the decision.'
        : 'The political standard was concluded as met.'
    },
  },
  'applicant.education-level': {
    title: 'the applicant has the education required on the day of the cell’s consideration',
    broken: (facts) =>
      facts.actual === 'none'
        ? 'The file records that the applicant has reached no level of education; the requirement is “{required}”.'
        : 'The education of the applicant is “{actual}”; the requirement is “{required}”.',
    met: (facts) => {
      if (facts.door === 'hardship') return 'The education “{actual}” meets the level for difficult areas.'
      if (facts.door === 'literacy')
        return 'The applicant reads and writes the national script; the written consent of the competent level is needed before the decision.'
      return 'The education “{actual}” meets the requirement “{required}”.'
    },
  },
  'applicant.education-literacy-consent': {
    title:
      'an applicant who only reads and writes the national script needs the prior written consent of the standing committee of the committee directly under the Central Committee',
    broken: (facts) =>
      facts.actual === 'none'
        ? 'The written consent on education does not name the body that gave it; it must be {required}.'
        : 'The written consent on education was given by {actual}, which is not competent; it must be {required}.',
    met: 'Written consent on education was given on {consentOn} by {required}.',
  },
  'applicant.over-age-consent': {
    title:
      'an applicant above the ordinary age meets the conditions and has the prior written consent of the competent committee',
    broken: (facts) => {
      if (facts.months !== undefined)
        return 'The file does not show health, prestige and a place without a Party organisation or member, or a special need, for an applicant above the ordinary age.'
      return facts.actual === 'none'
        ? 'For an applicant above the ordinary age, the body that consents is not recorded; it must be {required}.'
        : 'For an applicant above the ordinary age, {actual} is not competent; it must be {required}.'
    },
    met: (facts) =>
      facts.consentOn === undefined
        ? 'For an applicant above the ordinary age, {actual} is competent to decide.'
        : 'Written consent for an applicant above the ordinary age was given on {consentOn} by {required}.',
  },
}
