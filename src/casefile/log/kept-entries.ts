import type { Act } from '../shapes.js'
import { type EntryAct, isAboutEntry, targetOf } from './about-entry.js'

/**
 * The entries of a log that pass, in order. An entry about one that is left out is left out with it; one that names
 * another by its place names the new place.
 */
export function keptEntries(
  log: readonly Act[],
  passes: (act: Act, place: number) => boolean,
): readonly Act[] {
  const placeNow = new Map<number, number>()
  const kept: Act[] = []
  for (const [index, act] of log.entries()) {
    if (!passes(act, index + 1)) continue
    const target = isAboutEntry(act) ? targetOf(log, index) : undefined
    const now = target === undefined ? undefined : placeNow.get(target)
    if (target !== undefined && now === undefined) continue
    kept.push(target === undefined ? act : renamed(act as EntryAct, log, target, now))
    placeNow.set(index + 1, kept.length)
  }
  return kept
}

/** The entry with the new place of the one it names; the app's own id of that one stays. */
function renamed(act: EntryAct, log: readonly Act[], target: number, now: number | undefined): EntryAct {
  return now === target || log[target - 1]?.id === act.entry ? act : { ...act, entry: String(now) }
}
