import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of transfers of members. */
export const transfer: SubjectTexts<'transfer'> = {
  rules: {
    'member-transfer.other-cell': {
      title: 'the member is transferred to another cell',
      broken: { headline: 'No other cell: the destination is the member’s own.' },
      met: 'The member is transferred to another cell.',
    },
    'member-transfer.not-blocked': {
      title:
        'no member is transferred officially while under inspection or examination or while a complaint or denunciation is being handled, and none is received while the file index is uncertified',
      broken: {
        headline: either(
          'indexCertified',
          'The index of the member file is not certified.',
          'No official transfer yet: inspection, examination, complaint or denunciation open.',
        ),
        todo: either(
          'indexCertified',
          'the old place to certify the index before the reception',
          'wait until the inspection, complaint or denunciation is concluded',
        ),
      },
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
      broken: { headline: 'The transfer papers are not complete.', todo: '{actor} to add: {required}' },
      met: 'The papers of the transfer are complete: {required}.',
    },
    'member-transfer.temporary-window': {
      title: 'a temporary transfer is for a stay neither shorter nor longer than the rules say',
      broken: {
        headline: either(
          'study',
          'Study of {months} months, outside {minimum} to {maximum}.',
          'A stay of {months|month|months}, outside {minimum} to under {under}.',
        ),
      },
      met: either(
        'study',
        'Study of {months|month|months} is a case of temporary activity, which is for {minimum} to {maximum} months.',
        'A stay of {months|month|months} is a case of temporary activity, which is for {minimum} to under {under} months.',
      ),
    },
    'member-transfer.started-on-time': {
      title: 'the official transfer is done on time after a change of workplace or residence',
      broken: { headline: 'The transfer is late: {actual}, last day {lastDay}.' },
      met: 'The official transfer of {actual} is within the limit of {lastDay}.',
    },
    'member-transfer.letter-on-time': {
      title: 'the referral letter is presented to the new cell committee on time',
      broken: { headline: 'The referral letter is late: {actual}, last day {lastDay}.' },
      met: 'The referral letter was presented on {actual}, within the limit of {lastDay}.',
    },
    'member-transfer.dossier-filed': {
      title: 'the transfer dossier is filed at the destination on time',
      broken: { headline: 'The transfer papers are late: {actual}, last day {lastDay}.' },
      met: 'The transfer dossier was filed on {actual}, within the limit of {lastDay}.',
    },
    'member-transfer.withheld-too-long': {
      title:
        'a name is removed for a transfer dossier not filed only after the time limit, and without a good reason',
      broken: {
        headline: either(
          'excused',
          'No removal yet: the delay has a good reason.',
          'No removal yet: papers may be filed until {lastDay}.',
        ),
        todo: either('excused', 'wait for the papers; a good reason bars the removal', undefined),
      },
      met: 'The transfer dossier was due by {lastDay} and was not filed by {actual}; the removal is recorded as abandonment of activity, which bars re-admission.',
    },
    'member-transfer.abroad-kind': {
      title: 'a stay abroad takes no transfer, a temporary one or an official one, by its length',
      broken: { headline: 'No transfer needed: {months|month|months} abroad.' },
      met: 'Abroad for {months|month|months}: {kind}.',
    },
    'member-transfer.stay-ended': {
      title: 'a temporary stay ends on its last day by a return or is prolonged before',
      broken: { headline: 'The temporary stay is too long: {actual}, last day {lastDay}.' },
      met: 'The stay lasted until {lastDay}; it was ended or prolonged on {actual}.',
    },
    'member-transfer.stay-prolonged': {
      title: 'a temporary stay is prolonged by the place of activity, which tells the official cell',
      broken: {
        headline: either(
          'under',
          'Prolonged too long abroad: {months} months, under {under} allowed.',
          'The home cell was not told of the prolongation.',
        ),
        todo: either('under', 'transfer officially where the stay is longer', undefined),
      },
      met: 'The stay is prolonged by {months|month|months}, and the official cell is told.',
    },
    'member-transfer.abroad': {
      title: 'a member abroad hands in the slip, and reports the return, on time',
      broken: {
        headline: either(
          'returnedOn',
          'The report on return is late: {actual}, last day {lastDay}.',
          'The transfer slip abroad is late: {actual}, last day {lastDay}.',
        ),
      },
      met: either(
        'returnedOn',
        'The member returned on {returnedOn} and reported on {actual}, within the limit of {lastDay}.',
        'The slip was handed in on {actual}, within the limit of {lastDay}.',
      ),
    },
    'member-transfer.slips-checked': {
      title: 'the grassroots level checks notice slips at intervals',
      broken: null,
      met: 'The grassroots level checks notice slips every {months|month|months}.',
    },
    'member-transfer.dissolved-organisation': {
      title: 'the committee above moves the members of a dissolved organisation',
      broken: { headline: 'Moved late: {actual}, due by {lastDay}.' },
      met: (facts) =>
        facts.lastDay === undefined
          ? 'When an organisation is dissolved, the committee above moves its members within {days|working day|working days}.'
          : 'Moved on {actual}, within the limit of {lastDay} after the organisation was dissolved.',
    },
    'member-transfer.student-stay': {
      title: 'a student member without a job may stay with the school’s organisation for a time',
      broken: null,
      met: 'A graduate without a job may stay with the school’s organisation for at most {months|month|months}.',
    },
  },
  missing: {
    'evidence.effectiveOn': 'Not recorded: the day of effect, or of moving house.',
    'evidence.indexCertified': 'Not recorded: whether the index of the member file is certified.',
    'evidence.papersComplete': 'Not recorded: whether the transfer papers are complete.',
    'evidence.reportedHome': 'Not recorded: whether the home cell was told of the prolongation.',
    'evidence.labour': 'Not recorded: whether the stay abroad was for labour.',
    'evidence.returnedOn': 'Not recorded: the day of the return.',
    'evidence.stayMonths': 'Not recorded: the length of the temporary stay.',
    'evidence.underInspection': 'Not recorded: whether an inspection, complaint or denunciation is open.',
    'transfer-notice.arrived': 'No notice slip is waiting for its dossier.',
  },
  cures: {
    'file-index.certified': 'the old place to certify the index of the member file before reception',
    'inspection.concluded': 'wait for the end of the inspection, examination, complaint or denunciation',
    'prolongation.reported-home': '{actor} to report the prolongation to the home cell',
    'removal.opened': 'the new place to consider removal where the limit passed without good reason',
    'stay.prolonged': '{actor} to ask for a prolongation before the stay ends',
    'transfer-dossier.awaited': 'wait for the end of the limit to file the papers',
    'transfer-dossier.filed': 'the member to file the transfer papers at the new place',
    'transfer-papers.completed': '{actor} to complete the transfer papers',
    'transfer.none-needed': '{actor} to stay with the home cell, exempted if need be',
    'transfer.other-kind':
      '{actor} to stay with the home cell if the time is shorter, or take an official transfer if longer',
    'transfer.to-other-cell': '{actor} to record the cell of the new place',
  },
  tasks: {
    'member-transfer.started-on-time': 'the member takes up the official transfer',
    'member-transfer.letter-on-time': 'the member hands the referral letter to the new cell committee',
    'member-transfer.dossier-filed': 'the member files the transfer papers at the new place',
    'member-transfer.abroad': 'the member files the transfer slip abroad, and reports on return',
    'member-transfer.stay-ended': 'the member returns to the home cell or has the stay prolonged',
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
    'member-transfer.dossier-overdue.from-receipt':
      'time limit to file the transfer dossier, from the day the member received it',
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
