import type { StateValue } from 'xstate'
import { assertTaken, wrongCall } from '../errors/wrong-call.js'

/** A configuration as a stable key: the state value with its regions in alphabetical order. */
export function keyOf(value: StateValue): string {
  return JSON.stringify(sorted(value))
}

/** The state value of a key. */
export function stateValueOf(key: string): StateValue {
  return JSON.parse(key) as StateValue
}

/** Every active state of a configuration as a dotted path, `probationary.review.collecting`. */
export function pathsOf(key: string): readonly string[] {
  assertTaken('pathsOf', 'key', key, 'string')
  try {
    return pathsIn(stateValueOf(key))
  } catch {
    throw wrongCall('pathsOf', 'key', key, 'state')
  }
}

function pathsIn(value: StateValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return entriesOf(value).flatMap(([name, inner]) => pathsIn(inner).map((path) => `${name}.${path}`))
}

function sorted(value: StateValue): StateValue {
  if (typeof value === 'string') return value
  const entries = entriesOf(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}

/** The regions of a value; none is ever empty, for every state of the chart with regions has a state in each. */
function entriesOf(value: Exclude<StateValue, string>): [string, StateValue][] {
  return Object.entries(value) as [string, StateValue][]
}
