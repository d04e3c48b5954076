import { nearest } from './nearest.js'

/** A code that is missing or none of those known, and the one that was meant, where one is near; told among the faults of an input. */
export interface NotOneOf {
  readonly path: string
  readonly code: 'field.missing' | 'field.not-one-of'
  /** The codes known, joined by ` | `. */
  readonly expected: string
  readonly meant?: string
}

/** The fault of what should be one of the codes known; none where it is. */
export function oneOf(given: unknown, path: string, known: readonly string[]): readonly NotOneOf[] {
  if (known.some((one) => one === given)) return []
  const meant = nearest(given, known)
  const code = given === undefined ? 'field.missing' : 'field.not-one-of'
  return [{ path, code, expected: known.join(' | '), ...(meant !== undefined && { meant }) }]
}

/** A part that is missing or of another type than expected. */
export interface WrongPart {
  readonly path: string
  readonly code: 'field.missing' | 'field.wrong-type'
  readonly expected: string
}

/** The fault of a part that is not of the type expected. */
export const wrong = (path: string, given: unknown, expected: string): WrongPart => ({
  path,
  code: given === undefined ? 'field.missing' : 'field.wrong-type',
  expected,
})
