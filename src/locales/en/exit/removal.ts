import type { Facts } from '../../../law/finding.js'
import type { SubjectTexts } from '../../subject-texts.js'
import { count, steps } from './exit-votes.js'

const removalGround = (facts: Facts) => {
  if (facts.excused === true) return 'No removal: a good reason was shown.'
  if (facts.exemptedSince !== undefined) return 'No removal: exempted from activity since {exemptedSince}.'
  if (facts.suspendedSince !== undefined) return 'No removal: suspended from activity since {suspendedSince}.'
  if (facts.required !== undefined) return 'Wrong ground: another than the one opened on.'
  if (facts.educatedSince !== undefined)
    return 'Fewer than {minimum} months of education, since {educatedSince}.'
  if (facts.resumedOn !== undefined) return 'No ground any more: activity resumed on {resumedOn}.'
  if (facts.ground === 'card-returned-or-destroyed') return 'Wrong ground: a probationary member has no card.'
  if (facts.minimum !== undefined) {
    const unit = facts.ground === 'standing-breached' ? '{actual|year|years}' : '{actual|month|months}'
    return `Short of the ground: ${unit}, {minimum} needed.`
  }
  return facts.ground === undefined ? undefined : 'Wrong ground: for a probationary member only.'
}

const removalGroundsTold = (facts: Facts) =>
  facts.required === undefined
    ? 'the ground given is “{ground}”'
    : 'decided on “{ground}”, opened on “{required}”'

/** Words of removal. */
export const removalRules = {
  'removal.grounds': {
    title: 'a removal rests on a ground the regulation names, with its figures',
    broken: {
      headline: removalGround,
      detail: removalGroundsTold,
      todo: ({ excused, resumedOn, exemptedSince, suspendedSince }) =>
        excused === true || (resumedOn ?? exemptedSince ?? suspendedSince) !== undefined
          ? 'not to propose a removal on this ground'
          : undefined,
    },
    met: (facts) => (facts.ground === undefined ? undefined : 'The removal rests on the ground “{ground}”.'),
  },
  'removal.self-criticism': {
    title:
      'before the cell votes on a removal the member writes a self-criticism, refuses deliberately, or was asked as often as the guidance says',
    broken: {
      headline: 'Self-criticism requested too few times: {requests}, {required} needed.',
      todo: 'the cell to request the self-criticism once more; a vote at once needs a refusal of the member',
    },
    met: (facts) =>
      facts.answer === undefined
        ? 'The member was asked for the self-criticism {requests|time|times} and did not write it.'
        : 'The answer to the request for the self-criticism on {answeredOn}: {answer}.',
  },
  'removal.resolutions-present': steps(
    'a removal goes through the cell, the section committee and the grassroots committee before the decision',
  ),
  'removal.shortfall-reported': {
    title: 'a shortfall on removal is reported in full to the competent committee',
    broken: { headline: 'The vote that fell short was not reported.' },
    met: 'The shortfall was reported on {reportedOn}.',
  },
  'removal.votes': count(
    'each body has the votes that a removal asks for',
    'the name is not removed on this vote',
  ),
} satisfies Partial<SubjectTexts<'exit'>['rules']>
