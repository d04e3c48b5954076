import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptCase } from 'ketnap/store'
import type { Card } from '../desk/card.js'
import type { Person } from './person.js'

/** What the browser keeps. Names stand apart from the cases, so that no act has one. */
export interface DeskSchema extends DBSchema {
  readonly cases: { readonly key: string; readonly value: KeptCase & { readonly case: string } }
  readonly people: { readonly key: string; readonly value: Person }
  /** What the board shows of each case, so that five thousand need not be folded before it is shown. */
  readonly cards: { readonly key: string; readonly value: Card }
}

export type DeskDatabase = IDBPDatabase<DeskSchema>

/** Opens the database of the desk, and makes it where it is not there yet. */
export function openDatabase(name = 'ketnap-desk'): Promise<DeskDatabase> {
  return openDB<DeskSchema>(name, 1, {
    upgrade(db) {
      for (const store of ['cases', 'people', 'cards'] as const)
        db.createObjectStore(store, { keyPath: 'case' })
    },
    // A newer desk in another tab wants to change the tables: this one gives way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}
