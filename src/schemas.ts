import * as z from 'zod'
import { actSchema } from './casefile/acts/act.js'

export { actSchema } from './casefile/acts/act.js'
export { body as bodySchema } from './casefile/acts/body.js'
export { person as personSchema, unit as unitSchema } from './casefile/acts/particulars.js'
export { committeeTally as committeeTallySchema, tally as tallySchema } from './casefile/acts/tally.js'
export { classActSchema } from './casefile/class/class-act.js'
export { organisationRecord as organisationSchema } from './casefile/organisation/organisation-record.js'
export { planActSchema } from './casefile/plan/plan-act.js'

/** JSON Schema (draft 2020-12) of the act union, made on each call. */
export function actJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(actSchema) as Record<string, unknown>
}
