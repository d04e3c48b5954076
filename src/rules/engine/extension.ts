import type { Policy } from '../../law/policy.js'
import type { Clock } from './clock.js'
import type { Rule } from './rule.js'

/**
 * A named set of rules and clocks an app adds to national law: a province's own, off unless passed in. Every finding and
 * duty of it has the name as its source. `policies` are open questions of its own, chosen among like the national ones.
 */
export interface RulebookExtension {
  readonly name: string
  readonly rules?: readonly Rule[]
  readonly clocks?: readonly Clock<string>[]
  readonly policies?: readonly Policy[]
}

const ofTheLibrary = new WeakSet<RulebookExtension>()

/** An extension by which the library itself puts national law beside what an app gives; no app's own has that name. */
export function nationalExtension(extension: RulebookExtension): RulebookExtension {
  ofTheLibrary.add(extension)
  return extension
}

/** Whether the library made an extension. */
export const isOfTheLibrary = (extension: RulebookExtension): boolean => ofTheLibrary.has(extension)
