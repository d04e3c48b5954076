import type { SubjectTexts } from '../../subject-texts.js'
import { count } from './exit-votes.js'

/** Words of leaving by request. */
export const resignationRules = {
  'resignation.no-breach': {
    title: 'only a member who has not breached member standing may leave on own application',
    broken: {
      headline: 'No leaving on own application.',
      detail: 'the file has a breach of member standing, or discipline under way',
    },
    met: 'The member has not breached member standing.',
  },
  'resignation.route': {
    title:
      'a member leaves on a written application, through the cell, the section committee and the grassroots committee',
    broken: { headline: 'The request of {requestedOn} was not made in writing.' },
    met: (facts) => {
      if (facts.proposedOn !== undefined)
        return 'The cell agreed on {proposedOn}, and the steps due were taken.'
      return facts.requestedOn === undefined
        ? 'The competent committee considers the shortfall itself.'
        : 'The written application is of {requestedOn}.'
    },
  },
  'resignation.votes': count(
    'each body that votes on an application to leave has the votes it needs',
    'the membership continues',
  ),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
