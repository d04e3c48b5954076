import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the dossier as a whole. */
export const wholeDossierRules = {
  'dossier.fresh': {
    title: 'the dossier is still within its time limit when the cell considers',
    broken: { headline: 'The dossier ran out after {lastDay}.', todo: '{actor} to redo: {redo}' },
    met: (facts) =>
      facts.redo === undefined
        ? 'The dossier drawn up on {openedOn} is good through {lastDay}.'
        : 'The stale papers of the dossier drawn up on {openedOn} were redone, and it is good through {lastDay}.',
  },
  'dossier.returned-step-redone': {
    title: 'after a dossier is returned one step, that step is taken again before the next',
    broken: null,
    met: 'The dossier was returned on {returnedOn}, and the steps since have been taken again.',
  },
  'dossier.resubmitted': {
    title: 'a dossier returned by the competent committee is sent to it again before it decides',
    broken: null,
    met: 'The dossier was sent again on {sentOn}.',
  },
  'dossier.sent': {
    title: 'the dossier is with the competent committee when it decides',
    broken: null,
    met: 'The dossier was sent on {sentOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
