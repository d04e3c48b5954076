import { and, type StateValue, stateIn } from 'xstate'
import type { Projection } from './projection.js'

/** The two branches of an act: where no bar refuses it, it is recorded and leads to the target; refused otherwise. */
export function admitted<const T extends string | readonly string[]>(target: T, params: Projection = {}) {
  const [recording, refusing] = noted(params)
  return [{ ...recording, target }, refusing] as const
}

/** The same for an act that leaves the state as it is. */
export function noted(params: Projection = {}) {
  return [
    { guard: { type: 'admits' as const, params }, actions: 'record' as const },
    { guard: { type: 'concerns' as const, params }, actions: 'refuse' as const },
  ] as const
}

/** A branch beside the one that records the act in another region: it leads on where no bar refuses it. */
export function following<const T extends string>(target: T, params: Projection) {
  return [{ guard: { type: 'admits' as const, params }, target }] as const
}

/** Branches that are taken only where the regions beside the act are in the states given. */
export function within<const B extends { readonly guard: ReturnType<typeof noted>[number]['guard'] }>(
  states: StateValue,
  branches: readonly B[],
) {
  return branches.map((branch) => ({ ...branch, guard: and([stateIn(states), branch.guard]) }))
}
