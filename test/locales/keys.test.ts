import { describe, expect, it } from 'vitest'
import { subjects as inEnglish } from '../../src/locales/en/subjects.js'
import { en } from '../../src/locales/en.js'
import { fieldOfFact, type ValueOf } from '../../src/locales/fact-fields.js'
import { fieldsOfProvision, type ProvisionFields } from '../../src/locales/provision-fields.js'
import type { TextsBySubject } from '../../src/locales/subject-texts.js'
import type { Words } from '../../src/locales/texts.js'
import { subjects as inVietnamese } from '../../src/locales/vi/subjects.js'
import { vi } from '../../src/locales/vi.js'
import { provisions } from '../../src/regulations/provisions.js'
import { samples } from './samples.js'

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

const kinds = ['rules', 'missing', 'cures', 'provisions', 'codes'] as const

/** The codes that two subjects of a language word. */
const wordedTwice = (subjects: TextsBySubject) =>
  kinds.flatMap((kind) => {
    const codes = Object.values(subjects).flatMap((subject) => Object.keys(subject[kind]))
    return codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${kind} ${code}`)
  })

describe('a code', () => {
  it.each([inVietnamese, inEnglish])('has its words in one subject, none laid over another’s', (subjects) => {
    expect(wordedTwice(subjects)).toEqual([])
  })

  it('worded in a second subject is told', () => {
    const { codes, rules } = inEnglish.vote
    const pool = {
      ...inEnglish.pool,
      rules: { ...inEnglish.pool.rules, ...rules },
      codes: { ...inEnglish.pool.codes, ...codes },
    }
    expect(wordedTwice({ ...inEnglish, pool })).toContain('rules cell.two-thirds')
    expect(wordedTwice({ ...inEnglish, pool })).toContain('codes voteForm')
  })

  it('of a value that is looked up in several fields has one meaning in them', () => {
    const sources = (found: ValueOf | ProvisionFields | undefined): readonly (readonly string[])[] => {
      if (found === undefined || typeof found === 'string') return []
      return 'codes' in found ? [...sources(found.codes), ...sources(found.names)] : [found]
    }
    const lists = [
      ...Object.keys(samples).flatMap((rule) =>
        factNames(rule).flatMap((fact) => sources(fieldOfFact(rule, fact))),
      ),
      ...provisions.flatMap(({ id }) => sources(fieldsOfProvision(id))),
    ]
    expect(lists.length).toBeGreaterThan(5)
    for (const { texts } of [vi, en]) {
      const words: Readonly<Record<string, Words>> = { ...texts.codes, body: texts.bodies, act: texts.acts }
      for (const list of lists) {
        const said = new Map<string, string>()
        for (const [code, word] of list.flatMap((field) => Object.entries(words[field] ?? {}))) {
          expect(said.get(code) ?? word, `${code} in ${list.join(', ')}`).toBe(word)
          said.set(code, word)
        }
      }
    }
  })
})

const factNames = (rule: string) => [
  ...new Set((samples[rule] ?? []).flatMap(([, facts]) => Object.keys(facts))),
]
