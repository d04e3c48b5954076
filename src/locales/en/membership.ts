import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    'membership.transcribed-dates': {
      title: 'the register has the joining date, and no recognition before probation ended',
      broken: ({ standing, recognisedOn }) => {
        if (standing !== undefined)
          return 'The register has a probationary member, and a recognition decision of {recognisedOn}; the register must be checked against the decisions.'
        return recognisedOn === undefined
          ? 'The register has an official member, while on the day of entry, {actual}, probation from the ceremony of {ceremonyOn} had not ended, which it did on {endsOn}; the register must be checked against the decisions.'
          : 'The register has a recognition decision of {recognisedOn}, while probation from the ceremony of {ceremonyOn} ended on {endsOn}; the register must be checked against the decisions.'
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
      broken:
        'At the admission of {admittedOn} the member was {months} months old, under {minimum}; birth and joining date must be checked, and if they are right the admission was below the standard.',
    },
    'membership.transcribed-decision': {
      title: 'the register has the day of the admission decision',
      met: 'The register has the admission decision, {decidedOn}.',
    },
    'membership.transcribed-official-date': {
      title: 'the official date transcribed from a register is the day the probation of its time ended',
      broken: either(
        'standing',
        'A probationary member has no official date, and the register gives {officialSince}; the register must be checked against the decisions.',
        'The register gives the official date {officialSince}, and the probation counted from the ceremony of {ceremonyOn} ended on {endsOn}; the register must be checked against the decisions.',
      ),
      met: 'The official date of the register, {officialSince}, is the day the probation counted from the ceremony of {ceremonyOn} ended.',
    },
    'membership.transcribed-unproven': {
      title: 'the steps before a transcription are unproven in this file',
      broken:
        'The standing of {standing} is transcribed from an existing register; the steps before it are unproven in this file.',
    },
    'recognition.shortfall-reported': {
      title: 'a shortfall on recognition is reported in full to the competent committee',
      met: 'The shortfall was reported on {reportedOn}.',
    },
    'recognition.decision-on-time': {
      title:
        'the competent committee decides on recognition on time, counted from the resolution of the cell',
      broken:
        'The resolution of the cell of {from} was to be decided by {lastDay}; the decision of {actual} is late. The official date does not move, and the competent committee must review its responsibility.',
      met: 'The decision of {actual} is within the limit of {lastDay} counted from the resolution of the cell of {from}.',
    },
    'member-file.birth-date-fixed': {
      title: 'the birth date in a member’s file is not adjusted',
      broken:
        'The birth date in a member’s file is not adjusted from {since} on; the date in the original file of the admission counts.',
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
      broken:
        'The discipline “{actual}” may not be applied to a probationary member; only {required|or} may.',
      met: 'The discipline “{actual}” may be applied to a probationary member.',
    },
    'probation.helper-kept': {
      title: 'an official member is assigned as helper throughout the probation, announced at the ceremony',
      broken: 'The helper is not an official member; the cell must assign an official member.',
      met: 'The helper is an official member.',
    },
    'new-member-class.certificate-held': {
      title: 'the probationary member holds the new-member certificate when the cell reviews recognition',
      met: 'The probationary member holds a new-member certificate of {issuedOn}.',
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
    'card.with-recognition': {
      title: 'the membership card is handed over after recognition, at the nearest cell meeting',
      broken:
        'The membership card was handed over on {actual}, before the recognition decision of {recognisedOn}; it is for official members only.',
      met: 'The membership card was handed over after the recognition decision of {recognisedOn}.',
    },
    'probation.abroad-review': {
      title:
        'abroad, the committee managing members there decides on the sending committee’s remarks and the self-review',
      met: either(
        'minimum',
        'Abroad, the committee managing members there decides on the sending committee’s remarks and the self-review; where official members are too few, a probationary-activity cell has at least {minimum|member|members}.',
        'The stay abroad takes {kind}; the official cell reviews on the papers the place of activity sends.',
      ),
    },
    'probation.alone-abroad': {
      title:
        'without a vote of a cell only a member alone abroad is recognised, by the committee that manages members abroad',
      broken: either(
        'endsOn',
        'The 12 months end on {endsOn}; {actual} is too early.',
        'The stay abroad takes {kind}; the official cell reviews, and without its vote nobody is recognised.',
      ),
      met: 'The member has been alone abroad since {since}; the committee that manages members abroad decides on the self-review and the remarks.',
    },
    'probation.temporary-place-review': {
      title: 'recognition is reviewed by the official cell; the temporary cell gathers the papers',
      broken:
        'Since {since} the probationary member has been on temporary activity in the cell that voted; the official cell must review, and this vote does not count.',
      met: 'The probationary member has been on temporary activity elsewhere since {since}; the official cell reviews.',
    },
    'probation.helper-kept-on-transfer': {
      title:
        'when a probationary member is transferred, the old helper leaves remarks and the new cell assigns a helper',
      broken:
        'The new cell received the probationary member on {receivedOn} and has not assigned a helper since.',
      met: either(
        'assignedOn',
        'A helper was assigned on {assignedOn}, after the reception.',
        'The remarks of a helper are of {remarkedOn}.',
      ),
    },
    'discipline.deferred': {
      title: 'discipline is deferred during pregnancy, while a child is small, and in serious illness',
      broken: (facts) =>
        facts.months === undefined
          ? 'The discipline is deferred: {deferral}.'
          : 'The discipline is deferred while the child is under {months} months.',
      met: 'The child is no longer under {months} months.',
    },
    'discipline.no-expulsion': {
      title: 'an expulsion is decided as an expulsion, not as a form of discipline beside the others',
      broken:
        'Expulsion is no form that is imposed beside the others; it is decided by the votes of an expulsion and ends the membership.',
    },
    'discipline.concluded': { title: 'discipline that is being considered is concluded' },
    'discipline.within-limitation': {
      title: 'discipline is applied within the limitation period counted from the breach',
      broken:
        'For the breach of {breachOn} the discipline “{form}” was possible until {lastDay}; it may no longer be applied on {actual}.',
      met: either(
        'lastDay',
        'The discipline “{form}” of {actual} is within the limitation period, which lasts until {lastDay} after the breach of {breachOn}.',
        'The discipline “{form}” of {actual} for the breach of {breachOn} knows no limitation period.',
      ),
    },
    'probation.discipline-reviewed-at-term': {
      title: 'a disciplined probationary member is still reviewed when the probation ends',
      met: 'The discipline of {disciplinedOn} bars no review: the probation ends on {endsOn}, and the cell reviews then; a member no longer qualified is proposed for removal.',
    },
    'probation.criminal-fast-track': {
      title:
        'the ordinary procedure is left out only where the member is wanted, detained, or sentenced to non-custodial reform or heavier; a probationary member is then removed, an official one expelled',
      broken: either(
        'standing',
        'In the situation “{actual}” an official member is expelled, not removed by name.',
        'The situation “{actual}” calls for the ordinary procedure; it may be left out only in these: {required}.',
      ),
      met: 'The situation “{actual}” does not call for the ordinary procedure.',
    },
    'badge.earned': {
      title: 'the Party badge is awarded for its years of seniority, earlier only by illness or death',
      broken: ({ required, held, endsOn }) => {
        if (required !== undefined) return 'There is no badge of {years} years; there are {required}.'
        if (held !== undefined)
          return 'The member holds the badge of {held} years; that of {years} years is not awarded any more.'
        return endsOn === undefined
          ? 'The badge of {years} years is earned on {earnedOn} and may be awarded from {earliestOn}; {actual} is too early.'
          : 'The badge of {years} years would be earned on {earnedOn} and may be awarded from {earliestOn}; the membership ended on {endsOn}.'
      },
      met: 'The badge of {years} years is earned on {earnedOn} and may be awarded from {earliestOn}.',
    },
    'badge.after-discipline': {
      title:
        'after discipline the badge waits the months laid down, and the cell acknowledges that the fault is corrected',
      broken: ({ acknowledged }) =>
        acknowledged === undefined
          ? 'After the {form} of {disciplinedOn} the badge waits until {endsOn}; {actual} is too early.'
          : 'The cell does not acknowledge that the fault behind the {form} of {disciplinedOn} is corrected.',
      met: 'The wait after the {form} of {disciplinedOn} ended on {endsOn}, and the cell acknowledges the correction.',
    },
    'badge.flow': note(
      'the member declares for the badge, the levels pass it on, and the standing committee of provincial level decides',
    ),
    'badge.rounds': {
      title:
        'badges are awarded on four days of the year and other important occasions, which bar no other day',
      met: ({ isUsual }) =>
        isUsual === true
          ? 'The badge is awarded on one of the usual days: {occasions}.'
          : 'The usual days of award are {occasions}; other important occasions are open to the standing committee of provincial level.',
    },
    'badge.carried-over': {
      title: 'the badges an office’s register has agree with the member’s years of seniority',
      broken: ({ standing, required }) => {
        if (standing !== undefined)
          return 'A probationary member holds no badge, and the register has {badges} years; hold the register against the decisions.'
        return required !== undefined
          ? 'There is no badge of {years} years; there are {required}. Hold the register against the decisions.'
          : 'The register has the badge of {years} years on {actual}, which could be awarded from {earliestOn} at the earliest; hold it against the decisions.'
      },
      met: 'The register has the badges of {badges} years, which the seniority reaches.',
    },
    'badge.due': {
      title: 'a member whose years of seniority are complete is awarded the badge',
    },
    'badge.before-transfer': {
      title: 'before an official transfer the old place has a badge that is due decided',
      broken:
        'The badge of {years} years has been due since {earnedOn}; the old place has it decided before the papers go, and the new place hands it over.',
    },
    'seniority.deductions': {
      title: 'the time of an interruption of activity is taken off seniority',
      met: 'The time of the interruption from {since} to {until} is not counted in seniority.',
    },
    'seniority.readmitted': {
      title:
        'the seniority of a re-admitted member runs from the first admission decision, less the time outside',
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
      broken:
        'A joining day of {ceremonyOn} is not taken from {joinedBy}: so it counts to July 1954, and to 30 April 1975 south of the Bến Hải river.',
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
      broken: 'The case is closed for itself; the case that goes on with the person must be another one.',
      met: 'Another case goes on with the person.',
    },
    'activity.suspension-within-limit': {
      title:
        'a suspension from activity, its extension included, ends within the limit, unless a criminal procedure is under way',
      broken:
        'The suspension from activity that began on {from} may last until {lastDay}; {actual} is beyond the limit.',
      met: 'The suspension from activity that began on {from} ends on {actual}, within the limit of {lastDay}.',
    },
    'membership.activity-resumed': {
      title:
        'after an interruption activity is taken up again only where the member was not at fault and kept to the duties of a member',
      broken: either(
        'ownFault',
        'Activity was interrupted on {since} through the member’s own fault; it is not taken up again, and the name is to be removed.',
        'The cell and the grassroots committee do not confirm that the member kept to duties and conduct since the interruption of {since}.',
      ),
      met: 'Activity interrupted on {since} through no fault of the member may be taken up again.',
    },
    'recognition.announced-by-official-cell': {
      title: 'the recognition of a member on temporary activity is announced by the official cell',
      broken:
        'Since {since} the member has been on temporary activity in the cell that announced; the official cell announces, and tells it.',
      met: 'The member has been on temporary activity elsewhere since {since}; the official cell announces.',
    },
    'recognition.announced-at-nearest-meeting': {
      title: 'the recognition is announced at the nearest cell meeting',
      broken: either(
        'metOn',
        'The cell met on {metOn} after the recognition of {recognisedOn}; it was announced on {actual} only.',
        'The recognition was not announced at the nearest cell meeting.',
      ),
      met: 'The recognition of {recognisedOn} was announced on {actual}.',
    },
  },
  missing: {
    'certificate.new-member': 'There is no new-member certificate on file.',
    'evidence.badges': 'The register does not say which badges the member holds.',
    'evidence.ceremonyOn': 'The day of the admission ceremony is not recorded.',
    'evidence.confirmed':
      'It is not recorded whether cell and grassroots committee confirm that the member kept to duties and conduct during the interruption.',
    'evidence.continuedIn': 'The case that goes on with the member is not named.',
    'evidence.correctionAcknowledged':
      'It is not recorded whether the cell acknowledges that the fault is corrected.',
    'evidence.decidedOn':
      'The register has no day of the admission decision; seniority is counted from the joining date.',
    'evidence.helper': 'No helper is recorded.',
    'evidence.ownFault':
      'It is not recorded whether the interruption came about through the member’s own fault.',
    'evidence.announcingCell':
      'Which cell announced is not stated, or cannot be told from the temporary one.',
    'evidence.reviewingCell':
      'Which cell voted is not stated, while the probationary member is on temporary activity elsewhere.',
    'member.died': 'The death of the member is not on file.',
    'membership.official': 'The file does not show an official member.',
    'person.former.decidedOn': 'The file does not state the day of the first admission decision.',
    'remarks.made': 'The helper’s remarks are not on file.',
  },
  cures: {
    'badge.decided-first': 'have the badge decided before the papers of the transfer go',
    'badge.wait': 'wait until the badge may be awarded',
    'badges.told': 'state from the decisions which badges the member holds',
    'case.other-named': 'name the case that goes on with the person',
    'class.new-member.attend': 'attend the new-member class',
    'correction.acknowledged': 'have the cell acknowledge that the member has corrected the fault',
    'discipline.not-applied': 'apply no discipline once the limitation period is over',
    'discipline.other-form': 'apply a reprimand or a warning',
    'interruption.clarified': 'clarify the cause of the interruption and have duties and conduct confirmed',
    'member.expelled': 'expel the official member',
    'probation.wait': 'wait until the probation has ended',
    'procedure.ordinary': 'follow the ordinary procedure in full',
    'recognition-file.completed': 'add the papers the recognition file lacks',
    'announcement.by-official-cell': 'have the official cell announce the decision',
    'review.by-official-cell': 'send the papers to the official cell for its review',
    'self-review.redated': 'write the self-review again after the end of the probation',
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
