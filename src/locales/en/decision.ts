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
      broken: {
        headline: 'Out of order: {actual}, a resolution due earlier {earlierOn}.',
        todo: '{actor} to check the days on the papers; “{earlier}” comes before submission and decision',
      },
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
    'order.decision-then-ceremony': {
      title: 'the admission decision comes first, then its receipt by the cell and the ceremony',
      broken: {
        headline: 'Out of order: {actual}, a step due earlier {earlierOn}.',
        todo: '{actor} to check the days on the papers; “{earlier}” comes first',
      },
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
    'authority.majority': {
      title:
        'the share of the deciding standing committee or standing members that the rules ask for is in favour of the decision',
      broken: {
        headline: (facts) =>
          isMajority(facts)
            ? 'Not more than half: {yes} of {base} in favour, {needed} needed.'
            : 'Short of {fraction}: {yes} of {base} in favour, {needed} needed.',
      },
      met: (facts) =>
        `{yes} of {base} members voted in favour, which is ${share(facts)} ({needed|vote|votes} needed).`,
    },
    'authority.delegated-collective': {
      title: 'a delegated grassroots committee decides as a collective, counted on all its members',
      broken: { headline: 'Short of {fraction} of all: {yes} of {base}, {needed} needed.' },
      met: '{yes} of all {base} members of the delegated grassroots committee voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
    },
    'authority.file-reappraised': {
      title: 'the organising body of the competent committee re-appraises the file before the decision',
      broken: { headline: 'The organising body did not re-appraise the file before the decision.' },
      met: 'The organising body re-appraised the file before the decision.',
    },
    'authority.own-decision': {
      title: 'the committee that issued the admission decision annuls it, passes it on and answers for it',
      broken: { headline: 'Not the committee that issued the decision.' },
      met: 'The committee that issued the decision acted.',
    },
    'decision.one-person': {
      title: 'an admission decision names one person',
      broken: {
        headline: 'Not a decision each: one names {actual|person|persons}.',
        todo: '{actor} to issue a decision for each person, as is the custom',
      },
      met: 'The admission decision names {actual|person|persons}, which the reading chosen accepts.',
    },
    'decision.on-time': {
      title: 'the competent committee decides on admission on time, counted from the resolution of the cell',
      broken: {
        headline: 'The decision is late: {actual}, last day {lastDay}.',
        todo: '{actor} to review the responsibility for the delay; the decision stands',
      },
      met: 'The decision of {actual} is within the limit of {lastDay} counted from the resolution of the cell of {from}.',
    },
    'authority.consents-first': {
      title: 'every consent is in writing and dated no later than the admission decision',
      broken: {
        headline: either(
          'written',
          'The consent was not given in writing.',
          'Consent too late: {consentOn}, admission decided {decidedOn}.',
        ),
        todo: either('written', undefined, 'check the day on the consent; it comes before the decision'),
      },
      met: 'The written consent of {consentOn} is no later than the admission decision of {decidedOn}.',
    },
    'ceremony.on-time': {
      title:
        'the admission ceremony is held on time, or later with the prior agreement of the committee directly above',
      broken: {
        headline: 'The ceremony is late: {actual}, last day {lastDay}.',
        todo: '{actor} to review the responsibility for the delay without consent; the admission stands',
      },
      met: (facts) =>
        facts.consentOn === undefined
          ? 'The ceremony was held on {actual}, within the limit of {lastDay}.'
          : 'The ceremony was held on {actual}, after the limit of {lastDay}, with the agreement of {consentOn}.',
    },
    'ceremony.each-separately': {
      title: 'several persons may share a ceremony, but each is admitted separately',
      broken: {
        headline: 'Not admitted one at a time at the ceremony.',
        todo: '{actor} to admit one person at a time',
      },
      met: 'Each person was admitted separately at the ceremony.',
    },
    'ceremony.right-place': {
      title:
        'the ceremony is held by the cell that passed the proposal resolution, or by the cell of the new place of an applicant who moved',
      broken: {
        headline: (facts) =>
          facts.isNewPlace === undefined
            ? 'The ceremony was not held by the cell that proposed.'
            : 'The ceremony was not held at the new place ({movedOn}).',
        todo: either('isNewPlace', 'the cell of the new place to hold the ceremony', undefined),
      },
      met: (facts) =>
        facts.isNewPlace === undefined
          ? 'The ceremony was held by the cell that passed the proposal resolution.'
          : 'The ceremony was held by the cell of the place the applicant moved to on {movedOn}.',
    },
    'refusal.age-ground': {
      title: 'an applicant of ordinary age is not refused for age',
      broken: {
        headline: ({ restMonths }) =>
          `Wrongly refused for age: {years|year|years}${restMonths === 0 ? '' : ' {restMonths|month|months}'}.`,
      },
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
      broken: {
        headline: 'The cell that proposed was not notified.',
        todo: 'the competent committee to notify the cell of the result',
      },
      met: 'The cell that proposed was notified.',
    },
  },
  missing: {
    'ceremony.held': 'The file does not state the day of the admission ceremony.',
    'decision.received': 'Not recorded: the day the cell received the admission decision.',
    'evidence.by': {
      headline: 'The body that acted is not recorded.',
      detail: 'it must be {required|or}',
    },
    'consent.matter': 'It is not recorded what the consent was given in.',
    'evidence.reappraised': 'It is not recorded whether the organising body re-appraised the file.',
    'evidence.separately': 'Not recorded: whether each was admitted separately.',
    'law.armed-forces': either(
      'armedForces',
      'Not read: the separate rules on competence in {armedForces}.',
      'Not read: the separate rules on this competence.',
    ),
  },
  cures: {
    'ceremony.at-right-place': 'the cell that proposed to hold the ceremony',
    'consent.in-writing': 'the body that consents to do so in writing',
    'consent.late-ceremony':
      '{actor} to obtain the consent of the committee directly above before a late ceremony',
    'decision.by-competent-body': '{actor} to submit it to the competent committee',
    'decision.by-issuer':
      'the committee that issued the decision to act, or the entry to say that it is gone',
    'decision.not-issued': '{actor} to issue no decision on too few votes',
    'file.reappraised': 'the organising body to re-appraise the file before it is submitted',
    'refusal.on-valid-ground': '{actor} to reconsider, or to state a valid ground',
  },
  tasks: {
    'decision.on-time': 'the competent committee considers and decides the admission',
    'decision.cell-notified': 'the competent committee notifies the cell that proposed',
    'ceremony.on-time': 'the cell holds the admission ceremony',
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
