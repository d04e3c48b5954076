import type { RuleTexts } from '../texts.js'

/** The ceremony, probation and recognition. */
export const membershipRules: Readonly<Record<string, RuleTexts>> = {
  'ceremony.on-time': {
    title:
      'the admission ceremony is held on time, or later with the prior agreement of the committee directly above',
    broken:
      'The ceremony for the admission decision of {decidedOn} was to be held by {lastDay}; held on {actual}, it is late without the prior agreement of the committee directly above. The admission stands.',
    met: (facts) =>
      facts.consentOn === undefined
        ? 'The ceremony was held on {actual}, within the limit of {lastDay}.'
        : 'The ceremony was held on {actual}, after the limit of {lastDay}, with the agreement of {consentOn}.',
  },
  'ceremony.each-separately': {
    title: 'several persons may share a ceremony, but each is admitted separately',
    broken: 'Several persons were admitted together at the ceremony; each must be admitted separately.',
  },
  'ceremony.right-place': {
    title:
      'the ceremony is held by the cell that passed the proposal resolution, or by the cell of the new place of an applicant who moved',
    broken: (facts) =>
      facts.isNewPlace === undefined
        ? 'The ceremony was held by another cell than the one that passed the proposal resolution; it does not count.'
        : 'The ceremony was not held by the cell of the place the applicant moved to on {movedOn}; it does not count.',
    met: (facts) =>
      facts.isNewPlace === undefined
        ? 'The ceremony was held by the cell that passed the proposal resolution.'
        : 'The ceremony was held by the cell of the place the applicant moved to on {movedOn}.',
  },
  'records.member-record-on-time': {
    title: 'the new member files the member record and the member sheet on time after the ceremony',
    broken:
      'After the ceremony of {from}, the member record and the member sheet were due by {lastDay}; filed on {actual}, they are late.',
    met: 'The member record and the member sheet were filed on {actual}, within the limit of {lastDay}.',
  },
  'probation.twelve-months': {
    title: 'the cell reviews recognition after the end of the probation, counted from the ceremony',
    broken:
      'The probation counted from the ceremony of {joinedOn} ends on {endsOn}; the cell’s review on {actual} is too early.',
    met: 'The probation counted from the ceremony of {joinedOn} ended on {endsOn}.',
  },
  'probation.discipline-forms': {
    title: 'a probationary member receives no discipline other than a reprimand or a warning',
    broken: 'The discipline “{actual}” may not be applied to a probationary member; only {required|or} may.',
    met: 'The discipline “{actual}” may be applied to a probationary member.',
  },
  'probation.helper-kept': {
    title: 'an official member is assigned as helper throughout the probation, announced at the ceremony',
    broken: 'The helper is not an official member; the cell must assign an official member.',
    met: 'The cell assigned an official member as helper.',
  },
  'new-member-class.certificate-held': {
    title: 'the probationary member holds the new-member certificate when the cell reviews recognition',
    met: 'The probationary member holds a new-member certificate of {issuedOn}.',
  },
  'new-member-class.issuer': {
    title: 'the new-member certificate is issued by the competent body',
    broken:
      'The new-member certificate was issued by {actual}, which is not competent; it must be issued by {required|or}.',
    met: 'The new-member certificate was issued by {actual}, which is competent.',
  },
  'recognition.self-review-after-term': {
    title: 'the self-review is written after the end of the probation',
    broken:
      'The self-review is dated {actual}, and the probation ends on {endsOn}; it must be written after that day.',
    met: 'The self-review of {actual} was written after the end of the probation on {endsOn}.',
  },
  'recognition.file-complete': {
    title: 'the recognition file holds every paper',
    broken: 'The recognition file lacks: {absent}; it must be completed.',
  },
  'recognition.three-failed-votes': {
    title:
      'after the shortfalls the rules allow, the case goes up, and no further vote is taken before the answer',
    broken:
      '{failed|vote has|votes have} fallen short, and {maximum} is the most; the case must go up, and no vote is taken before the answer.',
    met: '{failed|vote has|votes have} fallen short, fewer than {maximum}.',
  },
  'recognition.cell-review-on-time': {
    title: 'the cell reviews and proposes recognition on time after the end of the probation',
    broken:
      'The probation ended on {from}, so the cell was to review by {lastDay}; its review of {actual} is late. The official date does not move.',
    met: 'The cell reviewed on {actual}, within the limit of {lastDay} counted from the end of the probation on {from}.',
  },
  'recognition.date-not-delayed': {
    title: 'the official date is the day the probation ends, however late the decision',
    met: 'The official date is {officialSince}, whatever the day of the recognition decision, {recognisedOn}.',
  },
  'dates.four-kept-apart': {
    title:
      'four dates are kept apart: the start of seniority, the joining date, the official date, the recognition decision',
    met: 'Party seniority runs from {seniorityFrom}; the joining date is {joinedOn}; the official date is {officialSince}; recognition was decided on {recognisedOn}.',
  },
  'probation.rights-limited': {
    title: 'a probationary member may not vote, stand or elect until the recognition decision',
    broken: 'A probationary member may not vote, stand for or elect leading bodies of the Party.',
    met: 'The right to vote, stand and elect runs from {rightsFrom}, the day of the recognition decision.',
  },
  'recognition.announced-at-nearest-meeting': {
    title: 'the recognition is announced at the nearest cell meeting',
    broken: 'The recognition was not announced at the nearest cell meeting.',
  },
  'card.with-recognition': {
    title: 'the membership card is handed over after recognition, at the nearest cell meeting',
    broken:
      'The membership card was handed over on {actual}, before the recognition decision of {recognisedOn}; it is for official members only.',
    met: 'The membership card was handed over after the recognition decision of {recognisedOn}.',
  },
}
