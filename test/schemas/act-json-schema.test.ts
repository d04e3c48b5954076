import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Applicability, applicability } from '../../src/casefile/acts/applicability.js'
import { type ActType, actTypes, isPlainDay } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { actFields, actJsonSchema, actSchemas, issueMessages } from '../../src/schemas.js'
import { anyAct } from '../adapters/privacy/any-act.js'
import { withoutInapplicable } from '../rules/fields/fields.js'
import { valuesOf } from '../rules/fields/legal-values.js'
import { acts } from '../support/journey.js'

const vote = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }

const validator = () => {
  const ajv = new Ajv2020({ discriminator: true, allErrors: true })
  ajv.addFormat('date', isPlainDay)
  ajv.addFormat('date-time', true)
  return ajv
}

/** Every field of an act that means something under some values of another only. */
const dependent = actTypes.flatMap((type) =>
  Object.entries(applicability[type] as Applicability).flatMap(([field, under]) =>
    under ? [{ type, field, of: under.of }] : [],
  ),
)

type Given = Readonly<Record<string, unknown>>

interface FieldSchema {
  readonly enum?: readonly string[]
  readonly format?: string
}

/** Valid acts of a type, the same in every run. */
const actsOf = (type: ActType): readonly Given[] =>
  fc.sample(anyAct(type), { numRuns: 5, seed: 11 }) as unknown as readonly Given[]

const without = (act: Given, field: string) =>
  Object.fromEntries(Object.entries(act).filter(([name]) => name !== field))

/** The act with a value, and without what means nothing beside it. */
const changed = (type: ActType, act: Given, field: string, value: unknown) =>
  withoutInapplicable(applicability[type] as Applicability, { ...act, [field]: value }, field) as Given

/** Every fault that one field of an act can have by itself, with the error that tells of it. */
function* faultsOf(
  type: ActType,
  act: Given,
): Generator<readonly [act: Given, path: string, keyword: string]> {
  const { properties, required } = actJsonSchema(type) as {
    properties: Record<string, FieldSchema>
    required: readonly string[]
  }
  for (const [name, { enum: values, format }] of Object.entries(properties)) {
    // A field that depends on another is wrong twice where the other does not say so.
    if (act[name] === undefined && name in applicability[type]) continue
    if (format === 'date') yield [changed(type, act, name, '2025-02-30'), `/${name}`, 'format']
    if (values) yield [changed(type, act, name, 'no-such-code'), `/${name}`, 'enum']
    else if (act[name] !== undefined && name !== 'type')
      yield [changed(type, act, name, null), `/${name}`, 'type']
    if (required.includes(name) && name !== 'type')
      yield [changed(type, without(act, name), name, undefined), '', 'required']
  }
  yield [{ ...act, noSuchField: 1 }, '', 'extra']
  yield [{ ...act, by: { kind: 'nobody' } }, '/by/kind', 'enum']
  yield [{ ...act, by: { kind: 'cell', noSuchField: 1 } }, '/by', 'additionalProperties']
}

/** A field there is not is told of by one keyword in the union and by another in the schema of one act. */
const extra = ['additionalProperties', 'unevaluatedProperties']

