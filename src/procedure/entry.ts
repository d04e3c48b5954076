import { actsOf, type CaseFile } from '../casefile/case-file.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { appended } from '../casefile/log/appended.js'
import { readLog } from '../casefile/log/effective-log.js'
import { inOrderOfDay } from '../casefile/log/order-of-day.js'
import type { PlacedAct } from '../casefile/log/order-of-log.js'
import { standsAt } from '../casefile/log/standing-day.js'
import { standingWith } from '../casefile/log/standing-with.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal } from '../law/finding.js'
import type { Depth } from '../rules/engine/judge.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { ChartVerdict } from '../statechart/verdict.js'
import { type ChangedAct, changesBetween } from './changed-acts.js'
import { type Folded, type FoldedPrefix, fold } from './fold.js'
import { fileAfter, isOutOfOrder, type Mode, rulingOn } from './ruling.js'

/** What entering an act in a log comes to. */
export interface Entered {
  /** The file with the entry; `undefined` where it is refused. */
  readonly after: CaseFile | undefined
  readonly findings: readonly Finding[]
  readonly changes: readonly ChangedAct[]
  /** What the chart branches on; `undefined` where the log was folded again. */
  readonly verdict?: ChartVerdict
}

/**
 * Enters an act in a log. One that comes last in the order of the log is judged on the file as it is, unless neither it nor an
 * act before it finds its place: it may tell that the other was before its time. A late act, a correction or a strike folds the
 * log again with the act in its place; acts recorded before stay recorded whatever the law now says of them, and what it says
 * anew is listed in `changes`. In strict mode a late act, or one corrected, that leaves no place in the procedure for an act
 * recorded after it is refused: one of the two days is wrong, and a correction must say which.
 */
export function enter(file: CaseFile, act: Act, book: Rulebook, mode: Mode, depth: Depth = 'all'): Entered {
  if (!isAboutEntry(act) && comesLast(file, act)) {
    assertIdNew(file, act)
    const ruling = rulingOn(file, act, book, depth)
    if (!mayTurnBack(file, ruling.findings))
      return {
        after: fileAfter(file, ruling, mode),
        findings: ruling.findings,
        changes: [],
        verdict: ruling.verdict,
      }
  }
  const log = appended(file.log, act)
  const { standing, place, known } = placed(file, act, log, book)
  const modeOf = (one: number): Mode => (one === place ? mode : 'chronicle')
  const folded = fold({ log, standing }, { book, modeOf, watch: { place, depth }, known })
  const { file: after, refused } = folded
  const isLate = !isAboutEntry(act)
  const ofEntry = folded.corrections.find((one) => one.place === log.length)?.findings ?? []
  const isBarred = mode === 'strict' && ofEntry.some(isRefusal)
  // What is struck did not take place: the acts after it stay, with the step assumed.
  const displaced = mode === 'strict' && act.type !== 'entry.struck' ? displacedBy(file, after) : []
  const isRefused = isBarred || refused.length > 0 || displaced.length > 0
  const findings = [...ofEntry, ...findingsOf(folded)]
  if (isRefused)
    return {
      after: undefined,
      findings: isLate
        ? objectionsTo(file, act, book, folded)
        : [...findings, ...(refused.length > 0 ? [] : displaced)],
      changes: [],
    }
  if (folded.prefixes.length > 0) lastLate = { after, standing, book, prefixes: folded.prefixes }
  return {
    after,
    findings,
    changes: changesBetween(file.findings, after.findings, log.length),
  }
}

/** The acts of a log as they stood with a late entry, and the fold up to it and with it. */
interface EnteredLate extends Pick<Folded, 'prefixes'> {
  readonly after: CaseFile
  readonly standing: readonly PlacedAct[]
  readonly book: Rulebook
}

/**
 * The last late entry: an office enters the acts of a day gone by one after another, and each goes on from the one before it. It
 * is asked by the file itself, which nobody can change, so that what it spares is work and never an answer. Kept by file in a
 * `WeakMap`, those before it would be held until garbage is collected as a whole.
 */
let lastLate: EnteredLate | undefined

/** The acts of a log with its last entry in place, the place of the act that entry is or is about, and what is folded of it. */
interface Placed {
  readonly standing: readonly PlacedAct[]
  readonly place: number
  readonly known?: FoldedPrefix | undefined
}

function placed(file: CaseFile, act: Act, log: readonly Act[], book: Rulebook): Placed {
  const last = lastLate
  if (last?.after !== file || isAboutEntry(act)) {
    const { standing, rootOf } = readLog(log)
    return { standing, place: rootOf[log.length] as number }
  }
  assertIdNew(file, act)
  const votes = [...actsOf(file, 'cell.voted'), ...actsOf(file, 'grassroots.voted')]
  const { standing, kept } = standingWith(last.standing, { place: log.length, act }, votes)
  const known = last.book === book ? last.prefixes.find(({ length }) => length <= kept) : undefined
  return { standing, place: log.length, known }
}

/**
 * Every objection to a refused late act: those in its place, and those that the acts after it raise. Where no rule
 * speaks of these, the finding names the act that would lose its place.
 */
function objectionsTo(file: CaseFile, act: Act, book: Rulebook, inPlace: Folded): readonly Finding[] {
  const findings = findingsOf(inPlace)
  const told = new Set(findings.filter((finding) => finding.outcome !== 'met').map(({ rule }) => rule))
  const fromLater = rulingOn(file, act, book, 'unmet').findings.filter(
    (finding) => isRefusal(finding) && !isOutOfOrder(finding) && !told.has(finding.rule),
  )
  const isReplaced = ({ rule }: Finding) => fromLater.some((finding) => finding.rule === rule)
  const objections = [...findings.filter((finding) => !isReplaced(finding)), ...fromLater]
  return objections.some(isRefusal) ? objections : [...objections, ...displacedBy(file, inPlace.file)]
}

/** Findings that an act recorded before is out of order, which it was not; one that still is now lacks other steps. */
function displacedBy(before: CaseFile, after: CaseFile): readonly Finding[] {
  return changesBetween(before.findings, after.findings, after.revision).flatMap(({ came, went }) =>
    went.some(isOutOfOrder) ? [] : came.filter(isOutOfOrder),
  )
}

/** What is found of the act an entry is or is about; nothing where it is struck. */
const findingsOf = ({ watched }: Folded): readonly Finding[] => watched?.findings ?? []

/** Whether an act out of order may show that an act of the file, out of order too, was before its time. */
const mayTurnBack = (file: CaseFile, found: readonly Finding[]) =>
  found.some(isOutOfOrder) && file.findings.some(({ finding }) => isOutOfOrder(finding))

/** Whether no act of the file stands after this one: by day, then in the order of the procedure. */
function comesLast(file: CaseFile, act: Act): boolean {
  const day = standsAt(act)
  const others = (Object.values(file.acts) as (readonly Act[])[]).filter(
    (acts) => acts.length > 1 || acts[0]?.type !== 'case.opened',
  )
  if (others.some((acts) => standsAt(acts.at(-1) as Act) > day)) return false
  const ofDay = others.flatMap((acts) =>
    acts.filter((one) => standsAt(one) === day).map((one) => ({ act: one })),
  )
  return ofDay.length === 0 || inOrderOfDay([...ofDay, { act }]).at(-1)?.act === act
}

function assertIdNew(file: CaseFile, { id }: Act): void {
  if (id !== undefined && file.log.some((act) => act.id === id))
    throw new AdmissionError('entry.repeated', { entry: id })
}
