import type * as z from 'zod'
import { label } from '../../../src/casefile/acts/fields.js'
import { addDays } from '../../../src/index.js'

/** What fields without a list of values of their own are filled from. */
export interface Near {
  /** Days before and after it are tried. */
  readonly day: string
  /** Labels that mean something in the log. */
  readonly labels: readonly string[]
}

const counts = [0, 1, 2, 3, 5, 8, 12, 20, 24, 26, 30, 40, 60, 90, 99, 600, 2015, 2025]
const distances = [1, -1, 0, -45, 45, -400, 400, -1200, -7400, -20000, -25000]

/** The schema without what makes it optional. */
export function inner(schema: z.ZodType): z.ZodType {
  return schema.type === 'optional' ? inner((schema as z.ZodOptional<z.ZodType>).unwrap()) : schema
}

/** Every value of a field that is worth a try, leaving it out among them where it may be left out. */
export function valuesOf(schema: z.ZodType, near: Near): readonly unknown[] {
  return [...legal(inner(schema), near), ...(schema.type === 'optional' ? [undefined] : [])]
}

function legal(schema: z.ZodType, near: Near): readonly unknown[] {
  if ((schema as unknown) === label) return [...near.labels, 'some-other']
  const days = distances.map((distance) => addDays(near.day, distance))
  switch (schema.type) {
    case 'enum':
      return (schema as z.ZodEnum).options
    case 'boolean':
      return [true, false]
    case 'literal':
      return [...(schema as z.ZodLiteral).values]
    case 'int':
    case 'number':
      return counts.filter((count) => schema.safeParse(count).success)
    case 'string':
      return [...days, ...days.map((day) => `${day}T09:00:00+07:00`), 'word', '1-KNĐ', ...near.labels].filter(
        (one) => schema.safeParse(one).success,
      )
    case 'array':
      return lists(schema as z.ZodArray<z.ZodType>, near)
    default:
      throw new Error(`no values of a ${schema.type}`)
  }
}

/** No element, each alone, all, and all but each. */
function lists(schema: z.ZodArray<z.ZodType>, near: Near): readonly unknown[] {
  const elements = legal(inner(schema.element), near)
  const tried = [
    [],
    ...elements.map((one) => [one]),
    elements,
    ...elements.map((one) => elements.filter((other) => other !== one)),
    Array.from({ length: 12 }, (_, month) => (month === 0 ? elements[2] : elements[0])),
  ]
  return tried.filter((list) => schema.safeParse(list).success)
}
