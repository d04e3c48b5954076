import {
  activityExemptionDecider,
  activityExemptionOtherDecider,
} from '../../regulations/membership/activity.js'
import { holds, rule, unanswered } from '../engine/rule.js'

/**
 * The cell exempts by reason of age or health, the grassroots committee on every other ground, the standing committee
 * directly above where there is none (294-QĐ/TW pt 7.1; 38-HD/BTCTW pt IV.1). An exempted member stays a member.
 */
export const exempted = rule({
  id: 'member.exempted',
  breaking: 'note',
  actor: 'cell',
  guards: ['member.exempted'],
  asks: 'evidence',
  provisions: [activityExemptionDecider, activityExemptionOtherDecider],
  cure: ['exemption.decided-anew'],
  check: ({ act, ask }) => {
    const { by, ground } = act
    if (by === undefined || ground === undefined) return undefined
    const isOwn = ground === 'age' || ground === 'health'
    const required = ask.law(isOwn ? activityExemptionDecider : activityExemptionOtherDecider) as
      | readonly string[]
      | undefined
    if (required === undefined) return unanswered({ ground })
    return holds(required.includes(by.kind), { ground, actual: by.kind, required })
  },
})
