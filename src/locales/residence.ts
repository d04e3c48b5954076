import type { Facts } from '../law/finding.js'

/** Whether the organisation of a residence handled a case that is for a residence, but for the other of the two. */
export function isOtherResidence({ actual, required, residence }: Facts): boolean {
  return residence !== undefined && Array.isArray(required) && required.map(String).includes(String(actual))
}

/** The word for the other of the two residences. */
export function otherResidenceOf({ residence }: Facts, words: Readonly<Record<string, string>>): string {
  return words[residence === 'registered' ? 'actual' : 'registered'] as string
}
