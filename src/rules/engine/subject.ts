import type { Clock } from './clock.js'
import type { Rule } from './rule.js'

/**
 * What the rules are about, in the order of the procedure. A subject has the same name on every floor: its provisions
 * stand in `regulations/<subject>`, its rules in `rules/<subject>`, its words in `locales/<language>/<subject>.ts`.
 */
export const subjects = [
  'pool',
  'applicant',
  'dossier',
  'vote',
  'decision',
  'applicant-move',
  'organisation',
  'membership',
  'transfer',
  'exit',
  'undoing',
  'classes',
  'actors',
  'agreement',
] as const

export type Subject = (typeof subjects)[number]

/** The rules and the duties of one subject. */
export interface SubjectLaw {
  readonly rules: readonly Rule[]
  readonly clocks?: readonly Clock[]
}
