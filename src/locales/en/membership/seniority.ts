import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of seniority. */
export const seniorityRules = {
  'seniority.deductions': {
    title: 'the time of an interruption of activity is taken off seniority',
    broken: null,
    met: 'The time of the interruption from {since} to {until} is not counted in seniority.',
  },
  'seniority.readmitted': {
    title:
      'the seniority of a re-admitted member runs from the first admission decision, less the time outside',
    broken: null,
    met: ({ seniorityFrom }) =>
      seniorityFrom === undefined
        ? 'The time outside from {leftOn} to {readmittedOn} is deducted from seniority.'
        : 'Seniority runs from {seniorityFrom}, less the time outside from {leftOn} to {readmittedOn}.',
  },
  'seniority.restored': note(
    'the seniority of a member restored after a wrong removal or expulsion is continuous',
  ),
  'seniority.wartime-joining-day': {
    title:
      'the joining day of someone not admitted in the ordinary way in the wars is the day the regulation names',
    broken: {
      headline: 'The joining date {ceremonyOn} is not so counted.',
      detail: 'it is told as {joinedBy}',
      todo: '{actor} to check the papers: it is so counted to July 1954 only, south of the Bến Hải river to 30 April 1975',
    },
    met: 'The joining day of {ceremonyOn} is {joinedBy}.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
