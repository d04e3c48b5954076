import { type ActType, actTypes, type BodyKind, bodyKinds } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { actFields, actSchema, type FieldSaid } from 'ketnap/schemas'
import * as z from 'zod'
import { type Applicability, competenceApplicability } from '../../src/casefile/acts/applicability.js'
import { applicabilityOf } from '../../src/casefile/acts/applicable-fields.js'

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
  const schema = z.toJSONSchema(actSchema) as JsonSchema
  const options = schema.oneOf ?? schema.anyOf ?? []
  return [
    '# The acts / Các việc được ghi',
    '',
    'Generated from the schemas by `npm run generate`; a test fails when it is stale. An act is a fact in the past',
    'tense. Every act has `type`, `on` (the day it took place, `YYYY-MM-DD`), and may have `by` (`{ kind, id? }`, the body',
    'that acted), `document` (`{ code?, number?, on?, id? }`), `id` and `recordedAt` (an instant with its offset). Fields',
    'not named are refused; nothing is coerced. A field marked * is required by the schema; a field the law needs is asked',
    'for by its rule. Below each field: what it is called, what it means, and who states it. A field with a condition means something under it only, and is refused elsewhere (`field.inapplicable`);',
    '`none` stands for a field left out. / Trường có kèm điều kiện chỉ dùng khi đúng điều kiện đó, ngoài ra bị từ chối.',
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

function actBlock(type: ActType, { properties = {}, required = [] }: JsonSchema): readonly string[] {
  const fields = Object.entries(properties).filter(([name]) => !envelope.includes(name))
  const table = applicabilityOf(type)
  const said = actFields(type) ?? {}
  return [
    `## \`${type}\``,
    '',
    `${vi.act(type)} / ${en.act(type)}`,
    '',
    ...fields.flatMap(([name, field]) => [
      `- \`${name}\`${required.includes(name) ? ' *' : ''}: ${typeOf(field)}${conditionOf(table, name)}`,
      ...wordsOf(said[name]),
    ]),
    ...(fields.length > 0 ? [''] : []),
  ]
}

/** What a field is called, what it means where that needs saying, and who states it, in both languages. */
function wordsOf(said: FieldSaid | undefined): readonly string[] {
  if (!said) return []
  const { label, means, statedBy } = said
  const inOne = (language: 'vi' | 'en') =>
    [label[language], means?.[language], `(${statedBy[language]})`]
      .filter(Boolean)
      .join('; ')
      .replace('; (', ' (')
  return [`  ${inOne('vi')} / ${inOne('en')}`]
}

/** Under what another field says this one means something, where that is not always. */
function conditionOf(table: Applicability | undefined, name: string): string {
  const under = table?.[name]
  return under ? ` (${under.of}: ${under.is.map((value) => `\`${value ?? 'none'}\``).join(' | ')})` : ''
}

function typeOf(field: JsonSchema): string {
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' | ')
  if (field.const !== undefined) return `\`${field.const}\``
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {})}`
  if (field.properties)
    return `{ ${Object.entries(field.properties)
      .map(
        ([name, inner]) =>
          `${name}${field.required?.includes(name) ? '*' : ''}: ${typeOf(inner)}${conditionOf(tableOf(field), name)}`,
      )
      .join('; ')} }`
  return field.format === 'date' ? 'day' : (field.type ?? 'any')
}

/** The conditions inside a group of fields: only the ground on which an organisation handles a case has any. */
function tableOf({ properties = {} }: JsonSchema): Applicability | undefined {
  return 'handledBy' in properties ? competenceApplicability : undefined
}
