import type { Facts } from '../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../facts.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import type { WordedRule } from '../texts.js'
import { bodies } from './bodies.js'
import { matterCodes, matterRules } from './matters.js'

const removalGround = (facts: Facts) => {
  if (facts.excused === true) return 'No removal: a good reason was shown.'
  if (facts.required !== undefined) return 'Wrong ground: another than the one opened on.'
  if (facts.educatedSince !== undefined)
    return 'Fewer than {minimum} months of education, since {educatedSince}.'
  if (facts.resumedOn !== undefined) return 'No ground any more: activity resumed on {resumedOn}.'
  if (facts.ground === 'card-returned-or-destroyed') return 'Wrong ground: a probationary member has no card.'
  if (facts.minimum !== undefined) {
    const unit = facts.ground === 'standing-breached' ? '{actual|year|years}' : '{actual|month|months}'
    return `Short of the ground: ${unit}, {minimum} needed.`
  }
  return facts.ground === undefined ? undefined : 'Wrong ground: for a probationary member only.'
}

const removalGroundsTold = (facts: Facts) =>
  facts.required === undefined
    ? 'the ground given is “{ground}”'
    : 'decided on “{ground}”, opened on “{required}”'

const steps = (title: string): WordedRule => ({
  title,
  broken: null,
  met: (facts) =>
    facts.proposedOn === undefined
      ? 'The competent committee considers the shortfall itself.'
      : 'The cell proposed it on {proposedOn}, and the steps due were taken.',
})

const share = (facts: Facts) => (isMajority(facts) ? 'more than half' : '{fraction}')

/** A count on an exit; `what` may not be done on a shortfall. */
const count = (title: string, what: string): WordedRule => ({
  title,
  broken: {
    headline: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Wrongly recorded as short: {yes} of {base}, {needed} needed.'
        : `Short of ${share(facts)}: {yes} of {base} in favour, {needed} needed.`,
    todo: (facts) =>
      isReachedButNotProposed(facts)
        ? '{actor} to record the result as a proposal'
        : `{actor} to report the result upward; ${what}`,
  },
  met: (facts) =>
    isReachedButNotProposed(facts)
      ? `{yes} of {base} voted in favour, short of ${share(facts)} ({needed|vote|votes} needed), and the shortfall is recorded.`
      : `{yes} of {base} voted in favour, which is ${share(facts)} ({needed|vote|votes} needed).`,
})

const limit = (title: string): WordedRule => ({
  title,
  broken: {
    headline: 'The complaint is late: {actual}, last day {lastDay}.',
    todo: 'not to take a complaint after the limit',
  },
  met: 'The complaint of {actual} is within the limit of {lastDay}, counted from the receipt of the decision on {receivedOn}.',
})

