import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of activity suspended and resumed. */
export const activityRules = {
  'activity.suspension-within-limit': {
    title:
      'a suspension from activity, its extension included, ends within the limit, unless a criminal procedure is under way',
    broken: { headline: 'The suspension is too long: {actual}, last day {lastDay}.' },
    met: 'The suspension from activity that began on {from} ends on {actual}, within the limit of {lastDay}.',
  },
  'activity.moving-work-under-a-year': {
    title: 'exemption for moving work lasts less than one year',
    broken: { headline: 'Exemption for moving work is too long: {actual}, last day {lastDay}.' },
    met: 'The exemption for moving work from {from} ends on {actual}, in less than one year.',
  },
  'membership.activity-resumed': {
    title:
      'after an interruption activity is taken up again only where the member was not at fault and kept to the duties of a member',
    broken: {
      headline: either(
        'ownFault',
        'Interrupted since {since} by the member’s own fault.',
        'Duties kept since {since} are not confirmed.',
      ),
      todo: either(
        'ownFault',
        'the cell to propose removal; activity is not taken up again',
        'cell and grassroots committee to confirm standing and duties',
      ),
    },
    met: 'Activity interrupted on {since} through no fault of the member may be taken up again.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
