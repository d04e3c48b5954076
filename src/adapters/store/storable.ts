import { AdmissionError } from '../../errors.js'
import type { Projection } from './case-store.js'

/** Whether a label is one that every database keeps as it is: none with U+0000 or half a surrogate pair. */
export function isStorable(label: string): boolean {
  return !/\0|\p{Surrogate}/u.test(label)
}

/** Labels are keys: one that a database would refuse, or keep as another, is refused by every store alike. Throws `act.malformed`. */
export function assertStorable(path: string, labels: readonly string[]): void {
  if (labels.every(isStorable)) return
  throw new AdmissionError('act.malformed', {
    issues: [{ path, code: 'field.malformed', expected: 'string' }],
  })
}

/** Most entries of one append: far below what one statement of any database carries. */
const mostEntries = 1_000

/** Most labels of bodies and last days a case is found by. */
const mostListed = 2_000

/** Throws `store.too-many` where one statement would have to carry more than every database takes. */
export function assertCarried(caseId: string, entries: number, { bodies, dueOn }: Projection): void {
  const asked = [
    { of: 'entries', found: entries, most: mostEntries },
    { of: 'listed', found: bodies.length + dueOn.length, most: mostListed },
  ]
  for (const facts of asked)
    if (facts.found > facts.most) throw new AdmissionError('store.too-many', { case: caseId, ...facts })
}
