import type { Facts } from '../../../law/finding.js'
import { isMajority, isReachedButNotProposed } from '../../facts.js'
import type { WordedRule } from '../../texts.js'

export const steps = (title: string): WordedRule => ({
  title,
  broken: null,
  met: (facts) =>
    facts.proposedOn === undefined
      ? 'The competent committee considers the shortfall itself.'
      : 'The cell proposed it on {proposedOn}, and the steps due were taken.',
})

export const share = (facts: Facts) => (isMajority(facts) ? 'more than half' : '{fraction}')

/** A count on an exit; `what` may not be done on a shortfall. */
export const count = (title: string, what: string): WordedRule => ({
  title,
  broken: {
    headline: (facts) =>
      isReachedButNotProposed(facts)
        ? 'Wrongly recorded as short: {yes} of {base}, {needed} needed.'
        : `Short of ${share(facts)}: {yes} of {base} in favour, {needed} needed.`,
    todo: (facts) =>
      isReachedButNotProposed(facts)
        ? '{actor} to record the result as a proposal'
        : `{actor} to report the result upward; ${what}`,
  },
  met: (facts) =>
    isReachedButNotProposed(facts)
      ? `{yes} of {base} voted in favour, short of ${share(facts)} ({needed|vote|votes} needed), and the shortfall is recorded.`
      : `{yes} of {base} voted in favour, which is ${share(facts)} ({needed|vote|votes} needed).`,
})
