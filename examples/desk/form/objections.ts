import {
  type Act,
  type ActType,
  type CaseFile,
  type ChangedAct,
  type Finding,
  isRefusal,
  propose,
} from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { actSchemas, fieldsAskedBy, issueMessages } from 'ketnap/schemas'
import { type ActValue, valueAt } from './act-value.js'
import { dayObjection } from './written-day.js'

/** What stands against an act: beside which field, and what belongs to none. */
export interface Objections {
  /** What is wrong with the input, by path. */
  readonly issues: ReadonlyMap<string, string>
  /** What the law says of a field, by path. */
  readonly beside: ReadonlyMap<string, readonly Finding[]>
  /** What the law says of the case as it is. */
  readonly atHead: readonly Finding[]
  readonly isRefused: boolean
  /** What is found anew, and no longer, of acts recorded before. */
  readonly changes: readonly ChangedAct[]
}

/**
 * Asks the schema first, then the law. A finding stands beside the field its rule asks; where it asks what is on file
 * alone, at the head of the form.
 */
export function objectionsTo(file: CaseFile, type: ActType, value: unknown, locale: Locale): Objections {
  const checked = checkedBy(type, value, locale)
  return 'issues' in checked ? wrongInput(checked.issues) : lawOf(file, checked.act, type, value)
}

/**
 * The same of the act that is put in the place of an entry, and of what is said of the correction itself: the day it was found
 * and why, below `correction`.
 */
export function objectionsToCorrection(
  file: CaseFile,
  { entry, type }: { readonly entry: string; readonly type: ActType },
  { correction, ...value }: ActValue,
  locale: Locale,
): Objections {
  const checked = checkedBy(type, value, locale)
  const about = {
    ...(correction as ActValue | undefined),
    type: 'entry.corrected',
    entry,
    act: { type, on: '1930-02-03' },
  }
  const ofCorrection = checkedBy('entry.corrected', about, locale)
  const wrong = [
    ...('issues' in checked ? checked.issues : []),
    ...('issues' in ofCorrection ? ofCorrection.issues : []).map(
      ([path, text]) => [`correction.${path}`, text] as const,
    ),
  ]
  return 'act' in checked && 'act' in ofCorrection
    ? lawOf(file, { ...ofCorrection.act, act: checked.act } as Act, type, value)
    : wrongInput(wrong)
}

type Issues = readonly (readonly [path: string, text: string])[]

const wrongInput = (issues: Issues): Objections => ({
  issues: new Map(issues),
  beside: new Map(),
  atHead: [],
  isRefused: true,
  changes: [],
})

function checkedBy(
  type: ActType,
  value: unknown,
  locale: Locale,
): { readonly act: Act } | { readonly issues: Issues } {
  const checked = actSchemas[type].safeParse(value, { error: issueMessages(locale) })
  if (checked.success) return { act: checked.data as Act }
  return {
    issues: checked.error.issues.map((issue) => {
      const path = issue.path.join('.')
      return [path, dayWords(issue, valueAt(value as ActValue, path), locale) ?? issue.message] as const
    }),
  }
}

function lawOf(file: CaseFile, act: Act, type: ActType, value: unknown): Objections {
  const { findings, changes } = propose(file, act)
  const beside = new Map<string, Finding[]>()
  const atHead: Finding[] = []
  for (const finding of findings) {
    // A finding that nothing objects to is shown for its other reading; it belongs to no field.
    const path = finding.outcome === 'met' ? undefined : placeOf(fieldsAskedBy(type, finding.rule), value)
    if (path === undefined) atHead.push(finding)
    else beside.set(path, [...(beside.get(path) ?? []), finding])
  }
  return { issues: new Map(), beside, atHead, isRefused: findings.some(isRefusal), changes }
}

/** Of a day what its field says of it: a year alone, a day there is not. */
function dayWords(
  issue: { code: string; format?: string },
  typed: unknown,
  locale: Locale,
): string | undefined {
  const isDay = issue.code === 'invalid_format' && issue.format === 'date' && typeof typed === 'string'
  return isDay ? dayObjection(typed, locale) : undefined
}

/** The field of those a rule asks that was filled in; of several in one group the group. */
function placeOf(paths: readonly string[], value: unknown): string | undefined {
  const said = paths.filter((path) => valueAt(value as ActValue, path) !== undefined)
  const groups = new Set(said.map((path) => path.split('.')[0]))
  return said.length > 1 && groups.size === 1 ? [...groups][0] : (said[0] ?? paths[0])
}
