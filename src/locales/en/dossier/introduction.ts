import { either } from '../../sentence.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { note } from '../note.js'

/** Words of the introductions. */
export const introductionRules = {
  'introduction.two-official-members': {
    title: 'enough official members introduce the applicant',
    broken: null,
    met: '{actual|official member introduces|official members introduce} the applicant, and {required} must.',
  },
  'introduction.youth-union-route': {
    title:
      'where there is a Youth Union, an applicant of youth age is a Youth Union member, introduced by a competent Youth Union body and by an official member',
    broken: {
      headline: (facts) =>
        facts.youthUnionMember === false
          ? 'No member of the Youth Union, though of youth age.'
          : 'Resolution to introduce passed without competence.',
      detail: (facts) => (facts.youthUnionMember === false ? undefined : 'passed by {actual}'),
      todo: (facts) =>
        facts.youthUnionMember === false
          ? 'the applicant to join the Youth Union first, which then introduces'
          : '{required|or} to pass the resolution',
    },
    met: 'There are a Youth Union resolution and {actual|official member|official members} introducing the applicant.',
  },
  'introduction.trade-union-route': {
    title:
      'where there is no Youth Union but a trade union, the applicant is a trade-union member, introduced by the grassroots trade-union executive and by an official member',
    broken: {
      headline: (facts) =>
        facts.tradeUnionMember === false
          ? 'No Youth Union here, and no member of the trade union.'
          : 'Resolution to introduce passed without competence.',
      detail: (facts) => (facts.tradeUnionMember === false ? undefined : 'passed by {actual}'),
      todo: (facts) =>
        facts.tradeUnionMember === false
          ? 'the applicant to join the trade union first, which then introduces'
          : '{required|or} to pass the resolution',
    },
    met: 'There are a trade-union resolution and {actual|official member|official members} introducing the applicant.',
  },
  'introduction.official-status': {
    title: 'an introducer is an official member',
    broken: { headline: 'The introducer is not an official member.' },
    met: either(
      'beside',
      '{actual|introducer is an official member|introducers are official members}, as many as are required; any other does not count.',
      'Every introducer is an official member.',
    ),
  },
  'introduction.worked-together': {
    title:
      'an introducer and the applicant have been together at work, labour, study or residence for the months required, under one Party organisation',
    broken: {
      headline: (facts) => {
        if (Number(facts.months) < Number(facts.minimum))
          return 'Introducer together for {months} months only, {minimum} needed.'
        return facts.actual === undefined
          ? 'Introducer not of the same unit and organisation.'
          : 'This time does not count for an introducer.'
      },
      detail: (facts) => {
        if (Number(facts.months) < Number(facts.minimum)) return undefined
        return facts.actual === undefined ? '{months|month|months} together' : '{actual}'
      },
    },
    met: (facts) =>
      facts.waived === true
        ? facts.movedOn === undefined
          ? 'The introducer was assigned by the cell to replace another, so no months together are required.'
          : 'The introducer was assigned at the place the applicant moved to on {movedOn}, so no months together are required.'
        : 'The introducer and the applicant have been together for {months|month|months} (since {togetherSince}); {minimum|month is|months are} required.',
  },
  'introduction.wartime-single': {
    title: 'an admission of the wars by a single introducer stands',
    broken: {
      headline: 'Only one introducer: admitted on {admittedOn}.',
      detail: ({ region }) => (region === undefined ? undefined : '{region}'),
      todo: '{actor} to check the papers: one introducer counts for admissions to July 1954, south of the Bến Hải river to the end of December 1973',
    },
    met: 'The admission of {admittedOn} stands although one member alone introduced.',
  },
  'introduction.duty': note(
    'the introducer reports to the cell on the background, quality and ability of the applicant and answers for the introduction',
  ),
} satisfies Partial<SubjectTexts<'dossier'>['rules']>
