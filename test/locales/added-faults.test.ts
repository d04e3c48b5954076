import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'
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

  it('are taken where every placeholder is filled', () => {
    const added = {
      rules: { 'local.x.notice': { title, broken: 'Only {actual|day|days}.', missing: '{missing}' } },
    }
    expect(withTexts(en, added, rules).rule('local.x.notice')).toBe(
      'The cell gives notice 5\u00a0days before',
    )
  })
})
