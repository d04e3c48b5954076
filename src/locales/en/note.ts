import type { RuleTexts } from '../texts.js'

/** A note without a condition: its title is all it says. */
export const note = (title: string): RuleTexts => ({ title, met: `Note: ${title}.` })
