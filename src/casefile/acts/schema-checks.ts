import type * as z from 'zod'

/**
 * Whether a value is in the shape of a schema as it stands: the schema would take it and give back the same, its fields in
 * the same order. Where it is not, or the kind of the schema is not known here, the schema itself must be asked.
 */
export type Test = (value: unknown) => boolean

/**
 * Whether a value passes a check of a schema unchanged. What surely does is told from the definition of the check; of anything
 * else the check itself is asked.
 */
export function passing({ _zod: { def, check } }: z.core.$ZodCheck): Test {
  const asked: Test = (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] }
    if (def.when !== undefined && !def.when(payload)) return true
    check(payload as z.core.ParsePayload<never>)
    return payload.issues.length === 0 && payload.value === value
  }
  const sure = surely(def as z.core.$ZodChecks['_zod']['def'])
  return sure ? (value) => sure(value) || asked(value) : asked
}

function surely(def: z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef): Test | undefined {
  switch (def.check) {
    // A character may take two units of a string.
    case 'min_length':
      return (value) => typeof value === 'string' && value.length >= 2 * def.minimum
    case 'max_length':
      return (value) => typeof value === 'string' && value.length <= def.maximum
    case 'greater_than':
      return (value) => typeof value === 'number' && value > (def.value as number)
    case 'less_than':
      return (value) => typeof value === 'number' && value < (def.value as number)
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : undefined
    case 'string_format':
    case 'custom':
      return surelyBy(def)
    default:
      return undefined
  }
}

/** By the function of the check, where it has one. */
function surelyBy(def: object): Test | undefined {
  const { fn } = def as { readonly fn?: unknown }
  return typeof fn === 'function' ? saysYes(fn as Test) : undefined
}

function saysYes(holds: Test): Test {
  return (value) => holds(value) === true
}
