import { closest, distance } from 'fastest-levenshtein'

/**
 * The known code that a misspelt one was meant for; `undefined` where none is near: more than a third of it would be
 * wrong. Small and large letters count as the same.
 *
 * @example
 * nearest('cell.vote', ['cell.voted', 'case.opened']) //=> 'cell.voted'
 */
export function nearest(written: unknown, known: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length > 60 || known.length === 0) return undefined
  const small = written.toLowerCase()
  const found = closest(
    small,
    known.map((code) => code.toLowerCase()),
  )
  const isNear = distance(small, found) <= Math.max(1, Math.floor(found.length / 3))
  return isNear ? known.find((code) => code.toLowerCase() === found) : undefined
}
