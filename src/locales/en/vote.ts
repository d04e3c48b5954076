import { isReachedButNotProposed } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

const recordedAsShortfall =
  '{yes} of {base} voted in favour, which reaches {fraction} ({needed|vote|votes} needed), but the vote is recorded as a shortfall; it must be recorded as a proposal.'

/** Words of the votes. */
export const vote: SubjectTexts<'vote'> = {
  rules: {
    'cell.dossier-complete': {
      title: 'the dossier holds every paper before the cell votes',
      broken: 'The dossier lacks: {absent}; it must be complete before the cell votes.',
    },
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
      broken:
        '{actual|person was|persons were} voted on together; each must be considered and voted on alone.',
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
      title:
        'where there is a section committee, it appraises the resolution of the cell before the next step',
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
    'order.cell-then-section-then-grassroots': {
      title:
        'the resolution of the cell, the appraisal of the section committee and the resolution of the grassroots committee are dated in this order',
      broken:
        'The act is dated {actual}, earlier than “{earlier}” on {earlierOn}; the order is cell, section committee, grassroots committee.',
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
  },
  missing: {
    'cell.voted': 'The cell has not passed a resolution to propose this.',
    'evidence.conclusionsStated':
      'It is not recorded whether the resolution states the conclusions and the votes.',
    'evidence.conditionsRechecked':
      'It is not recorded whether the cell committee re-checked the conditions before the meeting.',
    'evidence.form': either(
      'required',
      'The form of the vote is not recorded; it must be {required|or}.',
      'The form of the vote is not recorded.',
    ),
    'evidence.full': 'The report of the shortfall is not full.',
    'evidence.tally': 'The count of the vote is not recorded.',
    'grassroots.voted': 'There is no resolution of the grassroots committee on file.',
    'section.appraised': 'The section committee has not appraised the resolution of the cell.',
    'shortfall.reported': 'The shortfall has not been reported.',
  },
  cures: {
    'date.checked': 'check the dates on the papers',
    'grassroots.voted': 'have the grassroots committee vote on a resolution',
    'resolution.completed': 'complete the resolution',
    'section.appraised': 'have the section committee appraise the resolution of the cell',
    'shortfall.answered': 'wait for the answer of the competent committee to the shortfall',
    'shortfall.reported': 'report the full result of the vote to the competent committee',
    'vote.recorded-as-not-proposed': 'record the vote as a shortfall',
    'vote.recorded-as-proposed': 'record the vote as a proposal',
    'vote.repeated': 'repeat the vote as the rules ask',
    'vote.struck-out': 'strike out the votes of probationary members before the count',
  },
  codes: {
    voteOutcome: {
      proposed: 'a proposal',
      'not-proposed': 'a shortfall',
    },
    voteForm: {
      'secret-ballot': 'secret ballot',
      'raised-card': 'raised membership card',
      'show-of-hands': 'show of hands',
    },
    voteBase: {
      'official-members-summoned-less-deductions':
        'official members summoned, less the deductions the rules name',
      'sitting-members-less-deductions':
        'sitting members of the committee, less the deductions the rules name',
    },
    shortfallAction: {
      'report-full-result-to-competent-committee': 'report of the full result to the competent committee',
    },
    shortfallAnswer: {
      consider: 'considers and decides',
      refuse: 'refuses',
      return: 'returns the dossier to the cell',
    },
  },
  provisions: {
    'cell.official-members.minimum': 'least number of official members of a cell',
    'vote.cell.base': 'base of a vote of the cell',
    'vote.cell.threshold': 'fraction of a vote of the cell',
    'vote.form': 'form of a vote',
    'vote.committee.base': 'base of a vote of a committee or standing committee',
    'vote.delegated-committee.threshold': 'fraction of a delegated grassroots committee',
    'vote.grassroots-committee.threshold': 'fraction of a grassroots committee',
    'vote.grassroots-standing-committee.threshold':
      'fraction of the standing committee of a grassroots committee',
    'vote.grassroots-standing-committee.threshold.two-thirds':
      'fraction of the standing committee of a grassroots committee under the other reading',
    'vote.recognition.attempts.maximum': 'shortfalls on recognition before the case goes up',
    'vote.shortfall.action': 'what follows a shortfall',
  },
}