describe('the JSON schema of the union of acts', () => {
  const check = validator().compile(actJsonSchema())
  const errorsOf = (act: unknown, by = check) => {
    by(act)
    return (by.errors ?? []).map(({ instancePath, keyword }) => [instancePath, keyword])
  }

  it('is under 51 kB, and its values in words under 72 kB', () => {
    expect(Buffer.byteLength(JSON.stringify(actJsonSchema()))).toBeLessThan(51_000)
    expect(Buffer.byteLength(JSON.stringify(actJsonSchema(undefined, { locale: vi })))).toBeLessThan(72_000)
  })

  it('takes every act of a lawful life', () => {
    expect(acts.filter((act) => !check(act))).toEqual([])
  })

  it.each(actTypes)('takes valid acts and has one error for each fault: %s', (type) => {
    const alone = validator().compile(actJsonSchema(type))
    let tried = 0
    for (const act of actsOf(type)) {
      for (const by of [check, alone]) expect(errorsOf(act, by)).toEqual([])
      for (const [wrong, path, keyword] of faultsOf(type, act)) {
        tried += 1
        for (const by of [check, alone]) {
          const errors = errorsOf(wrong, by)
          expect(errors, `${JSON.stringify(wrong)}`).toEqual([
            [path, keyword === 'extra' ? expect.any(String) : keyword],
          ])
          if (keyword === 'extra') expect(extra).toContain(errors[0]?.[1])
        }
      }
    }
    expect(tried).toBeGreaterThan(20)
  })

  it.each([
    { why: 'a wrong date', act: { ...vote, on: '2025-02-30' }, path: '/on', keyword: 'format' },
    { why: 'a code that is none', act: { ...vote, matter: 'exit' }, path: '/matter', keyword: 'enum' },
    {
      why: 'a field there is not',
      act: { ...vote, ground: 'x' },
      path: '',
      keyword: 'unevaluatedProperties',
    },
    { why: 'an act there is not', act: { ...vote, type: 'cell.vote' }, path: '', keyword: 'discriminator' },
    {
      why: 'a tally without its votes',
      act: { ...vote, tally: { members: 5 } },
      path: '/tally',
      keyword: 'required',
    },
    {
      why: 'a field that means nothing beside the matter',
      act: { ...vote, matter: 'recognition', acceptsPlatform: true },
      path: '/matter',
      keyword: 'const',
    },
    {
      why: 'months of a place where somebody lives',
      act: {
        type: 'particulars.changed',
        on: '2025-09-15',
        unit: { competence: { ground: 'residence', handledBy: 'residence', months: 6 } },
      },
      path: '/unit/competence/ground',
      keyword: 'enum',
    },
  ])('has one error for $why', ({ act, path, keyword }) => {
    expect(errorsOf(act)).toEqual([[path, keyword]])
  })

  it.each(dependent)(
    'takes $type $field under the values of $of that the schemas of zod take it under',
    (one) => {
      const { type, field, of } = one
      const given = fc
        .sample(anyAct(type), { numRuns: 200, seed: 11 })
        .find((act) => field in act) as unknown as Given
      const shape = actSchemas[type].shape as unknown as Readonly<Record<string, z.ZodType>>
      const answers = valuesOf(shape[of] as z.ZodType, { day: '2025-08-01', labels: [] }).map((value) => {
        const act = JSON.parse(JSON.stringify({ ...given, [of]: value }))
        const others = withoutInapplicable(applicability[type] as Applicability, act, field)
        expect(errorsOf(others)).toHaveLength(actSchemas[type].safeParse(others).success ? 0 : 1)
        return errorsOf(others).length
      })
      expect([...new Set(answers)].sort()).toEqual([0, 1])
    },
  )
})

describe('the JSON schema of one act', () => {
  it('stands alone, with labels and values in the words of a language', () => {
    const schema = actJsonSchema('cell.voted', { locale: vi }) as {
      title: string
      properties: Record<string, Record<string, unknown>>
    }
    expect(schema.title).toBe('chi bộ xét và biểu quyết')
    expect(schema.properties.form).toMatchObject({
      title: 'Hình thức biểu quyết',
      enum: ['secret-ballot', 'raised-card', 'show-of-hands'],
    })
    expect(schema.properties.form?.['x-enum-descriptions']).toHaveLength(3)
    expect(JSON.stringify(schema)).not.toContain('$ref')
  })

  it('refers to definitions where they are told to stand', () => {
    const schema = actJsonSchema(undefined, { definitionsAt: '#/components/schemas' })
    expect(schema.$id).toBeUndefined()
    expect(JSON.stringify(schema)).toContain('"$ref":"#/components/schemas/')
    expect(JSON.stringify(schema)).not.toContain('"$ref":"#/$defs/')
  })

  it('names the act that a misspelt one was meant for', () => {
    expect(() => actJsonSchema('cell.vote' as never)).toThrow('did you mean cell.voted?')
  })
})

describe('what is said of fields', () => {
  it.each(actTypes)('names every field of %s in both languages', (type) => {
    const fields = actFields(type) ?? {}
    expect(Object.keys(fields).sort()).toEqual(Object.keys(actSchemas[type].shape).sort())
    expect(Object.values(fields).filter(({ label }) => label.vi === '' || label.en === '')).toEqual([])
  })

  it('leads to a word for each value of a list', () => {
    const { form } = actFields('cell.voted') ?? {}
    expect(form).toMatchObject({
      label: { vi: 'Hình thức biểu quyết', en: 'Form of the vote' },
      codes: 'voteForm',
    })
  })
})

describe('the messages of zod in the words of a language', () => {
  const tally = { members: 5, yes: 6 }

  it.each([
    {
      locale: vi,
      message:
        'Số phiếu và số người vắng vượt quá tổng số thành viên (cần: tán thành + không tán thành + không có ý kiến + vắng ≤ tổng số).',
    },
    {
      locale: en,
      message:
        'Votes and absences are more than the members (expected: yes + no + abstained + absent <= members).',
    },
  ])('tell of a tally that does not add up, on its field: $locale.language', ({ locale, message }) => {
    const { error } = actSchemas['cell.voted'].safeParse({ ...vote, tally }, { error: issueMessages(locale) })
    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([['tally', message]])
    expect(z.config().localeError).toBeDefined()
  })

  it('ask of a misspelt field whether another was meant', () => {
    const { error } = actSchemas['cell.voted'].safeParse(
      { type: 'cell.voted', on: '2025-09-15', matter: 'admission', taly: {} },
      { error: issueMessages(en) },
    )
    expect(error?.issues.map(({ message }) => message).join()).toMatch(/did you mean tally\?/)
  })
})
