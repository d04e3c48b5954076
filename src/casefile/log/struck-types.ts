import type { CaseFile } from '../case-file.js'
import type { Act, ActType } from '../shapes.js'
import { isAboutEntry } from './about-entry.js'
import type { PlacedAct } from './order-of-log.js'

/** Types of acts that were entered and taken back, by a strike or a correction to another type, none of them standing. */
export function typesStruck(
  log: readonly Act[],
  standing: readonly Pick<PlacedAct, 'act'>[],
): ReadonlySet<ActType> {
  return typesWithout(log, new Set(standing.map(({ act }) => act.type)))
}

/** The same of a file that is whole. */
export function typesStruckIn({ log, acts }: Pick<CaseFile, 'log' | 'acts'>): ReadonlySet<ActType> {
  return typesWithout(log, new Set(Object.keys(acts)))
}

function typesWithout(log: readonly Act[], stand: ReadonlySet<string>): ReadonlySet<ActType> {
  const isStruck = (act: Act) => !isAboutEntry(act) && !stand.has(act.type)
  return new Set(log.filter(isStruck).map(({ type }) => type))
}
