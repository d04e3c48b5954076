import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** Words of annulment and regularisation. */
export const undoing: SubjectTexts<'undoing'> = {
  rules: {
    'annulment.substantive': {
      title:
        'an admission that did not meet the standards or conditions is annulled by the committee that issued it, or by the present one where the issuer is gone',
      broken: ({ proceduralOn, as, ground }) => {
        if (proceduralOn !== undefined)
          return 'The defect found on {proceduralOn} concerns authority or procedure only; the faulty steps are redone, and the admission is not annulled as such.'
        if (as !== undefined)
          return as === 'issuer'
            ? 'The committee that issued the decision no longer exists; the competent committee where the member belongs now annuls.'
            : 'The committee that issued the decision still exists and annuls its own decision.'
        return ground === 'under-age'
          ? 'The admission of {admittedOn} under age is kept, so being under age is no ground of annulment.'
          : undefined
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
      broken: ({ foundOn, as, isReceived, onTransfer }) => {
        if (onTransfer !== undefined)
          return onTransfer === 'before-reception'
            ? 'The defect is said to be found before reception, and no transfer of the member is under way on file.'
            : 'The defect is said to be found after reception, and no reception of the member is on file.'
        if (foundOn !== undefined)
          return 'A standard or condition was found not met on {foundOn}, before reception; the reception stops and the sending place is written to.'
        if (as === undefined)
          return 'The consent of the competent higher level is of {consentOn}, after the annulment of {actual}.'
        return isReceived === true
          ? 'The member was already received; the competent committee that received the member annuls, not {as}.'
          : 'The member was not received yet when the defect was found; {as} may not annul.'
      },
      met: ({ onTransfer }) =>
        onTransfer === undefined
          ? 'The competent higher level consented in writing on {consentOn}.'
          : 'The defect was found by the receiving place {onTransfer}.',
    },
    'annulment.known-defect': {
      title: 'no substantive defect that is known stands in the way of the admission',
      broken: either(
        'ground',
        'A substantive defect was found on {foundOn} ({ground}); nothing follows until it is dealt with.',
        'A substantive defect was found on {foundOn}; nothing follows until it is dealt with.',
      ),
    },
    'annulment.later-admission': {
      title: 'an admission after an annulment is a first admission, unless it is read as a re-admission',
      broken:
        'An earlier admission was annulled on {annulledOn}; by the reading chosen the conditions of re-admission apply.',
      met: 'An earlier admission was annulled on {annulledOn}; this one counts as a first admission, a point that is open.',
    },
    'annulment.procedural': {
      title:
        'where authority or procedure was wrong only the faulty steps are redone, then one decision annuls the old, recognises the member and fixes the dates again',
      broken: ({ substantiveOn, due, redone, admittedOn, endsOn }) => {
        if (endsOn !== undefined)
          return 'The official date {officialSince} is not the end of the probation: the ceremony was on {ceremonyOn}, the probation ended on {endsOn}.'
        if (admittedOn !== undefined)
          return 'A single introducer is no defect of the admission of {admittedOn}; such admissions of the wars stand.'
        if (substantiveOn !== undefined)
          return 'A standard or condition was found not met on {substantiveOn}; the admission is annulled, not regularised.'
        if (due !== undefined) return 'Still to be redone before the decision: {due}.'
        if (redone !== undefined)
          return 'The dates fixed again are not in order: admission decision {decidedOn}, fixed on {actual}.'
        return 'The step “{actual}” was not found faulty and stays valid; only {required|or} may be redone.'
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
    'evidence.consentOn': 'The written consent of the competent higher level is not recorded.',
    'evidence.ground': 'The ground of the defect is not recorded.',
    'evidence.region':
      'It is not recorded whether the person was admitted south of the Bến Hải river, on which the answer depends.',
  },
  cures: {
    'admission.annulled': 'have the admission decision annulled',
    'admission.regularised': 'have one decision annul the old, recognise the member and fix the dates again',
    'annulment.by-competent-body': 'have the admission annulled by the committee competent to do so',
    'step.redone': 'redo the faulty steps and keep the valid ones',
  },
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
