import type { InputIssue } from '../../casefile/acts/input-issue.js'
import { nearest } from '../../errors/nearest.js'
import { isTaken } from '../../errors/taken.js'

/** A part that is asked: none that is no function. */
export const functionIssue = (given: unknown, path: string) =>
  typeof given === 'function' ? [] : [wrong(path, given, 'function')]

/** A list of codes, each one of those known. */
export function listOf(given: unknown, path: string, known: readonly string[]): readonly InputIssue[] {
  if (!Array.isArray(given)) return [wrong(path, given, 'array')]
  return given.flatMap((one, place) => oneOf(one, `${path}.${place}`, known))
}

/** One of the codes known, with the one that was meant where one is near. */
export function oneOf(given: unknown, path: string, known: readonly string[]): readonly InputIssue[] {
  if (known.some((one) => one === given)) return []
  const meant = nearest(given, known)
  return [
    {
      ...wrong(path, given, known.join(' | ')),
      code: codeOf(given, 'field.not-one-of'),
      ...(meant && { meant }),
    },
  ]
}

/** A part that is missing or of another type than expected. */
export const wrong = (path: string, given: unknown, expected: string): InputIssue => ({
  path,
  code: codeOf(given, 'field.wrong-type'),
  expected,
})

const codeOf = <C extends InputIssue['code']>(given: unknown, otherwise: C) =>
  given === undefined ? 'field.missing' : otherwise

/** Whether it has fields at all. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isTaken(value, 'object')

/** Whether it is a list of texts. */
export const isListOf = (value: unknown, type: 'string'): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === type)
