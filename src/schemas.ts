import { z } from 'zod'
import { actSchema } from './casefile/act.js'

export { actSchema } from './casefile/act.js'
export { body as bodySchema } from './casefile/body.js'
export { classActSchema } from './casefile/class-act.js'
export { organisationRecord as organisationSchema } from './casefile/organisation-record.js'
export { person as personSchema, unit as unitSchema } from './casefile/particulars.js'
export { planActSchema } from './casefile/plan-act.js'
export { tally as tallySchema } from './casefile/tally.js'

/** JSON Schema (draft 2020-12) of the act union, made on each call. */
export function actJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(actSchema) as Record<string, unknown>
}