/** Words of removal, expulsion, resignation, death, complaint and restoration. */
export const exit: SubjectTexts<'exit'> = {
  rules: {
    'removal.grounds': {
      title: 'a removal rests on a ground the regulation names, with its figures',
      broken: {
        headline: removalGround,
        detail: removalGroundsTold,
        todo: ({ excused, resumedOn }) =>
          excused === true || resumedOn !== undefined ? 'not to propose a removal on this ground' : undefined,
      },
      met: (facts) =>
        facts.ground === undefined ? undefined : 'The removal rests on the ground “{ground}”.',
    },
    'removal.self-criticism': {
      title:
        'before the cell votes on a removal the member writes a self-criticism, refuses deliberately, or was asked as often as the guidance says',
      broken: {
        headline: 'Self-criticism requested too few times: {requests}, {required} needed.',
        todo: 'the cell to request the self-criticism once more; a vote at once needs a refusal of the member',
      },
      met: (facts) =>
        facts.answer === undefined
          ? 'The member was asked for the self-criticism {requests|time|times} and did not write it.'
          : 'The answer to the request for the self-criticism on {answeredOn}: {answer}.',
    },
    'removal.resolutions-present': steps(
      'a removal goes through the cell, the section committee and the grassroots committee before the decision',
    ),
    'removal.shortfall-reported': {
      title: 'a shortfall on removal is reported in full to the competent committee',
      broken: { headline: 'The vote that fell short was not reported.' },
      met: 'The shortfall was reported on {reportedOn}.',
    },
    'expulsion.official-only': {
      title: 'only an official member is expelled',
      broken: { headline: 'No expulsion of a {standing}; removal only.' },
      met: 'The person is an {standing}.',
    },
    'expulsion.resolutions-present': steps(
      'an expulsion is proposed by the cell and the committees below before it is decided',
    ),
    'expulsion.deferred': {
      title: 'an expulsion is deferred during pregnancy, while a child is small, and in serious illness',
      broken: {
        headline: (facts) =>
          facts.months === undefined
            ? 'No expulsion yet: deferred for {deferral}.'
            : 'No expulsion yet: the child is under {months} months.',
      },
      met: 'The child is no longer under {months} months.',
    },
    'resignation.no-breach': {
      title: 'only a member who has not breached member standing may leave on own application',
      broken: {
        headline: 'No leaving on own application.',
        detail: 'the file has a breach of member standing, or discipline under way',
      },
      met: 'The member has not breached member standing.',
    },
    'resignation.route': {
      title:
        'a member leaves on a written application, through the cell, the section committee and the grassroots committee',
      broken: { headline: 'The request of {requestedOn} was not made in writing.' },
      met: (facts) => {
        if (facts.proposedOn !== undefined)
          return 'The cell agreed on {proposedOn}, and the steps due were taken.'
        return facts.requestedOn === undefined
          ? 'The competent committee considers the shortfall itself.'
          : 'The written application is of {requestedOn}.'
      },
    },
    'removal.votes': count(
      'each body has the votes that a removal asks for',
      'the name is not removed on this vote',
    ),
    'expulsion.votes': count(
      'the proposing and the deciding body have the votes that an expulsion asks for',
      'there is no expulsion on this vote',
    ),
    'resignation.votes': count(
      'each body that votes on an application to leave has the votes it needs',
      'the membership continues',
    ),
    'exit.card-and-file': {
      title: 'notice and file of a member who died or left are sent upward on time',
      broken: { headline: 'Notice and file were sent late: {actual}, last day {lastDay}.' },
      met: 'Notice and file were sent on {actual}, within the limit of {lastDay} counted from the notice of {from}.',
    },
    'exit.card-collected': {
      title: 'the cell collects the membership card of one who leaves; the family of the dead keeps it',
      broken: { headline: 'No card is collected of a member who died ({leftOn}).' },
      met: 'The membership ended on {leftOn}, so the card is collected.',
    },
    'death.recorded': {
      title: 'death ends the membership without a vote, and the family keeps card and badge',
      broken: null,
      met: (facts) =>
        facts.ended === undefined
          ? 'The membership ended by death on {diedOn}; the family keeps card and badge.'
          : 'The membership ended by death on {diedOn}, and with it {ended}; the family keeps card and badge.',
    },
    'complaint.removal-in-time': limit('a complaint against a removal is lodged on time'),
    'complaint.discipline-in-time': limit('a complaint against discipline is lodged on time'),
    'complaint.admissible': {
      title:
        'a complaint is the member’s own, against a decision, and not concluded by the highest competent level',
      broken: { headline: 'The complaint is not handled.', detail: '{reasons|list}' },
      met: 'The complaint against {against} may be handled.',
    },
    'complaint.told-apart': {
      title: 'an answer tells which of several open complaints it is to',
      broken: {
        headline: 'Not told which of {open} complaints is answered.',
        todo: '{actor} to tell the complaint answered; it counts for the one of {lodgedOn}',
      },
      met: 'The answer is to the complaint of {lodgedOn} against {against}.',
    },
    'complaint.answered-in-time': {
      title: 'a complaint against a removal is answered on time',
      broken: { headline: 'The answer is late: {actual}, last day {lastDay}.' },
      met: 'The answer of {actual} is within the limit of {lastDay}, counted from the receipt of the complaint on {from}.',
    },
    'restoration.decided': {
      title:
        'a membership is restored only after a complaint was answered so, or by a body above the one that ended it',
      broken: null,
      met: (facts) =>
        facts.answeredOn === undefined
          ? 'A body above the one that ended the membership on {leftOn} restored it.'
          : 'The complaint was answered on {answeredOn}: the membership is restored.',
    },
    'restoration.arrears-paid': {
      title: 'a restored member, whose seniority is continuous, pays the fees of the time outside',
      broken: { headline: 'Fees of the time outside are not paid.' },
      met: 'The fees of the time outside are paid, and seniority is continuous.',
    },
    'exit.notice-made': {
      title: 'the grassroots committee makes the notice of an exit',
      met: 'The notice of exit or death was made.',
      broken: { headline: 'The notice of exit or death was not made.' },
    },
    ...matterRules,
  },
  missing: {
    'activity.interrupted': 'No interruption of activity is on file.',
    'complaint.answered': 'No complaint was answered with a restoration.',
    'evidence.arrearsPaid': 'Not recorded: whether the fees are paid.',
    'evidence.childBornOn': 'Not recorded: the day of birth of the child.',
    'evidence.decisionReceivedOn': 'It is not recorded when the member received the decision.',
    'evidence.educatedSince': 'It is not recorded when the cell’s education began.',
    'evidence.inBreach': 'It is not recorded whether the member has breached member standing.',
    'evidence.lodgedBy': 'It is not recorded who lodged the complaint.',
    'evidence.months': 'It is not recorded how many months of the year are concerned.',
    'evidence.written': 'It is not recorded whether the application is in writing.',
    'evidence.years': 'It is not recorded how many consecutive years are concerned.',
    'exit-decision.received': 'The file does not state when the person received the decision.',
    'matters.not-stated': {
      headline: either(
        'open',
        'No ground to conclude: a matter is open since {since}.',
        'No ground to conclude: a matter is open.',
      ),
      detail: 'open is {open}; no text that was read says what it means for {concluding}',
    },
    'removal.opened': 'No removal has been opened on a ground.',
    'resignation.requested': 'There is no application to leave on file.',
  },
  cures: {
    'card.returned': '{actor} to return the card to the family',
    'complaint.answered': 'wait for the outcome of the complaint or the decision of the level above',
    'complaint.by-member': 'the member to complain in person of a decision issued',
    'complaint.named': '{actor} to tell the decision or the level of the complaint answered',
    'discipline.first': '{actor} to consider discipline first',
    'exit.steps-taken': '{actor} to take every step before it, from the cell on',
    'expulsion.wait': 'wait for the end of the deferral',
    'fees.arrears-paid': 'the member to pay the fees of the time outside',
    'matter.concluded': '{actor} to conclude the matter that is open',
    'removal.ground-shown': '{actor} to state the ground of removal with its figures',
    'removal.instead': '{actor} to remove the probationary member instead',
    'resignation.in-writing': 'the member to apply in writing, with the reason',
    'self-criticism.requested': 'the cell to request the self-criticism once more',
  },
  tasks: {
    'removal.shortfall-reported':
      'the cell reports the removal vote that fell short to the competent committee',
    'exit.notice-made': 'the grassroots committee makes the notice of exit or death',
    'exit.card-and-file': 'the grassroots committee sends notice and member file upward',
    'exit.card-collected': 'the cell collects the membership card',
    'complaint.answered-in-time': 'the competent committee answers the complaint',
  },
  codes: {
    ...matterCodes,
    deathEffect: { 'concluded-without-discipline': 'concluded without discipline' },
    removalGround: {
      abandonment: 'abandonment of activity',
      'fees-unpaid': 'Party fees not paid',
      'card-returned-or-destroyed': 'the card returned or destroyed on own will',
      'no-progress': 'no progress after the cell’s education',
      'standing-breached': 'member standing breached in consecutive years',
      'political-standard': 'political standard',
      'unqualified-probationary': 'a probationary member who does not qualify',
      'transfer-not-filed': 'a transfer dossier not filed',
      impostor: 'an impostor',
      interruption: 'an unjustified interruption of activity',
    },
    selfCriticism: {
      made: 'made',
      refused: 'refused deliberately',
    },
    criminal: {
      wanted: 'wanted',
      detained: 'detained',
      'non-custodial-reform': 'non-custodial reform',
      imprisonment: 'imprisonment',
      fine: 'a fine',
      warning: 'warning',
    },
    deferral: {
      pregnancy: 'pregnancy',
      child: 'a child',
      illness: 'serious illness',
    },
    complaintAgainst: {
      removal: 'removal',
      expulsion: 'expulsion',
      discipline: 'discipline',
    },
    lodgedBy: {
      member: bodies.member,
      other: 'other',
      group: 'several persons together',
    },
    complaintLevel: {
      upper: 'the committee directly above',
      province: 'provincial level',
      central: 'central level',
    },
    complaintAnswer: {
      upheld: 'the decision is upheld',
      rejected: 'the complaint is rejected',
      restored: 'the membership is restored',
    },
    complaintObjection: {
      'no-decision': 'there is no decision yet',
      concluded: 'the highest competent level has concluded',
      'lodged-by-another': 'another person lodged it',
      'lodged-collectively': 'several persons lodged it together',
    },
  },
  provisions: {
    'complaint.discipline-answer': 'time to answer a complaint against discipline',
    'complaint.discipline.deadline': 'time to complain against discipline',
    'complaint.removal.answer.central': 'time to answer a complaint at central level',
    'complaint.removal.answer.local': 'time to answer a complaint at local levels',
    'complaint.removal.deadline': 'time to complain against removal',
    'complaint.removal.local-levels': 'levels bound by the local time limit of the answer',
    'matters.recognition-or-removal': 'recognition or removal at the end of probation',
    'matters.removal-first': 'a removal opened, and an application to leave',
    'matters.waits-for-conclusion': 'waiting for the conclusion of what is handled about the member',
    'discipline.expulsion.excludes': 'exits that may not take the place of a deserved expulsion',
    'discipline.death.effect': 'what the death of a member does to a pending discipline',
    'exit.file.deadline': 'time to send notice and file of an exit upward',
    'expulsion.deferral.child-age': 'age of a child below which expulsion is deferred',
    'vote.expulsion.deciding.threshold': 'fraction of the committee deciding expulsion',
    'vote.expulsion.proposing.threshold': 'fraction of the organisation proposing expulsion',
    'removal.absence.duration': 'months of a year without activity that are a ground of removal',
    'removal.fees-unpaid.duration': 'months of a year without Party fee that are a ground of removal',
    'removal.no-progress.duration': 'time after the cell’s education without progress',
    'removal.self-criticism.requests': 'requests after which the cell proceeds without the self-criticism',
    'removal.standing-breach.years': 'consecutive years of breaching member standing',
    'vote.removal.cell.threshold': 'fraction of the cell proposing removal',
    'vote.removal.delegated-committee.threshold': 'fraction of a delegated committee deciding removal',
    'vote.removal.grassroots-committee.threshold': 'fraction of the grassroots committee proposing removal',
    'vote.removal.standing-committee.threshold': 'fraction of the standing committee deciding removal',
    'vote.resignation.threshold': 'fraction of the bodies that vote on a resignation',
  },
}
