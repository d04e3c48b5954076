import type { CaseFile } from '../case-file.js'
import type { Act } from '../shapes.js'

/** What is remembered of the acts of one fold. */
export interface MemoryOfFold<V> {
  /** What is remembered of an act; of a file that no fold is growing, only of the last one told of. */
  of(acts: CaseFile['acts'], act: Act): V | undefined
  remember(acts: CaseFile['acts'], act: Act, value: V): void
}

type Known = Map<Act, unknown>

/** Where a table of acts carries what is remembered of it, each memory its own; nobody meets it who does not ask. */
const memories = Symbol('memories')

interface Carrying {
  [memories]?: Map<object, Known> | undefined
}

/** A table of acts that carries what is remembered of it, and takes it along when it goes. */
export function carryingMemories<T extends object>(table: T): T {
  return Object.defineProperty(table, memories, { value: undefined, writable: true })
}

/**
 * A memory of folds, told by their tables of acts. Several folds may be under way at once, so each carries its own. A `WeakMap` would
 * hold what is remembered of every case until garbage is collected as a whole, and each collection before that would carry it
 * along. Of a table that carries none, that of a file handed out, only the last one told of is remembered.
 */
export function memoryOfFold<V>(): MemoryOfFold<V> {
  const self = {}
  let last: CaseFile['acts'] | undefined
  let known: Known = new Map()
  return {
    of(acts, act) {
      const carried = (acts as Carrying)[memories]?.get(self)
      return (carried ?? (acts === last ? known : undefined))?.get(act) as V | undefined
    },
    remember(acts, act, value) {
      if (Object.hasOwn(acts, memories)) {
        knownTo(self, acts as Carrying).set(act, value)
        return
      }
      if (acts !== last) {
        last = acts
        known = new Map()
      }
      known.set(act, value)
    },
  }
}

function knownTo(memory: object, table: Carrying): Known {
  table[memories] ??= new Map()
  const carried = table[memories]
  const known = carried.get(memory) ?? new Map()
  carried.set(memory, known)
  return known
}
