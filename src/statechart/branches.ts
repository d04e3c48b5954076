import type { Projection } from './projection.js'
import type { SituationName } from './situations.js'

/** The branch of an act: taken where no bar refuses it; the act is recorded and leads to the target. */
export function admitted<const T extends string | readonly string[]>(target: T, params: Projection = {}) {
  return [{ guard: admits(params), target, actions: 'record' as const }] as const
}

/** The same for an act that leaves the state as it is. */
export function noted(params: Projection = {}) {
  return [{ guard: admits(params), actions: 'record' as const }] as const
}

/** The same where the regions beside the act are as the guard of that name says. */
export function admittedIn<const T extends readonly string[]>(guard: SituationName, target: T) {
  return [{ guard, target, actions: 'record' as const }] as const
}

/** A branch beside the one that records the act in another region: it leads on where the guard of that name says. */
export function following<const T extends string>(guard: SituationName, target: T) {
  return [{ guard, target }] as const
}

const admits = (params: Projection) => ({ type: 'admits' as const, params })
