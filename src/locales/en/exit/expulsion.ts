import type { SubjectTexts } from '../../subject-texts.js'
import { count, steps } from './exit-votes.js'

/** Words of expulsion. */
export const expulsionRules = {
  'expulsion.official-only': {
    title: 'only an official member is expelled',
    broken: { headline: 'No expulsion of a {standing}; removal only.' },
    met: 'The person is an {standing}.',
  },
  'expulsion.resolutions-present': steps(
    'an expulsion is proposed by the cell and the committees below before it is decided',
  ),
  'expulsion.deferred': {
    title: 'an expulsion is deferred during pregnancy, while a child is small, and in serious illness',
    broken: {
      headline: (facts) =>
        facts.months === undefined
          ? 'No expulsion yet: deferred for {deferral}.'
          : 'No expulsion yet: the child is under {months} months.',
    },
    met: 'The child is no longer under {months} months.',
  },
  'expulsion.votes': count(
    'the proposing and the deciding body have the votes that an expulsion asks for',
    'there is no expulsion on this vote',
  ),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
