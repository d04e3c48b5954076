import type { Act, ActOf } from '../shapes.js'
import { type ReadLog, readLog } from './effective-log.js'
import type { PlacedAct } from './order-of-log.js'

/** The corrections of a log in whose form an act stands, with their places from 1, in the order of entry. */
export function standingCorrections(
  log: readonly Act[],
  standing: readonly PlacedAct[],
): readonly { readonly place: number; readonly act: ActOf<'entry.corrected'> }[] {
  if (!log.some(({ type }) => type === 'entry.corrected')) return none
  const forms = new Set<unknown>(standing.map(({ act }) => act))
  return log.flatMap((act, index) =>
    act.type === 'entry.corrected' && forms.has(act.act) ? [{ place: index + 1, act }] : [],
  )
}

const none: readonly never[] = []

/** A correction of a log: the places from 1 of itself and of the entry it is about, and the act as it was before. */
export interface PlacedCorrection {
  readonly place: number
  readonly root: number
  readonly act: ActOf<'entry.corrected'>
  readonly before: Act
}

/** Every correction of a log that was read, in the order of entry: what was before is an earlier correction, else the entry. */
export function correctionsIn(log: readonly Act[], { rootOf }: ReadLog): readonly PlacedCorrection[] {
  const forms = new Map<number, Act>()
  return log.flatMap((act, index) => {
    if (act.type !== 'entry.corrected') return []
    const root = rootOf[index + 1] as number
    const before = forms.get(root) ?? (log[root - 1] as Act)
    forms.set(root, act.act as Act)
    return [{ place: index + 1, root, act, before }]
  })
}

/** The act that a correction in a log is about as it was before. */
export function formBefore(log: readonly Act[], correction: ActOf<'entry.corrected'>): Act {
  const found = correctionsIn(log, readLog(log)).find(({ act }) => act === correction)
  return (found as PlacedCorrection).before
}
