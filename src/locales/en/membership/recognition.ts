import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the recognition. */
export const recognitionRules = {
  'recognition.shortfall-reported': {
    title: 'a shortfall on recognition is reported in full to the competent committee',
    broken: null,
    met: 'The shortfall was reported on {reportedOn}.',
  },
  'recognition.decision-on-time': {
    title: 'the competent committee decides on recognition on time, counted from the resolution of the cell',
    broken: {
      headline: 'The recognition decision is late: {actual}, last day {lastDay}.',
      todo: '{actor} to review the responsibility for the delay; the official date does not change',
    },
    met: 'The decision of {actual} is within the limit of {lastDay} counted from the resolution of the cell of {from}.',
  },
  'recognition.self-review-after-term': {
    title: 'the self-review is written after the end of the probation',
    broken: {
      headline: (facts) =>
        facts.paper === 'doc.helper-remarks'
          ? 'Remarks of the helper too early: {actual}, due after {endsOn}.'
          : facts.paper === 'doc.recognition-opinions'
            ? 'Opinions too early: {actual}, due after {endsOn}.'
            : 'Self-review too early: {actual}, due after {endsOn}.',
    },
    met: (facts) =>
      facts.paper === undefined
        ? 'The self-review of {actual} was written after the end of the probation on {endsOn}.'
        : 'The paper of {actual} was written after the end of the probation on {endsOn}.',
  },
  'recognition.file-complete': {
    title: 'the recognition file holds every paper',
    broken: {
      headline: 'The recognition file lacks {absent|paper|papers}.',
      detail: '{absent|list}',
    },
    met: 'The recognition file holds every paper.',
  },
  'recognition.three-failed-votes': {
    title:
      'after the shortfalls the rules allow, the case goes up, and no further vote is taken before the answer',
    broken: {
      headline: '{failed} votes fell short, {maximum} at most.',
      todo: 'the body that voted to report the whole result to the competent committee, and vote again only after its answer',
    },
    met: '{failed|vote has|votes have} fallen short, fewer than {maximum}.',
  },
  'recognition.cell-review-on-time': {
    title: 'the cell reviews and proposes recognition on time after the end of the probation',
    broken: {
      headline: 'The review is late: {actual}, last day {lastDay}.',
      todo: '{actor} to review the responsibility for the delay; the official date does not change',
    },
    met: 'The cell reviewed on {actual}, within the limit of {lastDay} counted from the end of the probation on {from}.',
  },
  'recognition.date-not-delayed': {
    title: 'the official date is the day the probation ends, however late the decision',
    broken: null,
    met: 'The official date is {officialSince}, whatever the day of the recognition decision, {recognisedOn}.',
  },
  'recognition.removal-if-unqualified': {
    title: 'the cell proposes removal, never expulsion, for a probationary member who does not qualify',
    broken: {
      headline: 'Found unqualified too early: {actual}, probation until {endsOn}.',
      todo: 'the cell to wait for the end of the probation to review; for another breach to propose the removal on that ground',
    },
    met: either(
      'endsOn',
      'Reviewed on {actual}, the probation having ended on {endsOn}.',
      'Note: the cell proposes removal, never expulsion, for a probationary member who does not qualify.',
    ),
  },
  'recognition.announced-by-official-cell': {
    title: 'the recognition of a member on temporary activity is announced by the official cell',
    broken: { headline: 'Wrong cell announced it: the temporary one since {since}.' },
    met: 'The member has been on temporary activity elsewhere since {since}; the official cell announces.',
  },
  'recognition.announced-at-nearest-meeting': {
    title: 'the recognition is announced at the nearest cell meeting',
    broken: {
      headline: either(
        'metOn',
        'Announced late: {actual}, the cell met on {metOn}.',
        'Not announced at the nearest meeting of the cell.',
      ),
    },
    met: 'The recognition of {recognisedOn} was announced on {actual}.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
