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
            return 'No annulment: the defect of {proceduralOn} is procedural only.'
          if (as !== undefined)
            return as === 'issuer'
              ? 'The issuer is gone and cannot annul.'
              : 'Not competent: the issuer still exists and annuls itself.'
          return ground === 'under-age'
            ? 'No annulment: the admission of {admittedOn} under age stands.'
            : undefined
        },
        todo: ({ proceduralOn, as, ground }) => {
          if (proceduralOn !== undefined) return '{actor} to redo the faulty steps and keep the right ones'
          if (as === 'issuer')
            return 'the competent committee where the member is active to annul the admission'
          if (as !== undefined) return 'the committee that issued the decision to annul it'
          return ground === 'under-age' ? '{actor} to keep the admission and its joining date' : undefined
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
              ? 'No transfer under way: said found before reception.'
              : 'No reception took place: said found after it.'
          if (foundOn !== undefined) return 'No reception: a substantive defect was found on {foundOn}.'
          if (as === undefined) return 'Consent too late: {consentOn}, annulled {actual}.'
          return isReceived === true
            ? 'Not competent to annul: the member was received.'
            : 'Not competent to annul: the member was not received.'
        },
        detail: either('as', '{as} cannot annul', undefined),
        todo: ({ foundOn, as, isReceived, onTransfer }) => {
          if (onTransfer !== undefined) return '{actor} to check the day of the finding and of the reception'
          if (foundOn !== undefined || (as !== undefined && isReceived !== true))
            return 'stop the reception and write back to the old place'
          return as === undefined
            ? 'obtain the written consent of the competent higher level before the annulment'
            : 'the competent committee that received the member to annul, by written consent from above'
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
        headline: 'Not settled: a substantive defect found on {foundOn}.',
        detail: either('ground', '{ground}', undefined),
      },
      met: 'No substantive defect is unsettled.',
    },
    'annulment.later-admission': {
      title: 'an admission after an annulment is a first admission, unless it is read as a re-admission',
      broken: {
        headline: 'Not a first admission: the former annulled on {annulledOn}.',
        todo: 'follow the rules on re-admission',
      },
      met: 'An earlier admission was annulled on {annulledOn}; this one counts as a first admission, a point that is open.',
    },
    'annulment.procedural': {
      title:
        'where authority or procedure was wrong only the faulty steps are redone, then one decision annuls the old, recognises the member and fixes the dates again',
      broken: {
        headline: ({ substantiveOn, due, redone, admittedOn, endsOn, isReviewed }) => {
          if (isReviewed === false) return 'Official status without a proposal of the cell.'
          if (endsOn !== undefined) return 'The official date {officialSince} is not the term’s end {endsOn}.'
          if (admittedOn !== undefined)
            return 'No defect: admission of {admittedOn} with one introducer counts.'
          if (substantiveOn !== undefined)
            return 'Not to be regularised: substantive defect found on {substantiveOn}.'
          if (due !== undefined) return 'Not redone: {due|faulty step|faulty steps}.'
          if (redone !== undefined) return 'Out of order: the dates fixed again, {decidedOn} and {actual}.'
          return 'No redoing of a step without defect.'
        },
        todo: ({ substantiveOn, admittedOn, endsOn }) => {
          if (endsOn !== undefined) return '{actor} to fix the official date as the end of the probation'
          if (admittedOn !== undefined) return '{actor} to keep this step'
          return substantiveOn === undefined ? undefined : '{actor} to annul the admission decision'
        },
        detail: ({ due, redone, actual }) => {
          if (due !== undefined) return '{due|list}'
          return redone === undefined && actual !== undefined ? '{actual}' : undefined
        },
      },
      met: ({ ground, redone, actual }) => {
        if (ground !== undefined) return 'Step to be redone: {ground}.'
        if (redone !== undefined)
          return 'The faulty steps were redone ({redone}); the admission decision is now of {decidedOn}.'
        return actual === undefined
          ? 'A step found faulty is redone: {required|or}.'
          : 'The step “{actual}” was found faulty and is redone.'
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
    'recognition.reviewed':
      '{actor} to recognise official status only on the proposal of the cell that reviewed',
    'admission.annulled': '{actor} to annul the admission decision',
    'admission.regularised':
      '{actor} to issue one decision that annuls the old one, recognises the member and fixes the dates again',
    'annulment.by-competent-body': 'submit the annulment to the right committee',
    'step.redone': '{actor} to redo the faulty steps and keep the right ones',
  },
  tasks: {
    'annulment.substantive':
      'the committee that issued the admission decision annuls it; the cell reads it out and strikes the name',
    'annulment.procedural':
      'the competent committee has the faulty steps redone, then recognises the membership and fixes the dates again',
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
