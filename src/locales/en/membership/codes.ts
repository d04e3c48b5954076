import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the codes. */
export const codes: SubjectTexts<'membership'>['codes'] = {
  standing: {
    probationary: 'probationary member',
    official: 'official member',
  },
  disciplineForm: {
    reprimand: 'reprimand',
    warning: 'warning',
    dismissal: 'dismissal',
    expulsion: 'expulsion',
  },
  right: {
    vote: 'to vote on resolutions',
    stand: 'to stand for leading bodies of the Party',
    elect: 'to elect leading bodies of the Party',
  },
  rightAnswer: { yes: 'has the right', no: 'has not the right', unknown: 'not established' },
  rightReason: {
    'not-a-member': 'the person is no member on that day',
    probationary: 'a probationary member has these rights from the recognition decision',
    official: 'an official member',
    exempted: 'exempted from work and activity; counted where attending and voting',
    suspended: 'suspended from activity; out of the base of the vote',
    charged: 'charged in a criminal case; out of the base of the vote',
    interrupted: 'activity is interrupted; no source states the rights',
    'temporary-place': 'on temporary activity; the rights are those of the official cell',
  },
  exemptionGround: {
    age: 'age',
    health: 'health',
    'long-treatment': 'long treatment',
    'alone-or-far-away': 'being alone abroad or far away',
    'moving-work': 'moving work of less than one year',
    'awaiting-retirement': 'waiting for retirement',
    maternity: 'maternity leave',
  },
  suspensionGround: {
    discipline: 'breach of discipline',
    criminal: 'criminal procedure',
  },
  fileLostBy: {
    member: 'the member',
    organisation: 'the organisation',
    'force-majeure': 'nobody, by force majeure',
  },
  interruptionCause: {
    'lost-contact': 'contact with the organisation lost',
    'transfer-gap': 'gap in a transfer',
  },
  recognitionPaper: {
    'doc.self-review': 'the self-review',
    'doc.helper-remarks': 'the helper’s remarks',
    'doc.recognition-opinions': 'the consolidated opinions on the probationary member',
    'doc.new-member-certificate': 'the new-member certificate',
  },
  membershipMoment: {
    'term-end': 'the day the probation ends',
    'nearest-cell-meeting': 'the nearest cell meeting',
    'after-recognition': 'after recognition',
    'admission-decision': 'the day of the admission decision',
    'first-decision-less-time-outside':
      'the day of the first admission decision, less the time outside the Party',
  },
  badgeEarly: {
    illness: 'serious illness',
    posthumous: 'posthumous',
  },
  joinedBy: {
    'cell-life': 'the first day of cell life',
    'member-tasks': 'the day a member’s tasks were given or a cell was founded',
    'taking-part': 'the day a sympathiser taken for a member took part',
  },
  joiningRegion: {
    north: 'not south of the Bến Hải river',
    south: 'south of the Bến Hải river',
  },
  badgeDay: {
    '02-03': '3 February',
    '05-19': '19 May',
    '09-02': '2 September',
    '11-07': '7 November',
  },
}
