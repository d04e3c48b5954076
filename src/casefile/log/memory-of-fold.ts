import type { CaseFile } from '../case-file.js'
import type { Act } from '../shapes.js'

/** What is remembered of the acts of one fold. */
export interface MemoryOfFold<V> {
  /** What is remembered of an act; `undefined` of any act of another fold than the last one told of. */
  of(acts: CaseFile['acts'], act: Act): V | undefined
  remember(acts: CaseFile['acts'], act: Act, value: V): void
}

/**
 * A memory of one fold at a time, told by its table of acts: the next fold forgets it. A `WeakMap` would hold what is remembered of
 * every case until garbage is collected as a whole, and each collection before that would carry it along.
 */
export function memoryOfFold<V>(): MemoryOfFold<V> {
  let fold: CaseFile['acts'] | undefined
  let known = new Map<Act, V>()
  return {
    of: (acts, act) => (acts === fold ? known.get(act) : undefined),
    remember(acts, act, value) {
      if (acts !== fold) {
        fold = acts
        known = new Map()
      }
      known.set(act, value)
    },
  }
}
