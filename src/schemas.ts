export { actSchema } from './casefile/acts/act.js'
export { type ActSchema, type ActSchemas, actSchemas } from './casefile/acts/act-schemas.js'
export { body as bodySchema } from './casefile/acts/body.js'
export { person as personSchema, unit as unitSchema } from './casefile/acts/particulars.js'
export { committeeTally as committeeTallySchema, tally as tallySchema } from './casefile/acts/tally.js'
export { classActSchema } from './casefile/class/class-act.js'
export { organisationRecord as organisationSchema } from './casefile/organisation/organisation-record.js'
export { planActSchema } from './casefile/plan/plan-act.js'
export { type ActFields, actFields, type FieldSaid, organisationFields } from './casefile/words/act-fields.js'
export {
  type ActJsonSchemaOptions,
  actJsonSchema,
  type SchemaWording,
} from './casefile/words/act-json-schema.js'
export { type IssueWording, issueMessages } from './casefile/words/issue-messages.js'
export type { JsonSchema } from './casefile/words/json-schema.js'
export { fieldsAskedBy } from './rules/fields/fields-asked-by.js'
