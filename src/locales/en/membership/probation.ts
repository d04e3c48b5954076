import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the probation and its class. */
export const probationRules = {
  'probation.twelve-months': {
    title: 'the cell reviews recognition after the end of the probation, counted from the ceremony',
    broken: {
      headline: 'The probation has not ended: until {endsOn}.',
      todo: 'wait for the end of the probation (it began with the ceremony of {joinedOn}), then the cell reviews',
    },
    met: 'The probation counted from the ceremony of {joinedOn} ended on {endsOn}.',
  },
  'probation.discipline-forms': {
    title: 'a probationary member receives no discipline other than a reprimand or a warning',
    broken: {
      headline: 'No {actual} for a probationary member.',
      todo: '{actor} to apply {required|or} only',
    },
    met: 'The discipline “{actual}” may be applied to a probationary member.',
  },
  'probation.helper-kept': {
    title: 'an official member is assigned as helper throughout the probation, announced at the ceremony',
    broken: {
      headline: (facts) => {
        if (facts.remarked === false) return 'The helper left without remarks.'
        return facts.leftOn === undefined
          ? 'The helper is not an official member.'
          : 'No other helper has been assigned since {leftOn}.'
      },
    },
    met: 'The helper is an official member.',
  },
  'new-member-class.certificate-held': {
    title: 'the probationary member holds the new-member certificate when the cell reviews recognition',
    broken: null,
    met: 'The probationary member holds a new-member certificate of {issuedOn}.',
  },
  'probation.rights-limited': {
    title: 'a probationary member may not vote, stand or elect until the recognition decision',
    broken: {
      headline: 'A probationary member has no vote and cannot stand.',
      todo: 'wait for the recognition decision',
    },
    met: 'The right to vote, stand and elect runs from {rightsFrom}, the day of the recognition decision.',
  },
  'probation.abroad-review': {
    title:
      'abroad, the committee managing members there decides on the sending committee’s remarks and the self-review',
    broken: null,
    met: either(
      'minimum',
      'Abroad, the committee managing members there decides on the sending committee’s remarks and the self-review; where official members are too few, a probationary-activity cell has at least {minimum|member|members}.',
      'The stay abroad takes {kind}; the official cell reviews on the papers the place of activity sends.',
    ),
  },
  'probation.alone-abroad': {
    title:
      'without a vote of a cell only a member alone abroad is recognised, by the committee that manages members abroad',
    broken: {
      headline: either(
        'endsOn',
        'The probation has not ended: until {endsOn}.',
        'No vote of the cell on the recognition.',
      ),
      detail: either('endsOn', undefined, 'the stay abroad is: {kind}'),
      todo: either('endsOn', 'wait for the end of the probation', 'the home cell to review and vote'),
    },
    met: 'The member has been alone abroad since {since}; the committee that manages members abroad decides on the self-review and the remarks.',
  },
  'probation.temporary-place-review': {
    title: 'recognition is reviewed by the official cell; the temporary cell gathers the papers',
    broken: { headline: 'Does not count: vote of the temporary cell (since {since}).' },
    met: 'The probationary member has been on temporary activity elsewhere since {since}; the official cell reviews.',
  },
  'probation.helper-kept-on-transfer': {
    title:
      'when a probationary member is transferred, the old helper leaves remarks and the new cell assigns a helper',
    broken: { headline: 'No helper assigned since the reception on {receivedOn}.' },
    met: either(
      'assignedOn',
      'A helper was assigned on {assignedOn}, after the reception.',
      'The remarks of a helper are of {remarkedOn}.',
    ),
  },
  'probation.discipline-reviewed-at-term': {
    title: 'a disciplined probationary member is still reviewed when the probation ends',
    broken: null,
    met: 'The discipline of {disciplinedOn} bars no review: the probation ends on {endsOn}, and the cell reviews then; a member no longer qualified is proposed for removal.',
  },
  'probation.criminal-fast-track': {
    title:
      'the ordinary procedure is left out only where the member is wanted, detained, or sentenced to non-custodial reform or heavier; a probationary member is then removed, an official one expelled',
    broken: {
      headline: either(
        'standing',
        'No removal of an official member: expelled instead.',
        'The ordinary procedure cannot be skipped: {actual}.',
      ),
      detail: either('standing', '{actual}', undefined),
    },
    met: 'The situation “{actual}” does not call for the ordinary procedure.',
  },
  'probation.starts-at-ceremony': note(
    'the day of the ceremony is the joining date and the first day of probation',
  ),
  'probation.duties': note('a probationary member has the duties of every member and pays the Party fee'),
  'probation.union-activity-kept': note(
    'a member still of Union age keeps taking part in Youth Union activity',
  ),
  'probation.no-extension': note('probation is not extended; it ends in recognition or in removal'),
  'new-member-class.programme': note('the new-member class covers every topic of its programme'),
} satisfies Partial<SubjectTexts<'membership'>['rules']>
