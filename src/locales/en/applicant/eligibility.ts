import type { Facts } from '../../../law/finding.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12}`

/** The age in words; months only where there are any. */
const age = (facts: Facts) =>
  facts.restMonths === 0 ? '{years|year|years}' : '{years|year|years} and {restMonths|month|months}'

const political = consentOf('on the political standard')

/** Words of who may be admitted at all. */
export const eligibilityRules = {
  'applicant.citizen': {
    title: 'the applicant is a Vietnamese citizen',
    broken: {
      headline: 'Not a Vietnamese citizen.',
      todo: 'not to consider; only a Vietnamese citizen is considered',
    },
    met: 'The applicant is a Vietnamese citizen.',
  },
  'applicant.age-window': {
    title: 'on the day of the cell’s consideration the applicant is of the age required, counted by month',
    broken: {
      headline: (facts) =>
        facts.end === 'under'
          ? `Below ${years(facts.minimum)} years: only ${age(facts)}.`
          : `Above ${years(facts.maximum)} years: ${age(facts)}.`,
      todo: (facts) =>
        facts.end === 'under'
          ? 'wait for the age, then the cell considers'
          : 'prove the conditions and obtain the consent for an applicant above the ordinary age',
    },
    met: (facts) =>
      facts.exception === undefined
        ? `The applicant was ${age(facts)} old on the day of the cell’s consideration, within the age required.`
        : `The applicant was ${age(facts)} old on the day of the cell’s consideration, above the highest age, and the conditions for that are shown.`,
  },
  'applicant.accepts-platform': {
    title:
      'the applicant accepts the Platform and the Charter, is outstanding in practice and is trusted by the people',
    broken: { headline: 'The cell found platform or Charter not accepted, or merit lacking.' },
    met: 'The cell found that the applicant accepts platform and Charter and is outstanding and trusted.',
  },
  'applicant.political-standard': {
    title:
      'the political standard is concluded first; beyond the power of the local committee, the competent level consents in writing before the decision',
    broken: {
      headline: (facts) =>
        facts.consentOn === undefined
          ? 'The political standard is not met, as concluded.'
          : political.broken(facts),
      detail: (facts) => (facts.consentOn === undefined ? undefined : political.detail(facts)),
    },
    met: (facts) => {
      if (facts.consentOn !== undefined) return political.met
      return facts.conclusion === 'beyond-competence'
        ? 'The political standard is beyond the power of the local committee; the written consent of the competent level is needed before the decision.'
        : 'The political standard was concluded as met.'
    },
  },
  'applicant.fixed-facts': {
    title: 'a fact that no day changes is not changed from a day on; a wrong entry is corrected',
    broken: {
      headline: 'Contradicts the file in {changed|particular|particulars}.',
      detail: '{changed|list}',
      todo: 'check the original papers; whichever is wrong is corrected in its own entry',
    },
    met: 'What is told agrees with the file.',
  },
  'applicant.exceptions-told': {
    title:
      'the file tells of each case with rules of its own: religion, foreign ties, earlier membership, population, private business',
    broken: { headline: 'Not told of every case with rules of its own.' },
    met: 'The file tells of every case with rules of its own.',
  },
  'applicant.criminal-case': {
    title: 'no criminal case is open against the applicant',
    broken: {
      headline: 'Criminal case not concluded: charged on {since}.',
      todo: 'wait for the outcome of the case before considering, deciding or holding the ceremony; the time limits run on',
    },
    met: 'No criminal case is open on file.',
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
