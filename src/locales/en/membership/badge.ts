import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the badges. */
export const badgeRules = {
  'badge.earned': {
    title: 'the Party badge is awarded for its years of seniority, earlier only by illness or death',
    broken: {
      headline: ({ required, held, leftOn, endsOn }) => {
        if (leftOn !== undefined) return 'No badge: the Party was left on {leftOn}.'
        if (required !== undefined) return 'There is no badge of {years} years.'
        if (held !== undefined) return 'No badge of {years} years: one of {held} is held.'
        return endsOn === undefined
          ? 'Not yet {years} years of seniority: on {earnedOn}.'
          : 'Short of {years} years: the membership ended on {endsOn}.'
      },
      todo: ({ required, held, leftOn, endsOn }) => {
        if (required !== undefined) return '{actor} to award only a badge that the rules name'
        return [held, leftOn, endsOn].every((fact) => fact === undefined)
          ? undefined
          : 'not to award this badge'
      },
    },
    met: 'The badge of {years} years is earned on {earnedOn} and may be awarded from {earliestOn}.',
  },
  'badge.after-discipline': {
    title:
      'after discipline the badge waits the months laid down, and the cell acknowledges that the fault is corrected',
    broken: {
      headline: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'No badge before {endsOn}: {form}.'
          : 'The cell has not acknowledged the correction ({disciplinedOn}).',
      todo: either(
        'acknowledged',
        'the cell to acknowledge that the fault is corrected',
        'wait for the months laid down, then award',
      ),
    },
    met: 'The wait after the {form} of {disciplinedOn} ended on {endsOn}, and the cell acknowledges the correction.',
  },
  'badge.flow': note(
    'the member declares for the badge, the levels pass it on, and the standing committee of provincial level decides',
  ),
  'badge.rounds': {
    title:
      'badges are awarded on four days of the year and other important occasions, which bar no other day',
    broken: null,
    met: ({ isUsual }) =>
      isUsual === true
        ? 'The badge is awarded on one of the usual days: {occasions}.'
        : 'The usual days of award are {occasions}; other important occasions are open to the standing committee of provincial level.',
  },
  'badge.carried-over': {
    title: 'the badges an office’s register has agree with the member’s years of seniority',
    broken: {
      headline: ({ standing, required }) => {
        if (standing !== undefined) return 'Books contradict: probationary, yet with a badge.'
        return required !== undefined
          ? 'No badge of {years} years exists, yet the books give it.'
          : 'Too early in the books: badge of {years} years ({earliestOn}).'
      },
      detail: either('standing', 'the badge of {badges} years', undefined),
    },
    met: 'The register has the badges of {badges} years, which the seniority reaches.',
  },
  'badge.due': {
    title: 'a member whose years of seniority are complete is awarded the badge',
    met: 'No badge is due.',
    broken: null,
  },
  'badge.before-transfer': {
    title: 'before an official transfer the old place has a badge that is due decided',
    broken: { headline: 'The badge of {years} years was not proposed (earned {earnedOn}).' },
    met: 'No badge is to be proposed before the transfer.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
