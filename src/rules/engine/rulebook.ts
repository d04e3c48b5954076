import { frozen } from '../../calendar/frozen.js'
import { vietnamCalendar } from '../../calendar/vietnam-calendar.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { ActType } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { InquirySetting } from '../../law/inquiry.js'
import { assertPolicies, type Policies } from '../../law/policy.js'
import { earliestSupportedDate, firstCountedDay, monthEnd, policies } from '../../regulations/policies.js'
import { instruments } from '../../regulations/register.js'
import { nationalClocks, nationalRules } from '../national.js'
import { answering } from './answering.js'
import type { Clock } from './clock.js'
import type { RulebookExtension } from './extension.js'
import { assertExtension } from './extension-faults.js'
import type { RulesByAct } from './plan.js'
import type { Rule } from './rule.js'
import { type AskedRule, standingRules } from './standing-rules.js'

/** What a rulebook is made of beside national law; all of it may be left out. */
export interface RulebookOptions {
  /** Readings of the open questions; those not named keep their default. */
  readonly policies?: Policies
  /** Working days; Vietnam's official days off unless the app passes its own. */
  readonly calendar?: WorkingCalendar
  readonly extensions?: readonly RulebookExtension[]
}

/** The rules of every day, the readings and the calendar they are judged by. */
export interface Rulebook {
  readonly rules: readonly Rule[]
  readonly clocks: readonly Clock<string>[]
  readonly setting: InquirySetting
  /** The rules that guard an act of a type, and those whose condition must still stand at it. */
  readonly byAct: RulesByAct
  /** Types of acts of which a later act asks again what was true then. */
  readonly judgedAgain: readonly ActType[]
}

/**
 * A rulebook: national law, the chosen readings, the calendar, and the extensions.
 * Throws `policy.unknown`, `policy.reading-unknown`, `rulebook.rule-conflict` (two rules, clocks or policies of one id),
 * `rulebook.malformed` (an extension that names what is not, or a name that is taken), `call.malformed`.
 */
export function rulebook(options: RulebookOptions = {}): Rulebook {
  assertOptions('rulebook', options, { policies: true, calendar: true, extensions: true })
  const readings = options.policies ?? {}
  const extensions = options.extensions ?? []
  assertTaken('rulebook', 'options.policies', readings, 'object')
  assertTaken('rulebook', 'options.extensions', extensions, 'list')
  if (options.calendar !== undefined)
    assertTaken('rulebook', 'options.calendar', options.calendar, 'calendar')
  const names = new Set<string>()
  for (const extension of extensions) {
    assertExtension(extension, names)
    names.add(extension.name)
  }
  const known = [...policies, ...extensions.flatMap((extension) => extension.policies ?? [])]
  assertPolicies(known, readings)
  assertDistinct(known)
  const rules = [
    ...nationalRules,
    ...extensions.flatMap((extension) =>
      (extension.rules ?? []).map((r) => ({ ...answering(r), source: extension.name })),
    ),
  ]
  const clocks = [
    ...nationalClocks,
    ...extensions.flatMap((extension) =>
      (extension.clocks ?? []).map((clock) => ({ ...clock, source: extension.name })),
    ),
  ]
  assertDistinct(rules)
  assertDistinct(clocks)
  const byAct = groupByAct(rules)
  return frozen({
    rules,
    clocks,
    setting: {
      instruments,
      calendar: options.calendar ?? vietnamCalendar(),
      readings: { ...readings },
      policies: known,
      counting: { earliest: earliestSupportedDate, monthEnd, firstCountedDay },
    },
    byAct,
    judgedAgain: [
      ...new Set(Object.values(byAct).flatMap((asked) => asked.flatMap(({ judgedAt }) => judgedAt ?? []))),
    ],
  })
}

function assertDistinct(named: readonly { readonly id: string }[]): void {
  const ids = new Set<string>()
  for (const { id } of named) {
    if (ids.has(id)) throw new AdmissionError('rulebook.rule-conflict', { rule: id })
    ids.add(id)
  }
}

let shared: Rulebook | undefined

/** National law with every default, made on first use. */
export function nationalRulebook(): Rulebook {
  shared ??= rulebook()
  return shared
}

function groupByAct(rules: readonly Rule[]): RulesByAct {
  const groups: { [T in ActType]?: AskedRule[] } = {}
  for (const rule of rules)
    for (const asked of [rule, ...standingRules(rule)])
      for (const type of asked.guards) groups[type] = [...(groups[type] ?? []), asked]
  return groups
}
