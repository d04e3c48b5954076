import { actTypes, type BodyKind, bodyKinds } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { actJsonSchema } from 'ketnap/schemas'

interface JsonSchema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly $ref?: string
}

const envelope = ['type', 'on', 'by', 'document', 'id', 'recordedAt']

/** docs/acts.md: the vocabulary of acts, from the JSON Schema of the union. */
export function actsPage(): string {
  const schema = actJsonSchema() as JsonSchema
  const options = schema.oneOf ?? schema.anyOf ?? []
  return [
    '# The acts / Các việc được ghi',
    '',
    'Generated from the schemas by `npm run generate`; a test fails when it is stale. An act is a fact in the past',
    'tense. Every act has `type`, `on` (the day it took place, `YYYY-MM-DD`), and may have `by` (`{ kind, id? }`, the body',
    'that acted), `document` (`{ code?, number?, on?, id? }`), `id` and `recordedAt` (an instant with its offset). Fields',
    'not named are refused; nothing is coerced. A field marked * is required by the schema; a field the law needs is asked',
    'for by its rule.',
    '',
    ...actTypes.flatMap((type) => {
      const option = options.find((one) => one.properties?.type?.const === type)
      return actBlock(type, option ?? {})
    }),
    '## Bodies / Tổ chức',
    '',
    '| kind | tổ chức | body |',
    '|---|---|---|',
    ...bodyKinds.map((kind: BodyKind) => `| \`${kind}\` | ${vi.body(kind)} | ${en.body(kind)} |`),
    '',
  ].join('\n')
}

function actBlock(type: string, { properties = {}, required = [] }: JsonSchema): readonly string[] {
  const fields = Object.entries(properties).filter(([name]) => !envelope.includes(name))
  return [
    `## \`${type}\``,
    '',
    `${vi.act(type)} / ${en.act(type)}`,
    '',
    ...fields.map(([name, field]) => `- \`${name}\`${required.includes(name) ? ' *' : ''}: ${typeOf(field)}`),
    ...(fields.length > 0 ? [''] : []),
  ]
}

function typeOf(field: JsonSchema): string {
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' | ')
  if (field.const !== undefined) return `\`${field.const}\``
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {})}`
  if (field.properties)
    return `{ ${Object.entries(field.properties)
      .map(([name, inner]) => `${name}${field.required?.includes(name) ? '*' : ''}: ${typeOf(inner)}`)
      .join('; ')} }`
  return field.format === 'date' ? 'day' : (field.type ?? 'any')
}
