import { frozen } from '../calendar/frozen.js'
import { assertPlainDay, lastDay, type PlainDay } from '../calendar/plain-day.js'
import { wrongCall } from '../errors/wrong-call.js'
import type { Finding } from '../law/finding.js'
import { placesWith } from './place.js'
import type { Act, ActOf, ActType, Person, Unit } from './shapes.js'

/** A finding kept on the file for ever: a breach or a note of the entry it belongs to. */
export interface KeptFinding {
  /** Revision at which the act was recorded, 1 for the opening. */
  readonly revision: number
  readonly act: ActType
  readonly finding: Finding
}

/**
 * The case file: the fold of a log of acts. Immutable; plain data throughout, so an app may keep it in memory, but
 * only the log is to be stored.
 */
export interface CaseFile {
  readonly caseId: string
  /** Number of acts recorded. */
  readonly revision: number
  readonly log: readonly Act[]
  /** The same acts by type, in the order of entry. */
  readonly acts: { readonly [T in ActType]?: readonly ActOf<T>[] }
  readonly person: Person
  /** The unit that handles the case. */
  readonly unit: Unit
  /** What is known of the place of temporary activity, or abroad, while the home unit stays in charge. */
  readonly temporaryUnit?: Unit
  /** The chart's configuration, an opaque key of this library; never to be stored. */
  readonly configuration: string
  readonly findings: readonly KeptFinding[]
}

/** A file with no act yet. */
export function emptyFile(configuration: string): CaseFile {
  return { caseId: '', revision: 0, log: [], acts: {}, person: {}, unit: {}, configuration, findings: [] }
}

/** The file with one act more; particulars given by the act replace those on file. The act is not judged here. */
export function withAct(file: CaseFile, act: Act): CaseFile {
  const same = (file.acts[act.type] ?? []) as readonly Act[]
  const person = personStated(file, act)
  const { unit, temporaryUnit } = placesWith(file, act)
  const after = {
    caseId: act.type === 'case.opened' ? act.case : file.caseId,
    revision: file.revision + 1,
    log: [...file.log, act],
    acts: { ...file.acts, [act.type]: [...same, act] },
    person: person ? { ...file.person, ...person } : file.person,
    unit,
    configuration: file.configuration,
    findings: file.findings,
  }
  return temporaryUnit === undefined ? after : { ...after, temporaryUnit }
}

/**
 * What an act states of the person. A birth date once in the file of a member is not adjusted: another one entered does
 * not count (guidance pt 9.2).
 */
export function personStated({ acts, person }: CaseFile, act: Act): Person | undefined {
  const stated = 'person' in act ? act.person : undefined
  if (stated?.bornOn === undefined || person.bornOn === undefined) return stated
  const isMembers = acts['ceremony.held'] !== undefined || acts['membership.transcribed'] !== undefined
  return isMembers ? { ...stated, bornOn: person.bornOn } : stated
}

/** The file, handed out: its log, its acts and its findings can be changed by nobody. */
export function handedOut(file: CaseFile): CaseFile {
  for (const type in file.acts) Object.freeze(file.acts[type as ActType])
  Object.freeze(file.acts)
  Object.freeze(file.log)
  Object.freeze(file.findings)
  frozen(file.person)
  frozen(file.unit)
  return Object.freeze(file)
}

/** Whether the case was closed as opened by mistake or twice: it counts nowhere. */
export function isClosedCase(file: CaseFile): boolean {
  return file.acts['case.closed'] !== undefined
}

/** Whether the admission was annulled: the person never was a member. */
export function isAnnulled(file: CaseFile): boolean {
  return file.acts['admission.annulled'] !== undefined
}

/** Every act of a type, in the order of entry. */
export function actsOf<T extends ActType>(file: CaseFile, type: T): readonly ActOf<T>[] {
  // Asked many times of each act: what is no file shows by its acts alone.
  if (typeof file?.acts !== 'object') throw wrongCall('actsOf', 'file', file, 'case-file')
  if (typeof type !== 'string') throw wrongCall('actsOf', 'type', type, 'string')
  const same: unknown = file.acts[type]
  return (Array.isArray(same) ? same : []) as readonly ActOf<T>[]
}

/** The act of a type that took place last, of those that pass; the later entry of two on one day. */
export function lastOf<T extends ActType>(
  file: CaseFile,
  type: T,
  passes?: (act: ActOf<T>) => boolean,
): ActOf<T> | undefined {
  if (passes !== undefined && typeof passes !== 'function')
    throw wrongCall('lastOf', 'passes', passes, 'function')
  return latest(actsOf(file, type), lastDay, passes)
}

/**
 * The act of a type that took place last on or before a day, of those that pass; the later entry of two on one day. Throws
 * `day.malformed`.
 */
export function lastUpTo<T extends ActType>(
  file: CaseFile,
  type: T,
  day: PlainDay,
  passes?: (act: ActOf<T>) => boolean,
): ActOf<T> | undefined {
  if (passes !== undefined && typeof passes !== 'function')
    throw wrongCall('lastUpTo', 'passes', passes, 'function')
  if (typeof day !== 'string') assertPlainDay(day)
  return latest(actsOf(file, type), day, passes)
}

function latest<A extends Act>(
  acts: readonly A[],
  day: PlainDay,
  passes: ((act: A) => boolean) | undefined,
): A | undefined {
  let last: A | undefined
  for (const act of acts) {
    if (act.on > day || (last && act.on < last.on)) continue
    if (passes === undefined || passes(act)) last = act
  }
  return last
}
