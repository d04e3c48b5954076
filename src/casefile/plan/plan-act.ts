import * as z from 'zod'
import { act } from '../acts/envelope.js'
import { count, day, label } from '../acts/fields.js'
import { massOrganisation } from '../acts/mass-organisation.js'

/** Levels that draw up a plan; `provinceCommittee` is the committee directly under the Central Committee. */
export const planLevel = z.enum([
  'provinceCommittee',
  'districtCommittee',
  'upperCommittee',
  'grassrootsCommittee',
  'cell',
])

/** What a target counts: people listed [tạo nguồn], or people admitted [kết nạp]. */
const measure = z.enum(['sourced', 'admitted'])

/** What a target is shared out to: a body under the plan, and the mass organisation that is to find the people. */
const share = { unit: label, measure, recommendedBy: massOrganisation.optional() }

/** A target of the year; `byMonth` spreads it from January to December. */
export const planTarget = z
  .strictObject({ ...share, count, byMonth: z.array(count).length(12).optional() })
  .refine((target) => !target.byMonth || target.byMonth.reduce((sum, one) => sum + one, 0) === target.count, {
    params: { code: 'target.inconsistent', expected: 'sum of months' },
  })

const targets = z.array(planTarget)

/** Causes of a shortfall. */
export const shortfallCause = z.enum([
  'no-source',
  'class-not-held',
  'not-qualified',
  'moved-away',
  'withdrew',
  'procedure-late',
  'no-cell',
  'other',
])

/** The acts of an annual plan to build the pool [tạo nguồn] and admit [kết nạp]. */
export const planActSchema = z.discriminatedUnion('type', [
  /** A plan is drafted, or drafted again before it is approved. */
  act('plan.drafted', {
    plan: label,
    /** The body whose plan it is. */
    unit: label,
    level: planLevel,
    year: z.int().min(1930).max(2199),
    /** The plan of the level above, which this one makes concrete. */
    above: label.optional(),
    /** The pool was surveyed first. */
    poolSurveyed: z.boolean().optional(),
    /** Members at the beginning of the year. */
    membership: count.optional(),
    targets,
  }),
  act('plan.approved', {}),
  act('plan.started', {}),
  act('targets.adjusted', { targets }),
  /** A level reviews the sympathiser list [rà soát danh sách cảm tình Đảng]. */
  act('list.reviewed', { level: planLevel }),
  act('shortfall.explained', {
    ...share,
    /** The month, 1 to 12, or the quarter, 1 to 4; the whole year without either. */
    month: z.int().min(1).max(12).optional(),
    quarter: z.int().min(1).max(4).optional(),
    causes: z.array(shortfallCause).min(1),
  }),
  /** The yearly check and preliminary review [sơ kết]; `previousOn` is the day of the review before. */
  act('plan.reviewed', { previousOn: day.optional(), reported: z.boolean().optional() }),
  act('plan.closed', {}),
])
