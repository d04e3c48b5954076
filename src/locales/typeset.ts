import type { Binding } from './texts.js'

const bound = '\u00a0'

/**
 * The text with its spaces made non-breaking where a line must not end: inside dates and clauses, and between a number
 * and what it counts. Nothing else is changed.
 */
export function typeset(text: string, binding: Binding): string {
  return text
    .replace(binding.before, (found) => `${found.slice(0, -1)}${bound}`)
    .replace(binding.after, (_, figure: string, word: string) => `${figure}${bound}${word}`)
}

/** A whole number with its thousands divided; a decimal with the sign of the language. */
export function figure(given: number, { group, decimal }: { group: string; decimal: string }): string {
  const [whole = '', rest] = String(given).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return rest === undefined ? grouped : `${grouped}${decimal}${rest}`
}
