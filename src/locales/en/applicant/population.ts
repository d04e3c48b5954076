import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { consentOf } from './consent.js'

const population = consentOf('on the breach of the population policy')

/** Words of the population policy. */
export const populationRules = {
  'applicant.population-wait': {
    title: 'the months of the population policy have passed since the birth of the third or fourth child',
    broken: {
      headline: (facts) =>
        facts.outcome === undefined
          ? 'Fewer than {months} months since child {child}: until {endsOn}.'
          : 'Never considered: child {child} against the population policy.',
      todo: either('outcome', 'not to consider the admission', undefined),
    },
    met: (facts) =>
      facts.endsOn === undefined
        ? 'The waits of the population policy are read as no longer in force.'
        : 'The {months|month|months} since the birth of child number {child} passed on {endsOn}.',
  },
  'applicant.population-standing': {
    title: 'who breached the population policy is a person of standing besides',
    broken: {
      headline: 'Not of high standing, after breaching the population policy.',
      todo: 'not to consider the admission, unless the standing is recorded wrongly',
    },
    met: 'A person of standing, as is asked after a breach of the population policy.',
  },
  'applicant.population-consent': {
    title:
      'after a breach of the population policy the standing committee directly under the Central Committee consents in writing before the decision',
    broken: { headline: population.broken, detail: population.detail },
    met: population.met,
  },
  'applicant.population-noted': {
    title: 'a breach of the population policy is noted and bars nothing from 3 June 2025',
    broken: {
      headline: 'Against the population policy: child {child}, noted only.',
      todo: 'note it on file; it does not stand against the consideration',
    },
    met: 'No breach of the population policy to note.',
  },
} satisfies Partial<SubjectTexts<'applicant'>['rules']>
