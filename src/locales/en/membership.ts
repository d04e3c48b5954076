import type { Facts } from '../../law/finding.js'
import { yearsAndMonths } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const inYears = (months: Facts[string] | undefined) => {
  const [years, rest] = yearsAndMonths(months)
  return rest === 0 ? `${years} years` : `${years} years and ${rest} ${rest === 1 ? 'month' : 'months'}`
}

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    'membership.transcribed-dates': {
      title: 'the register has the joining date, and no recognition before probation ended',
      broken: {
        headline: ({ standing, recognisedOn }) => {
          if (standing !== undefined)
            return 'Books contradict: probationary, yet recognised on {recognisedOn}.'
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
    'recognition.shortfall-reported': {
      title: 'a shortfall on recognition is reported in full to the competent committee',
      broken: null,
      met: 'The shortfall was reported on {reportedOn}.',
    },
    'recognition.decision-on-time': {
      title:
        'the competent committee decides on recognition on time, counted from the resolution of the cell',
      broken: {
        headline: 'The recognition decision is late: {actual}, last day {lastDay}.',
        todo: '{actor} to review the responsibility for the delay; the official date does not change',
      },
      met: 'The decision of {actual} is within the limit of {lastDay} counted from the resolution of the cell of {from}.',
    },
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
        headline: ({ lostOn }) =>
          lostOn === undefined
            ? 'The new file is not complete.'
            : 'The opinion came too early: {opinionOn}, loss {lostOn}.',
      },
      met: 'The file lost on {lostOn} is made again on the opinion of {opinionOn}, and certified.',
    },
    'records.member-record-on-time': {
      title: 'the new member files the member record and the member sheet on time after the ceremony',
      broken: { headline: 'Member record and sheet are late: {actual}, last day {lastDay}.' },
      met: 'The member record and the member sheet were filed on {actual}, within the limit of {lastDay}.',
    },
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
      broken: { headline: 'The helper is not an official member.' },
      met: 'The helper is an official member.',
    },
    'new-member-class.certificate-held': {
      title: 'the probationary member holds the new-member certificate when the cell reviews recognition',
      broken: null,
      met: 'The probationary member holds a new-member certificate of {issuedOn}.',
    },
    'recognition.self-review-after-term': {
      title: 'the self-review is written after the end of the probation',
      broken: { headline: 'Self-review too early: {actual}, the probation ended {endsOn}.' },
      met: 'The self-review of {actual} was written after the end of the probation on {endsOn}.',
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
        todo: 'the cell to report the whole result to the competent committee, and vote again only after its answer',
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
    'dates.four-kept-apart': {
      title:
        'four dates are kept apart: the start of seniority, the joining date, the official date, the recognition decision',
      broken: null,
      met: 'Party seniority runs from {seniorityFrom}; the joining date is {joinedOn}; the official date is {officialSince}; recognition was decided on {recognisedOn}.',
    },
    'probation.rights-limited': {
      title: 'a probationary member may not vote, stand or elect until the recognition decision',
      broken: {
        headline: 'A probationary member has no vote and cannot stand.',
        todo: 'wait for the recognition decision',
      },
      met: 'The right to vote, stand and elect runs from {rightsFrom}, the day of the recognition decision.',
    },
    'card.with-recognition': {
      title: 'the membership card is handed over after recognition, at the nearest cell meeting',
      broken: {
        headline: 'Card handed over too early: {actual}, recognised {recognisedOn}.',
        todo: 'hand the card over only after the recognition decision',
      },
      met: 'The membership card was handed over after the recognition decision of {recognisedOn}.',
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
    'discipline.deferred': {
      title: 'discipline is deferred during pregnancy, while a child is small, and in serious illness',
      broken: {
        headline: (facts) =>
          facts.months === undefined
            ? 'No discipline yet: deferred for {deferral}.'
            : 'No discipline yet: the child is under {months} months.',
      },
      met: 'The child is no longer under {months} months.',
    },
    'discipline.no-expulsion': {
      title: 'an expulsion is decided as an expulsion, not as a form of discipline beside the others',
      broken: {
        headline: 'Expulsion is not recorded as another form of discipline.',
        todo: '{actor} to vote and decide by the procedure of expulsion',
      },
      met: 'The discipline is no expulsion.',
    },
    'discipline.concluded': {
      title: 'discipline that is being considered is concluded',
      met: 'The discipline under way was concluded.',
      broken: { headline: 'The discipline under way is not concluded.' },
    },
    'discipline.within-limitation': {
      title: 'discipline is applied within the limitation period counted from the breach',
      broken: { headline: 'The limit for a {form} ran out after {lastDay}.' },
      met: either(
        'lastDay',
        'The discipline “{form}” of {actual} is within the limitation period, which lasts until {lastDay} after the breach of {breachOn}.',
        'The discipline “{form}” of {actual} for the breach of {breachOn} knows no limitation period.',
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
    'badge.earned': {
      title: 'the Party badge is awarded for its years of seniority, earlier only by illness or death',
      broken: {
        headline: ({ required, held, endsOn }) => {
          if (required !== undefined) return 'There is no badge of {years} years.'
          if (held !== undefined) return 'No badge of {years} years: one of {held} is held.'
          return endsOn === undefined
            ? 'Not yet {years} years of seniority: on {earnedOn}.'
            : 'Short of {years} years: the membership ended on {endsOn}.'
        },
        todo: ({ required, held, endsOn }) => {
          if (required !== undefined) return '{actor} to award only a badge that the rules name'
          return held === undefined && endsOn === undefined ? undefined : 'not to award this badge'
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
    'seniority.deductions': {
      title: 'the time of an interruption of activity is taken off seniority',
      broken: null,
      met: 'The time of the interruption from {since} to {until} is not counted in seniority.',
    },
    'seniority.readmitted': {
      title:
        'the seniority of a re-admitted member runs from the first admission decision, less the time outside',
      broken: null,
      met: ({ seniorityFrom }) =>
        seniorityFrom === undefined
          ? 'The time outside from {leftOn} to {readmittedOn} is deducted from seniority.'
          : 'Seniority runs from {seniorityFrom}, less the time outside from {leftOn} to {readmittedOn}.',
    },
    'seniority.restored': note(
      'the seniority of a member restored after a wrong removal or expulsion is continuous',
    ),
    'seniority.wartime-joining-day': {
      title:
        'the joining day of someone not admitted in the ordinary way in the wars is the day the regulation names',
      broken: {
        headline: 'The joining date {ceremonyOn} is not so counted.',
        detail: 'it is told as {joinedBy}',
        todo: '{actor} to check the papers: it is so counted to July 1954 only, south of the Bến Hải river to 30 April 1975',
      },
      met: 'The joining day of {ceremonyOn} is {joinedBy}.',
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
    'recognition.removal-if-unqualified': note(
      'the cell proposes removal, never expulsion, for a probationary member who does not qualify',
    ),
    'card.number': note('the number of the membership card is the personal identification number'),
    'records.case-closed': {
      title: 'the case of a member is closed as opened twice only for another case, which goes on',
      broken: { headline: 'No other case: the one named is this case.' },
      met: 'Another case goes on with the person.',
    },
    'activity.suspension-within-limit': {
      title:
        'a suspension from activity, its extension included, ends within the limit, unless a criminal procedure is under way',
      broken: { headline: 'The suspension is too long: {actual}, last day {lastDay}.' },
      met: 'The suspension from activity that began on {from} ends on {actual}, within the limit of {lastDay}.',
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
  },
  missing: {
    'certificate.new-member': 'There is no new-member certificate on file.',
    'consent.member-file': {
      headline: 'No written consent to correct the member file.',
      detail: either('required', 'needed from {required|or}', undefined),
    },
    'evidence.badges': 'The register does not say which badges the member holds.',
    'evidence.ceremonyOn': 'The day of the admission ceremony is not recorded.',
    'evidence.confirmed': 'Not recorded: whether duties were kept during the interruption.',
    'evidence.continuedIn': 'Not named: the case that goes on with the member.',
    'evidence.correctionAcknowledged': 'Not recorded: whether the cell acknowledges the correction.',
    'evidence.decidedOn': 'The books have no day of the admission decision.',
    'evidence.helper': 'No helper is recorded.',
    'evidence.certified': 'Not recorded: whether the new file is verified and certified.',
    'evidence.copiesFiled': 'Not recorded: whether copies of the decisions are in the file.',
    'evidence.lostBy': 'It is not established who lost the file.',
    'evidence.opinionOn': 'The opinion of the committee directly above is not recorded.',
    'evidence.originalFile': 'The correction names no paper of the original file of the admission.',
    'evidence.ownFault': 'Not recorded: whether the interruption was the member’s own fault.',
    'evidence.announcingCell': 'Not recorded: which cell announced it.',
    'evidence.reviewingCell': 'Not recorded: which cell voted.',
    'member.died': 'The death of the member is not on file.',
    'membership.official': 'The file does not show an official member.',
    'person.former.decidedOn': 'The file does not state the day of the first admission decision.',
    'remarks.made': {
      headline: 'The helper’s remarks are not on file.',
      todo: 'the helper to write the remarks',
    },
  },
  cures: {
    'consent.member-file':
      '{actor} to obtain the written consent of the competent committee, or name the paper of the file that the correction rests on',
    'member-file.completed': '{actor} to complete the new file: cause, opinion, certification, copies',
    'badge.decided-first': '{actor} to have the badge decided before the papers go',
    'badge.wait': 'wait for the conditions of the badge',
    'badges.told': '{actor} to check the decisions and record the badges held',
    'case.other-named': '{actor} to name the case that follows on',
    'class.new-member.attend': '{actor} to send the member to the new-member class',
    'correction.acknowledged': 'the cell to acknowledge that the member has corrected the fault',
    'discipline.not-applied': '{actor} to apply no discipline past the limitation',
    'discipline.other-form': '{actor} to apply a reprimand or a warning',
    'interruption.clarified': '{actor} to clear up the cause and confirm that the member kept the duties',
    'member.expelled': '{actor} to consider expelling the official member',
    'probation.wait': 'wait for the end of the probation, then the cell reviews',
    'procedure.ordinary': '{actor} to take the ordinary procedure in full',
    'recognition-file.completed': '{actor} to complete the recognition file',
    'announcement.by-official-cell': 'the home cell to announce the decision',
    'review.by-official-cell': '{actor} to pass the file to the home cell, which reviews',
    'self-review.redated': 'the probationary member to write the self-review anew after the term',
  },
  tasks: {
    'records.member-record-on-time': 'the new member files member record and member sheet',
    'probation.helper-kept': 'the cell assigns an official member as helper',
    'probation.helper-kept-on-transfer': 'the new cell assigns a helper to the probationary member',
    'recognition.cell-review-on-time': 'the cell reviews and proposes recognition as an official member',
    'recognition.shortfall-reported':
      'the cell reports the recognition vote that fell short to the competent committee',
    'recognition.decision-on-time': 'the competent committee decides the recognition',
    'recognition.announced-at-nearest-meeting':
      'the cell committee announces the recognition at the nearest meeting',
    'recognition.removal-if-unqualified':
      'the cell proposes the removal of the unqualified probationary member',
    'card.with-recognition':
      'the committee directly above issues the membership card, the cell hands it over',
    'activity.suspension-within-limit': 'the competent committee ends the suspension or decides on it again',
    'discipline.concluded': 'the competent committee concludes the discipline under way',
    'badge.due': 'the standing committee considers the Party badge',
  },
  codes: {
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
  },
  provisions: {
    'activity.exemption.decider': 'who exempts from work and activity by reason of age or health',
    'activity.exemption.other.decider': 'who exempts from work and activity on other grounds',
    'activity.suspension.maximum': 'longest suspension from activity',
    'badge.before-transfer': 'badge that is due before an official transfer',
    'badge.days': 'days on which badges are awarded',
    'badge.early.illness.from-70': 'longest advance by illness, badges of 70 to 90 years',
    'badge.early.illness.to-65': 'longest advance by illness, badges of 30 to 65 years',
    'badge.early.posthumous': 'longest advance of a posthumous badge',
    'badge.early.posthumous.from': 'first day of the deaths for which a badge may be awarded early',
    'badge.wait.dismissal': 'wait for the badge after a dismissal',
    'badge.wait.reprimand': 'wait for the badge after a reprimand',
    'badge.wait.warning': 'wait for the badge after a warning',
    'badge.years': 'years of seniority that earn a badge',
    'discipline.limitation.expulsion': 'limitation period of an expulsion',
    'discipline.limitation.reprimand': 'limitation period of a reprimand',
    'discipline.limitation.warning-dismissal': 'limitation period of a warning or dismissal',
    'member-file.lost.decider': 'who gives an opinion before a lost member file is made again',
    'member-file.birth-date.frozen-since': 'first day on which a member’s birth date is no longer adjusted',
    'member-record.deadline': 'time limit of the member record and the member sheet',
    'membership-card.handover': 'when the membership card is handed over',
    'membership-card.number-digits': 'digits of the number of the membership card',
    'membership.transcribed': 'membership transcribed from an existing register',
    'new-member-certificate.issuer': 'issuer of the new-member certificate',
    'new-member-certificate.validity': 'validity of the new-member certificate',
    'new-member-class.topics': 'topics of the new-member class',
    'cell.probationary-activity-abroad.minimum': 'fewest members of a probationary-activity cell abroad',
    'criminal.fast-track.threshold': 'situations in which the ordinary procedure is not needed',
    'discipline.probationary.forms': 'forms of discipline for a probationary member',
    'discipline.temporary-place.maximum':
      'heaviest discipline by the committee of the place of temporary activity',
    'probation.duration': 'duration of probation',
    'probation.extension.maximum': 'extension of probation',
    'recognition.announcement': 'when the recognition is announced',
    'recognition.official-date': 'official date',
    'recognition.opinions': 'consolidated opinions on the probationary member',
    'recognition.proposal.deadline': 'time limit of the cell’s review of the recognition',
    'seniority.member-tasks.national.until': 'day until which a joining counts from the tasks of a member',
    'seniority.member-tasks.south.until':
      'day until which a joining counts from the tasks of a member south of the Bến Hải river',
    'seniority.wartime-joining-day': 'joining day where there was no ordinary admission in the wars',
    'seniority.deducted': 'times taken off seniority',
    'seniority.readmitted.start': 'day the seniority of a re-admitted member runs from',
    'seniority.start': 'day Party seniority runs from',
    'seniority.under-age.north.until': 'day until which an admission under age is kept',
    'seniority.under-age.south.until':
      'day until which an admission under age is kept south of the Bến Hải river',
  },
}
