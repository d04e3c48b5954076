import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'

/** Words of discipline. */
export const disciplineRules = {
  'discipline.deferred': {
    title: 'discipline is deferred during pregnancy, while a child is small, and in serious illness',
    broken: {
      headline: (facts) =>
        facts.months === undefined
          ? 'No discipline yet: deferred for {deferral}.'
          : 'No discipline yet: the child is under {months} months.',
    },
    met: 'The child is no longer under {months} months.',
  },
  'discipline.no-expulsion': {
    title: 'an expulsion is decided as an expulsion, not as a form of discipline beside the others',
    broken: {
      headline: 'Expulsion is not recorded as another form of discipline.',
      todo: '{actor} to vote and decide by the procedure of expulsion',
    },
    met: 'The discipline is no expulsion.',
  },
  'discipline.concluded': {
    title: 'discipline that is being considered is concluded',
    met: 'The discipline under way was concluded.',
    broken: { headline: 'The discipline under way is not concluded.' },
  },
  'discipline.within-limitation': {
    title: 'discipline is applied within the limitation period counted from the breach',
    broken: { headline: 'The limit for a {form} ran out after {lastDay}.' },
    met: either(
      'lastDay',
      'The discipline “{form}” of {actual} is within the limitation period, which lasts until {lastDay} after the breach of {breachOn}.',
      'The discipline “{form}” of {actual} for the breach of {breachOn} knows no limitation period.',
    ),
  },
} satisfies Partial<SubjectTexts<'membership'>['rules']>
