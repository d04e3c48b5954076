import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const religion = consentOf('on the religion')

const marriage = consentOf('on marrying a foreigner')

const origin = consentOf('on the foreign origin')

/** Words of religion, foreign ties and private owners. */
export const specialCategoriesRules = {
  'applicant.religion-procedure': {
    title:
      'a follower of a religion follows one the State recognises, and the committee directly above consents in writing before the procedure starts',
    broken: {
      headline: (facts) =>
        facts.actual === 'unrecognised'
          ? 'The religion is not recognised by the State; no procedure starts.'
          : religion.broken(facts),
      detail: (facts) => (facts.actual === 'unrecognised' ? undefined : religion.detail(facts)),
    },
    met: religion.met,
  },
  'applicant.foreign-marriage-procedure': {
    title:
      'for an applicant married to a foreigner, the competent committee, with the security body, consents in writing before the cell considers',
    broken: { headline: marriage.broken, detail: marriage.detail },
    met: marriage.met,
  },
  'applicant.foreign-origin-procedure': {
    title:
      'the competent committee consents for an applicant of foreign origin; an ethnic Hoa family has the generations required',
    broken: {
      headline: (facts) =>
        facts.generations === undefined
          ? origin.broken(facts)
          : 'Fewer than {minimum} generations in Viet Nam: {generations}.',
      detail: (facts) => (facts.generations === undefined ? origin.detail(facts) : undefined),
    },
    met: origin.met,
  },
  'applicant.private-owner-procedure': {
    title:
      'a private-business owner owns all or more than half of the capital and leads the enterprise; the standing committee of the committee directly above decides',
    met: 'The applicant is a private-business owner: separate rules apply.',
    broken: {
      headline: 'The rules for a private-business owner are not kept.',
      todo: '{actor} to consider and decide by the rules for a private-business owner',
    },
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
