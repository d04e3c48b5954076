import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { actTypes, isPlainDay } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { actFields, actJsonSchema, actSchemas, issueMessages } from '../../src/schemas.js'
import { acts } from '../support/journey.js'

const vote = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }

const validator = () => {
  const ajv = new Ajv2020({ discriminator: true, allErrors: true })
  ajv.addFormat('date', isPlainDay)
  ajv.addFormat('date-time', true)
  return ajv
}

describe('the JSON schema of the union of acts', () => {
  const check = validator().compile(actJsonSchema())

  it('is under 65 kB', () => {
    expect(Buffer.byteLength(JSON.stringify(actJsonSchema()))).toBeLessThan(65_000)
  })

  it('takes every act of a lawful life', () => {
    expect(acts.filter((act) => !check(act))).toEqual([])
  })

  it.each([
    { why: 'a wrong date', act: { ...vote, on: '2025-02-30' }, path: '/on', keyword: 'format' },
    { why: 'a code that is none', act: { ...vote, matter: 'exit' }, path: '/matter', keyword: 'enum' },
    { why: 'a field there is not', act: { ...vote, ground: 'x' }, path: '', keyword: 'additionalProperties' },
    { why: 'an act there is not', act: { ...vote, type: 'cell.vote' }, path: '', keyword: 'discriminator' },
    {
      why: 'a tally without its votes',
      act: { ...vote, tally: { members: 5 } },
      path: '/tally',
      keyword: 'required',
    },
  ])('has one error for $why', ({ act, path, keyword }) => {
    expect(check(act)).toBe(false)
    const errors = check.errors ?? []
    expect(errors.map((error) => [error.instancePath, error.keyword])).toEqual([[path, keyword]])
  })
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
