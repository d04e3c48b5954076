import type { ActType } from '../casefile/shapes.js'
import { membershipMachine } from './membership.js'
import { type Fact, factsOf, type Projection } from './projection.js'

type State = typeof membershipMachine.root

let asked: ReadonlyMap<string, readonly Fact[]> | undefined

/** The facts by which any branch of the chart tells acts of a type apart. */
export function factsAskedOf(type: ActType): readonly Fact[] {
  asked ??= readOff(membershipMachine.root)
  return asked.get(type) ?? []
}

function readOff(root: State): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, readonly Fact[]>()
  for (const { transitions } of statesOf(root))
    for (const [type, branches] of transitions)
      for (const { guard } of branches) {
        found.set(type, [...new Set([...(found.get(type) ?? []), ...factsIn(guard)])])
      }
  return found
}

/** The facts a guard asks, and those of the guards it joins. */
function factsIn(guard: unknown): readonly Fact[] {
  const { params = {}, guards = [] } = (guard ?? {}) as {
    readonly params?: Projection
    readonly guards?: readonly unknown[]
  }
  return [...factsOf(params), ...guards.flatMap(factsIn)]
}

function statesOf(state: State): readonly State[] {
  return [state, ...Object.values(state.states).flatMap((inner) => statesOf(inner))]
}
