import type { ActType } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { actObservers, envelopeObservers } from './observed-acts.js'

/**
 * The fields of an act that a rule asks, as paths within the act, so that a form can show a finding beside them; empty where the
 * rule asks only what is on file, and for a type or a rule there is not. Throws `call.malformed`.
 *
 * @example
 * fieldsAskedBy('introduction.made', 'introduction.official-status') //=> ['introducer.official']
 */
export function fieldsAskedBy(type: ActType, rule: string): readonly string[] {
  assertTaken('fieldsAskedBy', 'type', type, 'string')
  assertTaken('fieldsAskedBy', 'rule', rule, 'string')
  if (!Object.hasOwn(actObservers, type)) return []
  // Who may do an act has a rule for each act; the table names one of them.
  if (rule === `actor.${type}`) return ['by.kind']
  return pathsIn({ ...envelopeObservers, ...actObservers[type] }, rule)
}

function pathsIn(observed: object, rule: string): readonly string[] {
  return Object.entries(observed).flatMap(([field, noticed]) => {
    if (Array.isArray(noticed)) return noticed.includes(rule) ? [field] : []
    return typeof noticed === 'object' && noticed !== null
      ? pathsIn(noticed, rule).map((path) => `${field}.${path}`)
      : []
  })
}
