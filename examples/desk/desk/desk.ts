import { type Act, type CaseFile, type PlainDay, record } from 'ketnap'
import { type CaseStore, fileOf, projectionOf } from 'ketnap/store'
import { chainSeal } from '../keep/chain-seal.js'
import type { DeskDatabase } from '../keep/database.js'
import { indexedCases } from '../keep/indexed-cases.js'
import type { Person } from '../keep/person.js'
import { type Card, cardOf } from './card.js'
import type { NewCase } from './new-case.js'
import { inRows, inSlices } from './slices.js'

/** What is on the desk: a new object after each change, so that a view knows. */
export interface OnDesk {
  readonly cards: ReadonlyMap<string, Card>
  readonly people: ReadonlyMap<string, Person>
}

/** The desk: cases in the browser, what is shown of them, and what is done to them. */
export interface Desk {
  readonly db: DeskDatabase
  readonly store: CaseStore
  now(): OnDesk
  /** Tells a view of each change; gives what stops it. */
  watch(changed: () => void): () => void
  /** The file of a case, folded from its log. Throws `store.case-unknown`. */
  file(caseId: string): Promise<CaseFile>
  /** Records an act that was judged on the file. Throws `act.refused`, and `store.conflict` where another tab was first. */
  record(file: CaseFile, act: Act, today: PlainDay): Promise<CaseFile>
  /** Takes cases in; one that is on the desk already stays as it is, and is counted. */
  takeIn(cases: readonly NewCase[], today: PlainDay, progress?: (done: number) => void): Promise<TakenIn>
  keepPerson(person: Person): Promise<void>
  /** Removes everything. */
  clear(): Promise<void>
}

export interface TakenIn {
  readonly taken: number
  readonly already: number
}

/** Cases that are written at once: the browser then waits for its database once for all of them. */
const atOnce = 50

/** Opens the desk over its database. */
export async function openDesk(db: DeskDatabase): Promise<Desk> {
  const store = indexedCases(db, { seal: chainSeal })
  const taking = indexedCases(db, { seal: chainSeal, durability: 'relaxed' })
  const files = new Map<string, CaseFile>()
  const watchers = new Set<() => void>()
  const byCase = <T extends { readonly case: string }>(all: readonly T[]) =>
    new Map(all.map((one) => [one.case, one]))
  let onDesk: OnDesk = { cards: byCase(await db.getAll('cards')), people: byCase(await db.getAll('people')) }

  const change = (next: Partial<OnDesk>) => {
    onDesk = { ...onDesk, ...next }
    for (const changed of watchers) changed()
  }

  const show = async (file: CaseFile) => {
    files.set(file.caseId, file)
    const card = cardOf(file)
    if (onDesk.cards.get(card.case)?.revision === card.revision) return
    await db.put('cards', card)
    change({ cards: new Map(onDesk.cards).set(card.case, card) })
  }

  const load = async (caseId: string): Promise<CaseFile> => {
    const file = fileOf(await store.load(caseId))
    await show(file)
    return file
  }

  // A case whose card was not written before the page was closed.
  for (const caseId of await db.getAllKeys('cases')) if (!onDesk.cards.has(caseId)) await load(caseId)

  return {
    db,
    store,
    now: () => onDesk,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    async file(caseId) {
      return files.get(caseId) ?? load(caseId)
    },
    async record(file, act, today) {
      const entry = { ...act, id: act.id ?? crypto.randomUUID(), recordedAt: new Date().toISOString() }
      const after = record(file, entry)
      const projection = projectionOf(after, { today })
      files.delete(file.caseId)
      await store.append(file.caseId, { expected: file.revision, entries: [entry], projection })
      await show(after)
      return after
    },
    async takeIn(cases, today, progress) {
      const byLabel = new Map(cases.map((one) => [one.file.caseId, one]))
      const fresh = [...byLabel.values()].filter(({ file }) => !onDesk.cards.has(file.caseId))
      const cards = new Map(onDesk.cards)
      const people = new Map(onDesk.people)
      // Names first: a case is never on the desk without them, whenever the page is closed.
      const named = fresh.flatMap(({ file, person }) => (person ? [{ ...person, case: file.caseId }] : []))
      const naming = db.transaction('people', 'readwrite')
      for (const person of named) {
        void naming.store.put(person)
        people.set(person.case, person)
      }
      await naming.done
      const takeInOne = async ({ file, entries }: NewCase) => {
        const { caseId } = file
        const projection = projectionOf(file, { today })
        const recordedAt = new Date().toISOString()
        await taking.append(caseId, { expected: 0, entries, projection, recordedAt })
        cards.set(caseId, cardOf(file))
      }
      await inSlices(
        inRows(fresh, atOnce),
        async (row) => {
          await Promise.all(row.map(takeInOne))
        },
        (rows) => progress?.(Math.min(rows * atOnce, fresh.length)),
      )
      const showing = db.transaction('cards', 'readwrite')
      for (const { file } of fresh) void showing.store.put(cardOf(file))
      await showing.done
      change({ cards, people })
      return { taken: fresh.length, already: cases.length - fresh.length }
    },
    async keepPerson(person) {
      await db.put('people', person)
      change({ people: new Map(onDesk.people).set(person.case, person) })
    },
    async clear() {
      for (const name of ['cases', 'cards', 'people'] as const) await db.clear(name)
      files.clear()
      change({ cards: new Map(), people: new Map() })
    },
  }
}
