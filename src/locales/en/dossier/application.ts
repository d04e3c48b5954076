import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the application. */
export const applicationRules = {
  'application.self-made': {
    title: 'the applicant makes the application personally',
    broken: { headline: 'The applicant did not make the application in person.' },
    met: 'The applicant made the application in person.',
  },
  'application.handwritten': {
    title: 'the application is written by hand, as is practice',
    broken: {
      headline: 'The application is not handwritten.',
      todo: 'no need to redo it: writing by hand is custom, no central text asks for it',
    },
    met: 'The application is handwritten.',
  },
  'application.before-declaration': {
    title: 'the application comes before the background declaration',
    broken: {
      headline: 'Out of order: background declared {declaredOn}, application made {appliedOn}.',
      todo: '{actor} to check the days on application and declaration',
    },
    met: 'The application of {appliedOn} came before the background declaration of {declaredOn}.',
  },
  'application.made-again-after-withdrawal': {
    title: 'an applicant who withdrew makes the application anew',
    broken: null,
    met: 'The applicant withdrew on {withdrewOn} and made the application anew on {appliedOn}.',
  },
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
