import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { actorVerdict, isRightlyActed, requiredOf } from '../../actors/actor-verdict.js'
import { type Answer, broken, missing } from '../../engine/rule.js'

/**
 * What is wrong with the resolution of a union, on or before a day: none is there, or none of a body of the union that could
 * resolve on its day. The first that one could stands, whatever is entered after it.
 */
export function unionFault(
  file: CaseFile,
  on: PlainDay,
  union: ActOf<'union.resolved'>['union'],
  ask: Inquiry,
): Answer | undefined {
  const resolutions = actsOf(file, 'union.resolved').filter((act) => act.union === union && act.on <= on)
  const last = resolutions.at(-1)
  if (!last) return missing('union.resolved', { union })
  if (resolutions.some((act) => isRightlyActed(file, act, ask))) return undefined
  const verdict = actorVerdict(file, last, ask)
  const required = verdict ? requiredOf(verdict, ask) : []
  return last.by === undefined
    ? missing('evidence.by', { required })
    : broken({ actual: last.by.kind, required })
}
