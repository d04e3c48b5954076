import {
  actSchema,
  bodySchema,
  committeeTallySchema,
  personSchema,
  tallySchema,
  unitSchema,
} from 'ketnap/schemas'
import { z } from 'zod'
import { answerSchemas } from './answers.js'
import type { Operation } from './operation.js'
import { type ProblemCode, problems } from './problems.js'

const components = '#/components/schemas/'
const refTo = (name: string) => ({ $ref: `${components}${name}` })

/** The description of the API (OpenAPI 3.1), made of the operations that are routed and the schemas that are checked. */
export function apiDescription(operations: readonly Operation[]): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cases of admission to the Party',
      version: '1.0.0',
      description:
        'Acts of the procedure are recorded where the law of their day allows them; a refusal names every rule, clause and first lawful day. Sentences are in the language of Accept-Language: vi or en.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: pathsOf(operations),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: schemas(),
    },
  }
}

function pathsOf(operations: readonly Operation[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const { path, method } = operation
    paths[path] = { ...paths[path], [method]: described(operation) }
  }
  return paths
}

function described(operation: Operation): Record<string, unknown> {
  const { id, summary, access, body, answers } = operation
  return {
    operationId: id,
    summary,
    ...(access === 'open' && { security: [] }),
    parameters: parametersOf(operation),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, name]) => [
          status,
          { description: 'Answered.', content: { 'application/json': { schema: schemaOf(name) } } },
        ]),
      ),
      ...refusalsOf(operation),
    },
  }
}

/** The description itself has no component to be described by. */
const schemaOf = (name: string) => (name === 'OpenApi' ? { type: 'object' } : refTo(name))

function parametersOf({ path, query, headers }: Operation): readonly object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 100 },
  }))
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: plain(z.toJSONSchema(schema as z.ZodType, { io: 'output' })),
  }))
  const inHeader = (headers ?? []).map((name) => ({
    name,
    in: 'header',
    required: name === 'If-Match',
    description: headerWords[name],
    schema: { type: 'string' },
  }))
  return [...inPath, ...inQuery, ...inHeader]
}

const headerWords = {
  'If-Match': 'The revision of the case that was read, as in ETag: "7".',
  'Idempotency-Key': 'Id of the entry; a request sent again under it is answered as the first time.',
} as const

/** Refusals any operation may answer with, by what it asks of a request. */
const common = (operation: Operation): readonly ProblemCode[] => [
  'request.malformed',
  'query.malformed',
  'method.not-allowed',
  'request.too-slow',
  'request.headers-too-large',
  'service.failed',
  'store.unavailable',
  ...(operation.access === 'open' ? [] : (['caller.unknown'] as const)),
  ...(operation.access === 'record' ? (['role.reader'] as const) : []),
  ...(operation.body === undefined ? [] : bodyProblems),
  ...(operation.headers === undefined ? [] : (['header.malformed'] as const)),
]

const bodyProblems = [
  'body.malformed',
  'body.too-deep',
  'body.duplicate-key',
  'body.unprintable',
  'body.reserved-field',
  'body.too-large',
  'body.unsupported-type',
] as const

/** Faults of the library that an act can bring about, by status. */
const actFaults = { 400: ['act.malformed'], 409: ['entry.repeated'], 422: ['act.refused', 'entry.unknown'] }

function refusalsOf(operation: Operation): Record<string, object> {
  const codes = new Map<number, string[]>()
  const add = (status: number, code: string) => codes.set(status, [...(codes.get(status) ?? []), code])
  for (const code of [...common(operation), ...operation.problems]) add(problems[code].status, code)
  if (operation.body !== undefined)
    for (const [status, faults] of Object.entries(actFaults))
      for (const code of faults) add(Number(status), code)
  return Object.fromEntries(
    [...codes].map(([status, list]) => [
      status,
      {
        description: [...new Set(list)].join(', '),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  )
}

/** Every act, body and answer as a component; what several name is one component that they refer to. */
function schemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  for (const option of actSchema.options) registry.add(option, { id: option.shape.type.value })
  const named = {
    Act: actSchema,
    Body: bodySchema,
    Person: personSchema,
    Unit: unitSchema,
    Tally: tallySchema,
    CommitteeTally: committeeTallySchema,
  }
  for (const [id, schema] of Object.entries({ ...named, ...answerSchemas })) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${components}${id}` })
  const found = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]))
  const types = actSchema.options.map((option) => option.shape.type.value)
  const mapping = Object.fromEntries(types.map((type) => [type, `${components}${type}`]))
  return { ...found, Act: { ...found.Act, discriminator: { propertyName: 'type', mapping } } }
}

/** A schema without the address and the dialect it has where it stands alone. */
function plain({ $id: _, $schema: __, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema
}
