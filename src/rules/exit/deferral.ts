import type { PlainDay } from '../../calendar/plain-day.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { expulsionDeferralChildAge } from '../../regulations/exit/expulsion.js'
import { type Answer, broken, holds, missing } from '../engine/rule.js'

type Deferrable = Pick<ActOf<'member.expelled'> | ActOf<'member.disciplined'>, 'deferral' | 'childBornOn'>

/**
 * Whether a ground of deferral stands against a discipline on a day: pregnancy, a child under 12 months, serious illness;
 * nothing where none is named. A rule that asks declares `expulsionDeferralChildAge`.
 */
export function deferralAnswer(
  { deferral, childBornOn }: Deferrable,
  on: PlainDay,
  ask: Inquiry,
): Answer | undefined {
  if (deferral === undefined) return undefined
  const months = ask.law(expulsionDeferralChildAge)
  if (deferral !== 'child') return broken({ deferral })
  if (childBornOn === undefined) return missing('evidence.childBornOn')
  const from = ask.months(childBornOn, months)
  return holds(on >= from, { deferral, months, actual: on }, { lawfulFrom: from })
}
