import { either } from '../sentence.js'
import type { SideTexts } from '../texts.js'

/** Words of the side road: transfers of members, members abroad, discipline, the criminal fast track. */
export const transfersTexts: SideTexts = {
  acts: {
    'member.transferred': 'transferring the member',
    'referral.presented': 'presenting the referral letter to the new cell committee',
    'transfer-notice.arrived': 'the arrival of the notice slip at the destination',
    'member.received': 'the destination receiving the member and the member file',
    'member.returned': 'the member coming back to the official cell',
  },
  states: {
    place: 'place of activity',
    home: 'active in the official cell',
    transferring: 'transfer under way',
    temporary: 'on temporary activity elsewhere',
    abroad: 'active abroad',
  },
  cures: {
    'discipline.not-applied': 'apply no discipline once the limitation period is over',
    'file-index.certified':
      'have the sending place certify the index of the member file before the reception',
    'inspection.concluded':
      'wait for the conclusion of the inspection or examination, or of the complaint or denunciation',
    'member.expelled': 'expel the official member',
    'procedure.ordinary': 'follow the ordinary procedure in full',
    'removal.opened': 'consider removal at the destination where there is no good reason for the delay',
    'review.by-official-cell': 'send the papers to the official cell for its review',
    'transfer-dossier.awaited': 'wait until the time to file the transfer dossier is over',
    'transfer-dossier.filed': 'file the transfer dossier at the destination',
    'transfer-papers.completed': 'complete the transfer papers',
    'transfer.other-kind':
      'stay in the official cell for a shorter time, transfer officially for a longer one',
    'transfer.to-other-cell': 'correct the cell of destination',
  },
  codes: {
    internal: 'internal',
    temporary: 'temporary',
    abroad: 'abroad',
    'official-transfer': 'official transfer',
    'internal-transfer': 'internal transfer',
    'temporary-transfer': 'temporary transfer',
    'transfer-abroad': 'transfer abroad',
    'procedure-done': 'the procedure is done',
    'counted-at-home': 'counted in the official cell',
    'fee-at-temporary-place': 'Party fee at the temporary place',
    'no-vote-there': 'no vote and no candidacy at the temporary place',
    'doc.transfer-slip': 'the transfer slip',
    'doc.admission-decision': 'the admission decision',
    'doc.membership-card': 'the membership card',
    'doc.member-file': 'the member file',
    'doc.transfer-self-review': 'the self-review with remarks of the cell and the grassroots committee',
  },
  rules: {
    'member-transfer.other-cell': {
      title: 'the member is transferred to another cell',
      broken: 'The destination is the cell the member is active in; it must be another cell.',
      met: 'The member is transferred to another cell.',
    },
    'member-transfer.not-blocked': {
      title:
        'no member is transferred while under inspection or examination or while a complaint or denunciation is being handled, and none is received while the file index is uncertified',
      broken: either(
        'indexCertified',
        'The index of the member file is not certified; the destination may not receive the member yet.',
        'The member is under inspection or examination, or a complaint or denunciation is being handled; the transfer must wait.',
      ),
      met: either(
        'indexCertified',
        'The index of the member file is certified.',
        'No inspection, examination, complaint or denunciation about the member is pending.',
      ),
    },
    'member-transfer.papers': {
      title: 'the papers of the transfer are complete',
      broken: 'The papers of the transfer are not complete; required: {required}.',
      met: 'The papers of the transfer are complete: {required}.',
    },
    'member-transfer.temporary-window': {
      title: 'a temporary transfer is for a stay neither shorter nor longer than the rules say',
      broken: either(
        'study',
        'Study of {months|month|months} is no case of temporary activity, which is for {minimum} to {maximum} months.',
        'A stay of {months|month|months} is no case of temporary activity, which is for {minimum} to under {under} months.',
      ),
      met: either(
        'study',
        'Study of {months|month|months} is a case of temporary activity, which is for {minimum} to {maximum} months.',
        'A stay of {months|month|months} is a case of temporary activity, which is for {minimum} to under {under} months.',
      ),
    },
    'member-transfer.started-on-time': {
      title: 'the official transfer is done on time after a change of workplace or residence',
      broken:
        'The decision took effect, or the member moved house, on {from}, so the official transfer was due by {lastDay}; {actual} is late.',
      met: 'The official transfer of {actual} is within the limit of {lastDay}.',
    },
    'member-transfer.letter-on-time': {
      title: 'the referral letter is presented to the new cell committee on time',
      broken:
        'The member was referred on {from}, so the referral letter was due by {lastDay}; presented on {actual}, it is late.',
      met: 'The referral letter was presented on {actual}, within the limit of {lastDay}.',
    },
    'member-transfer.dossier-filed': {
      title: 'the transfer dossier is filed at the destination on time',
      broken:
        'The notice slip arrived on {from}, so the dossier was due by {lastDay}; {actual} is late. Without a good reason the destination removes the name for abandonment of activity.',
      met: 'The transfer dossier was filed on {actual}, within the limit of {lastDay}.',
    },
    'member-transfer.withheld-too-long': {
      title:
        'a name is removed for a transfer dossier not filed only after the time limit, and without a good reason',
      broken: either(
        'excused',
        'There is a good reason for the transfer dossier not being filed; the name may not be removed for it.',
        'The notice slip arrived on {from}; the dossier may be filed until {lastDay}, so a removal on {actual} is too early.',
      ),
      met: 'The transfer dossier was due by {lastDay} and was not filed by {actual}; the removal is recorded as abandonment of activity, which bars re-admission.',
    },
    'member-transfer.abroad': {
      title: 'a member abroad hands in the slip, and reports the return, on time',
      broken: either(
        'returnedOn',
        'The member returned on {returnedOn}, so the return was to be reported by {lastDay}; the report of {actual} is late.',
        'The member left on {from}, so the slip was due by {lastDay}; handed in on {actual}, it is late.',
      ),
      met: either(
        'returnedOn',
        'The member returned on {returnedOn} and reported on {actual}, within the limit of {lastDay}.',
        'The slip was handed in on {actual}, within the limit of {lastDay}.',
      ),
    },
    'probation.abroad-review': {
      title:
        'abroad, the committee managing members there decides on the sending committee’s remarks and the self-review',
      met: 'Abroad, the committee managing members there decides on the sending committee’s remarks and the self-review; where official members are too few, a probationary-activity cell has at least {minimum|member|members}.',
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
        'The new cell assigned a helper on {assignedOn}.',
        'The old helper left remarks on {remarkedOn}.',
      ),
    },
    'member-transfer.slips-checked': {
      title: 'the grassroots level checks notice slips at intervals',
      met: 'The grassroots level checks notice slips every {months|month|months}.',
    },
    'member-transfer.dissolved-organisation': {
      title: 'the committee above moves the members of a dissolved organisation',
      met: 'When an organisation is dissolved, the committee above moves its members within {days|working day|working days}.',
    },
    'member-transfer.student-stay': {
      title: 'a student member without a job may stay with the school’s organisation for a time',
      met: 'A graduate without a job may stay with the school’s organisation for at most {months|month|months}.',
    },
    'organisation.cell-minimum': {
      title: 'the cell has enough official members before it meets to consider and vote',
      broken:
        'The cell has {actual|official member|official members}, and at least {minimum} are needed; it cannot meet to vote.',
      met: 'The cell has {actual|official member|official members}; at least {minimum} are needed.',
    },
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
  },
  missing: {
    'evidence.effectiveOn': 'The day the decision took effect, or of moving house, is not stated.',
    'evidence.indexCertified': 'Whether the index of the member file is certified is not stated.',
    'evidence.stayMonths': 'The length of the temporary stay is not stated.',
    'evidence.papersComplete': 'Whether the papers of the transfer are complete is not stated.',
    'evidence.returnedOn': 'The day of the return is not stated.',
    'evidence.reviewingCell':
      'Which cell voted is not stated, while the probationary member is on temporary activity elsewhere.',
    'evidence.underInspection':
      'Whether an inspection, examination, complaint or denunciation is pending is not stated.',
    'transfer-notice.arrived': 'No notice slip is waiting for its dossier.',
    'remarks.made': 'The helper’s remarks are not on file.',
  },
  provisions: {
    'member-transfer.official.deadline': 'time limit of the official transfer',
    'member-transfer.official.act': 'what must happen within the time limit of the official transfer',
    'member-transfer.letter.deadline': 'time limit to present the referral letter',
    'member-transfer.temporary.minimum': 'shortest stay for temporary activity',
    'member-transfer.temporary.maximum': 'stay from which activity is no longer temporary',
    'member-transfer.temporary.study.minimum': 'shortest study for temporary activity',
    'member-transfer.temporary.study.maximum': 'longest study for temporary activity',
    'member-transfer.temporary.status': 'count, fee and vote of a member on temporary activity',
    'member-transfer.dossier-overdue.limit': 'time limit to file the transfer dossier',
    'member-transfer.notice-check.interval': 'interval at which notice slips are checked',
    'member-transfer.dissolved.deadline': 'time limit to move the members of a dissolved organisation',
    'member-transfer.slip.kinds': 'kinds of transfer slips',
    'member-transfer.abroad.official.deadline':
      'time limit to hand in the slip for an official transfer abroad',
    'member-transfer.abroad.temporary.deadline':
      'time limit to hand in the slip for a temporary transfer abroad',
    'member-transfer.abroad.return.deadline': 'time limit to report after returning',
    'student-member.stay.maximum': 'longest stay of a graduate with the school’s organisation',
    'cell.probationary-activity-abroad.minimum': 'fewest members of a probationary-activity cell abroad',
    'discipline.limitation.reprimand': 'limitation period of a reprimand',
    'discipline.limitation.warning-dismissal': 'limitation period of a warning or dismissal',
    'discipline.limitation.expulsion': 'limitation period of an expulsion',
    'criminal.fast-track.threshold': 'situations in which the ordinary procedure is not needed',
  },
}
