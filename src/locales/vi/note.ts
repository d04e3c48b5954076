import type { WordedRule } from '../texts.js'

/** A note without a condition: its title is all it says. */
export const note = (title: string): WordedRule => ({ title, broken: null, met: `Lưu ý: ${title}.` })
