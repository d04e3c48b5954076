import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import type { WordedRule } from '../../texts.js'

const limit = (title: string): WordedRule => ({
  title,
  broken: {
    headline: 'The complaint is late: {actual}, last day {lastDay}.',
    todo: 'not to take a complaint after the limit',
  },
  met: either(
    'receivedOn',
    'The complaint of {actual} is within the limit of {lastDay}, counted from the receipt of the decision on {receivedOn}.',
    'The complaint of {actual} is within the limit, even where that is counted from the decision of {decidedOn} itself.',
  ),
})

/** Words of complaints. */
export const complaintRules = {
  'complaint.removal-in-time': limit('a complaint against a removal is lodged on time'),
  'complaint.discipline-in-time': limit('a complaint against discipline is lodged on time'),
  'complaint.admissible': {
    title:
      'a complaint is the member’s own, against a decision, and not concluded by the highest competent level',
    broken: { headline: 'The complaint is not handled.', detail: '{reasons|list}' },
    met: 'The complaint against {against} may be handled.',
  },
  'complaint.told-apart': {
    title: 'an answer tells which of several open complaints it is to',
    broken: {
      headline: 'Not told which of {open} complaints is answered.',
      todo: '{actor} to tell the complaint answered; it counts for the one of {lodgedOn}',
    },
    met: 'The answer is to the complaint of {lodgedOn} against {against}.',
  },
  'complaint.answered-in-time': {
    title: 'a complaint against a removal is answered on time',
    broken: { headline: 'The answer is late: {actual}, last day {lastDay}.' },
    met: 'The answer of {actual} is within the limit of {lastDay}, counted from the receipt of the complaint on {from}.',
  },
} satisfies Partial<SubjectTexts<'exit'>['rules']>
