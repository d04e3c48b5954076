import type { Facts } from '../../law/finding.js'
import { isOtherResidence, otherResidenceOf } from '../residence.js'
import type { SubjectTexts } from '../subject-texts.js'

const atOldPlace = 'The ceremony was not held at the new place ({movedOn}).'

const notUpheld = 'The decision of {decidedOn} was not upheld on reconsideration.'

const movedTold = {
  headline: (facts: Facts) => (facts.upheld === false ? notUpheld : atOldPlace),
  todo: (facts: Facts) =>
    facts.upheld === false
      ? 'the committee that decided to annul its decision; no ceremony is held on it'
      : undefined,
}

const organisation = {
  headline: (facts: Facts) =>
    isOtherResidence(facts)
      ? `Handled at the wrong residence: the ${residences[String(facts.residence)]} one.`
      : 'Handled without competence.',
  detail: (facts: Facts) => (isOtherResidence(facts) ? undefined : '{actual} handles a case of “{ground}”'),
  todo: (facts: Facts) =>
    isOtherResidence(facts)
      ? `the organisation of the ${otherResidenceOf(facts, residences)} residence to consider and vote`
      : '{required|or} to consider and vote',
} as const

const residences: Readonly<Record<string, string>> = {
  actual: 'actual',
  registered: 'registered',
}

const competent = 'The case is handled by {actual}, which is competent on the ground “{ground}”.'

