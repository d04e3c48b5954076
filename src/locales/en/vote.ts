import type { Facts } from '../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../facts.js'
import type { RuleTexts } from '../texts.js'

const recordedAsShortfall =
  '{yes} of {base} voted in favour, which reaches {fraction} ({needed|vote|votes} needed), but the vote is recorded as a shortfall; it must be recorded as a proposal.'

const share = (facts: Facts) => (isMajority(facts) ? 'more than half' : '{fraction}')

/** The votes, the committees and the decisions. */
export const voteRules: Readonly<Record<string, RuleTexts>> = {
  'cell.able-to-meet': {
    title: 'the cell has the least number of official members it needs to meet',
    broken:
      'The cell has only {actual|official member|official members} and needs {minimum} to meet and propose.',
    met: 'The cell has {actual|official member|official members} and needs {minimum}.',
  },
  'cell.conditions-rechecked': {
    title: 'the cell committee re-checks every standard and condition before the meeting',
    broken: 'The cell committee did not re-check the standards and conditions before the meeting.',
  },
  'cell.one-by-one': {
    title: 'one person is considered, voted on and decided at a time',
    broken: '{actual|person was|persons were} voted on together; each must be considered and voted on alone.',
  },
  'cell.two-thirds': {
    title: 'the cell proposes only when the share of its official members the rules ask for is in favour',
    broken: (facts) =>
      isReachedButNotProposed(facts)
        ? recordedAsShortfall
        : 'Only {yes} of {base} official members voted in favour, short of {fraction} ({needed|vote|votes} needed); the cell may not pass a proposal resolution.',
    met: (facts) =>
      isReachedButNotProposed(facts)
        ? '{yes} of {base} official members voted in favour, short of {fraction} ({needed|vote|votes} needed), and the shortfall is recorded.'
        : '{yes} of {base} official members voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
  },
  'cell.only-official-members-vote': {
    title: 'only official members vote and are in the base',
    broken:
      '{actual|vote was|votes were} cast by probationary members, who have no vote; they must be struck out.',
  },
  'cell.vote-form': {
    title: 'the vote is taken in a form the rules allow',
    broken: 'The vote was taken by {actual}; it must be taken by {required|or}.',
  },
  'cell.resolution-content': {
    title: 'the resolution of the cell states the conclusions and the votes for and against',
    broken:
      'The resolution of the cell does not state all conclusions and the votes for and against; it must be completed.',
  },
  'section.appraisal-present': {
    title: 'where there is a section committee, it appraises the resolution of the cell before the next step',
    met: 'The section committee appraised the resolution of the cell on {appraisedOn}.',
  },
  'grassroots.two-thirds': {
    title:
      'the grassroots committee proposes only when the share of its members the rules ask for is in favour',
    broken: (facts) =>
      isReachedButNotProposed(facts)
        ? recordedAsShortfall
        : 'Only {yes} of {base} members of the grassroots committee voted in favour, short of {fraction} ({needed|vote|votes} needed); the committee may not pass a resolution to propose.',
    met: (facts) =>
      isReachedButNotProposed(facts)
        ? '{yes} of {base} members of the grassroots committee voted in favour, short of {fraction} ({needed|vote|votes} needed), and the shortfall is recorded.'
        : '{yes} of {base} members of the grassroots committee voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
  },
  'grassroots.resolution-present': {
    title: 'the resolution of the grassroots committee is on file before the dossier is sent or decided',
    met: 'The grassroots committee passed its resolution on {votedOn}.',
  },
  'cell.shortfall-reported': {
    title: 'a shortfall on admission is reported in full to the competent committee',
    met: 'The shortfall was reported on {reportedOn}.',
  },
  'recognition.shortfall-reported': {
    title: 'a shortfall on recognition is reported in full to the competent committee',
    met: 'The shortfall was reported on {reportedOn}.',
  },
  'authority.competent': {
    title: 'the decision comes from a competent body',
    broken: 'The decision was made by {actual}, which is not competent; it must be {required|or}.',
    met: 'The decision was made by {actual}, which is competent.',
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
    met: 'The competent committee decided on {actual}, within the limit of {lastDay} counted from the resolution of the cell of {from}.',
  },
  'recognition.decision-on-time': {
    title: 'the competent committee decides on recognition on time, counted from the resolution of the cell',
    broken:
      'The resolution of the cell of {from} was to be decided by {lastDay}; the decision of {actual} is late. The official date does not move, and the competent committee must review its responsibility.',
    met: 'The competent committee decided on {actual}, within the limit of {lastDay} counted from the resolution of the cell of {from}.',
  },
  'decision.cell-notified': {
    title: 'the competent committee notifies the proposing cell of the result',
    broken: 'The competent committee has not notified the proposing cell of the result.',
  },
  'authority.consents-first': {
    title: 'every written consent is dated no later than the admission decision',
    broken:
      'The written consent is dated {consentOn}, after the admission decision of {decidedOn}; it must come first.',
    met: 'The written consent of {consentOn} is no later than the admission decision.',
  },
  'order.cell-then-section-then-grassroots': {
    title:
      'the resolution of the cell, the appraisal of the section committee and the resolution of the grassroots committee are dated in this order',
    broken:
      'The act is dated {actual}, earlier than “{earlier}” on {earlierOn}; the order is cell, section committee, grassroots committee.',
    met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
  },
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
}
