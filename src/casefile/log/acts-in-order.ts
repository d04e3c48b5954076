import { compare } from '../../calendar/order.js'
import { actsOf, type CaseFile } from '../case-file.js'
import type { Act, ActOf, ActType } from '../shapes.js'
import { inOrder } from './order-of-log.js'
import { standsAt } from './standing-day.js'

/** The last file that was put in order, known by its acts and how many they are: several rules ask it of one act. */
let ordered: (Pick<CaseFile, 'acts' | 'revision'> & { readonly inOrder: readonly Act[] }) | undefined

/**
 * The acts of a file as they stand, in the order of the effective log. The log itself is in the order of entry: a late
 * act is at its end, and a corrected one is there as it was.
 */
export function actsInOrder({ acts, revision }: CaseFile): readonly Act[] {
  if (ordered?.acts === acts && ordered.revision === revision) return ordered.inOrder
  const standing = Object.values(acts as Record<string, readonly Act[]>).flat()
  const found = inOrder(standing.map((act, index) => ({ place: index + 1, act }))).map(({ act }) => act)
  ordered = { acts, revision, inOrder: found }
  return found
}

/** The acts that stand before one of them. */
export function actsBefore(file: CaseFile, act: Act): readonly Act[] {
  const acts = actsInOrder(file)
  return acts.slice(0, acts.indexOf(act))
}

/** The acts that stand after one of them. */
export function actsSince(file: CaseFile, act: Act): readonly Act[] {
  const acts = actsInOrder(file)
  return acts.slice(acts.indexOf(act) + 1)
}

/**
 * The last act of some types in that order, of those that pass: none of them the opening. The whole file is put in order
 * only where two of them stand on one day.
 */
export function lastInOrder<T extends ActType>(
  file: CaseFile,
  types: readonly T[],
  passes: (act: ActOf<T>) => boolean = () => true,
): ActOf<T> | undefined {
  let last: ActOf<T> | undefined
  let isAlone = true
  for (const type of types)
    for (const act of actsOf(file, type)) {
      if (!passes(act)) continue
      const against = last === undefined ? 1 : compare(standsAt(act), standsAt(last))
      if (against > 0) last = act
      if (against >= 0) isAlone = against > 0
    }
  if (isAlone) return last
  const isOfThese = (act: Act): act is ActOf<T> => (types as readonly ActType[]).includes(act.type)
  return actsInOrder(file).findLast((act): act is ActOf<T> => isOfThese(act) && passes(act))
}

/**
 * The acts of some types in that order, none of them the opening. The whole file is put in order only where two of them
 * stand on one day.
 */
export function actsOfInOrder<T extends ActType>(file: CaseFile, types: readonly T[]): readonly ActOf<T>[] {
  const acts: ActOf<T>[] = types.flatMap((type) => actsOf(file, type))
  if (acts.length < 2) return acts
  if (new Set(acts.map(standsAt)).size === acts.length)
    return acts.sort((a, b) => compare(standsAt(a), standsAt(b)))
  return actsInOrder(file).filter((act): act is ActOf<T> => (types as readonly ActType[]).includes(act.type))
}
