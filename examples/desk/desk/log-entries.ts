import type { Act } from 'ketnap'

/** An entry of a log as the desk shows it. */
export interface LogEntry {
  /** Place in the log, from 1. */
  readonly revision: number
  readonly act: Act
  /** By what an entry about it names it: its id, or its place. */
  readonly name: string
  /** The entry that this one corrects or strikes. */
  readonly about: Act | undefined
  readonly isStruck: boolean
  /** Whether it may be struck: the opening never, and a correction only of an act that stands. */
  readonly canBeStruck: boolean
}

/** The entries of a log in the order they were made. A strike that is struck itself takes nothing back. */
export function logEntries(log: readonly Act[]): readonly LogEntry[] {
  const targets = log.map((act) => (isAboutAnother(act) ? placeOf(log, act.entry) : undefined))
  const rootOf = (place: number): number => {
    const target = targets[place - 1]
    return target === undefined ? place : rootOf(target)
  }
  const struck = new Set<number>()
  for (const [index, { type }] of [...log.entries()].reverse()) {
    const target = targets[index]
    if (type === 'entry.struck' && target !== undefined && !struck.has(index + 1)) struck.add(target)
  }
  return log.map((act, index) => {
    const revision = index + 1
    const target = targets[index]
    const isStruck = struck.has(revision)
    return {
      revision,
      act,
      name: act.id ?? String(revision),
      about: target === undefined ? undefined : log[target - 1],
      isStruck,
      canBeStruck:
        !isStruck &&
        act.type !== 'case.opened' &&
        (act.type === 'entry.struck' || !struck.has(rootOf(revision))),
    }
  })
}

type AboutAnother = Extract<Act, { type: 'entry.corrected' | 'entry.struck' }>

const isAboutAnother = (act: Act): act is AboutAnother =>
  act.type === 'entry.corrected' || act.type === 'entry.struck'

/** The place an entry is named by: that of its id, or the place itself. */
function placeOf(log: readonly Act[], name: string): number | undefined {
  const byId = log.findIndex(({ id }) => id === name)
  return byId >= 0 ? byId + 1 : Number(name)
}
