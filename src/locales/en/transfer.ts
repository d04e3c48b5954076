import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of transfers of members. */
export const transfer: SubjectTexts<'transfer'> = {
  rules: {
    'member-transfer.other-cell': {
      title: 'the member is transferred to another cell',
      broken: 'The destination is the cell the member is active in; it must be another cell.',
      met: 'The member is transferred to another cell.',
    },
    'member-transfer.not-blocked': {
      title:
        'no member is transferred officially while under inspection or examination or while a complaint or denunciation is being handled, and none is received while the file index is uncertified',
      broken: either(
        'indexCertified',
        'The index of the member file is not certified; the destination may not receive the member yet.',
        'The member is under inspection or examination, or a complaint or denunciation is being handled; the transfer must wait.',
      ),
      met: either(
        'indexCertified',
        'The index of the member file is certified.',
        either(
          'transfer',
          'The transfer is temporary; only an official one waits for an inspection, an examination, a complaint or a denunciation.',
          'No inspection, examination, complaint or denunciation about the member is pending.',
        ),
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
    'member-transfer.abroad-kind': {
      title: 'a stay abroad takes no transfer, a temporary one or an official one, by its length',
      broken:
        'A stay abroad of {months|month|months} is too short for a transfer; the member stays in the official cell, and may ask for exemption from activity.',
      met: 'Abroad for {months|month|months}: {kind}.',
    },
    'member-transfer.stay-ended': {
      title: 'a temporary stay ends on its last day by a return or is prolonged before',
      broken: 'The stay ended on {lastDay}; what was done on {actual} came after it.',
      met: 'The stay lasted until {lastDay}; it was ended or prolonged on {actual}.',
    },
    'member-transfer.stay-prolonged': {
      title: 'a temporary stay is prolonged by the place of activity, which tells the official cell',
      broken: either(
        'under',
        'A stay abroad is prolonged by less than {under} months; {months|month|months} more take an official transfer.',
        'The official cell was not told of the prolongation.',
      ),
      met: 'The stay is prolonged by {months|month|months}, and the official cell is told.',
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
  },
  missing: {
    'evidence.effectiveOn': 'The day the decision took effect, or of moving house, is not stated.',
    'evidence.indexCertified': 'Whether the index of the member file is certified is not stated.',
    'evidence.papersComplete': 'Whether the papers of the transfer are complete is not stated.',
    'evidence.reportedHome': 'Whether the official cell was told of the prolongation is not stated.',
    'evidence.returnedOn': 'The day of the return is not stated.',
    'evidence.stayMonths': 'The length of the temporary stay is not stated.',
    'evidence.underInspection':
      'Whether an inspection, examination, complaint or denunciation is pending is not stated.',
    'transfer-notice.arrived': 'No notice slip is waiting for its dossier.',
  },
  cures: {
    'file-index.certified':
      'have the sending place certify the index of the member file before the reception',
    'inspection.concluded':
      'wait for the conclusion of the inspection or examination, or of the complaint or denunciation',
    'prolongation.reported-home': 'tell the official cell of the prolongation',
    'removal.opened': 'consider removal at the destination where there is no good reason for the delay',
    'stay.prolonged': 'have the place of activity prolong the stay before its last day',
    'transfer-dossier.awaited': 'wait until the time to file the transfer dossier is over',
    'transfer-dossier.filed': 'file the transfer dossier at the destination',
    'transfer-papers.completed': 'complete the transfer papers',
    'transfer.none-needed':
      'stay in the official cell, and ask for exemption from activity where it is needed',
    'transfer.other-kind':
      'stay in the official cell for a shorter time, transfer officially for a longer one',
    'transfer.to-other-cell': 'correct the cell of destination',
  },
  codes: {
    transferBlock: {
      inspection: 'inspection',
      examination: 'examination',
      'complaint-or-denunciation': 'complaint or denunciation being handled',
    },
    transferKind: {
      official: 'official',
      temporary: 'temporary',
      internal: 'internal',
      abroad: 'abroad',
    },
    abroadKind: {
      none: 'no transfer',
      temporary: 'a temporary transfer',
      official: 'an official transfer',
    },
    across: {
      province: 'between organisations directly under the Central Committee',
      inside: 'inside the organisation directly under the Central Committee',
    },
    transferSlip: {
      'official-transfer': 'official transfer',
      'internal-transfer': 'internal transfer',
      'temporary-transfer': 'temporary transfer',
      'transfer-abroad': 'transfer abroad',
    },
    transferAct: {
      'procedure-done': 'the procedure is done',
    },
    temporaryStatus: {
      'counted-at-home': 'counted in the official cell',
      'fee-at-temporary-place': 'Party fee at the temporary place',
      'no-vote-there': 'no vote and no candidacy at the temporary place',
    },
    transferPaper: {
      'doc.transfer-slip': 'the transfer slip',
      'doc.admission-decision': 'the admission decision',
      'doc.membership-card': 'the membership card',
      'doc.member-file': 'the member file',
      'doc.transfer-self-review': 'the self-review with remarks of the cell and the grassroots committee',
    },
  },
  provisions: {
    'member-transfer.blocked-while': 'pending matters during which an official transfer is not made',
    'member-transfer.abroad.official.deadline':
      'time limit to hand in the slip for an official transfer abroad',
    'member-transfer.abroad.official.minimum': 'stay abroad from which the transfer is official',
    'member-transfer.abroad.prolongation.maximum': 'months from which a stay abroad is no longer prolonged',
    'member-transfer.abroad.temporary.maximum': 'stay abroad from which the transfer is no longer temporary',
    'member-transfer.abroad.temporary.minimum': 'shortest stay abroad with a temporary transfer',
    'member-transfer.abroad.return.deadline': 'time limit to report after returning',
    'member-transfer.abroad.temporary.deadline':
      'time limit to hand in the slip for a temporary transfer abroad',
    'member-transfer.dissolved.deadline': 'time limit to move the members of a dissolved organisation',
    'member-transfer.dossier-overdue.limit': 'time limit to file the transfer dossier',
    'member-transfer.letter.deadline': 'time limit to present the referral letter',
    'member-transfer.notice-check.interval': 'interval at which notice slips are checked',
    'member-transfer.official.act': 'what must happen within the time limit of the official transfer',
    'member-transfer.official.deadline': 'time limit of the official transfer',
    'member-transfer.official.deadline.shorter':
      'time to do the official transfer, under the other reading from 2026-07-26',
    'member-transfer.slip.kinds': 'kinds of transfer slips',
    'member-transfer.temporary.maximum': 'stay from which activity is no longer temporary',
    'member-transfer.temporary.minimum': 'shortest stay for temporary activity',
    'member-transfer.temporary.status': 'count, fee and vote of a member on temporary activity',
    'member-transfer.temporary.study.maximum': 'longest study for temporary activity',
    'member-transfer.temporary.study.minimum': 'shortest study for temporary activity',
    'student-member.stay.maximum': 'longest stay of a graduate with the school’s organisation',
  },
}
