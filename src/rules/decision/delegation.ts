import type { Body, Unit } from '../../casefile/shapes.js'

/**
 * Whether a body decides as a delegated grassroots committee, the whole collective: under that name, or under its own at a
 * place that is delegated (regulation pt 4.3.2(a)).
 */
export function actsByDelegation(by: Body | undefined, unit: Unit): boolean {
  if (by?.kind === 'delegatedGrassrootsCommittee') return true
  return by?.kind === 'grassrootsCommittee' && unit.delegated === true
}

/** Whether the committee that resolves for the place is the one that decides, so that it votes once for both. */
export function decidesItself(by: Body | undefined, unit: Unit): boolean {
  return unit.delegated === true && actsByDelegation(by, unit)
}
