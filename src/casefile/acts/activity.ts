import * as z from 'zod'
import { act } from './envelope.js'
import { day } from './fields.js'

/** A member is exempted from work and activity [miễn công tác và sinh hoạt đảng]. */
export const memberExempted = act('member.exempted', {
  ground: z
    .enum([
      'age',
      'health',
      'long-treatment',
      'alone-or-far-away',
      'moving-work',
      'awaiting-retirement',
      'maternity',
    ])
    .optional(),
  /** First day of activity again, where the decision names one. */
  until: day.optional(),
})

/** A member is suspended from activity [đình chỉ sinh hoạt đảng], or the suspension is extended. */
export const memberSuspended = act('member.suspended', {
  /** A suspension under a criminal procedure lasts as long as the procedure. */
  ground: z.enum(['discipline', 'criminal']).optional(),
  /** First day of activity again, where the decision names one. */
  until: day.optional(),
})

/** The member's activity is interrupted [gián đoạn sinh hoạt đảng]: `on` is the first day of it. */
export const activityInterrupted = act('activity.interrupted', {
  cause: z.enum(['lost-contact', 'transfer-gap']).optional(),
})

/** The member takes part in activity again [nối lại sinh hoạt đảng, trở lại sinh hoạt]. */
export const activityResumed = act('activity.resumed', {
  /** After an interruption: it came about through the member's own fault. */
  ownFault: z.boolean().optional(),
  /** After an interruption: cell and grassroots committee confirm that duties were done and conduct kept meanwhile. */
  confirmed: z.boolean().optional(),
})
