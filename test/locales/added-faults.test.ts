import { describe, expect, it } from 'vitest'
import type { AdmissionError } from '../../src/errors.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { type AddedTexts, withTexts } from '../../src/locales/with-texts.js'

const title = 'the cell gives notice 5 days before'
const rules = [{ id: 'local.x.notice', facts: ['actual'] }]

describe('texts that an app adds', () => {
  it.each<{ why: string; added: AddedTexts; path: string; expected: string }>([
    {
      why: 'a fact that the rule does not give',
      added: { rules: { 'local.x.notice': { title, broken: 'Only {actualDays} days.' } } },
      path: 'rules.local.x.notice.broken',
      expected: 'missing | actor | actual',
    },
    {
      why: 'a form that is none',
      added: { rules: { 'local.y': { title, broken: 'One of {known|orr}.' } } },
      path: 'rules.local.y.broken',
      expected: 'placeholder form',
    },
    {
      why: 'a brace that is not closed',
      added: { rules: { 'local.y': { title, met: 'On {lastDay.' } } },
      path: 'rules.local.y.met',
      expected: 'placeholder form',
    },
    {
      why: 'a placeholder in a title',
      added: { rules: { 'local.y': { title: 'within {days} days' } } },
      path: 'rules.local.y.title',
      expected: '',
    },
    {
      why: 'a placeholder in a cure',
      added: { cures: { 'local.cure': 'do {what}' } },
      path: 'cures.local.cure',
      expected: '',
    },
    {
      why: 'a fact that no sentence of the library has for its rule',
      added: { rules: { 'matters.review': { title, broken: 'Only {ayes}.' } } },
      path: 'rules.matters.review.broken',
      expected: expect.any(String) as unknown as string,
    },
  ])('are refused for $why', ({ added, path, expected }) => {
    expect(() => withTexts(en, added, rules)).toThrow(
      expect.objectContaining({
        code: 'texts.malformed',
        facts: { issues: [{ path, code: 'placeholder.unknown', expected }] },
      }),
    )
  })

  it('are refused for a placeholder in a task', () => {
    expect(() => withTexts(en, { tasks: { 'local.x.notice': 'give notice on {day}' } })).toThrow(
      expect.objectContaining({
        code: 'texts.malformed',
        facts: { issues: [{ path: 'tasks.local.x.notice', code: 'placeholder.unknown', expected: '' }] },
      }),
    )
  })

  it.each<{ texts: object; path: string; meant: string }>([
    { texts: { title, brokn: 'Too late.' }, path: 'rules.local.y.brokn', meant: 'broken' },
    {
      texts: { title, broken: { headline: 'Too late.', toodo: 'wait' } },
      path: 'rules.local.y.broken.toodo',
      meant: 'todo',
    },
  ])('are refused for $path, which nobody says', ({ texts, path, meant }) => {
    const refused = () => withTexts(en, { rules: { 'local.y': texts } } as never)
    const issues = [{ path, code: 'field.unknown', expected: '', meant }]
    expect(refused).toThrow(expect.objectContaining({ code: 'texts.malformed', facts: { issues } }))
    const said = `The texts added are not well formed:\n- ${path}: no such field; did you mean ${meant}?`
    const inVietnamese = `Câu chữ thêm vào không hợp lệ:\n- ${path}: trường này không có trong cấu trúc dữ liệu; có phải là ${meant}?`
    try {
      refused()
    } catch (error) {
      expect([en.error(error as AdmissionError), vi.error(error as AdmissionError)]).toEqual([
        said,
        inVietnamese,
      ])
    }
  })

  it('are taken where every placeholder is filled', () => {
    const added = {
      rules: { 'local.x.notice': { title, broken: 'Only {actual|day|days}.', missing: '{missing}' } },
    }
    expect(withTexts(en, added, rules).rule('local.x.notice')).toBe(
      'The cell gives notice 5\u00a0days before',
    )
  })
})
