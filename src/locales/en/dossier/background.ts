import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the background declaration. */
export const backgroundRules = {
  'background.self-declared': {
    title: 'the applicant makes the background declaration, truthfully, fully and clearly',
    broken: {
      headline: (facts) =>
        facts.truthful === false
          ? 'The background declaration is not truthful.'
          : 'Not self-written: another wrote the background declaration.',
    },
    met: (facts) =>
      facts.byApplicant === true
        ? 'The applicant made the background declaration.'
        : 'The background declaration was written by another person, which the law of that day does not forbid.',
  },
  'background.form': {
    title: 'the background declaration has no defect of form, and the hometown follows the paper required',
    broken: {
      headline: (facts) =>
        facts.formDefects === true
          ? 'The declaration has erasures, corrections or blanks.'
          : 'Home town declared by the wrong paper.',
      detail: either('actual', 'by {actual}, to be by {required}', undefined),
    },
    met: 'What is recorded of form and home town breaks no rule.',
  },
  'background.relatives-declared': {
    title: 'the background declaration names every relative the rules ask for',
    broken: {
      headline: 'Not declared: {absent|group|groups} of relatives.',
      detail: '{absent|list}',
    },
    met: 'Every group of relatives required is declared.',
  },
  'background.certified-after-verification': {
    title:
      'the competent committee certifies the background after every answer to the verification, before the cell considers',
    broken: { headline: '{unanswered|request|requests} to verify still unanswered.' },
    met: (facts) =>
      facts.certifiedOn === undefined
        ? 'Every request for a verification is answered.'
        : 'The background was certified on {certifiedOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
