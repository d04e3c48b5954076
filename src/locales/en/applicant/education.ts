import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const education = consentOf('on education')

const overAge = consentOf('for the age')

/** Words of education, and of an age beyond the limit. */
export const educationRules = {
  'applicant.education-level': {
    title: 'the applicant has the education required on the day of the cell’s consideration',
    broken: {
      headline: 'Education too low.',
      detail: (facts) =>
        facts.actual === 'none'
          ? 'none on file, “{required}” needed'
          : '“{actual}” on file, “{required}” needed',
    },
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
    broken: { headline: education.broken, detail: education.detail },
    met: education.met,
  },
  'applicant.over-age-consent': {
    title:
      'an applicant above the ordinary age meets the conditions and has the prior written consent of the competent committee',
    broken: {
      headline: (facts) => {
        if (facts.months !== undefined) return 'The conditions for an applicant above the age are not proven.'
        return facts.consentOn === undefined
          ? 'Decided without competence for an applicant above the age.'
          : overAge.broken(facts)
      },
      detail: (facts) => {
        if (facts.months !== undefined) return undefined
        return facts.consentOn === undefined ? 'decided by {actual}' : overAge.detail(facts)
      },
    },
    met: (facts) =>
      facts.consentOn === undefined
        ? 'For an applicant above the ordinary age, {actual} is competent to decide.'
        : overAge.met,
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
