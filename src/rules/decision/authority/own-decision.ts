import { lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { isOnStructure } from '../../actors/situation.js'
import { worthOfAnother } from '../../actors/worth.js'
import { broken, met, rule } from '../../engine/rule.js'

/** Acts of the committee that decided the admission, about its own decision. */
const ofTheIssuer = [
  'decision.passed-on',
  'decision.annulled',
  'reconsideration.answered',
  'admission.annulled',
] as const

/**
 * The committee that issued the decision annuls it, passes it on and answers for it, not another of its kind (regulation pt
 * 4.4.1; guidance pt 3.9(c)). Asked where both bear a label, and not of an issuer said to be gone nor of a level that is. Only an
 * annulment of the admission can say that its issuer is gone: what else another does may be its successor's, and is a breach.
 */
export const ownDecision = rule({
  id: 'authority.own-decision',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ofTheIssuer,
  asks: 'evidence',
  provisions: [...new Set(ofTheIssuer.flatMap((type) => actorProvisionsOf(type)))],
  cure: ['decision.by-issuer'],
  check: ({ file, act, on, ask }) => {
    const issuer = lastUpTo(file, 'admission.decided', on)?.by
    if (issuer?.id === undefined || act.by?.id === undefined) return undefined
    if (isOfAnother(act) || !isOnStructure(issuer.kind, { on }, ask)) return undefined
    const worth = worthOfAnother(file, act, ask)
    if (act.by.id === issuer.id) return met({ isIssuer: true })
    const isDoubtful = worth === 'bar' && act.type !== 'admission.annulled'
    return broken({ isIssuer: false }, { effect: isDoubtful ? 'breach' : worth })
  },
})

/** Annulled by another committee, and said to be so: its own rules ask whether it may. */
const isOfAnother = (act: ActOf<(typeof ofTheIssuer)[number]>) =>
  act.type === 'admission.annulled' &&
  (act.issuerGone === true || act.as === 'present-committee' || act.as === 'receiving-committee')
