import type { Facts } from '../../../law/finding.js'
import { yearsAndMonths } from '../../facts.js'
import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

const inYears = (months: Facts[string] | undefined) => {
  const [years, rest] = yearsAndMonths(months)
  return rest === 0 ? `${years} years` : `${years} years and ${rest} ${rest === 1 ? 'month' : 'months'}`
}

/** Words of a membership carried over from the register. */
export const transcriptionRules = {
  'membership.transcribed-dates': {
    title: 'the register has the joining date, and no recognition before probation ended',
    broken: {
      headline: ({ standing, recognisedOn }) => {
        if (standing !== undefined) return 'Books contradict: probationary, yet recognised on {recognisedOn}.'
        return recognisedOn === undefined
          ? 'Books contradict: official, yet on probation until {endsOn}.'
          : 'Books contradict: recognised on {recognisedOn}, probation until {endsOn}.'
      },
    },
    met: either(
      'recognisedOn',
      'The recognition decision of {recognisedOn} came after probation from the ceremony of {ceremonyOn} had ended.',
      'The register has the joining date, {ceremonyOn}.',
    ),
  },
  'membership.transcribed-age': {
    title:
      'the member was 18 at the admission, or admitted at a time whose younger members keep their joining date',
    broken: {
      headline: ({ minimum, months }) =>
        minimum === undefined || months === undefined
          ? undefined
          : `Below ${inYears(minimum)} when admitted: only ${inYears(months)}.`,
      todo: '{actor} to check birth and joining dates ({admittedOn}); if they are right the admission has a substantive defect',
    },
    met: 'The member was admitted of age, or at a time whose joining date is kept.',
  },
  'membership.transcribed-decision': {
    title: 'the register has the day of the admission decision',
    broken: null,
    met: 'The register has the admission decision, {decidedOn}.',
  },
  'membership.transcribed-official-date': {
    title: 'the official date transcribed from a register is the day the probation of its time ended',
    broken: {
      headline: either(
        'standing',
        'Books contradict: probationary, yet an official date of {officialSince}.',
        'Wrong official date in the books: {officialSince}, term ended {endsOn}.',
      ),
    },
    met: 'The official date of the register, {officialSince}, is the day the probation counted from the ceremony of {ceremonyOn} ended.',
  },
  'membership.transcribed-unproven': {
    title: 'the steps before a transcription are unproven in this file',
    broken: {
      headline: 'Not proven: the steps before the transcription.',
      detail: 'transcribed as {standing}',
      todo: '{actor} to keep the original papers of those steps; this file begins with the books',
    },
    met: 'The membership was taken over from the books.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
