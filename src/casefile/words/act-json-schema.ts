import * as z from 'zod'
import { nearest } from '../../errors/nearest.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { schemaByType } from '../acts/act-schemas.js'
import { actTypes } from '../acts/act-types.js'
import type { ActType } from '../shapes.js'
import { type Words, wordsOf, wordsWithin } from './act-fields.js'
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
}

type Mutable = { [keyword: string]: unknown }

/**
 * The JSON Schema of one act, for a form, or of the whole union, for an API: told apart by `discriminator`, so that one wrong field
 * is one error, with what several acts share under `$defs`. Titles are the labels of the fields, descriptions say what they mean
 * and who states them. What no field shows alone (a tally that adds up, a label in NFC) the schemas of zod check.
 *
 * @throws AdmissionError `act.malformed` { issues }: no such act; `call.malformed`
 * @example
 * actJsonSchema('cell.voted', { locale: vi }).title //=> 'chi bộ xét và biểu quyết'
 */
export function actJsonSchema(type?: ActType, options: ActJsonSchemaOptions = {}): JsonSchema {
  assertTaken('actJsonSchema', 'options', options, 'options')
  const { locale } = options
  if (locale !== undefined) assertTaken('actJsonSchema', 'options.locale', locale, 'schema-wording')
  const wording = wordingOf(locale)
  if (type !== undefined) return { $schema: draft, ...ofAct(known(type), wording) }
  const { definitions, schemas } = sharedDefinitions([
    ...actTypes.map((one) => [one, ownOf(ofAct(one, wording))] as const),
    ['act', ofEvery(wording)],
  ])
  const { act, ...acts } = Object.fromEntries(schemas)
  return {
    $schema: draft,
    $id: 'urn:ketnap:act',
    ...act,
    discriminator: { propertyName: 'type' },
    oneOf: actTypes.map((one) => ({ $ref: `#/$defs/${one}` })),
    $defs: { ...acts, ...definitions },
  }
}

/** The fields that every act has; those of one act alone stand under its name. */
function ofEvery(wording: Wording): JsonSchema {
  const { properties } = ofAct('dossier.opened', wording) as { properties: Mutable }
  const { type: _, ...shared } = properties
  return { type: 'object', properties: shared, required: ['type', 'on'] }
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

function ownOf({ title, properties, required }: JsonSchema): JsonSchema {
  const { type, ...fields } = properties as Readonly<Record<string, Mutable>>
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(envelopeWords, name))
  const asked = (required as readonly string[]).filter((name) => own.some(([field]) => field === name))
  // What every act has is checked once, beside the union; here it is only let pass.
  const passed = Object.keys(fields).filter((name) => Object.hasOwn(envelopeWords, name))
  return {
    ...(title !== type?.const && { title }),
    type: 'object',
    properties: {
      type: { const: type?.const },
      ...Object.fromEntries(passed.map((name) => [name, true])),
      ...Object.fromEntries(own.map(([name, field]) => [name, terse(field)])),
    },
    ...(asked.length > 0 && { required: asked }),
    additionalProperties: false,
  }
}

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
  return { title, ...worded(schema, words, wording) }
}

function worded(schema: Mutable, words: Words, wording: Wording): Mutable {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Mutable>>)
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, field]) => [name, fieldSchema(name, field, words[name], wording)]),
    ),
  }
}

function fieldSchema(name: string, field: Mutable, said: FieldWord | undefined, wording: Wording): Mutable {
  if (!said) return field
  // A format says in a word what the pattern of it says in a line.
  const { pattern: _, ...plain } = field.format === undefined ? { ...field, pattern: undefined } : field
  const properties = plain.properties as object | undefined
  const inner = properties && wordsWithin(name, said, properties)
  const described = inner ? worded(plain, inner, wording) : itemsOf(plain, said, wording)
  return {
    title: said[wording.of],
    ...descriptionOf(said, wording),
    ...described,
    ...valuesOf(described, said, wording),
  }
}

/** The elements of a list have the words of their fields. */
function itemsOf(schema: Mutable, said: FieldWord, wording: Wording): Mutable {
  const items = schema.items as Mutable | undefined
  if (!items) return schema
  if ('fields' in said && items.properties)
    return { ...schema, items: worded(items, said.fields as Words, wording) }
  return { ...schema, items: { ...items, ...valuesOf(items, said, wording) } }
}

function descriptionOf(
  { means, by = 'actor' }: FieldWord,
  { of }: Wording,
): { readonly description?: string } {
  const who = by === 'actor' ? [] : [`${stated[of]}${staters[by][of]}`]
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
