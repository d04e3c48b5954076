import { countOf } from '../../facts.js'
import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the verification. */
export const verificationRules = {
  'verification.procedure-order': {
    title:
      'the overlap seal is put on the background declaration before it is sent for verification, commented on or certified',
    broken: {
      headline: either(
        'certifiedOn',
        'Out of order: certified {certifiedOn}, sealed {sealedOn}.',
        'Out of order: verification requested {requestedOn}, sealed {sealedOn}.',
      ),
    },
    met: 'The overlap seal was put on {sealedOn}, in order.',
  },
  'verification.impartial': {
    title: 'neither the applicant nor a near relative is sent to verify',
    broken: { headline: 'Wrong verifier: one who may not be sent.', detail: '{actual}' },
    met: 'The verifier is none of those who may not be sent.',
  },
  'verification.complete': {
    title: 'everyone the rules name is verified, less those exempted',
    broken: { headline: 'Not everyone who must be is verified.', detail: '{unverified|list}' },
    met: (facts) =>
      facts.samePlace === true
        ? 'Everyone has lived within one Party organisation and is well known, so no separate verification is needed.'
        : 'Everyone the rules name is verified.',
  },
  'verification.content-covered': {
    title: 'every topic the rules name is verified',
    broken: {
      headline: ({ uncovered, uncoveredOfRelatives }) => {
        const count = countOf(uncovered, uncoveredOfRelatives)
        return `Not verified: ${count} ${count === 1 ? 'topic' : 'topics'}.`
      },
      detail: ({ uncovered, uncoveredOfRelatives }) => {
        if (uncoveredOfRelatives === undefined) return '{uncovered|list}'
        const ofRelatives = 'of relatives: {uncoveredOfRelatives|list}'
        return countOf(uncovered) === 0 ? ofRelatives : `of the applicant: {uncovered|list}; ${ofRelatives}`
      },
    },
    met: 'Every content required was verified.',
  },
  'verification.asked-about': {
    title: 'nothing is certified without verification, and a doubtful reply is followed up',
    broken: {
      headline: (facts) =>
        facts.unasked !== undefined
          ? 'No request to verify was sent for everyone.'
          : facts.unsettled !== undefined
            ? '{unsettled|reply|replies} refused or still unclear.'
            : '{wrong|reply|replies} found the declaration wrong or incomplete.',
      detail: either('unasked', '{unasked|list}', undefined),
    },
    met: 'Everybody who had to be was asked about, and no reply is open to doubt.',
  },
  'verification.reply-content': {
    title: 'the requested committee says of the declaration whether it is right',
    broken: {
      headline: 'The committee asked refused to confirm.',
      todo: '{actor} to confirm what is declared as right or wrong; no text allows a refusal',
    },
    met: 'The requested committee answered: {answer}.',
  },
  'verification.reply-on-time': {
    title: 'the body asked answers a verification on time',
    broken: { headline: 'The reply is late: {actual}, last day {lastDay}.' },
    met: 'The verification request received on {from} was answered on {actual}, within the limit of {lastDay}.',
  },
  'verification.unclear-only': note(
    'only what is unclear is verified; where the grassroots committee has confirmed and it is still unclear, the organising body of the committee directly above is asked',
  ),
  'verification.armed-forces': note(
    'for a person in the armed forces, the declaration is compared with the one made on enlistment or recruitment, and what is unclear is verified',
  ),
  'verification.abroad': note(
    'a person abroad: compared with the file kept at home; a relative abroad: the Party committee or mission there is asked',
  ),
  'verification.foreign-employer': note(
    'for a person working for a foreign office, organisation or company in Viet Nam, a representative of the grassroots committee goes to the workplace and to the responsible security body',
  ),
  'verification.cost': note(
    'the cost of a verification follows the rules of the Party and the State; the committee directly above pays for a unit in difficulty',
  ),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
