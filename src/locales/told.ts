import type { Sentence } from './sentence.js'
import type { Told } from './texts.js'

/** What is told in parts, of what a dictionary has; a sentence alone is a headline. */
export function toldOf(told: Sentence | Told | null | undefined): Partial<Told> {
  if (told === undefined || told === null) return {}
  return typeof told === 'object' ? told : { headline: told }
}
