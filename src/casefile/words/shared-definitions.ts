import type { JsonSchema } from './json-schema.js'

interface Shared {
  readonly definitions: Readonly<Record<string, JsonSchema>>
  readonly schemas: readonly JsonSchema[]
}

/** Shorter ones cost less where they stand than a reference to them does. */
const shortest = 40

/** What several schemas have word for word in a field, said once and referred to by the name of the field; they stand at `root`. */
export function sharedDefinitions(schemas: readonly JsonSchema[], root: string): Shared {
  const counts = new Map<string, number>()
  for (const schema of schemas) countFields(schema, counts)
  const names = new Map<string, string>()
  const definitions: Record<string, JsonSchema> = {}

  const withReferences = (schema: JsonSchema): JsonSchema => {
    const properties = schema.properties as Readonly<Record<string, JsonSchema>> | undefined
    const items = schema.items as JsonSchema | undefined
    return {
      ...schema,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, field]) => [name, referenceTo(name, field)]),
        ),
      }),
      ...(items && { items: withReferences(items) }),
    }
  }
  const referenceTo = (field: string, schema: JsonSchema | true): JsonSchema | true => {
    if (schema === true) return true
    const { title, description, ...rest } = schema
    // A group keeps its own label beside what it shares with others.
    if (rest.properties !== undefined && (counts.get(JSON.stringify(schema)) ?? 0) < 2)
      return {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...shared(field, rest),
      }
    return shared(field, schema)
  }
  const shared = (field: string, schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema)
    if ((counts.get(text) ?? 0) < 2) return withReferences(schema)
    const name = names.get(text) ?? freeName(field, definitions)
    if (!names.has(text)) {
      names.set(text, name)
      definitions[name] = {}
      definitions[name] = withReferences(schema)
    }
    return { $ref: `${root}/${name}` }
  }
  return { schemas: schemas.map(withReferences), definitions }
}

function countFields(schema: JsonSchema, counts: Map<string, number>): void {
  for (const field of Object.values((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>)) {
    if ((field as unknown) === true) continue
    const text = JSON.stringify(field)
    const { title: _, description: __, ...rest } = field
    const texts = rest.properties === undefined ? [text] : [text, JSON.stringify(rest)]
    for (const one of texts) if (one.length >= shortest) counts.set(one, (counts.get(one) ?? 0) + 1)
    countFields(field, counts)
  }
  if (schema.items) countFields(schema.items as JsonSchema, counts)
}

function freeName(field: string, taken: Readonly<Record<string, unknown>>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? field : `${field}-${number}`
    if (!Object.hasOwn(taken, name)) return name
  }
}
