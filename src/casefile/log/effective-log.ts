import { assertEach } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { Act } from '../shapes.js'
import { type EntryAct, isAboutEntry, targetOf } from './about-entry.js'
import { inOrder, type PlacedAct } from './order-of-log.js'

/** An act as it stands, with the entry it came in by. */
export interface StandingAct extends PlacedAct {
  /** Id of the entry, or its place in the log from 1. */
  readonly entry: string
}

/** A log read to its end: the acts that stand, in order, and for each entry the place of the act it is, or is about. */
export interface ReadLog {
  readonly standing: readonly PlacedAct[]
  /** Indexed by place from 1; a correction of a correction, and the strike of a strike, have the place of the first act. */
  readonly rootOf: readonly number[]
}

/**
 * The acts of a log as they stand, by the day they took place, those of one day in the order of the procedure of what each
 * is about, the opening first. A correction replaces an act, a correction of a correction replaces it again; a strike takes back
 * the entry it names: an act, a correction (the act stands as before it), or a strike (the act stands again).
 * Throws `entry.unknown` where an entry is about one that does not stand, `entry.opening` where it would strike the
 * opening of the case or make it another act, `entry.case-renamed` where a correction would give the case another name,
 * and `entry.repeated` where two entries have one id.
 */
export function effectiveLog(log: readonly Act[]): readonly StandingAct[] {
  assertEach('effectiveLog', 'log', log, 'act')
  return readLog(log).standing.map(({ place, act }) => ({
    entry: log[place - 1]?.id ?? String(place),
    place,
    act,
  }))
}

/** The same, with the place each entry is about. */
export function readLog(log: readonly Act[]): ReadLog {
  if (!log.some(isNamedOrAbout)) return readPlain(log)
  const rootOf: number[] = [0]
  /** Places of the corrections of an act, by its own place; most acts have none. */
  const corrections = new Map<number, number[]>()
  const strikes: Strike[] = []
  const ids = new Set<string>()
  let struck: ReadonlySet<number> = new Set()

  for (const [index, act] of log.entries()) {
    const place = index + 1
    if (act.id !== undefined) {
      if (ids.has(act.id)) throw new AdmissionError('entry.repeated', { entry: act.id })
      ids.add(act.id)
    }
    if (!isAboutEntry(act)) {
      rootOf.push(place)
      continue
    }
    const { target, root, meant } = meantBy(log, index, rootOf, struck)
    rootOf.push(root)
    assertOpeningKept(log, act, target, root)
    if (act.type === 'entry.struck') {
      strikes.push({ place, target })
      struck = struckBy(strikes)
    } else {
      if (meant.type === 'entry.struck') throw unknownEntry(act)
      corrections.set(root, [...(corrections.get(root) ?? []), place])
    }
  }

  const standing: PlacedAct[] = []
  for (const [index, act] of log.entries()) {
    const root = index + 1
    if (isAboutEntry(act) || struck.has(root)) continue
    const form = corrections.get(root)?.findLast((place) => !struck.has(place)) ?? root
    standing.push({ place: root, act: actIn(log[form - 1] as Act) })
  }
  return { standing: inOrder(standing), rootOf }
}

const isNamedOrAbout = (act: Act) => act.id !== undefined || isAboutEntry(act)

/** A log with no entry about another, and none with an id: every act stands, at its own place. */
function readPlain(log: readonly Act[]): ReadLog {
  const rootOf = [0]
  const standing = log.map((act, index): PlacedAct => ({ place: rootOf.push(index + 1) - 1, act }))
  return { standing: inOrder(standing), rootOf }
}

interface Strike {
  readonly place: number
  readonly target: number
}

/** Places that are struck, the last strike first: one that is struck itself takes nothing back. */
function struckBy(strikes: readonly Strike[]): ReadonlySet<number> {
  const struck = new Set<number>()
  for (const { place, target } of strikes.toReversed()) if (!struck.has(place)) struck.add(target)
  return struck
}

/** The entry that another is about, and the act it belongs to; it must stand. */
function meantBy(
  log: readonly Act[],
  index: number,
  rootOf: readonly number[],
  struck: ReadonlySet<number>,
): { target: number; root: number; meant: Act } {
  const target = targetOf(log, index)
  const meant = target === undefined ? undefined : log[target - 1]
  const root = target === undefined ? undefined : rootOf[target]
  const stands =
    target !== undefined &&
    !struck.has(target) &&
    (meant?.type === 'entry.struck' || !struck.has(root as number))
  if (!stands) throw unknownEntry(log[index] as EntryAct)
  return { target, root: root as number, meant: meant as Act }
}

function assertOpeningKept(log: readonly Act[], act: EntryAct, target: number, root: number): void {
  const isOpening = (place: number) => place === 1 && log[0]?.type === 'case.opened'
  const isWrong =
    act.type === 'entry.struck' ? isOpening(target) : isOpening(root) !== (act.act.type === 'case.opened')
  if (isWrong) throw new AdmissionError('entry.opening', { entry: act.entry })
  if (isOpening(root) && act.type === 'entry.corrected') assertSameCase(log[0] as Act, act)
}

/** A correction of the opening mends what is known of the person, never whose case it is. */
function assertSameCase(opening: Act, { entry, act }: Extract<EntryAct, { type: 'entry.corrected' }>): void {
  const caseOf = (one: unknown) => (one as Extract<Act, { type: 'case.opened' }>).case
  if (caseOf(opening) !== caseOf(act)) throw new AdmissionError('entry.case-renamed', { entry })
}

/** The act of an entry: its own, or that of a correction. */
const actIn = (entry: Act): Act => (entry.type === 'entry.corrected' ? (entry.act as Act) : entry)

const unknownEntry = (act: EntryAct) => new AdmissionError('entry.unknown', { entry: act.entry })
