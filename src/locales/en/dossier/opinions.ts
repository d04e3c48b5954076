import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the opinions. */
export const opinionsRules = {
  'opinions.gathered': {
    title: 'the opinions are consolidated in writing before the cell considers',
    broken: null,
    met: 'The opinions were consolidated on {consolidatedOn}.',
  },
  'opinions.complete': {
    title:
      'the consolidated opinions hold those of the political-social organisations and of the place of residence',
    broken: {
      headline: (facts) => {
        if (facts.organisations === false)
          return 'The opinions lack those of the political-social organisations.'
        return facts.residence === 'none'
          ? 'The opinions lack that of the residence.'
          : 'Not allowed: waiving the opinion of the residence.'
      },
      todo: (facts) =>
        facts.organisations === false
          ? '{actor} to obtain the opinions of the organisations the person belongs to'
          : '{actor} to obtain the opinion of the cell committee or cell of the residence',
    },
    met: (facts) =>
      facts.residence === 'waived'
        ? 'The residence opinion is waived under a Secretariat rule.'
        : 'The consolidated opinions hold those of the organisations and of the place of residence.',
  },
  'opinions.no-veto': note('the opinions are for the cell to weigh; no quorum or fraction is set'),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
