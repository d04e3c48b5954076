/** A paragraph of a narrative; what was found, and a named value, stand apart from what took place. */
export type NarrativeBlock =
  | { readonly kind: 'text' | 'found' | 'owed'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string; readonly text: string }

/** A paragraph of plain text. */
export const textBlock = (text: string): NarrativeBlock => ({ kind: 'text', text })