/** Words of an applicant who moves, and which organisation handles a case. */
export const applicantMove: SubjectTexts<'applicant-move'> = {
  rules: {
    'applicant-move.helped': {
      title:
        'of an applicant who moves while being helped and considered the old place certifies it, and the cell of the new place assigns an official member',
      broken: { headline: 'The move lacks a paper of the old place or a helper.' },
      met: 'The old place certified that the applicant who moved on {movedOn} was being helped and considered; a helper was assigned at the new place on {assignedOn}.',
    },
    'applicant-move.resolved-not-sent': {
      title:
        'letter and file of an applicant who moved after the resolutions go to the competent committee of the new place, which has an official member assigned and considers',
      broken: { headline: 'Letter and file have not been sent to the new place.' },
      met: 'After the move of {movedOn}, letter and file were sent to the competent committee of the new place on {forwardedOn}, and a helper was assigned there on {assignedOn}.',
    },
    'applicant-move.decided-same-authority': {
      title:
        'after a move under the same competent committee, the decision is passed on and the ceremony is held at the new place',
      broken: movedTold,
      met: 'The decision of {decidedOn} was passed on to the new place on {passedOn}, and the ceremony was held there; no new decision is needed.',
    },
    'applicant-move.decided-in-time': {
      title:
        'after a move to another authority, a decision issued in time is passed on and the ceremony is held at the new place',
      broken: movedTold,
      met: 'The decision of {decidedOn} came within the limit of {lastDay} counted from the transfer decision of {transferDecidedOn}; it was passed on to the new place on {passedOn}, and the ceremony was held there.',
    },
    'applicant-move.decided-late': {
      title:
        'a decision issued too long after the transfer decision of an applicant who moved to another authority is annulled by the committee that issued it, and only such a decision',
      broken: {
        headline: ({ isLate, decidedOn, lastDay }) => {
          if (isLate === false) return 'No decision is to be annulled for the move.'
          return String(decidedOn) > String(lastDay)
            ? 'Too late: decision of {decidedOn}, last day {lastDay}; to be annulled.'
            : 'Not to be annulled: decision of {decidedOn} came by {lastDay}.'
        },
        todo: ({ isLate, decidedOn, lastDay }) =>
          isLate === false || String(decidedOn) <= String(lastDay)
            ? 'keep the decision, and pass decision and file to the new place'
            : undefined,
      },
      met: (facts) =>
        facts.upheld === false
          ? 'The decision was not upheld when reconsidered, so the committee that issued it may annul it.'
          : 'The decision of {decidedOn} came after {lastDay}, the last day counted from the transfer decision of {transferDecidedOn}, so the committee that issued it annuls it.',
    },
    'applicant-move.sent-undecided': {
      title:
        'the competent committee of the old place forwards a dossier not yet decided to that of the new place on time',
      broken: { headline: 'The file was forwarded late: {actual}, last day {lastDay}.' },
      met: 'Letter and file were forwarded on {actual}, within the limit of {lastDay} counted from {from}.',
    },
    'applicant-move.new-place-decides': {
      title:
        'the competent committee of the new place decides on time after receiving letter and file, or explains to the committee directly above',
      broken: { headline: 'The decision is late: {actual}, last day {lastDay}.' },
      met: 'The decision of {actual} is within the limit of {lastDay} counted from the receipt on {from}.',
    },
    'applicant-move.rechecked': {
      title:
        'the committee that decided answers on time when the new place asks, through the committee above, for reconsideration; the new place never refuses alone',
      broken: { headline: 'The answer on reconsideration is late: {actual}, last day {lastDay}.' },
      met: 'The request received on {from} was answered on {actual}, within the limit of {lastDay}.',
    },
    'applicant-move.reconsideration-awaited': {
      title: 'a request of the new place to reconsider is answered before the ceremony',
      broken: { headline: 'The request of {requestedOn} to reconsider has no answer yet.' },
      met: 'The request of {requestedOn} to reconsider was answered on {answeredOn}.',
    },
    'temporary-place.home-cell-decides': {
      title: 'the home cell considers an applicant at a temporary place; the cell there helps and comments',
      broken: { headline: 'The cell of the temporary place voted, without competence.' },
      met: 'The home cell considered the applicant.',
    },
    'competence.own-cell': {
      title:
        'the cell on file for the applicant or the member acts; after a move, the cell of the new place, and during temporary activity the home cell',
      broken: { headline: 'The cell that acted is not that of the case.' },
      met: 'The cell on file acted.',
    },
    'competence.own-cell-before-vote': {
      title: 'the cell on file lists the person, assigns the helper and proposes the start',
      broken: { headline: 'The cell that acted is not that of the case.' },
      met: 'The cell on file acted.',
    },
    'competence.remarks-from-elsewhere': {
      title:
        'the employer, the organisation that sent the applicant on secondment or the cell of a temporary place sends remarks in writing before the cell considers',
      broken: { headline: 'Not on file: remarks from {absent}.' },
      met: 'Remarks in writing came from {required}.',
    },
    'competence.study-or-secondment': {
      title:
        'an applicant in full-time study or on a secondment long enough is considered by the Party organisation of the school or the host',
      broken: organisation,
      met: competent,
    },
    'competence.graduate': {
      title:
        'a graduate waiting for work is considered at the residence, one waiting for the graduation decision at the school',
      broken: organisation,
      met: competent,
    },
    'competence.by-situation': {
      title:
        'an employee without term is considered by the Party organisation of the employer, who has a business of one’s own or none at the residence',
      broken: organisation,
      met: competent,
    },
    'competence.contract-worker': {
      title:
        'a fixed-term contract worker is considered by the Party organisation of the employer after long enough service without a break, at the residence before',
      broken: organisation,
      met: competent,
    },
  },
  missing: {
    'being-helped.certified': 'No certificate of the old place on being helped and considered.',
    'decision.passed-on': 'The decision has not been passed on to the new place.',
    'evidence.authority': 'Not recorded: whether the new place has the same competent committee.',
    'evidence.ceremonyCell': 'The cell that held the ceremony is not recorded.',
    'evidence.transferDecidedOn': 'Not recorded: the day of the transfer decision.',
    'evidence.votingCell': 'The cell that voted is not recorded.',
    'evidence.remarks': ({ required }) =>
      required === undefined
        ? 'Not on file: remarks from elsewhere.'
        : 'Not on file: remarks from {required}.',
    'file.forwarded': 'Letter and file have not been sent to the new place.',
    'unit.cell': 'The file does not name the cell of the temporary place.',
    'unit.competence.continuous': 'Not recorded: whether the service was without a break.',
    'unit.competence.since': 'Not recorded: since when study, secondment or work there runs.',
    'unit.newCell': 'The file does not name the cell of the new place.',
  },
  cures: {
    'being-helped.certified':
      'the old grassroots committee to certify that the applicant is being helped and considered',
    'ceremony.at-new-place': 'the cell of the new place to hold the ceremony',
    'decision.annulled': 'the committee that decided to annul that decision',
    'decision.passed-on': '{actor} to pass the admission decision to the new place',
    'delay.explained': '{actor} to explain the delay to the committee directly above',
    'file.forwarded': '{actor} to send letter and file to the competent committee of the new place',
    'proposal.by-competent-organisation': 'the competent Party organisation to consider the admission',
    'reconsideration.answered': 'the committee that decided to answer the request before the ceremony',
    'vote.by-own-cell': 'the cell of the case to act, or the change of place to be recorded first',
    'vote.by-home-cell': 'the home cell to consider on the remarks of the temporary place',
  },
  tasks: {
    'applicant-move.helped':
      'the old place certifies that the applicant is being helped; the cell of the new place assigns a helper',
    'applicant-move.resolved-not-sent':
      'the old grassroots committee sends letter and file to the competent committee of the new place',
    'applicant-move.sent-undecided': 'the old competent committee forwards the file to that of the new place',
    'applicant-move.new-place-decides': 'the competent committee of the new place decides the admission',
    'applicant-move.rechecked': 'the committee that decided answers the request to reconsider',
    'applicant-move.decided-same-authority':
      'the competent committee passes the admission decision to the new place',
    'applicant-move.decided-in-time': 'the committee that decided sends decision and file to the new place',
    'applicant-move.decided-late': 'the committee that decided annuls its decision and forwards the file',
  },
  codes: {
    moveAuthority: {
      same: 'the same competent committee',
      other: 'other',
    },
    competenceGround: {
      employment: 'employment',
      'fixed-term-contract': 'fixed-term contract',
      study: 'study',
      secondment: 'secondment',
      'graduate-waiting-for-work': 'graduated and at home waiting for work',
      'graduate-waiting-for-decision': 'waiting for the graduation decision',
      residence: 'residence',
    },
    applicantResidence: {
      actual: 'where the person lives',
      registered: 'permanent registration',
    },
    noCellPlace: {
      village: 'village or street group',
      'commune-unit': 'school, clinic or hospital in the commune',
      'provincial-unit': 'public service unit managed by the province',
      'state-enterprise': 'enterprise with State capital',
      'private-enterprise': 'enterprise outside the State sector',
      'zone-enterprise': 'enterprise in an industrial or processing zone',
    },
    handledBy: {
      employer: 'the employer',
      school: 'the school',
      host: 'the host of the secondment',
      residence: 'the residence',
      assigned: 'an assigned cell',
    },
    competentOrganisation: {
      'organisation.employer': 'the Party organisation of the employer',
      'organisation.school': 'the Party organisation of the school',
      'organisation.host': 'the Party organisation of the host of the secondment',
      'organisation.residence': 'the Party organisation of the residence',
      'organisation.assigned': 'an assigned cell',
    },
  },
  provisions: {
    'applicant-move.ceremony-window':
      'time after the transfer decision within which an admission decision stays good',
    'applicant-move.decide.deadline': 'time for the competent committee of the new place to decide',
    'applicant-move.forward.deadline': 'time to forward the dossier of an applicant who moved',
    'applicant-move.reconsideration.deadline': 'time to answer a request of the new place to reconsider',
    'applicant-move.together-minimum': 'time together of an introducer assigned at the new place',
    'competence.own-cell.member': 'the cell that votes on a member',
    'competence.contract.minimum':
      'service without a break that makes the Party organisation of the employer competent',
    'competence.secondment.minimum': 'secondment that makes the Party organisation of the host competent',
    'competence.study.minimum': 'study that makes the Party organisation of the school competent',
  },
}
