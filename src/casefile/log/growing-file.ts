import { type CaseFile, emptyFile, type KeptFinding, personStated } from '../case-file.js'
import { isEmpty, placesWith } from '../place.js'
import type { Act, ActOf, ActType, Person, Unit } from '../shapes.js'
import { appended } from './appended.js'
import type { Growth } from './growth.js'
import { carryingMemories } from './memory-of-fold.js'

/** A case file that one fold grows in place; `grown`, it is a `CaseFile`, which nothing changes. */
export interface GrowingFile extends CaseFile {
  caseId: string
  revision: number
  readonly acts: { [T in ActType]?: ActOf<T>[] }
  /** The types of its acts, in the order in which the first of each came. */
  readonly types: ActType[]
  person: Person
  unit: Unit
  temporaryUnit?: Unit
  configuration: string
  findings: KeptFinding[]
}

/** A file with no act yet, to be grown. Its log stays empty: the fold that grows it has the log. */
export function growingFile(configuration: string): GrowingFile {
  const { caseId, revision, log, person, unit } = emptyFile(configuration)
  return { caseId, revision, log, acts: tableOfActs(), types: [], person, unit, configuration, findings: [] }
}

/**
 * Acts by type, without a prototype: every such table has one form, whatever types it holds, and is read as fast with thirty
 * types as with one.
 */
function tableOfActs(): GrowingFile['acts'] & Record<string, Act[]> {
  return carryingMemories(Object.create(null))
}

/** The file as it has grown, with its whole log, to be handed out; it grows no more. */
export function grown(file: GrowingFile, log: readonly Act[]): CaseFile {
  const { caseId, person, unit, temporaryUnit, configuration, findings } = file
  const revision = log.length
  // Handed out is an object like any other.
  const acts: { [type: string]: readonly Act[] } = {}
  for (const type of file.types) acts[type] = file.acts[type] as readonly Act[]
  const whole = { caseId, revision, log, acts, person, unit, configuration, findings }
  return temporaryUnit === undefined ? whole : { ...whole, temporaryUnit }
}

/** How far a file has grown: nothing of its lists is copied, however long they are. */
export function growthOf(file: GrowingFile): Growth {
  const acts = file.types.map((type) => [type, file.acts[type]?.length ?? 0] as const)
  return { file: { ...file }, acts, findings: file.findings.length }
}

/** A file that goes on by itself from where another was: what is added to either does not show in the other. */
export function grownFrom({ file, acts, findings }: Growth): GrowingFile {
  const table = tableOfActs()
  for (const [type, count] of acts)
    (table as Record<string, Act[]>)[type] = firstOf(file.acts[type] as readonly Act[], count)
  return {
    ...file,
    acts: table,
    types: acts.map(([type]) => type),
    findings: firstOf(file.findings, findings),
  }
}

/** The first so many of a list: the list itself where there are no more and nobody can change it, until it is added to. */
function firstOf<T>(list: readonly T[], count: number): T[] {
  if (list.length === count && Object.isFrozen(list)) return list as T[]
  // A list that is frozen is copied so in a fiftieth of the time of `slice`.
  const first = Array.from(list)
  first.length = count
  return first
}

function withMore<T>(list: T[], more: readonly T[]): T[] {
  if (Object.isFrozen(list)) return appended(list, ...more)
  list.push(...more)
  return list
}

/**
 * Adds an act to the file as `withAct` does, with the state after it and what is kept of it: no copy is made, so a fold
 * costs the same for each act however long the log.
 */
export function grow(file: GrowingFile, act: Act, configuration: string, kept: readonly KeptFinding[]): void {
  settle(file, act)
  const acts: { [type: string]: Act[] } = file.acts
  const same = acts[act.type]
  if (!same) file.types.push(act.type)
  acts[act.type] = same ? withMore(same, [act]) : [act]
  if (act.type === 'case.opened') file.caseId = act.case
  const person = personStated(file, act)
  if (person) file.person = isEmpty(file.person) ? person : { ...file.person, ...person }
  file.revision += 1
  file.configuration = configuration
  if (kept.length > 0) file.findings = withMore(file.findings, kept)
}

function settle(file: GrowingFile, act: Act): void {
  const { unit, temporaryUnit } = placesWith(file, act)
  file.unit = unit
  if (temporaryUnit) file.temporaryUnit = temporaryUnit
  else if (file.temporaryUnit !== undefined) delete file.temporaryUnit
}
