import { emptyFile } from '../../../casefile/case-file.js'
import { courseOf } from '../../../casefile/class/class-file.js'
import type { Act } from '../../../casefile/shapes.js'
import { whereCovered } from '../../../law/where-covered.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { actorVerdict, requiredOf } from '../../actors/actor-verdict.js'
import { broken, met } from '../../engine/rule.js'
import { ofClass } from './class-rule.js'

/**
 * The body that holds the class may issue its certificates on their day, as the law of the two certificates says (guidance pt
 * 3.1, 4.1); of one that may not it is told when the class is planned.
 */
export const issuer = ofClass.rule({
  id: 'class.issuer',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['class.planned', 'class-certificate.issued'],
  provisions: actorProvisionsOf('certificate.issued'),
  cure: [],
  check: ({ file, act, ask }) => {
    const held = act.type === 'class.planned' ? act : file
    const { by } = held
    if (by === undefined) return undefined
    const certificate: Act = { type: 'certificate.issued', on: act.on, by, ...courseOf(held) }
    const verdict = whereCovered(() => actorVerdict(emptyFile(''), certificate, ask))
    const standing = verdict?.standing
    if (standing === 'meant' || standing === 'assumed') return met({ actual: by.kind })
    if (!verdict || (standing !== 'another' && standing !== 'outside')) return undefined
    const facts = { actual: by.kind, required: requiredOf(verdict, ask) }
    return broken(facts, act.type === 'class.planned' ? { effect: 'note' } : {})
  },
})
