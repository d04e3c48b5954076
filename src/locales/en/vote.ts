import { isReachedButNotProposed } from '../facts.js'
import type { SubjectTexts } from '../subject-texts.js'

const recordedAsShortfall = 'Wrongly recorded as short of {fraction}: {yes} of {base}, {needed} needed.'

/** Words of the votes. */
export const vote: SubjectTexts<'vote'> = {
  rules: {
    'cell.dossier-complete': {
      title: 'the dossier holds every paper before the cell votes',
      broken: {
        headline: 'The dossier lacks {absent|paper|papers}.',
        detail: '{absent|list}',
      },
      met: 'The dossier holds every paper required.',
    },
    'cell.able-to-meet': {
      title: 'the cell has the least number of official members it needs to meet',
      broken: {
        headline: 'Too few official members to meet: {actual}, {minimum} needed.',
      },
      met: 'The cell has {actual|official member|official members} and needs {minimum}.',
    },
    'cell.conditions-rechecked': {
      title: 'the cell committee re-checks every standard and condition before the meeting',
      broken: {
        headline: 'The cell committee did not re-check the conditions before the meeting.',
        todo: 'the cell committee to re-check every standard and condition and record it',
      },
      met: 'The cell committee re-checked the conditions before the meeting.',
    },
    'cell.one-by-one': {
      title: 'one person is considered, voted on and decided at a time',
      broken: { headline: 'Not one at a time: {actual} persons voted on.' },
      met: 'One person was considered and voted on at a time.',
    },
    'cell.two-thirds': {
      title: 'the cell proposes only when the share of its official members the rules ask for is in favour',
      broken: {
        headline: (facts) =>
          isReachedButNotProposed(facts)
            ? recordedAsShortfall
            : 'Short of {fraction}: {yes} of {base} in favour, {needed} needed.',
      },
      met: (facts) =>
        isReachedButNotProposed(facts)
          ? '{yes} of {base} official members voted in favour, short of {fraction} ({needed|vote|votes} needed), and the shortfall is recorded.'
          : '{yes} of {base} official members voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
    },
    'cell.only-official-members-vote': {
      title: 'only official members of the cell vote and are in the base',
      broken: { headline: 'Wrongly counted: {actual|vote|votes} of those who have none in the cell.' },
      met: 'No vote was counted of anybody who has none in the cell.',
    },
    'cell.vote-form': {
      title: 'the vote is taken in a form the rules allow',
      broken: {
        headline: 'Wrong form of vote: {actual}.',
        todo: '{actor} to have the vote taken again by {required|or}',
      },
      met: 'The form of the vote is one of those required.',
    },
    'cell.resolution-content': {
      title: 'the resolution of the cell states the conclusions and the votes for and against',
      broken: { headline: 'The resolution lacks conclusions or counts.' },
      met: 'The resolution has every conclusion and count.',
    },
    'section.appraisal-present': {
      title:
        'where there is a section committee, it appraises the resolution of the cell before the next step',
      broken: null,
      met: 'The section committee appraised the resolution of the cell on {appraisedOn}.',
    },
    'grassroots.two-thirds': {
      title:
        'the grassroots committee proposes only when the share of its members the rules ask for is in favour',
      broken: {
        headline: (facts) =>
          isReachedButNotProposed(facts)
            ? recordedAsShortfall
            : 'Short of {fraction}: {yes} of {base} in favour, {needed} needed.',
      },
      met: (facts) =>
        isReachedButNotProposed(facts)
          ? '{yes} of {base} members of the grassroots committee voted in favour, short of {fraction} ({needed|vote|votes} needed), and the shortfall is recorded.'
          : '{yes} of {base} members of the grassroots committee voted in favour, which reaches {fraction} ({needed|vote|votes} needed).',
    },
    'grassroots.resolution-present': {
      title: 'the resolution of the grassroots committee is on file before the dossier is sent or decided',
      broken: null,
      met: 'The grassroots committee passed its resolution on {votedOn}.',
    },
    'cell.shortfall-reported': {
      title: 'a shortfall on admission is reported in full to the competent committee',
      broken: null,
      met: 'The shortfall was reported on {reportedOn}.',
    },
    'order.cell-then-section-then-grassroots': {
      title:
        'the resolution of the cell, the appraisal of the section committee and the resolution of the grassroots committee are dated in this order',
      broken: {
        headline: 'Out of order: {actual}, a step due earlier {earlierOn}.',
        todo: '{actor} to check the days on the papers; “{earlier}” comes first',
      },
      met: 'The act is dated {actual}, not earlier than “{earlier}” on {earlierOn}.',
    },
  },
  missing: {
    'cell.voted': 'The cell has not passed a resolution to propose this.',
    'evidence.conclusionsStated': 'Not recorded: whether the resolution states conclusions and votes.',
    'evidence.conditionsRechecked': 'Not recorded: whether the cell committee re-checked the conditions.',
    'evidence.persons': 'Not recorded: how many persons the vote was on.',
    'unit.sectionCommittee': 'Not recorded: whether there is a section committee.',
    'evidence.form': {
      headline: 'The form of the vote is not recorded.',
      detail: 'it must be {required|or}',
    },
    'evidence.full': 'The report of the shortfall is not full.',
    'evidence.tally': 'The count of the vote is not recorded.',
    'grassroots.voted': 'There is no resolution of the grassroots committee on file.',
    'section.appraised': 'The section committee has not appraised the resolution of the cell.',
    'shortfall.reported': 'The shortfall has not been reported.',
  },
  cures: {
    'date.checked': '{actor} to check the days on the papers',
    'grassroots.voted': 'the grassroots committee to vote on a resolution to propose',
    'resolution.completed': 'the cell to complete its resolution',
    'section.appraised': 'the section committee to appraise the resolution of the cell',
    'shortfall.answered': 'wait for the answer of the competent committee on the shortfall',
    'shortfall.reported': '{actor} to report the whole result to the competent committee',
    'vote.recorded-as-not-proposed': '{actor} to record the result as a shortfall',
    'vote.recorded-as-proposed': '{actor} to record the result as a proposal',
    'vote.repeated': '{actor} to have the vote taken again as required',
    'vote.struck-out': '{actor} to take out the votes of those who may not vote and count again',
  },
  tasks: {
    'cell.shortfall-reported':
      'the cell reports the admission vote that fell short to the competent committee',
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
    'cell.conditions-rechecked.recognition':
      'the cell committee re-checks the conditions before it considers recognition',
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
