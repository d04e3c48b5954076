import { describe, expect, it } from 'vitest'
import { actTypes } from '../../../src/casefile/acts/act-types.js'
import { type ActFields, actFields } from '../../../src/casefile/words/act-fields.js'
import { actJsonSchema } from '../../../src/casefile/words/act-json-schema.js'
import { en, vi } from '../../support/plain-locales.js'

interface Described {
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly items?: Described
  readonly properties?: { readonly [field: string]: Described }
  readonly 'x-enum-descriptions'?: readonly string[]
}

/** Whatever the JSON schema says of a field otherwise than the words of the field do. */
function otherwiseSaid(
  fields: ActFields,
  properties: Described['properties'] = {},
  of: 'vi' | 'en',
  path: string,
): readonly string[] {
  const locale = { vi, en }[of]
  return Object.entries(fields).flatMap(([name, said]) => {
    const at = `${path}.${name}`
    const schema = properties[name]
    if (!schema) return [`${at} is not there`]
    const item = schema.items ?? schema
    const values = item.enum?.map((one) =>
      said.codes === 'body' ? locale.body(one as never) : locale.code(said.codes as never, one as never),
    )
    const means = said.means?.[of]
    const told = schema.description ?? ''
    return [
      ...(schema.title === said.label[of] ? [] : [`${at} is titled ${schema.title}`]),
      ...(means === undefined || told.startsWith(means) ? [] : [`${at} does not say ${means}`]),
      ...(said.codes === undefined || String(values) === String(item['x-enum-descriptions'])
        ? []
        : [`${at} has other words of its values`]),
      ...(said.fields ? otherwiseSaid(said.fields, item.properties, of, at) : []),
    ]
  })
}

describe('the JSON schema of an act', () => {
  it.each(['vi', 'en'] as const)('says of every field what its words say, in %s', (of) => {
    const locale = { vi, en }[of]
    const found = actTypes.flatMap((type) => {
      const { type: _, ...fields } = actFields(type) as ActFields
      const schema = actJsonSchema(type, { locale }) as Described
      return otherwiseSaid(fields, schema.properties, of, type)
    })
    expect(found).toEqual([])
  })

  it('names its draft, of the union and of one act, and its own name where it stands alone', () => {
    const draft = 'https://json-schema.org/draft/2020-12/schema'
    expect(actJsonSchema()).toMatchObject({
      $schema: draft,
      $id: 'urn:ketnap:act',
      unevaluatedProperties: false,
    })
    expect(actJsonSchema('cell.voted').$schema).toBe(draft)
    const within = actJsonSchema(undefined, { definitionsAt: '#/components/schemas' })
    expect([within.$schema, within.$id]).toEqual([undefined, undefined])
  })

  it('keeps to the bounds of a field beside its words', () => {
    const { properties } = actJsonSchema('cell.voted', { locale: vi }) as Described
    expect(properties?.by?.properties?.id).toEqual({
      title: 'Mã cơ quan',
      description: 'nguồn: ứng dụng',
      type: 'string',
      minLength: 1,
      maxLength: 100,
    })
  })
})
