import * as z from 'zod'
import { nearest } from '../../errors/nearest.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { schemaByType } from '../acts/act-schemas.js'
import { actTypes } from '../acts/act-types.js'
import type { Applicability } from '../acts/applicability.js'
import { applicabilityOf, applicabilityWithin } from '../acts/applicable-fields.js'
import type { ActType } from '../shapes.js'
import { type Words, wordsOf, wordsWithin } from './act-fields.js'
import { fieldConditions } from './field-conditions.js'
import type { JsonSchema } from './json-schema.js'
import { envelopeWords } from './shared.js'
import { sharedDefinitions } from './shared-definitions.js'
import { staters } from './staters.js'
import type { FieldWord, WordLanguage } from './word.js'

/** The words of a language that a schema takes from its dictionary; `vi` and `en` of `ketnap/locales/*` have them. */
export interface SchemaWording {
  readonly language: string
  act(type: string): string
  body(kind: string): string
  code(field: string, value: string): string
}

/** How a JSON Schema of acts is worded. */
export interface ActJsonSchemaOptions {
  /**
   * Words for acts and codes too: the title of an act, and those of the values of a list beside it, as
   * `x-enum-descriptions`. Without it fields have their words in Vietnamese, acts and values stand as codes.
   */
  readonly locale?: SchemaWording
  /**
   * For a larger document: where the `$defs` of the union will stand in it, `#/components/schemas` of OpenAPI. Each act is then a
   * definition of its own, as generators of code ask, and the schema has no `$schema` and no `$id`.
   */
  readonly definitionsAt?: string
}

type Mutable = { [keyword: string]: unknown }

/**
 * The JSON Schema of one act, for a form, or of the whole union, for an API: told apart by `discriminator`, so that one wrong field
 * is one error, with what several acts share under `$defs`. Titles are the labels of the fields, descriptions say what they mean
 * and who states them; a field that means something beside some values of another only has its condition in `dependentSchemas`. What
 * no field shows alone (a tally that adds up, a label in NFC) the schemas of zod check.
 *
 * @throws AdmissionError `act.malformed` { issues }: no such act; `call.malformed`
 * @example
 * actJsonSchema('cell.voted', { locale: vi }).title //=> 'chi bộ xét và biểu quyết'
 */
export function actJsonSchema(type?: ActType, options: ActJsonSchemaOptions = {}): JsonSchema {
  assertOptions('actJsonSchema', options, { locale: true, definitionsAt: true })
  const { locale, definitionsAt: at } = options
  if (at !== undefined) assertTaken('actJsonSchema', 'options.definitionsAt', at, 'string')
  if (locale !== undefined) assertTaken('actJsonSchema', 'options.locale', locale, 'schema-wording')
  const wording = wordingOf(locale)
  if (type !== undefined) return { $schema: draft, ...ofAct(known(type), wording) }
  return at === undefined ? alone(wording) : within(at, wording)
}

/** The union as a schema that stands alone: what every act has is said once, beside the acts. */
function alone(wording: Wording): JsonSchema {
  const { definitions, schemas } = sharedDefinitions(
    [ofEvery(wording), ...actTypes.map((one) => ownOf(ofAct(one, wording)))],
    '#/$defs',
  )
  const [every, ...acts] = schemas
  return {
    $schema: draft,
    $id: 'urn:ketnap:act',
    ...every,
    // In a schema of its own: validators that know `discriminator` ask it last, after what is beside it.
    allOf: [{ required: ['type'], discriminator: { propertyName: 'type' }, oneOf: acts }],
    unevaluatedProperties: false,
    ...passedOfNoAct,
    $defs: definitions,
  }
}

/** The union as a part of a larger document, in which each act is told apart by its name and stands by itself. */
function within(root: string, wording: Wording): JsonSchema {
  const { definitions, schemas } = sharedDefinitions(
    actTypes.map((one) => ofAct(one, wording)),
    root,
  )
  const acts = actTypes.map((type, at) => [type, schemas[at]] as const)
  const places = actTypes.map((type) => [type, `${root}/${type}`] as const)
  return {
    required: ['type'],
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(places) },
    oneOf: places.map(([, $ref]) => ({ $ref })),
    $defs: { ...Object.fromEntries(acts), ...definitions },
  }
}

/** The fields that every act has; those of one act alone stand with its name in `oneOf`. */
function ofEvery(wording: Wording): JsonSchema {
  const { properties } = ofAct('dossier.opened', wording) as { properties: Mutable }
  const { type, ...shared } = properties as Readonly<Record<string, Mutable>>
  const { const: _, ...named } = type as Mutable
  return { type: 'object', properties: { type: named, ...shared }, required: ['on'] }
}

/** Which fields belong to an act that there is not nobody can say: the name of it is the one error. */
const passedOfNoAct: JsonSchema = {
  if: { properties: { type: { enum: actTypes } } },
  else: { additionalProperties: true },
}

