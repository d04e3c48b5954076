import { z } from 'zod'
import { day, label } from './fields.js'

/** Levels of general education, lowest first. */
export const educationLevels = [
  'none',
  'literate-national-script',
  'primary-completed',
  'lower-secondary-programme-completed',
  'lower-secondary-equivalent',
  'lower-secondary-diploma',
  'upper-secondary',
] as const

/** The least the rules need to know of the applicant. Every field may be absent; a rule that needs it says so. */
export const person = z.strictObject({
  bornOn: day.optional(),
  citizenship: z.enum(['vietnamese', 'other']).optional(),
  education: z.enum(educationLevels).optional(),
  /** Areas and callings for which the law lowers the level of education. */
  hardshipGroups: z
    .array(
      z.enum([
        'mountain-area',
        'border-area',
        'island-area',
        'ethnic-minority-area',
        'specially-difficult-area',
        'fisher',
        'village-elder',
        'hamlet-head',
        'person-of-prestige',
      ]),
    )
    .optional(),
  /** Shown for applicants above the ordinary age. */
  healthy: z.boolean().optional(),
  prestige: z.boolean().optional(),
  overAgeGround: z.enum(['no-organisation-at-place', 'no-member-at-place', 'special-need']).optional(),
  youthAge: z.boolean().optional(),
  youthUnionMember: z.boolean().optional(),
  tradeUnionMember: z.boolean().optional(),
})

export type Person = z.infer<typeof person>

/** Where the case is handled: what exists there decides who introduces, appraises and decides. */
export const unit = z.strictObject({
  cell: label.optional(),
  cellKind: z.enum(['grassroots-cell', 'cell-under-grassroots', 'village-cell']).optional(),
  sectionCommittee: z.boolean().optional(),
  grassrootsCommittee: z.boolean().optional(),
  /** The grassroots committee is delegated to admit. */
  delegated: z.boolean().optional(),
  youthUnion: z.boolean().optional(),
  tradeUnion: z.boolean().optional(),
  /** A grassroots organisation directly under a committee of province or central level. */
  underCentralLevel: z.boolean().optional(),
  armedForces: z.enum(['army', 'public-security']).optional(),
})

export type Unit = z.infer<typeof unit>
