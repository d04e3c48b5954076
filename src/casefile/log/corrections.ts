import type { Act, ActOf } from '../shapes.js'
import { type PlacedAct, readLog } from './effective-log.js'

/** The corrections of a log in whose form an act stands, with their places from 1, in the order of entry. */
export function standingCorrections(
  log: readonly Act[],
  standing: readonly PlacedAct[],
): readonly { readonly place: number; readonly act: ActOf<'entry.corrected'> }[] {
  const corrections = log.flatMap((act, index) =>
    act.type === 'entry.corrected' ? [{ place: index + 1, act }] : [],
  )
  if (corrections.length === 0) return corrections
  const forms = new Set<unknown>(standing.map(({ act }) => act))
  return corrections.filter(({ act }) => forms.has(act.act))
}

/** The act that a correction in a log is about as it was before: in the form of an earlier correction, else as it was entered. */
export function formBefore(log: readonly Act[], correction: ActOf<'entry.corrected'>): Act {
  const index = log.indexOf(correction)
  const { rootOf } = readLog(log.slice(0, index + 1))
  const root = rootOf[index + 1] as number
  const earlier = log.slice(0, index).findLast((act, at): act is ActOf<'entry.corrected'> => {
    return act.type === 'entry.corrected' && rootOf[at + 1] === root
  })
  return (earlier?.act ?? log[root - 1]) as Act
}