/** Codes are texts by themselves: of the union, in which every word counts, that is not said beside them. */
function terse({ type, ...field }: Mutable): Mutable {
  const { properties, items } = field as { properties?: Readonly<Record<string, Mutable>>; items?: Mutable }
  return {
    ...(field.enum === undefined && { type }),
    ...field,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, terse(one)])),
    }),
    ...(items && { items: terse(items) }),
  }
}

/** What an act has beside that of every act, which the union checks once. */
function ownOf({ title, properties, required, dependentSchemas }: JsonSchema): JsonSchema {
  const { type, ...fields } = properties as Readonly<Record<string, Mutable>>
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(envelopeWords, name))
  const asked = (required as readonly string[]).filter((name) => own.some(([field]) => field === name))
  return {
    ...(title !== type?.const && { title }),
    properties: {
      type: { const: type?.const },
      ...Object.fromEntries(own.map(([name, field]) => [name, terse(field)])),
    },
    ...(asked.length > 0 && { required: asked }),
    ...(dependentSchemas !== undefined && { dependentSchemas, ...countedByAll }),
  }
}

/**
 * Matches no field. Beside a pattern, ajv 8 counts the fields that are checked while it validates; without one it forgets those of
 * an act whose condition does not apply, and `unevaluatedProperties` refuses them.
 */
const countedByAll: JsonSchema = { patternProperties: { '$.': true } }

const draft = 'https://json-schema.org/draft/2020-12/schema'

function known(type: unknown): ActType {
  if (typeof type !== 'string') throw wrongCall('actJsonSchema', 'type', type, 'string')
  const found = actTypes.find((one) => one === type)
  if (found) return found
  const meant = nearest(type, actTypes)
  const issue = {
    path: 'type',
    code: 'field.not-one-of',
    expected: actTypes.join(' | '),
    ...(meant && { meant }),
  }
  throw new AdmissionError('act.malformed', { issues: [issue] })
}

/** What is said of fields, acts and codes in one language. */
interface Wording {
  readonly of: WordLanguage
  readonly locale: SchemaWording | undefined
}

function wordingOf(locale: SchemaWording | undefined): Wording {
  return { of: locale === undefined || locale.language === 'vi' ? 'vi' : 'en', locale }
}

function ofAct(type: ActType, wording: Wording): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(schemaByType[type] as z.ZodObject, {
    io: 'input',
  }) as Mutable
  const words = wordsOf(type)
  const title = wording.locale?.act(type) ?? type
  return { title, ...worded(schema, words, wording, applicabilityOf(type)) }
}

function worded(
  schema: Mutable,
  words: Words,
  wording: Wording,
  table: Applicability | undefined,
  within?: FieldWord,
): Mutable {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Mutable>>)
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, field]) => [name, fieldSchema(name, field, words[name], wording, within)]),
    ),
    ...fieldConditions(table, (schema.required ?? []) as readonly string[]),
  }
}

function fieldSchema(
  name: string,
  field: Mutable,
  said: FieldWord | undefined,
  wording: Wording,
  within: FieldWord | undefined,
): Mutable {
  if (!said) return field
  // A format says in a word what the pattern of it says in a line.
  const { pattern: _, ...plain } = field.format === undefined ? { ...field, pattern: undefined } : field
  const properties = plain.properties as object | undefined
  const inner = properties && wordsWithin(name, said, properties)
  const described = inner
    ? worded(plain, inner, wording, applicabilityWithin(name), said)
    : itemsOf(plain, said, wording)
  return {
    title: said[wording.of],
    ...descriptionOf(said, wording, within),
    ...described,
    ...valuesOf(described, said, wording),
  }
}

/** The elements of a list have the words of their fields. */
function itemsOf(schema: Mutable, said: FieldWord, wording: Wording): Mutable {
  const items = schema.items as Mutable | undefined
  if (!items) return schema
  if ('fields' in said && items.properties)
    return { ...schema, items: worded(items, said.fields as Words, wording, undefined, said) }
  return { ...schema, items: { ...items, ...valuesOf(items, said, wording) } }
}

/** A field of a group does not repeat who states the group. */
function descriptionOf(
  { means, by = 'actor' }: FieldWord,
  { of }: Wording,
  { by: known = 'actor' }: Pick<FieldWord, 'by'> = {},
): { readonly description?: string } {
  const who = by === known ? [] : [`${stated[of]}${staters[by][of]}`]
  const parts = [...(means ? [means[of]] : []), ...who]
  return parts.length === 0 ? {} : { description: parts.join('; ') }
}

const stated: Readonly<Record<WordLanguage, string>> = { vi: 'nguồn: ', en: 'stated by: ' }

/** The values of a list in words, where a dictionary is given. */
function valuesOf(schema: Mutable, { codes }: FieldWord, { locale }: Wording): Mutable {
  const values = schema.enum as readonly string[] | undefined
  if (!values || codes === undefined || locale === undefined) return {}
  const say = (value: string) => (codes === 'body' ? locale.body(value) : locale.code(codes, value))
  return { 'x-enum-descriptions': values.map(say) }
}
