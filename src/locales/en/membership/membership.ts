import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { activityRules } from './activity.js'
import { badgeRules } from './badge.js'
import { codes } from './codes.js'
import { disciplineRules } from './discipline.js'
import { memberFileRules } from './member-file.js'
import { probationRules } from './probation.js'
import { provisions } from './provisions.js'
import { recognitionRules } from './recognition.js'
import { seniorityRules } from './seniority.js'
import { transcriptionRules } from './transcription.js'

/** Words of probation, recognition, the member record, seniority and badges. */
export const membership: SubjectTexts<'membership'> = {
  rules: {
    ...transcriptionRules,
    ...memberFileRules,
    ...probationRules,
    ...recognitionRules,
    ...disciplineRules,
    ...badgeRules,
    ...seniorityRules,
    ...activityRules,
  },
  missing: {
    'certificate.new-member': 'There is no new-member certificate on file.',
    'consent.member-file': {
      headline: 'No written consent to correct the member file.',
      detail: either('required', 'needed from {required|or}', undefined),
    },
    'consent.of-its-own': {
      headline: 'No consent of its own for this correction.',
      detail: 'the one of {consentOn} served an earlier correction',
    },
    'evidence.badges': 'The register does not say which badges the member holds.',
    'evidence.ceremonyOn': 'The day of the admission ceremony is not recorded.',
    'evidence.confirmed': 'Not recorded: whether duties were kept during the interruption.',
    'evidence.continuedIn': 'Not named: the case that goes on with the member.',
    'evidence.correctionAcknowledged': 'Not recorded: whether the cell acknowledges the correction.',
    'evidence.decidedOn': 'The books have no day of the admission decision.',
    'evidence.exemptedUntil': 'Not recorded: the day up to which moving work exempts.',
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
    'exemption.decided-anew': '{actor} to end the exemption, or to decide on another ground',
    'interruption.clarified': '{actor} to clear up the cause and confirm that the member kept the duties',
    'member.expelled': '{actor} to consider expelling the official member',
    'probation.wait': 'wait for the end of the probation, then the cell reviews',
    'procedure.ordinary': '{actor} to take the ordinary procedure in full',
    'recognition-file.completed': '{actor} to complete the recognition file',
    'announcement.by-official-cell': 'the home cell to announce the decision',
    'review.by-official-cell': '{actor} to pass the file to the home cell, which reviews',
    'helper-remarks.sent': 'the helper who left to send remarks on the time of help',
    'remarks.redated': '{actor} to write the remarks anew after the term',
    'opinions.redated': '{actor} to gather the opinions anew after the term',
    'self-review.redated': 'the probationary member to write the self-review anew after the term',
  },
  tasks: {
    'records.member-record-on-time': 'the new member files member record and member sheet',
    'member-file.kept-and-reconciled': 'the committee that keeps the member file compares it with the list',
    'probation.helper-kept': 'the cell assigns an official member as helper',
    'probation.helper-kept-on-transfer': 'the new cell assigns a helper to the probationary member',
    'recognition.cell-review-on-time': 'the cell reviews and proposes recognition as an official member',
    'recognition.shortfall-reported':
      'the cell reports the recognition vote that fell short to the competent committee',
    'recognition.three-failed-votes':
      'the committee directly above and the competent committee decide after the votes that fell short',
    'recognition.decision-on-time': 'the competent committee decides the recognition',
    'recognition.announced-at-nearest-meeting':
      'the cell committee announces the recognition at the nearest meeting',
    'recognition.removal-if-unqualified':
      'the cell proposes the removal of the unqualified probationary member',
    'card.with-recognition':
      'the committee directly above issues the membership card, the cell hands it over',
    'activity.suspension-within-limit': 'the competent committee ends the suspension or decides on it again',
    'discipline.concluded': 'the competent committee concludes the discipline under way',
    'member-file.lost-restored': 'the keeper has the lost member file made again',
    'badge.due': 'the standing committee considers the Party badge',
  },
  codes,
  provisions,
}
