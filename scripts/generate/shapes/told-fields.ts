import * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { act } from '../../../src/casefile/acts/envelope.js'
import { day, label } from '../../../src/casefile/acts/fields.js'
import { person, unit } from '../../../src/casefile/acts/particulars.js'

/** Paths of fields, by the shape they stand in. */
type Paths = ReadonlyMap<string, readonly string[]>

const parts: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [person, 'person'],
  [unit, 'unit'],
])

/** src/casefile/told-fields.ts: the days and the labels that acts hold, each by the shape it stands in. */
export function toldFieldsModule(): string {
  return [
    '// Generated from the schemas by `npm run generate`.',
    '',
    '/** The days an act tells beside its own, by where they stand; those of its entry, the person and the place apart. */',
    ...interfaceLines('DayField', pathsOf(day)),
    '',
    '/** The labels an act names somebody or something by, in the same way. */',
    ...interfaceLines('LabelField', pathsOf(label)),
    '',
  ].join('\n')
}

function interfaceLines(name: string, paths: Paths): readonly string[] {
  return [
    `export interface ${name} {`,
    ...[...paths].flatMap(([shape, of]) => {
      const [key, union] = [/\W/.test(shape) ? `'${shape}'` : shape, of.map((path) => `'${path}'`)]
      const line = `  readonly ${key}: ${union.join(' | ')}`
      return line.length <= 110 ? [line] : [`  readonly ${key}:`, ...union.map((path) => `    | ${path}`)]
    }),
    '}',
  ]
}

function pathsOf(kind: z.ZodType): Paths {
  const entry = act('entry', {})
  const shared = new Set(Object.keys(entry.shape))
  const found = new Map<string, readonly string[]>([
    ['entry', within(entry, kind).filter((path) => path !== 'on')],
    ...[...parts].map(([schema, name]): [string, readonly string[]] => [name, within(schema, kind)]),
  ])
  for (const option of actSchema.options.flatMap(variantsOf)) {
    const [type] = (option.shape.type as z.ZodLiteral<string>).values
    const own = within(option, kind).filter((path) => !shared.has(path.split('.')[0] as string))
    found.set(type as string, [...new Set([...(found.get(type as string) ?? []), ...own])])
  }
  return new Map([...found].filter(([, of]) => of.length > 0))
}

/** An act, or the variants of one that is told apart by a second field. */
function variantsOf(option: z.ZodType): readonly z.ZodObject[] {
  return option instanceof z.ZodObject
    ? [option]
    : (option as z.ZodDiscriminatedUnion<z.ZodObject[]>).options.flatMap(variantsOf)
}

/** Paths inside a schema to the fields of a kind; persons and places have tables of their own. */
function within(schema: z.ZodType, kind: z.ZodType): readonly string[] {
  if (schema === kind) return ['']
  if (schema instanceof z.ZodOptional) return within(schema.unwrap() as z.ZodType, kind)
  if (schema instanceof z.ZodArray) return within(schema.element as z.ZodType, kind)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : (field as z.ZodType)
    if (parts.has(inner)) return []
    return within(inner, kind).map((path) => (path === '' ? name : `${name}.${path}`))
  })
}
