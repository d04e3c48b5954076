import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'

/** The paths of a dictionary; a sentence that is a function counts as its path alone. */
const pathsOf = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}/${key}`
    return typeof inner === 'object' && inner !== null ? pathsOf(inner, here) : [here]
  })

describe('the dictionaries', () => {
  it('have the same keys in both languages, each rule the same wordings', () => {
    expect(pathsOf(en.texts)).toEqual(pathsOf(vi.texts))
  })

  it('name each of the error codes', () => {
    const source = readFileSync(fileURLToPath(new URL('../../src/errors.ts', import.meta.url)), 'utf8')
    const codes = [...source.matchAll(/^ {2}\| '([^']+)'/gm)].map(([, code = '']) => code)
    const byLine = ['act.malformed', 'act.refused']
    expect(codes.length).toBeGreaterThan(12)
    expect(Object.keys(vi.texts.errors).sort()).toEqual(codes.filter((code) => !byLine.includes(code)).sort())
  })

  it('begin a title small and leave out its full stop', () => {
    for (const { texts } of [vi, en]) {
      const titles = [...Object.values(texts.rules), ...Object.values(texts.policies)].map(
        ({ title }) => title,
      )
      expect([...titles, ...Object.values(texts.provisions)].filter((title) => title.endsWith('.'))).toEqual(
        [],
      )
      expect(titles.filter((title) => /^\p{Lu}/u.test(title) && !title.startsWith('Party'))).toEqual([])
    }
  })

  it('hold no empty text', () => {
    for (const { texts } of [vi, en]) expect(JSON.stringify(texts)).not.toMatch(/":"\s*"/)
  })
})
