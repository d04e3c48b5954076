import type { Act } from '../shapes.js'

/** An entry about another entry: a correction or a strike. */
export type EntryAct = Extract<Act, { type: 'entry.corrected' | 'entry.struck' }>

/** Whether an act is an entry about another entry. */
export function isAboutEntry(act: Act): act is EntryAct {
  return act.type === 'entry.corrected' || act.type === 'entry.struck'
}

/**
 * Place of the earlier entry that the entry at an index is about; `undefined` where there is none. An app's own id
 * comes before a place that is written the same.
 */
export function targetOf(log: readonly Act[], index: number): number | undefined {
  const { entry } = log[index] as EntryAct
  const byId = log.findIndex((act, at) => at < index && act.id === entry)
  if (byId >= 0) return byId + 1
  return /^[1-9]\d*$/.test(entry) && Number(entry) <= index ? Number(entry) : undefined
}
