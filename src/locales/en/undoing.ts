import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of annulment and regularisation. */
export const undoing: SubjectTexts<'undoing'> = {
  rules: {
    'annulment.substantive': {
      title:
        'an admission that did not meet the standards or conditions is annulled by the committee that issued it, or by the present one where the issuer is gone',
      broken: {
        headline: ({ proceduralOn, as, ground }) => {
          if (proceduralOn !== undefined)
            return 'The defect of {proceduralOn} is procedural only: no annulment.'
          if (as !== undefined)
            return as === 'issuer'
              ? 'The issuer is gone and cannot annul.'
              : 'The issuer still exists and annuls itself.'
          return ground === 'under-age' ? 'The admission of {admittedOn} under age stands.' : undefined
        },
      },
      met: ({ ground, standard, as }) => {
        if (standard !== undefined)
          return 'Ground of annulment: {ground}, by the rules in force at the admission of {admittedOn} ({standard}).'
        if (as !== undefined) return 'The admission is annulled by {as}. Ground: {ground}.'
        return ground === undefined ? undefined : 'Ground of annulment: {ground}.'
      },
    },
    'annulment.on-transfer': {
      title:
        'a defect found on a transfer stops the reception; after reception the receiving committee annuls with the prior written consent of the competent higher level',
      broken: {
        headline: ({ foundOn, as, isReceived, onTransfer }) => {
          if (onTransfer !== undefined)
            return onTransfer === 'before-reception'
              ? 'Said found before reception, but no transfer is under way.'
              : 'Said found after reception, but none took place.'
          if (foundOn !== undefined) return 'No reception: a substantive defect was found on {foundOn}.'
          if (as === undefined) return 'Consent of {consentOn}, after the annulment of {actual}.'
          return isReceived === true
            ? 'Already received: {as} cannot annul.'
            : 'Not yet received: {as} cannot annul.'
        },
      },
      met: ({ onTransfer }) =>
        onTransfer === undefined
          ? 'The competent higher level consented in writing on {consentOn}.'
          : 'The defect was found by the receiving place {onTransfer}.',
    },
    'annulment.known-defect': {
      title: 'no substantive defect that is known stands in the way of the admission',
      broken: {
        headline: either(
          'ground',
          'A substantive defect of {foundOn} ({ground}) is unsettled.',
          'A substantive defect of {foundOn} is unsettled.',
        ),
      },
      met: 'No substantive defect is unsettled.',
    },
    'annulment.later-admission': {
      title: 'an admission after an annulment is a first admission, unless it is read as a re-admission',
      broken: { headline: 'The former admission was annulled on {annulledOn}: re-admission rules apply.' },
      met: 'An earlier admission was annulled on {annulledOn}; this one counts as a first admission, a point that is open.',
    },
    'annulment.procedural': {
      title:
        'where authority or procedure was wrong only the faulty steps are redone, then one decision annuls the old, recognises the member and fixes the dates again',
      broken: {
        headline: ({ substantiveOn, due, redone, admittedOn, endsOn }) => {
          if (endsOn !== undefined) return 'The official date {officialSince} is not the term’s end {endsOn}.'
          if (admittedOn !== undefined)
            return 'No defect: admission of {admittedOn} with one introducer counts.'
          if (substantiveOn !== undefined)
            return 'Not to be regularised: substantive defect found on {substantiveOn}.'
          if (due !== undefined) return 'Not redone: {due}.'
          if (redone !== undefined) return 'The dates fixed again are out of order: {decidedOn}, {actual}.'
          return 'A step without defect is kept: {actual}.'
        },
      },
      met: ({ ground, redone, actual }) => {
        if (ground !== undefined) return 'Step to be redone: {ground}.'
        if (redone !== undefined)
          return 'The faulty steps were redone ({redone}); the admission decision is now of {decidedOn}.'
        return actual === undefined ? undefined : 'The step “{actual}” was found faulty and is redone.'
      },
    },
  },
  missing: {
    'defect.found.procedural': 'No defect of authority or procedure has been found.',
    'defect.found.substantive': 'No standard or condition has been found not met.',
    'evidence.as': 'It is not recorded as what the committee annuls.',
    'evidence.consentOn': 'Not recorded: the written consent of the competent higher level.',
    'evidence.ground': 'The ground of the defect is not recorded.',
    'evidence.region': 'Not recorded: whether admitted south of the Bến Hải river.',
  },
  cures: {
    'admission.annulled': '{actor} to annul the admission decision',
    'admission.regularised':
      '{actor} to issue one decision that annuls the old one, recognises the member and fixes the dates again',
    'annulment.by-competent-body': '{actor} to submit the annulment to the right committee',
    'step.redone': '{actor} to redo the faulty steps and keep the right ones',
  },
  tasks: {},
  codes: {
    defect: {
      substantive: 'a standard or condition not met',
      procedural: 'wrong authority or procedure',
    },
    substantiveGround: {
      'under-age': 'under age',
      'untruthful-declaration': 'an untruthful declaration',
      'political-standard': 'political standard',
      education: 'education',
      citizenship: 'citizenship',
      'not-readmittable': 'not open to re-admission',
      other: 'other',
    },
    proceduralGround: {
      authority: 'the authority that decided',
      vote: 'the votes',
      introduction: 'the introduction',
      verification: 'the background verification',
      class: 'the class',
      opinions: 'the opinions',
      order: 'the order of the steps',
      other: 'other',
    },
    annulmentGround: {
      'charter-article-1': 'the standards and conditions of article 1 of the Party Charter',
    },
    foundOnTransfer: {
      'before-reception': 'before reception',
      'after-reception': 'after reception',
    },
    annuller: {
      issuer: 'the committee that issued the decision',
      'present-committee': 'the competent committee where the member belongs now',
      'receiving-committee': 'the competent committee that received the member',
    },
    annulmentMethod: {
      'annul-redo': 'annul and redo',
      'annul-redo-examine-responsibility': 'annul, redo and examine responsibility',
      'redo-faulty-steps-only': 'redo only the faulty steps',
      'stop-and-write-back': 'before reception, stop and write back to the sending place',
      'receiving-committee-with-consent':
        'after reception, the receiving committee annuls with the written consent of the competent higher level',
    },
  },
  provisions: {
    'annulment.deadline': 'time to annul a wrong admission',
    'annulment.on-transfer.method': 'what follows a defect found on a transfer',
    'annulment.organisation-gone.body': 'who annuls where the committee that issued the decision is gone',
    'annulment.procedural.method': 'how wrong authority or procedure is cured',
    'annulment.procedural.steps': 'steps that are redone',
    'annulment.substantive.grounds': 'grounds of annulment',
    'annulment.substantive.grounds.named': 'grounds of annulment named in the guidance',
  },
}
