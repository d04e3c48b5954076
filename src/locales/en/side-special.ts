import { either } from '../sentence.js'
import type { SideTexts } from '../texts.js'

const consentOf = (subject: string) => ({
  broken: `The written consent of {consentOn} ${subject} is of {actual}; it must be of {required|or}.`,
  met: `{actual} consented in writing on {consentOn} ${subject}.`,
})

const marriage = consentOf('on the marriage with a foreigner')
const origin = consentOf('on the foreign origin')
const religion = consentOf('on the religion')

const noConsent = (subject: string) =>
  either(
    'required',
    `There is no written consent of {required|or} ${subject} in time.`,
    `There is no written consent of the competent level ${subject} in time.`,
  )

/** Words of the side road: special. */
export const specialTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {
    'consent.religion':
      'obtain the written consent of the committee directly above on the religion before the procedure starts',
    'consent.foreign-marriage':
      'obtain the written consent of the competent committee, with the security body, on the marriage with a foreigner',
    'consent.foreign-origin': 'obtain the written consent of the competent committee on the foreign origin',
    'population.wait': 'wait until the months of the population policy have passed',
  },
  codes: {
    recognised: 'a religion the State recognises',
    unrecognised: 'a religion the State does not recognise',
    'state-recognised': 'recognised by the State',
    hoa: 'ethnic Hoa',
    religion: 'religion',
    'foreign-marriage': 'marriage with a foreigner',
    'foreign-origin': 'foreign origin',
    'private-owner': 'private-business ownership',
    'lawful-marriage': 'a lawful marriage',
    'spouse-background-clear': 'a clear background of the spouse',
    'no-serious-crime': 'no serious crime of the spouse',
    'spouse-not-hostile': 'no hostile activity of the spouse',
    'security-body-verifies': 'verification by the security body',
    'never-considered': 'never considered',
  },
  rules: {
    'applicant.religion-procedure': {
      title:
        'a follower of a religion follows one the State recognises, and the committee directly above consents in writing before the procedure starts',
      broken: (facts) =>
        facts.actual === 'unrecognised'
          ? 'The applicant follows {actual}; the procedure may not start.'
          : religion.broken,
      met: religion.met,
    },
    'applicant.foreign-marriage-procedure': {
      title:
        'for an applicant married to a foreigner, the competent committee, with the security body, consents in writing before the cell considers',
      broken: marriage.broken,
      met: marriage.met,
    },
    'applicant.foreign-origin-procedure': {
      title:
        'for an applicant of foreign origin, the competent committee consents in writing before the cell considers, and the family of an ethnic Hoa has lived in Viet Nam for the generations required',
      broken: (facts) =>
        facts.generations === undefined
          ? origin.broken
          : 'The family has lived in Viet Nam for {generations|generation|generations}; {minimum} are required.',
      met: origin.met,
    },
    'applicant.private-owner-procedure': {
      title:
        'the admission of a private-business owner is decided by the standing committee of the committee directly above',
      broken: 'The decision was made by {actual}, which is not competent; it must be {required|or}.',
      met: 'The decision was made by {actual}, which is competent.',
    },
    'applicant.population-wait': {
      title: 'the months of the population policy have passed since the birth of the third or fourth child',
      broken: (facts) =>
        facts.outcome === undefined
          ? '{months|month|months} must pass since the birth of the applicant’s child number {child}, until {endsOn}.'
          : 'The applicant has {child} children or more against the population policy: {outcome}.',
      met: (facts) =>
        facts.endsOn === undefined
          ? 'The waits of the population policy are read as no longer in force.'
          : 'The {months|month|months} since the birth of child number {child} passed on {endsOn}.',
    },
    'applicant.population-noted': {
      title: 'a breach of the population policy is noted and bars nothing from 3 June 2025',
      broken: 'Child number {child} is against the population policy; this is noted and bars nothing.',
    },
  },
  missing: {
    'consent.foreign-marriage': noConsent('on the marriage with a foreigner'),
    'consent.foreign-origin': noConsent('on the foreign origin'),
    'consent.religion': noConsent('on the religion'),
    'person.generations':
      'The file does not state for how many generations the family has lived in Viet Nam.',
  },
  provisions: {
    'eligibility.foreign-marriage.checks': 'what is checked for an applicant married to a foreigner',
    'eligibility.hoa.generations.minimum': 'generations the family of an ethnic Hoa has lived in Viet Nam',
    'eligibility.population.active': 'whether the waits of the population policy apply',
    'eligibility.population.fifth-child.outcome': 'five or more children against the population policy',
    'eligibility.population.fourth-child.wait': 'wait after the birth of a fourth child',
    'eligibility.population.third-child.wait': 'wait after the birth of a third child',
    'eligibility.private-owner.capital-share': 'share of capital of a private-business owner',
    'eligibility.private-owner.decider': 'body that decides on a private-business owner',
    'eligibility.religion.consent-body': 'body that consents for a follower of a religion',
    'eligibility.religion.recognised-only': 'religions whose followers may be admitted',
  },
}
