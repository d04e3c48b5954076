import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import type { Unit } from '../../../casefile/shapes.js'
import { eligibilityPoliticalConsentBody } from '../../../regulations/applicant/eligibility.js'
import {
  applicantMoveDecidedSameAuthorityClause,
  applicantMoveHelpedClause,
} from '../../../regulations/applicant-move/applicant-move.js'
import { ceremonyLateConsentBody } from '../../../regulations/decision/ceremony.js'
import { decisionExtensionMaximum } from '../../../regulations/decision/decision.js'
import { verificationSamePlaceClause } from '../../../regulations/dossier/verification.js'
import { caseClosedClause } from '../../../regulations/membership/membership.js'
import { awarenessCertificateIssuesMaximum } from '../../../regulations/pool/awareness-certificate.js'
import { annulmentProceduralMethod } from '../../../regulations/undoing/annulment.js'
import { decisionLimits, limitOfDecision } from '../../decision/decision.js'
import type { StepPair } from '../codes.js'
import { type Pair, pairOf } from './pair.js'

/** What tells that another committee is competent to admit at a place than at most. */
const ofAnotherDecider = ({ armedForces, underCentralLevel, delegated }: Unit) =>
  [armedForces, underCentralLevel === true, delegated === true].join()

/** What a step of the admission tells, beside the steps on file. */
export const stepPairs: { readonly [P in StepPair]: Pair } = {
  'reissued-never-issued': pairOf('certificate.issued', {
    of: ['certificate.issued.reissue', 'certificate.issued.on'],
    clause: awarenessCertificateIssuesMaximum,
    isNote: true,
    disagrees: ({ act, file }) =>
      !actsOf(file, 'certificate.issued').some(({ course, on }) => course === act.course && on <= act.on),
  }),
  // Of an awareness certificate a rule of its own asks it, as a bar.
  'reissued-for-no-fault': pairOf('certificate.issued', {
    of: ['certificate.issued.reissue', 'certificate.issued.course'],
    clause: awarenessCertificateIssuesMaximum,
    isNote: true,
    is: 'other',
    disagrees: ({ act }) => act.course === 'new-member',
  }),
  'same-place-asked-abroad': pairOf('background.certified', {
    of: ['background.certified.samePlace', 'verification.requested.abroad'],
    clause: verificationSamePlaceClause,
    is: true,
    disagrees: ({ file, on }) =>
      actsOf(file, 'verification.requested').some((asked) => asked.abroad === true && asked.on <= on),
  }),
  'consent-standard-met': pairOf('consent.given', {
    of: ['consent.given.matter', 'background.certified.politicalStandard'],
    clause: eligibilityPoliticalConsentBody,
    isNote: true,
    is: 'political-standard',
    disagrees: ({ file, on }) => lastUpTo(file, 'background.certified', on)?.politicalStandard === 'met',
  }),
  // Where no class is told at all, the second one is not either.
  'certified-again-without-class': pairOf('certificate.issued', {
    of: ['certificate.issued.course', 'class.entered.course'],
    clause: awarenessCertificateIssuesMaximum,
    isNote: true,
    disagrees: ({ act, file, on }) => {
      const before = lastUpTo(file, 'certificate.issued', on, ({ course }) => course === act.course)
      const entered = lastUpTo(file, 'class.entered', on, ({ course }) => course === act.course)
      return (
        act.reissue === undefined && before !== undefined && entered !== undefined && entered.on < before.on
      )
    },
  }),
  'late-before-the-decision': pairOf('consent.given', {
    of: ['consent.given.matter', 'admission.decided.on'],
    clause: ceremonyLateConsentBody,
    isNote: true,
    is: 'late-ceremony',
    disagrees: ({ file, on }) => lastUpTo(file, 'admission.decided', on) === undefined,
  }),
  'late-after-the-ceremony': pairOf('consent.given', {
    of: ['consent.given.matter', 'ceremony.held.on'],
    clause: ceremonyLateConsentBody,
    isNote: true,
    is: 'late-ceremony',
    disagrees: ({ file, on }) => (lastUpTo(file, 'ceremony.held', on)?.on ?? on) < on,
  }),
  'helped-though-decided': pairOf('being-helped.certified', {
    of: ['being-helped.certified.on', 'admission.decided.on'],
    clause: applicantMoveHelpedClause,
    isNote: true,
    disagrees: ({ file, on }) => {
      const decided = lastUpTo(file, 'admission.decided', on)
      return decided !== undefined && (lastUpTo(file, 'decision.annulled', on)?.on ?? '') < decided.on
    },
  }),
  // Asked before it is told of which matter, an extension is of neither.
  'extended-after-the-limit': pairOf('extension.granted', {
    of: ['extension.granted.matter', 'cell.voted.on'],
    clause: decisionExtensionMaximum,
    asks: decisionLimits,
    isNote: true,
    disagrees: ({ act, file, on, ask }) => on > (limitOfDecision(file, act.matter, ask) ?? on),
  }),
  'closed-though-voted': pairOf('case.closed', {
    of: ['case.closed.on', 'cell.voted.on'],
    clause: caseClosedClause,
    isNote: true,
    disagrees: ({ act, file, on }) =>
      act.continuedIn === undefined && lastUpTo(file, 'cell.voted', on) !== undefined,
  }),
  'same-authority-elsewhere': pairOf('applicant.moved', {
    of: ['applicant.moved.authority', 'applicant.moved.unit'],
    clause: applicantMoveDecidedSameAuthorityClause,
    is: 'same',
    disagrees: ({ file, unit }) => ofAnotherDecider(file.unit) !== ofAnotherDecider(unit),
  }),
  'regularised-before-applying': pairOf('admission.regularised', {
    of: ['admission.regularised.decidedOn', 'application.made.on'],
    clause: annulmentProceduralMethod,
    disagrees: ({ act, file, on }) => {
      const applied = lastUpTo(file, 'application.made', on)
      return applied !== undefined && act.decidedOn < applied.on
    },
  }),
  // A vote taken again is none the admission was decided on.
  'regularised-before-the-vote': pairOf('admission.regularised', {
    of: ['admission.regularised.decidedOn', 'cell.voted.on'],
    clause: annulmentProceduralMethod,
    disagrees: ({ act, file }) => {
      const first = actsOf(file, 'cell.voted').find(({ matter }) => matter === 'admission')
      return first !== undefined && act.decidedOn < first.on
    },
  }),
}
