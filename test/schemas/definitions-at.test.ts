import { describe, expect, it } from 'vitest'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import { actJsonSchema } from '../../src/schemas.js'

const at = '#/components/schemas'

describe('the schema of every act, within a larger document', () => {
  const schema = actJsonSchema(undefined, { definitionsAt: at })

  it('is one of the acts, told apart by its type', () => {
    expect(schema.oneOf).toEqual(actTypes.map((type) => ({ $ref: `${at}/${type}` })))
    expect(schema.required).toEqual(['type'])
    expect(schema.discriminator).toEqual({
      propertyName: 'type',
      mapping: Object.fromEntries(actTypes.map((type) => [type, `${at}/${type}`])),
    })
  })

  it('defines each act beside what the acts share', () => {
    const names = Object.keys(schema.$defs as object)
    expect(names.slice(0, actTypes.length)).toEqual([...actTypes])
    expect(names.length).toBeGreaterThan(actTypes.length)
  })
})
