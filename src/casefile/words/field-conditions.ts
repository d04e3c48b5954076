import type { Applicability } from '../acts/applicability.js'
import type { JsonSchema } from './json-schema.js'

/**
 * The fields that mean something under some values of another field only, as `dependentSchemas`: given elsewhere, one is refused by
 * one error, at the field it depends on. `required` are the fields asked for anyway.
 */
export function fieldConditions(
  table: Applicability | undefined,
  required: readonly string[],
): { readonly dependentSchemas?: Readonly<Record<string, JsonSchema>> } {
  const conditions = Object.entries(table ?? {}).flatMap(([field, under]) => {
    if (under === undefined) return []
    const { of, is } = under
    const values = is.filter((value) => value !== undefined)
    const asked = values.length === is.length && !required.includes(of)
    const [first] = values
    const condition = {
      properties: { [of]: values.length === 1 ? { const: first } : { enum: values } },
      ...(asked && { required: [of] }),
    }
    return [[field, condition] as const]
  })
  return conditions.length === 0 ? {} : { dependentSchemas: Object.fromEntries(conditions) }
}
