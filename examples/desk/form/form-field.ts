import type { ActType } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { actJsonSchema, type JsonSchema } from 'ketnap/schemas'

/** A field of the form of an act, made of its schema: the words are those of the schema. */
export interface FormField {
  /** Path within the act, `tally.yes`. */
  readonly path: string
  readonly title: string
  readonly description?: string
  readonly isRequired: boolean
  readonly kind:
    | 'text'
    | 'day'
    | 'whole'
    | 'number'
    | 'yes-no'
    | 'choice'
    | 'choices'
    | 'numbers'
    | 'group'
    | 'rows'
  /** Of a choice: each value with its words. */
  readonly options?: readonly { readonly value: string; readonly words: string }[]
  /** Of a group, and of each row of rows. */
  readonly fields?: readonly FormField[]
}

/** What the desk fills in itself: the type is chosen before, the label and the instant are given when it is recorded. */
const ownFields = ['type', 'id', 'recordedAt']

/** The fields of the form of an act: the day first, the document last. */
export function formFields(type: ActType, locale: Locale): readonly FormField[] {
  const fields = fieldsOf(actJsonSchema(type, { locale }), '').filter(({ path }) => !ownFields.includes(path))
  const place = ({ path, isRequired }: FormField) =>
    path === 'on' ? 0 : path === 'document' ? 4 : path === 'by' ? 3 : isRequired ? 1 : 2
  return fields.toSorted((a, b) => place(a) - place(b))
}

/** The fields of an entry about another that are asked for: the day it was found wrong, under a title of its own, and why. */
export function fieldsAboutEntry(
  type: 'entry.corrected' | 'entry.struck',
  locale: Locale,
  title: string,
): readonly FormField[] {
  return formFields(type, locale)
    .filter(({ path }) => path === 'on' || path === 'reason')
    .map((field) => (field.path === 'on' ? { ...field, title, description: '' } : field))
}

interface Schema extends JsonSchema {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly 'x-enum-descriptions'?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

function fieldsOf({ properties = {}, required = [] }: Schema, within: string): readonly FormField[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(schema, within === '' ? name : `${within}.${name}`, required.includes(name)),
  )
}

function fieldOf(schema: Schema, path: string, isRequired: boolean): FormField {
  const { title = path, description } = schema
  const kind = kindOf(schema)
  const values = kind === 'choices' ? schema.items : schema
  return {
    path,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(description !== undefined && { description }),
    isRequired,
    kind,
    ...(values?.enum && { options: optionsOf(values) }),
    ...(kind === 'group' && { fields: fieldsOf(schema, path) }),
    ...(kind === 'rows' && { fields: fieldsOf(schema.items ?? {}, '') }),
  }
}

function kindOf({ type, format, enum: values, items }: Schema): FormField['kind'] {
  if (values) return 'choice'
  if (type === 'array') return items?.enum ? 'choices' : items?.type === 'object' ? 'rows' : 'numbers'
  if (type === 'object') return 'group'
  if (type === 'boolean') return 'yes-no'
  if (type === 'integer') return 'whole'
  if (type === 'number') return 'number'
  return format === 'date' ? 'day' : 'text'
}

function optionsOf(schema: Schema): NonNullable<FormField['options']> {
  return (schema.enum ?? []).map((value, index) => ({
    value,
    words: schema['x-enum-descriptions']?.[index] ?? value,
  }))
}
