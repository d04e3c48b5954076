import { Validator } from '@seriousme/openapi-schema-validator'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { vi } from '../../src/locales/vi.js'
import { actJsonSchema } from '../../src/schemas.js'
import { patient } from '../support/patient.js'

/** The description of an API of an app's own, in which the schemas stand as they are given. */
const description = () => ({
  openapi: '3.1.0',
  info: { title: 'Acts', version: '1.0.0' },
  paths: {
    '/acts': {
      post: {
        operationId: 'recordAct',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Vote' } } },
        },
        responses: { 204: { description: 'Recorded.' } },
      },
    },
  },
  components: { schemas: { Vote: actJsonSchema('cell.voted', { locale: vi }) } },
})

/** The union of acts as a component, and what its fields share as others beside it. */
function union() {
  const { $defs, ...Vote } = actJsonSchema(undefined, { definitionsAt: '#/components/schemas' })
  return { Vote, ...($defs as object) }
}

/** The faults a compiler finds in a program of two files; the language's own library is taken as right. */
function faultsOf(generated: string, used: string): readonly string[] {
  const files: Readonly<Record<string, string>> = { '/act.d.ts': generated, '/used.ts': used }
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    skipDefaultLibCheck: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, target) => {
    const text = files[name]
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target)
  }
  host.fileExists = (name) => name in files || fileExists(name)
  host.readFile = (name) => files[name] ?? readFile(name)
  const program = ts.createProgram(['/used.ts'], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('a description of an API (OpenAPI 3.1) in which the JSON schemas of acts stand', () => {
  it.each([
    { of: 'one act', schemas: { Vote: actJsonSchema('cell.voted', { locale: vi }) } },
    { of: 'the union of acts', schemas: { Vote: actJsonSchema() } },
    { of: 'the union of acts, its definitions beside it', schemas: union() },
  ])('is well formed by the schema of OpenAPI 3.1 itself, with that of $of', async ({ schemas }) => {
    const made = { ...description(), components: { schemas } }
    const { valid, errors } = await new Validator().validate(structuredClone(made))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('is read by a generator of types: a compiler then tells a field that is wrong', patient, async () => {
    const types = astToString(await openapiTS(JSON.stringify(description())))
    expect(types).toContain('@description ngày việc diễn ra, không phải ngày nhập')
    const used = (fields: string) => `
      import type { components } from './act.js'
      export const vote: components['schemas']['Vote'] = { type: 'cell.voted', on: '2025-09-15', ${fields} }`
    expect(faultsOf(types, used("matter: 'admission', tally: { members: 5, yes: 4 }"))).toEqual([])
    expect(faultsOf(types, used("matter: 'exit'"))[0]).toMatch(
      /'"exit"' is not assignable to type '"admission"/,
    )
    expect(faultsOf(types, used("matter: 'admission', taly: {}"))[0]).toMatch(/'taly' does not exist/)
  })

  it('is read by a generator of types with the union of acts', patient, async () => {
    const made = { ...description(), components: { schemas: union() } }
    const types = astToString(await openapiTS(JSON.stringify(made)))
    const used = (act: string) => `
      import type { components } from './act.js'
      export const act: components['schemas']['Vote'] = ${act}`
    const assigned = "{ type: 'helper.assigned', on: '2025-09-15', helper: { id: 'a', official: true } }"
    expect(faultsOf(types, used(assigned))).toEqual([])
    expect(faultsOf(types, used("{ type: 'ceremony.holden', on: '2025-09-15' }"))).toHaveLength(1)
    expect(faultsOf(types, used("{ type: 'cell.voted', on: '2025-09-15', matter: 'exit' }"))).toHaveLength(1)
  })
})
