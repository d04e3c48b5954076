import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the member file, the card and the four dates. */
export const memberFileRules = {
  'member-file.birth-date-fixed': {
    title: 'the birth date in a member’s file is not adjusted',
    broken: {
      headline: 'No change of a member’s birth date since {since}.',
      todo: 'keep the birth date of the file at admission',
    },
    met: 'The birth date is that of the original file.',
  },
  'member-file.corrected-by-leave': {
    title: 'a member file is corrected only with the written consent of the competent committee',
    broken: {
      headline: ({ actual }) =>
        actual === 'none'
          ? 'No body named in the consent to correct the file ({consentOn}).'
          : 'Consent without competence to correct the member file.',
      detail: ({ actual }) => (actual === 'none' ? undefined : '{actual} consented on {consentOn}'),
    },
    met: ({ consentOn }) =>
      consentOn === undefined
        ? 'The correction names the paper it rests on.'
        : 'The correction of the file was consented to on {consentOn}.',
  },
  'member-file.lost-restored': {
    title:
      'a lost member file is made again with the opinion from above, certified, with copies of the decisions',
    broken: {
      headline: ({ lostOn, transfer }) => {
        if (transfer !== undefined) return 'File lost on {lostOn}, not made again.'
        return lostOn === undefined
          ? 'The new file is not complete.'
          : 'The opinion came too early: {opinionOn}, loss {lostOn}.'
      },
      todo: ({ transfer }) =>
        transfer === undefined
          ? undefined
          : '{actor} to have the lost file made again and certified before the member is sent or received',
    },
    met: 'The file lost on {lostOn} is made again on the opinion of {opinionOn}, and certified.',
  },
  'member-file.kept-and-reconciled': {
    title: 'member files are kept by their keeper and compared with the list every six months',
    broken: {
      headline: ({ lostOn }) =>
        lostOn === undefined
          ? 'The comparison of the files is late: {actual}, last day {lastDay}.'
          : 'The file was not there: lost on {lostOn}, not made again.',
      todo: ({ lostOn }) =>
        lostOn === undefined
          ? '{actor} to compare the files with the list, and to review who is responsible for the delay'
          : '{actor} to have the lost file made again, and then to compare it',
    },
    met: 'The file was compared with the list on {actual}, within the limit of {lastDay}.',
  },
  'records.member-record-on-time': {
    title: 'the new member files the member record and the member sheet on time after the ceremony',
    broken: { headline: 'Member record and sheet are late: {actual}, last day {lastDay}.' },
    met: 'The member record and the member sheet were filed on {actual}, within the limit of {lastDay}.',
  },
  'dates.four-kept-apart': {
    title:
      'four dates are kept apart: the start of seniority, the joining date, the official date, the recognition decision',
    broken: null,
    met: 'Party seniority runs from {seniorityFrom}; the joining date is {joinedOn}; the official date is {officialSince}; recognition was decided on {recognisedOn}.',
  },
  'card.with-recognition': {
    title: 'the membership card is handed over after recognition, at the nearest cell meeting',
    broken: {
      headline: 'Card handed over too early: {actual}, recognised {recognisedOn}.',
      todo: 'hand the card over only after the recognition decision',
    },
    met: 'The membership card was handed over after the recognition decision of {recognisedOn}.',
  },
  'card.number': note('the number of the membership card is the personal identification number'),
  'records.case-closed': {
    title: 'the case of a member is closed as opened twice only for another case, which goes on',
    broken: { headline: 'No other case: the one named is this case.' },
    met: 'Another case goes on with the person.',
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
