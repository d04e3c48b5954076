import type { InputIssue } from '../../casefile/acts/input-issue.js'
import { oneOf, wrong } from '../../errors/part-faults.js'
import { isTaken } from '../../errors/taken.js'

/** A part that is asked: none that is no function. */
export const functionIssue = (given: unknown, path: string) =>
  typeof given === 'function' ? [] : [wrong(path, given, 'function')]

/** A list of codes, each one of those known. */
export function listOf(given: unknown, path: string, known: readonly string[]): readonly InputIssue[] {
  if (!Array.isArray(given)) return [wrong(path, given, 'array')]
  return given.flatMap((one, place) => oneOf(one, `${path}.${place}`, known))
}

/** Whether it has fields at all. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isTaken(value, 'object')

/** Whether it is a list of texts. */
export const isListOf = (value: unknown, type: 'string'): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === type)
