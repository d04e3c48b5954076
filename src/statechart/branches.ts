import type { Projection } from './projection.js'

/** The two branches of an act: recorded, with a target or none, where no bar refuses it; refused otherwise. */
export function judged<const T extends string | undefined>(target: T, params: Projection = {}) {
  return [
    {
      guard: { type: 'admits' as const, params },
      ...(target !== undefined && { target }),
      actions: 'record' as const,
    },
    { guard: { type: 'concerns' as const, params }, actions: 'refuse' as const },
  ]
}

/** An act that is recorded and leaves the state as it is. */
export function noted(params: Projection = {}) {
  return judged(undefined, params)
}
