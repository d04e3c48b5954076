import { compare } from '../../calendar/order.js'
import { assertEach } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { actsOf, type CaseFile } from '../case-file.js'
import type { Act, ActOf, ActType } from '../shapes.js'
import { inOrderOfDay } from './order-of-day.js'
import { standsAt } from './standing-day.js'

/** An act as it stands after every correction and strike, with the place of its entry. */
export interface PlacedAct {
  /** Place of the entry in the log, from 1. */
  readonly place: number
  readonly act: Act
}

/** The same, with the entry it came in by. */
export interface StandingAct extends PlacedAct {
  /** Id of the entry, or its place in the log from 1. */
  readonly entry: string
}

/** An entry about another entry: a correction or a strike. */
export type EntryAct = Extract<Act, { type: 'entry.corrected' | 'entry.struck' }>

/** A log read to its end: the acts that stand, in order, and for each entry the place of the act it is, or is about. */
export interface ReadLog {
  readonly standing: readonly PlacedAct[]
  /** Indexed by place from 1; a correction of a correction, and the strike of a strike, have the place of the first act. */
  readonly rootOf: readonly number[]
}

/** Whether an act is an entry about another entry. */
export function isAboutEntry(act: Act): act is EntryAct {
  return act.type === 'entry.corrected' || act.type === 'entry.struck'
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

/** The last file that was put in order, known by its acts and how many they are: several rules ask it of one act. */
let ordered: (Pick<CaseFile, 'acts' | 'revision'> & { readonly inOrder: readonly Act[] }) | undefined

/**
 * The acts of a file as they stand, in the order of the effective log. The log itself is in the order of entry: a late
 * act is at its end, and a corrected one is there as it was.
 */
export function actsInOrder({ acts, revision }: CaseFile): readonly Act[] {
  if (ordered?.acts === acts && ordered.revision === revision) return ordered.inOrder
  const standing = Object.values(acts as Record<string, readonly Act[]>).flat()
  const found = inOrder(standing.map((act, index) => ({ place: index + 1, act }))).map(({ act }) => act)
  ordered = { acts, revision, inOrder: found }
  return found
}

/**
 * The last act of some types in that order, of those that pass: none of them the opening. The whole file is put in order
 * only where two of them stand on one day.
 */
export function lastInOrder<T extends ActType>(
  file: CaseFile,
  types: readonly T[],
  passes: (act: ActOf<T>) => boolean = () => true,
): ActOf<T> | undefined {
  let last: ActOf<T> | undefined
  let isAlone = true
  for (const type of types)
    for (const act of actsOf(file, type)) {
      if (!passes(act)) continue
      const against = last === undefined ? 1 : compare(standsAt(act), standsAt(last))
      if (against > 0) last = act
      if (against >= 0) isAlone = against > 0
    }
  if (isAlone) return last
  const isOfThese = (act: Act): act is ActOf<T> => (types as readonly ActType[]).includes(act.type)
  return actsInOrder(file).findLast((act): act is ActOf<T> => isOfThese(act) && passes(act))
}

/**
 * The acts of some types in that order, none of them the opening. The whole file is put in order only where two of them
 * stand on one day.
 */
export function actsOfInOrder<T extends ActType>(file: CaseFile, types: readonly T[]): readonly ActOf<T>[] {
  const acts: ActOf<T>[] = types.flatMap((type) => actsOf(file, type))
  if (acts.length < 2) return acts
  if (new Set(acts.map(standsAt)).size === acts.length)
    return acts.sort((a, b) => compare(standsAt(a), standsAt(b)))
  return actsInOrder(file).filter((act): act is ActOf<T> => (types as readonly ActType[]).includes(act.type))
}

/** By the day they stand at, the opening first whatever its day; those of one day in the order of the procedure. */
function inOrder(standing: readonly PlacedAct[]): readonly PlacedAct[] {
  const byDay = isByDay(standing) ? standing : standing.toSorted(inOrderOfDays)
  let ordered: PlacedAct[] | undefined
  for (let start = 0; start < byDay.length; ) {
    const end = endOfDay(byDay, start)
    if (end > start + 1) {
      ordered ??= byDay.slice(0, start)
      ordered.push(...inOrderOfDay(byDay.slice(start, end)))
    } else ordered?.push(byDay[start] as PlacedAct)
    start = end
  }
  return ordered ?? byDay
}

/** Whether acts stand by their days as they are given, as those of most logs do. */
function isByDay(standing: readonly PlacedAct[]): boolean {
  for (let at = 1; at < standing.length; at += 1)
    if (inOrderOfDays(standing[at - 1] as PlacedAct, standing[at] as PlacedAct) > 0) return false
  return true
}

function inOrderOfDays(a: PlacedAct, b: PlacedAct): number {
  return (
    Number(isOpening(b)) - Number(isOpening(a)) ||
    compare(standsAt(a.act), standsAt(b.act)) ||
    a.place - b.place
  )
}

/** Where the acts of the day of one end; the opening has a day of its own. */
function endOfDay(byDay: readonly PlacedAct[], start: number): number {
  const first = byDay[start] as PlacedAct
  let end = start + 1
  if (isOpening(first)) return end
  const day = standsAt(first.act)
  while (end < byDay.length && standsAt((byDay[end] as PlacedAct).act) === day) end += 1
  return end
}

/** Whether an act is the opening of its case, which stands first whatever its day. */
export const isOpening = ({ act, place }: PlacedAct) => place === 1 && act.type === 'case.opened'
