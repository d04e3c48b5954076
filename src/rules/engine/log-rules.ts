import { frozen } from '../../calendar/frozen.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Finding } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import type { Cure, RuleId } from './codes.js'
import { judge } from './judge.js'
import type { Condition, Definition } from './rule.js'

/** A fact of a log beside the cases: of a class, a plan, a body of the organisation. */
export interface LogAct {
  readonly type: string
  readonly on: PlainDay
}

/** One rule of such a log: a condition, and the acts it guards. */
export interface LogRule<A extends LogAct, File, T extends A['type'] = A['type']>
  extends Condition<Extract<A, { type: T }>, File> {
  readonly guards: readonly T[]
}

/** The law of one kind of log: how a rule of it is written, and what its rules find of an act, met rules included. */
export function logRules<A extends LogAct, File>() {
  return {
    /** A rule, with its check typed by the acts it guards. */
    rule: <const T extends A['type']>(definition: Definition<LogRule<A, File, T>, RuleId, Cure>) =>
      frozen(definition) as unknown as LogRule<A, File>,
    /** The findings of every rule that guards the act; a rule not yet in force finds nothing. */
    findingsBy:
      (rules: readonly LogRule<A, File>[]) =>
      ({ setting }: { readonly setting: InquirySetting }, file: File, act: A): readonly Finding[] =>
        rules
          .filter(({ guards }) => guards.some((type) => type === act.type))
          .flatMap((one) => judge(one, file, act, setting) ?? []),
  }
}
