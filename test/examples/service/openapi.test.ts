import { Validator } from '@seriousme/openapi-schema-validator'
import { memoryStore } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { serviceApp } from '../../../examples/service/app.js'
import { apiDescription } from '../../../examples/service/openapi.js'
import { operations } from '../../../examples/service/operations.js'
import { problems } from '../../../examples/service/problems.js'

const description = JSON.parse(JSON.stringify(apiDescription(operations)))

/** Every `$ref` of a document. */
function refsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsOf(inner)))
}

describe('the description of the API (OpenAPI 3.1)', () => {
  it('describes every route of the app, and nothing else', () => {
    const app = serviceApp({
      store: memoryStore(),
      whoIs: async () => undefined,
      clock: { now: () => new Date(0) },
      note: async () => undefined,
      entriesPerCase: 500,
      report: () => undefined,
    })
    const routed = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = Object.entries<object>(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect([...new Set(routed)].sort()).toEqual(described.sort())
  })

  it('is well formed by the schema of OpenAPI 3.1 itself', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(description))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
    const broken = structuredClone(description)
    broken.paths['/cases'].get.parameters[0].in = 'nowhere'
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('refers to nothing that is not there', () => {
    const refs = refsOf(description)
    expect(refs.length).toBeGreaterThan(100)
    for (const ref of refs) {
      const [root, ...parts] = ref.split('/')
      const found = parts.reduce((value, part) => value?.[part], description)
      expect(root, ref).toBe('#')
      expect(found, ref).toBeTypeOf('object')
    }
  })

  it('names every parameter of a path, and every operation once', () => {
    const ids: string[] = []
    for (const [path, methods] of Object.entries<Record<string, never>>(description.paths))
      for (const operation of Object.values<{
        operationId: string
        parameters: { name: string; in: string }[]
      }>(methods)) {
        ids.push(operation.operationId)
        const named = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`)
        expect(path.match(/\{\w+\}/g) ?? []).toEqual(named)
      }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells an act by its type', () => {
    const { Act } = description.components.schemas
    expect(Act.discriminator.propertyName).toBe('type')
    expect(Object.keys(Act.discriminator.mapping)).toHaveLength(Act.oneOf.length)
    expect(description.components.schemas['cell.voted'].properties.matter.enum).toContain('admission')
    expect(description.components.schemas['cell.voted'].additionalProperties).toBe(false)
  })

  it('says of recording which refusals to expect, by status', () => {
    const { responses } = description.paths['/cases/{id}/acts'].post
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['201', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428']),
    )
    expect(responses[422].description).toContain('act.refused')
    expect(responses[403].description).toContain('role.not-of-body')
    expect(responses[412].content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Problem',
    )
  })

  it('says of the days and the page which values they take', () => {
    const parameters = description.paths['/cases'].get.parameters
    const limit = parameters.find(({ name }: { name: string }) => name === 'limit')
    expect(limit).toMatchObject({ in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200 } })
    const dueFrom = parameters.find(({ name }: { name: string }) => name === 'dueFrom')
    expect(dueFrom.schema).toMatchObject({ type: 'string', format: 'date' })
  })
})

describe('the refusals of the service', () => {
  it('have words in both languages, each a sentence', () => {
    for (const { title } of Object.values(problems))
      for (const words of [title.vi, title.en]) expect(words).toMatch(/^\p{Lu}.+\.$/u)
  })
})
