import { type Act, type ActType, type CaseFile, type Finding, isRefusal, propose } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { actSchemas, fieldsAskedBy, issueMessages } from 'ketnap/schemas'
import { type ActValue, valueAt } from './act-value.js'

/** What stands against an act: beside which field, and what belongs to none. */
export interface Objections {
  /** What is wrong with the input, by path. */
  readonly issues: ReadonlyMap<string, string>
  /** What the law says of a field, by path. */
  readonly beside: ReadonlyMap<string, readonly Finding[]>
  /** What the law says of the case as it is. */
  readonly atHead: readonly Finding[]
  readonly isRefused: boolean
}

/**
 * Asks the schema first, then the law. A finding stands beside the field its rule asks; where it asks what is on file
 * alone, at the head of the form.
 */
export function objectionsTo(file: CaseFile, type: ActType, value: unknown, locale: Locale): Objections {
  const checked = actSchemas[type].safeParse(value, { error: issueMessages(locale) })
  if (!checked.success) {
    const issues = checked.error.issues.map(({ path, message }) => [path.join('.'), message] as const)
    return { issues: new Map(issues), beside: new Map(), atHead: [], isRefused: true }
  }
  const { findings } = propose(file, checked.data as Act)
  const beside = new Map<string, Finding[]>()
  const atHead: Finding[] = []
  for (const finding of findings) {
    // A finding that nothing objects to is shown for its other reading; it belongs to no field.
    const path = finding.outcome === 'met' ? undefined : placeOf(fieldsAskedBy(type, finding.rule), value)
    if (path === undefined) atHead.push(finding)
    else beside.set(path, [...(beside.get(path) ?? []), finding])
  }
  return { issues: new Map(), beside, atHead, isRefused: findings.some(isRefusal) }
}

/** The field of those a rule asks that was filled in; of several in one group the group. */
function placeOf(paths: readonly string[], value: unknown): string | undefined {
  const said = paths.filter((path) => valueAt(value as ActValue, path) !== undefined)
  const groups = new Set(said.map((path) => path.split('.')[0]))
  return said.length > 1 && groups.size === 1 ? [...groups][0] : (said[0] ?? paths[0])
}
