import type { SubjectTexts } from '../../subject-texts.js'
import { codes } from './codes.js'
import { noConsent } from './consent.js'
import { educationRules } from './education.js'
import { eligibilityRules } from './eligibility.js'
import { populationRules } from './population.js'
import { provisions } from './provisions.js'
import { readmissionRules } from './readmission.js'
import { specialCategoriesRules } from './special-categories.js'

/** Words of who may be admitted, and admitted again. */
export const applicant: SubjectTexts<'applicant'> = {
  rules: {
    ...readmissionRules,
    ...educationRules,
    ...specialCategoriesRules,
    ...populationRules,
    ...eligibilityRules,
  },
  missing: {
    'consent.foreign-marriage': noConsent('on the marriage with a foreigner'),
    'consent.foreign-origin': noConsent('on the foreign origin'),
    'consent.literacy': noConsent('on education'),
    'consent.over-age': noConsent('for the age'),
    'consent.political-standard': noConsent('on the political standard'),
    'consent.population': noConsent('on the breach of the population policy'),
    'consent.readmission': noConsent('to the re-admission'),
    'consent.religion': noConsent('on the religion'),
    'evidence.acceptsPlatform': 'Not on record: the cell’s finding on platform and Charter.',
    'person.bornOn': 'The file does not state the applicant’s day of birth.',
    'person.citizenship': 'The file does not state the applicant’s citizenship.',
    'person.education': 'The file does not state the applicant’s education.',
    'person.exceptions': {
      headline: 'Not told of every case with rules of its own.',
      detail: 'not told: {absent|list}',
    },
    'person.former': 'Not on record: the earlier membership and how it ended.',
    'person.former.hardship': 'Not recorded: whether hardship was the reason to leave.',
    'person.former.readmissions': 'The file does not state whether the person was re-admitted before.',
    'person.former.reason': 'The file does not state why the person left the Party.',
    'person.former.recordClearedOn': 'The file does not state when the criminal record was cleared.',
    'person.generations': 'Not recorded: for how many generations the family lived in Viet Nam.',
    'person.populationBreach': 'Not recorded: which child the breach concerned.',
    'person.prestige': 'Not recorded: whether the person is of high standing.',
    'politicalStandard.conclusion': 'There is no conclusion on the political standard on file.',
  },
  cures: {
    'age.wait': 'wait for the age, then the cell considers',
    'consent.foreign-marriage':
      'the committee to obtain the written consent of the competent committee, with the check of the security body, on the marriage with a foreigner',
    'consent.foreign-origin':
      'the committee to obtain the written consent of the competent committee on the foreign origin',
    'consent.literacy':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee on education',
    'consent.over-age':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee for the age',
    'consent.political-standard':
      'the committee to obtain the written consent of the competent committee on the political standard',
    'consent.population':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee on the breach of the population policy',
    'consent.readmission':
      'the committee to obtain the written consent of the provincial standing committee to the re-admission',
    'consent.religion':
      'the committee to obtain the written consent of the committee directly above on the religion before the procedure starts',
    'criminal-case.concluded': 'wait for the outcome of the criminal case and record why',
    'education.completed': 'the applicant to reach the education required',
    'judgement.recorded':
      'record the judgement of the cell on the Platform, the Charter and the trust of the people',
    'over-age.conditions':
      '{actor} to prove health, prestige, and the place or the special need of an applicant above the age',
    'particulars.completed': '{actor} to ask the applicant and complete the file',
    'political-standard.concluded': '{actor} to conclude on the political standard before the cell considers',
    'population.wait': 'wait out the months of the population policy, then the cell considers',
    'readmission.wait': 'wait out the months required, then the cell considers',
  },
  tasks: {},
  codes,
  provisions,
}
