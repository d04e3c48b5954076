import { describe, expect, it } from 'vitest'
import { sharedDefinitions } from '../../../src/casefile/words/shared-definitions.js'

const long = (text: string) => ({ type: 'string', description: text.padEnd(30, '.') })
const group = (title: string) => ({
  type: 'object',
  title,
  properties: { kind: long('which kind'), more: { type: 'string' } },
})

describe('what several schemas say alike', () => {
  it('is said once, by the name of its field, and referred to', () => {
    const schema = { properties: { by: long('who') } }
    expect(sharedDefinitions([schema, schema], '#/$defs')).toEqual({
      definitions: { by: long('who') },
      schemas: [
        { properties: { by: { $ref: '#/$defs/by' } } },
        { properties: { by: { $ref: '#/$defs/by' } } },
      ],
    })
  })

  it('stays where it stands once, or where a reference is no shorter', () => {
    const once = [
      { properties: { by: long('who'), any: true } },
      { properties: { short: { type: 'string' } } },
    ]
    expect(sharedDefinitions([...once, once[1]!], '#')).toEqual({
      definitions: {},
      schemas: [...once, once[1]],
    })
    // 39 and 40 characters as JSON.
    const of = (length: number) => ({ type: 'string', pattern: 'x'.repeat(length) })
    const two = (length: number) => {
      const schema = { properties: { code: of(length) } }
      return Object.keys(sharedDefinitions([schema, schema], '#').definitions)
    }
    expect([JSON.stringify(of(9)).length, JSON.stringify(of(10)).length]).toEqual([39, 40])
    expect([two(9), two(10)]).toEqual([[], ['code']])
  })

  it('of one name but another text has a number', () => {
    const [one, other, third] = ['who', 'whoever', 'whom'].map((text) => ({ properties: { by: long(text) } }))
    const all = [one!, one!, other!, other!, third!, third!]
    const { definitions, schemas } = sharedDefinitions(all, '#')
    expect(definitions).toEqual({ by: long('who'), 'by-2': long('whoever'), 'by-3': long('whom') })
    expect(schemas[5]).toEqual({ properties: { by: { $ref: '#/by-3' } } })
  })

  it('has the name before what stands within it', () => {
    const inner = { properties: { by: long('who') } }
    const outer = { properties: { by: { type: 'object', title: 'Body', properties: { by: long('who') } } } }
    const { definitions, schemas } = sharedDefinitions([outer, outer, inner], '#')
    expect(schemas).toEqual([
      { properties: { by: { $ref: '#/by' } } },
      { properties: { by: { $ref: '#/by' } } },
      { properties: { by: { $ref: '#/by-2' } } },
    ])
    expect(definitions['by-2']).toEqual(long('who'))
  })

  it('of two groups with labels of their own is shared without them', () => {
    const { definitions, schemas } = sharedDefinitions(
      [{ properties: { here: group('Here') } }, { properties: { there: group('There') } }],
      '#',
    )
    expect(schemas).toEqual([
      { properties: { here: { title: 'Here', $ref: '#/here' } } },
      { properties: { there: { title: 'There', $ref: '#/here' } } },
    ])
    expect(definitions).toEqual({
      here: {
        type: 'object',
        properties: { kind: { $ref: '#/kind' }, more: { type: 'string' } },
      },
      kind: long('which kind'),
    })
  })

  it('of two groups with the same label is shared with it, and in lists too', () => {
    const schema = { properties: { all: { type: 'array', items: { properties: { one: group('One') } } } } }
    const { definitions, schemas } = sharedDefinitions([schema, schema], '#')
    expect(schemas[0]).toEqual({ properties: { all: { $ref: '#/all' } } })
    expect(definitions.all).toEqual({
      type: 'array',
      items: { properties: { one: { $ref: '#/one' } } },
    })
    expect(definitions.one).toMatchObject({ title: 'One', type: 'object' })
  })
})

describe('a group that shares what it is with another', () => {
  const described = (description: string) => ({ ...group('Here'), description })

  it('keeps what is said of it alone', () => {
    const { schemas } = sharedDefinitions(
      [
        { properties: { here: described('of the one') } },
        { properties: { there: described('of the other') } },
      ],
      '#',
    )
    expect(schemas).toEqual([
      { properties: { here: { title: 'Here', description: 'of the one', $ref: '#/here' } } },
      { properties: { there: { title: 'Here', description: 'of the other', $ref: '#/here' } } },
    ])
  })
})
