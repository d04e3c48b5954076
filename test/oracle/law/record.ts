import type { Act, ActOf, ActType, Person, Unit } from '../../../src/index.js'
import type { Day } from './days.js'

/** The acts of a case up to a day, in the order of their days. */
export type Log = readonly Act[]

/** The acts of one type. */
export function all<T extends ActType>(log: Log, type: T): readonly ActOf<T>[] {
  return log.filter((act): act is ActOf<T> => act.type === type)
}

/** The last act of one type. */
export const last = <T extends ActType>(log: Log, type: T): ActOf<T> | undefined => all(log, type).at(-1)

/** What is known of the person: the opening, then every change. */
export const personOf = (log: Log): Person =>
  Object.assign({}, ...withParticulars(log).map(({ person }) => person ?? {}))

/** What is known of the place: the opening, then every change. */
export const unitOf = (log: Log): Unit =>
  Object.assign({}, ...withParticulars(log).map(({ unit }) => unit ?? {}))

const withParticulars = (log: Log) =>
  log.flatMap((act) => (act.type === 'case.opened' || act.type === 'particulars.changed' ? [act] : []))

/** The acts that took place on or before a day. */
export const upTo = (log: Log, day: Day): Log => log.filter((act) => act.on <= day)
