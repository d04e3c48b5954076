import type { Facts } from '../../law/finding.js'
import { isMajority } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const share = (facts: Facts) => (isMajority(facts) ? 'more than half' : '{fraction}')

/** Words of the decision on admission and the ceremony. */
export const decision: SubjectTexts<'decision'> = {
  rules: {
    'order.resolutions-then-decision': {
      title: 'the resolutions are dated no later than the sending of the dossier and the decision',
      broken:
        'The act is dated {actual}, earlier than “{earlier}” on {earlierOn}; the resolutions must come before the sending of the dossier and the decision.',
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
    'order.decision-then-ceremony': {
      title: 'the admission decision comes first, then its receipt by the cell and the ceremony',
      broken:
        'The act is dated {actual}, earlier than “{earlier}” on {earlierOn}; the admission decision must come before its receipt and the ceremony.',
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
    'authority.majority': {
      title:
        'the share of the deciding standing committee or standing members that the rules ask for is in favour of the decision',
      broken: (facts) =>
        `Only {yes} of {base} members voted in favour, short of ${share(facts)} ({needed|vote|votes} needed); no decision may be issued.`,
      met: (facts) =>
        `{yes} of {base} members voted in favour, which is ${share(facts)} ({needed|vote|votes} needed).`,
    },
    'authority.delegated-collective': {
      title: 'a delegated grassroots committee decides as a collective, counted on all its members',
      broken:
        'Only {yes} of all {base} members of the delegated grassroots committee voted in favour, short of {fraction} ({needed|vote|votes} needed); no decision may be issued.',
      met: '{yes} of all {base} members of the delegated grassroots committee voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
    },
    'authority.file-reappraised': {
      title: 'the organising body of the competent committee re-appraises the file before the decision',
      broken:
        'The organising body of the competent committee did not re-appraise the file before the decision.',
    },
    'decision.one-person': {
      title: 'an admission decision names one person',
      broken: 'The admission decision names {actual|person|persons}; practice is one decision a person.',
      met: 'The admission decision names {actual|person|persons}, which the reading chosen accepts.',
    },
    'decision.on-time': {
      title: 'the competent committee decides on admission on time, counted from the resolution of the cell',
      broken:
        'The resolution of the cell of {from} was to be decided by {lastDay}; the decision of {actual} is late. It stands, and the competent committee must review its responsibility.',
      met: 'The decision of {actual} is within the limit of {lastDay} counted from the resolution of the cell of {from}.',
    },
    'authority.consents-first': {
      title: 'every written consent is dated no later than the admission decision',
      broken:
        'The written consent is dated {consentOn}, after the admission decision of {decidedOn}; it must come first.',
      met: 'The written consent of {consentOn} is no later than the admission decision of {decidedOn}.',
    },
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
    'refusal.age-ground': {
      title: 'an applicant of ordinary age is not refused for age',
      broken:
        'The refusal names age, but the applicant was {years} years and {restMonths|month|months} old when considered, within the ordinary age; that is no valid ground.',
      met: 'The applicant was {years} years and {restMonths|month|months} old when considered, outside the ordinary age.',
    },
    'decision.fixes-seniority': note(
      'Party seniority runs from the day of the admission decision, once the member is recognised',
    ),
    'ceremony.programme': note(
      'the admission ceremony follows every step of its programme, among them the oath and the assignment of an official member as helper',
    ),
    'decision.cell-notified': {
      title: 'the competent committee notifies the proposing cell of the result',
      broken: 'The competent committee has not notified the proposing cell of the result.',
    },
  },
  missing: {
    'ceremony.held': 'The file does not state the day of the admission ceremony.',
    'decision.received': 'The file does not state the day the cell received the admission decision.',
    'evidence.by': either(
      'required',
      'The body that acted is not recorded; it must be {required|or}.',
      'The body that acted is not recorded.',
    ),
    'consent.matter': 'It is not recorded what the consent was given in.',
    'evidence.reappraised': 'It is not recorded whether the organising body re-appraised the file.',
    'law.armed-forces': either(
      'armedForces',
      'Who decides in {armedForces} is laid down in separate Politburo rules, which the library does not have.',
      'Who decides in the armed forces is laid down in separate Politburo rules, which the library does not have.',
    ),
  },
  cures: {
    'ceremony.at-right-place': 'hold the ceremony at the cell that passed the resolution',
    'consent.late-ceremony':
      'report to the committee directly above and obtain its agreement before a late ceremony',
    'decision.by-competent-body': 'submit the case to the competent body',
    'decision.not-issued': 'issue no decision without the votes it needs',
    'file.reappraised': 'have the organising body re-appraise the file before the decision',
    'refusal.on-valid-ground': 'decide again, or state a valid ground of the refusal',
  },
  codes: {
    refusalCause: {
      standard: 'the standards',
      age: 'age',
      background: 'the background',
      procedure: 'the procedure',
      vote: 'the vote',
      need: 'no need',
      other: 'other',
    },
    clockStart: {
      'cell-resolution': 'the resolution of the cell',
      'decision-received': 'the day the cell receives the decision',
      'decision-issued': 'the day the competent committee issues the decision',
    },
  },
  provisions: {
    'decision.admission.decider': 'bodies competent to decide on admission',
    'vote.standing-committee.threshold': 'fraction of the standing committee of the competent committee',
    'vote.standing-members-and-heads.threshold':
      'fraction of the standing members with heads of Party commissions',
    'ceremony.after-decision': 'the admission ceremony follows the decision',
    'ceremony.clock-start': 'event the time limit of the admission ceremony counts from',
    'ceremony.deadline': 'time limit of the admission ceremony',
    'ceremony.late.consent-body': 'body that agrees to a late admission ceremony',
    'ceremony.programme.steps': 'steps of the admission ceremony',
    'decision.admission.deadline': 'time limit of the admission decision',
    'decision.clock-start': 'event the time limit of a decision counts from',
    'decision.extension.maximum': 'longest extension of the time limit',
    'decision.recognition.deadline': 'time limit of the recognition decision',
    'decision.resolutions-first': 'the resolutions come before the decision',
  },
}
