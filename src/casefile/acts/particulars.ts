import * as z from 'zod'
import { competenceApplicability } from './applicability.js'
import { applicableFields } from './applicable-fields.js'
import { count, day, distinct, label } from './fields.js'

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

/** Occupations, as the statistics form of new members tells them apart. */
export const occupations = [
  'party-front-mass-official',
  'state-official',
  'commune-cadre',
  'village-part-timer',
  'public-service-staff',
  'non-public-staff',
  'enterprise-manager',
  'enterprise-indirect-staff',
  'enterprise-worker',
  'agriculture-forestry-fishery',
  'armed-forces',
  'student',
  'pupil',
  'other',
] as const

/** Professional levels, lowest first. */
export const professionalLevels = [
  'elementary',
  'intermediate',
  'college',
  'university',
  'master',
  'doctor',
] as const

/** Academic titles. */
export const academicTitles = ['associate-professor', 'professor'] as const

/**
 * The least that the rules and the statistics forms need to know of the applicant. Every field may be absent; a rule
 * that needs it says so, a form counts it as not stated.
 */
export const person = z.strictObject({
  bornOn: day.optional(),
  gender: z.enum(['female', 'male']).optional(),
  ethnicMinority: z.boolean().optional(),
  occupation: z.enum(occupations).optional(),
  professionalLevel: z.enum(professionalLevels).optional(),
  academicTitle: z.enum(academicTitles).optional(),
  citizenship: z.enum(['vietnamese', 'other']).optional(),
  education: z.enum(educationLevels).optional(),
  /** Areas and callings for which the law lowers the level of education. */
  hardshipGroups: distinct(
    z.enum([
      'mountain-area',
      'remote-area',
      'border-area',
      'island-area',
      'ethnic-minority-area',
      'specially-difficult-area',
      'fisher',
      'village-elder',
      'hamlet-head',
      'person-of-prestige',
    ]),
  ).optional(),
  /** Shown for applicants above the ordinary age; standing after a breach of the population policy too. */
  healthy: z.boolean().optional(),
  prestige: z.boolean().optional(),
  overAgeGround: z.enum(['no-organisation-at-place', 'no-member-at-place', 'special-need']).optional(),
  youthAge: z.boolean().optional(),
  youthUnionMember: z.boolean().optional(),
  /** Cadre of the Youth Union [cán bộ Đoàn], for whom some places have a higher youth age. */
  youthUnionCadre: z.boolean().optional(),
  tradeUnionMember: z.boolean().optional(),
  /** Follower of a religion the State recognises, or does not. */
  religion: z.enum(['none', 'recognised', 'unrecognised']).optional(),
  foreignSpouse: z.boolean().optional(),
  foreignOrigin: z.enum(['none', 'hoa', 'other']).optional(),
  /** A parent is of ethnic Hoa and a Party member. */
  hoaMemberChild: z.boolean().optional(),
  /** Generations of the family in Viet Nam, asked of ethnic Hoa. */
  generations: z.int().min(0).max(20).optional(),
  /** Owns all or more than half of an enterprise's capital and leads it. */
  privateOwner: z.boolean().optional(),
  /** Whether there is a breach of the population policy, told below. */
  populationBreached: z.boolean().optional(),
  /** The latest birth against the population policy: which child, and when; none of the listed exceptions applies. */
  populationBreach: z.strictObject({ child: z.int().min(3).max(30), bornOn: day }).optional(),
  /** Was a member before, as told below. */
  formerMember: z.boolean().optional(),
  /** An earlier membership, where the case is for re-admission [kết nạp lại]. */
  former: z
    .strictObject({
      /** The app's label of the earlier case. */
      case: label.optional(),
      decidedOn: day.optional(),
      leftOn: day,
      exit: z.enum(['removed', 'expelled', 'resigned', 'annulled']),
      reason: z
        .enum([
          'abandonment',
          'applied-to-leave',
          'internal-unity',
          'corruption',
          'waste-or-negative-acts',
          'serious-crime',
          'less-serious-crime',
          'population',
          'other',
        ])
        .optional(),
      hardship: z.boolean().optional(),
      recordClearedOn: day.optional(),
      readmissions: z.int().min(0).max(10).optional(),
    })
    .optional(),
})

/** Where the case is handled: what exists there decides who introduces, appraises and decides. */
export const unit = z.strictObject({
  cell: label.optional(),
  cellKind: z.enum(['grassroots-cell', 'cell-under-grassroots', 'village-cell']).optional(),
  /** Official members the cell has; with too few it cannot meet to propose. */
  officialMembers: count.optional(),
  sectionCommittee: z.boolean().optional(),
  grassrootsCommittee: z.boolean().optional(),
  /** The grassroots committee is delegated to admit. */
  delegated: z.boolean().optional(),
  youthUnion: z.boolean().optional(),
  tradeUnion: z.boolean().optional(),
  /** A grassroots organisation directly under a committee of province or central level. */
  underCentralLevel: z.boolean().optional(),
  armedForces: z.enum(['army', 'public-security']).optional(),
  /** The place has no member or no cell; the committee directly above assigned this cell. */
  assignedBy: z
    .enum([
      'upperCommittee',
      'grantedPowerCommittee',
      'pilotCommittee',
      'delegatedGrassrootsCommittee',
      'zoneGrassrootsCommittee',
      'provincialCommittee',
      'managingCommittee',
    ])
    .optional(),
  noCell: z.boolean().optional(),
  /** What kind of place without a cell it is: who assigns one differs. */
  noCellPlace: z
    .enum([
      'village',
      'commune-unit',
      'provincial-unit',
      'state-enterprise',
      'private-enterprise',
      'zone-enterprise',
    ])
    .optional(),
  /** The cell of a temporary place of activity, whose home cell decides. */
  temporaryPlace: z.boolean().optional(),
  /** On what ground this organisation handles the case, since when, and whose it is. */
  competence: z
    .strictObject({
      ground: z.enum([
        'employment',
        'fixed-term-contract',
        'study',
        'secondment',
        'graduate-waiting-for-work',
        'graduate-waiting-for-decision',
        'residence',
      ]),
      since: day.optional(),
      /** Length of the course of study or of the secondment, by its decision. */
      months: z.int().min(1).max(120).optional(),
      /** Actual service without a break; a new contract after the last does not break it. */
      continuous: z.boolean().optional(),
      /** Which residence an organisation of the residence is at, where the two differ. */
      residence: z.enum(['actual', 'registered']).optional(),
      handledBy: z.enum(['employer', 'school', 'host', 'residence', 'assigned']),
    })
    .superRefine(applicableFields(competenceApplicability))
    .optional(),
})
