import { type CaseFile, emptyFile, type KeptFinding, personStated } from '../case-file.js'
import { placesWith } from '../place.js'
import type { Act, ActOf, ActType, Person, Unit } from '../shapes.js'
import type { Growth } from './growth.js'

/** A case file that one fold grows in place; `grown`, it is a `CaseFile`, which nothing changes. */
export interface GrowingFile extends CaseFile {
  caseId: string
  revision: number
  readonly acts: { [T in ActType]?: ActOf<T>[] }
  person: Person
  unit: Unit
  temporaryUnit?: Unit
  configuration: string
  readonly findings: KeptFinding[]
}

/** A file with no act yet, to be grown. Its log stays empty: the fold that grows it has the log. */
export function growingFile(configuration: string): GrowingFile {
  return { ...emptyFile(configuration), acts: tableOfActs(), findings: [] }
}

/**
 * Acts by type, without a prototype: every such table has one form, whatever types it holds, and is read as fast with thirty
 * types as with one.
 */
function tableOfActs(): GrowingFile['acts'] & Record<string, Act[]> {
  return Object.create(null)
}

/** The file as it has grown, with its whole log, to be handed out. */
export function grown(file: GrowingFile, log: readonly Act[]): CaseFile {
  const { caseId, acts, person, unit, temporaryUnit, configuration, findings } = file
  const revision = log.length
  const whole = { caseId, revision, log, acts: { ...acts }, person, unit, configuration, findings }
  return temporaryUnit === undefined ? whole : { ...whole, temporaryUnit }
}

/** How far a file has grown: nothing of its lists is copied, however long they are. */
export function growthOf(file: GrowingFile): Growth {
  const acts = Object.entries(file.acts).map(([type, same]) => [type, same.length] as const)
  return { file: { ...file }, acts, findings: file.findings.length }
}

/** A file that goes on by itself from where another was: what is added to either does not show in the other. */
export function grownFrom({ file, acts, findings }: Growth): GrowingFile {
  const table = tableOfActs()
  for (const [type, count] of acts)
    table[type] = (file.acts[type as ActType] as readonly Act[]).slice(0, count)
  return { ...file, acts: table, findings: file.findings.slice(0, findings) }
}

/**
 * Adds an act to the file as `withAct` does, with the state after it and what is kept of it: no copy is made, so a fold
 * costs the same for each act however long the log.
 */
export function grow(file: GrowingFile, act: Act, configuration: string, kept: readonly KeptFinding[]): void {
  settle(file, act)
  const acts: { [type: string]: Act[] } = file.acts
  const same = acts[act.type]
  if (same) same.push(act)
  else acts[act.type] = [act]
  if (act.type === 'case.opened') file.caseId = act.case
  const person = personStated(file, act)
  if (person) file.person = { ...file.person, ...person }
  file.revision += 1
  file.configuration = configuration
  if (kept.length > 0) file.findings.push(...kept)
}

function settle(file: GrowingFile, act: Act): void {
  const { unit, temporaryUnit } = placesWith(file, act)
  file.unit = unit
  if (temporaryUnit) file.temporaryUnit = temporaryUnit
  else if (file.temporaryUnit !== undefined) delete file.temporaryUnit
}
