import type * as z from 'zod'
import { frozen } from '../../calendar/frozen.js'
import { nearest } from '../../errors/nearest.js'
import { unknownField } from '../../errors/options.js'
import { AdmissionError, type ErrorCode } from '../../errors.js'
import type { InputIssue, InputIssueCode } from './input-issue.js'
import { knownFields } from './known-fields.js'

/**
 * A frozen copy of the input, checked by a schema of this library and unchanged; `types` are those of its union, where it is one.
 * `T` is narrower than what the schema infers: which fields mean something beside which others only its checks tell.
 */
export function parseWith<T>(
  schema: z.ZodType,
  input: unknown,
  code: Extract<ErrorCode, `${string}.malformed`>,
  types: readonly string[] = [],
): T {
  const result = schema.safeParse(input)
  if (result.success) return frozen(result.data as T)
  const issues = result.error.issues.flatMap((issue) =>
    issuesOf(issue, valueAt(input, issue.path), types, knownFields(schema, input, issue.path)),
  )
  throw new AdmissionError(code, { issues, ...typeOf(input, types) })
}

function typeOf(input: unknown, types: readonly string[]): { type?: string } {
  const type = typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : undefined
  return typeof type === 'string' && types.includes(type) ? { type } : {}
}

/**
 * The faults behind one issue of zod; `given` is what stood at its path, `types` are those of the union it may be about, `fields`
 * are the names of the fields that may stand there.
 */
export function issuesOf(
  issue: ZodIssue,
  given: unknown,
  types: readonly string[],
  fields: readonly string[] = [],
): readonly [InputIssue, ...InputIssue[]] {
  const path = (issue.path ?? []).join('.')
  const missingOr = (code: InputIssueCode) => (given === undefined ? 'field.missing' : code)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const absent = fields.filter((field) => !Object.hasOwn((given ?? {}) as object, field))
      const keys = issue.keys.map((key) => unknownField(key, absent, path))
      return keys as [InputIssue, ...InputIssue[]]
    }
    case 'invalid_type':
      return [{ path, code: missingOr('field.wrong-type'), expected: issue.expected }]
    case 'invalid_value':
      return [notOneOf(path, given, issue.values.map(String))]
    case 'invalid_union':
      return [notOneOf(path, given, types)]
    case 'too_small':
      return [{ path, code: 'field.out-of-range', expected: `>= ${issue.minimum}` }]
    case 'too_big':
      return [{ path, code: 'field.out-of-range', expected: `<= ${issue.maximum}` }]
    case 'invalid_format':
      return [{ path, code: 'field.malformed', expected: issue.format }]
    case 'custom':
      return [{ path, ...ownIssue(issue.params) }]
    default:
      return [{ path, code: 'field.malformed', expected: '' }]
  }
}

/** An issue of zod as it is found, or as it is handed out. */
type ZodIssue = z.core.$ZodIssue | z.core.$ZodRawIssue

/** A code that is not of its list, with the one it was meant for where that shows. */
function notOneOf(path: string, given: unknown, known: readonly string[]): InputIssue {
  const meant = nearest(given, known)
  return {
    path,
    code: given === undefined ? 'field.missing' : 'field.not-one-of',
    expected: known.join(' | '),
    ...(meant !== undefined && { meant }),
  }
}

/** What a check of our own schemas found, which names its code and what it expected; one that names none is of a day. */
function ownIssue(params: Readonly<Record<string, unknown>> | undefined): Omit<InputIssue, 'path'> {
  return params === undefined
    ? { code: 'field.malformed', expected: 'date' }
    : { code: params.code as InputIssueCode, expected: String(params.expected) }
}

/** The value at a path, which is there but for its last step. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], input)
}
