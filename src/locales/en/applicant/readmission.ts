import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'
import { consentOf } from './consent.js'

const again = consentOf('to the re-admission')

/** Words of an admission again. */
export const readmissionRules = {
  'readmission.wait-elapsed': {
    title: 'a person is considered for re-admission at least 36 months after leaving the Party',
    broken: { headline: 'Fewer than {months} months since leaving on {from}.' },
    met: 'The {months} months outside the Party since {from} were complete on {earliest}.',
  },
  'readmission.record-cleared': {
    title:
      'after a conviction for a less serious offence at least 60 months have passed since the criminal record was cleared',
    broken: { headline: 'Fewer than {months} months since the record was cleared ({from}).' },
    met: 'The {months} months since the criminal record was cleared on {from} were complete on {earliest}.',
  },
  'readmission.population': {
    title:
      'a person removed over the population policy waits the months of the rules on it; from 3 June 2025 there is no such wait',
    broken: {
      headline: ({ child }) =>
        child === undefined
          ? 'Fewer than {months} months since being put out ({from}).'
          : 'No re-admission: put out for a fifth child or later.',
      todo: either('child', 'not to consider the re-admission', undefined),
    },
    met: ({ isOff }) =>
      isOff === undefined
        ? 'The {months} months since the removal of {from} over the population policy were complete on {earliest}.'
        : 'The waits of the population policy no longer apply.',
  },
  'readmission.population-repeat': {
    title:
      'a person put out over the population policy who breached it again since is not considered for re-admission; from 3 June 2025 it is noted',
    broken: {
      headline: ({ outcome }) =>
        outcome === 'never-considered'
          ? 'No re-admission: a further breach after {leftOn} (child {child}).'
          : 'Against the population policy again after {leftOn} (child {child}).',
      todo: ({ outcome }) =>
        outcome === 'never-considered'
          ? 'not to consider the re-admission'
          : 'note it on file; it does not stand against the consideration',
    },
    met: 'No breach of the population policy after leaving.',
  },
  'readmission.reason-not-barred': {
    title: 'the person did not leave for a reason that bars re-admission for ever',
    broken: {
      headline: 'No re-admission for the reason of leaving.',
      todo: 'not to consider the re-admission',
      detail: '{reason}',
    },
    met: ({ reason, hardship }) => {
      if (reason === undefined) return undefined
      return hardship === undefined
        ? 'Reason of leaving: {reason}; it does not bar re-admission.'
        : 'The person applied to leave because of specially hard family circumstances; that does not bar re-admission.'
    },
  },
  'readmission.once': {
    title: 'a person is re-admitted once in a lifetime',
    broken: {
      headline: 'No further re-admission: {actual|time|times} already, {maximum} allowed.',
      todo: 'not to consider the re-admission',
    },
    met: 'The person was not re-admitted before.',
  },
  'readmission.consented': {
    title: 'the standing committee of provincial level consents in writing before the decision to re-admit',
    broken: { headline: again.broken, detail: again.detail },
    met: again.met,
  },
  'readmission.full-procedure': {
    title: 'the whole procedure of admission is gone through again after the person left the Party',
    broken: {
      headline: 'Not redone since {leftOn}: {absent|act|acts}.',
      detail: '{absent|list}',
    },
    met: 'The procedure was gone through again after the person left the Party on {leftOn}.',
  },
  'readmission.probation-again': {
    title: 'a re-admitted person serves the 12 months of probation again',
    broken: { headline: 'The probation after the re-admission has not ended: until {endsOn}.' },
    met: 'The probation served again from {joinedOn} ended on {endsOn}.',
  },
  'readmission.papers': note(
    'the application is one for re-admission; the papers that prove the earlier membership and the exit are as the province asks',
  ),
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
