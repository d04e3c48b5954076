import fc from 'fast-check'
import type { z } from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { type MarkedField, markedFields } from '../../../src/casefile/privacy/marked-fields.js'
import type { Act, ActType } from '../../../src/casefile/shapes.js'

/** A text that no law, code or act holds, in the place of every name that an app may give a person. */
export const canaryName = 'Nguyễn Thị Hoàng Yến 079301004567'

/** Days that stand in every field of a birth, and in no other: none is of a year that a step of a case falls in. */
export const birthDays = ['1961-03-19', '1987-10-23', '1993-08-27', '2007-01-31'] as const

const stepDays = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2024, 10, 1 + n)).toISOString().slice(0, 10))

/** Any valid act, of one type or of any but entries about entries, with a canary in every field that can hold one. */
export function anyAct(type?: ActType): fc.Arbitrary<Act> {
  const options = actSchema.options.filter((option) => {
    const own = option.shape.type.value
    return type === undefined ? !own.startsWith('entry.') : own === type
  })
  const anyOf = options.map((option) =>
    anyObject(option, markedFields(option.shape.type.value) ?? {}).filter(
      (act) => actSchema.safeParse(act).success,
    ),
  )
  return fc.oneof(...anyOf) as fc.Arbitrary<Act>
}

function anyObject(schema: z.ZodObject, fields: Readonly<Record<string, MarkedField>>) {
  const models: Record<string, fc.Arbitrary<unknown>> = {}
  const required: string[] = []
  for (const [name, field] of Object.entries(schema.shape)) {
    const marked = fields[name] as MarkedField
    models[name] = isBirthDay(name) ? fc.constantFrom(...birthDays) : anyValue(field as z.ZodType, marked)
    if (marked.isRequired || isOpen(name, marked)) required.push(name)
  }
  return fc.record(models, { requiredKeys: required })
}

const isBirthDay = (name: string) => /^(child)?bornOn$/i.test(name)

/** Whether a canary can stand in the field: then it is always given. */
function isOpen(name: string, { mark, isLabel, fields }: MarkedField): boolean {
  if (fields !== undefined) return Object.entries(fields).some(([one, field]) => isOpen(one, field))
  return isBirthDay(name) || (isLabel && mark !== 'none')
}

function anyValue(schema: z.ZodType, field: MarkedField): fc.Arbitrary<unknown> {
  const isPersonal = field.mark !== 'none'
  switch (schema.type) {
    case 'optional':
      return anyValue((schema as z.ZodOptional<z.ZodType>).unwrap(), field)
    case 'object':
      return anyObject(schema as z.ZodObject, field.fields ?? {})
    case 'array':
      return fc.array(anyValue((schema as z.ZodArray<z.ZodType>).element, field), {
        minLength: 1,
        maxLength: 3,
      })
    case 'literal':
      return fc.constant((schema as z.ZodLiteral<string>).value)
    case 'enum':
      return fc.constantFrom(...(schema as z.ZodEnum).options)
    case 'boolean':
      return fc.boolean()
    case 'number': {
      const min = (schema as z.ZodNumber).minValue ?? 0
      return fc.oneof(fc.integer({ min, max: min + 1 }), fc.integer({ min, max: min + 9 }))
    }
    case 'string': {
      const { format } = schema as z.ZodString
      if (format === 'date') return stepDays
      if (format === 'datetime') return fc.constant('2026-07-01T08:30:00+07:00')
      return isPersonal ? fc.constant(canaryName) : fc.constant('label')
    }
    default:
      throw new TypeError(`no values for ${schema.type}`)
  }
}
