import type { ActType } from '../casefile/shapes.js'
import { lifeChart, type MembershipChart } from './membership.js'
import { type Fact, factsOf, type Projection } from './projection.js'
import { type SituationName, situations } from './situations.js'

type State = MembershipChart['root']

let asked: ReadonlyMap<string, readonly Fact[]> | undefined

/** The facts by which any branch of the chart tells acts of a type apart. */
export function factsAskedOf(type: ActType): readonly Fact[] {
  asked ??= readOff(lifeChart().root)
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

/** The facts a guard asks: those of its parameters, and where it is one of a situation those of the situation. */
function factsIn(guard: unknown): readonly Fact[] {
  if (typeof guard === 'string') return factsOf(situations[guard as SituationName]?.params ?? {})
  return factsOf((guard as { readonly params?: Projection } | undefined)?.params ?? {})
}

function statesOf(state: State): readonly State[] {
  return [state, ...Object.values(state.states).flatMap((inner) => statesOf(inner))]
}
