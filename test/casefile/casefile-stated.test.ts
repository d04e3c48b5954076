import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { actSchema } from '../../src/casefile/acts/act.js'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import { applicabilityOf } from '../../src/casefile/acts/applicable-fields.js'
import { matterOf } from '../../src/casefile/acts/matter.js'
import { classActSchema } from '../../src/casefile/class/class-act.js'
import { inOrderOfDay } from '../../src/casefile/log/order-of-day.js'
import { organisationRecord } from '../../src/casefile/organisation/organisation-record.js'
import { planActSchema } from '../../src/casefile/plan/plan-act.js'
import type { Act } from '../../src/casefile/shapes.js'
import { straightWay } from '../../src/casefile/straight-way.js'
import { yamlBeside } from '../support/yaml.js'

type Stated<T> = Readonly<Record<string, T>>

const stated: {
  readonly limits: Stated<object>
  readonly applicability: Stated<object>
  readonly about: Stated<string | null>
  readonly straightWay: readonly object[]
  readonly order: Stated<readonly string[]>
} = yamlBeside(import.meta.url, 'casefile-stated.yaml')

interface Schema {
  readonly properties?: Stated<Schema> & { readonly type?: { readonly const?: string } }
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']

/** The bounds of a field; those that every whole number has are none. */
function boundsOf(schema: object): object {
  const own = Object.entries(schema).filter(
    ([name, value]) => bounds.includes(name) && Math.abs(value as number) !== Number.MAX_SAFE_INTEGER,
  )
  return Object.fromEntries(own)
}

function limitsOf(schema: Schema, path = ''): Stated<object> {
  const own = boundsOf(schema)
  return {
    ...(Object.keys(own).length > 0 && { [path]: own }),
    ...(schema.items && limitsOf(schema.items, `${path}[]`)),
    ...Object.assign(
      {},
      ...Object.entries(schema.properties ?? {}).map(([name, one]) =>
        limitsOf(one as Schema, path === '' ? name : `${path}.${name}`),
      ),
    ),
  }
}

const shapes = [actSchema, classActSchema, planActSchema].flatMap((schema) => {
  const { oneOf, anyOf } = z.toJSONSchema(schema) as Schema
  return (oneOf ?? anyOf ?? []).map((one) => [one.properties?.type?.const as string, one] as const)
})
const all = [...shapes, ['organisation', z.toJSONSchema(organisationRecord) as Schema] as const]

/** What every act has, and the person and the place, are stated once. */
const isOnce = (name: string, shape: string) =>
  shape === 'case.opened' ||
  shape === 'organisation' ||
  !/^(?:by\.|document\.|id$|person\.|unit\.)/.test(name)

describe('the fields of an act', () => {
  it.each(all)('of %s: how great and how long they may be', (shape, schema) => {
    const limits = Object.entries(limitsOf(schema)).filter(([name]) => isOnce(name, shape))
    expect(Object.fromEntries(limits)).toEqual(stated.limits[shape] ?? {})
  })

  it.each(actTypes)('of %s: under which value of another they mean something', (type) => {
    expect(JSON.parse(JSON.stringify(applicabilityOf(type) ?? {}))).toEqual(stated.applicability[type] ?? {})
  })
})

describe('the order of the procedure', () => {
  it.each(actTypes)('%s is about one matter, or any', (type) => {
    expect(matterOf({ type } as Act) ?? null).toBe(stated.about[type])
  })

  it('is the straight way', () => {
    expect(straightWay).toEqual(stated.straightWay)
  })

  it.each(Object.entries(stated.order))(
    'of one day, where the common steps are about %s',
    (matter, order) => {
      const course = matter === 'recognition' ? 'new-member' : 'awareness'
      const entries = actTypes
        .map((type) => {
          const isOfClass = type === 'class.entered' || type === 'certificate.issued'
          return { act: { type, on: '2025-01-01', matter, ...(isOfClass && { course }) } as unknown as Act }
        })
        .reverse()
      expect(inOrderOfDay(entries).map(({ act }) => act.type)).toEqual(order)
    },
  )
})
