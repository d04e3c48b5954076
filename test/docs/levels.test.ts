import { describe, expect, it } from 'vitest'
import { repository } from './repository.js'

const inVietnamese = repository.files.filter((path) => /^docs\/vi\/.*\.md$/.test(path))

/** The page of the same name, or the one it links to as its English. */
function twinOf(path: string): string {
  const linked = /^\[In English\]\(\.\.\/([\w-]+\.md)\)$/m.exec(repository.read(path))?.[1]
  return linked ? `docs/${linked}` : path.replace('docs/vi/', 'docs/')
}

const byName = inVietnamese.filter((path) => repository.files.includes(path.replace('docs/vi/', 'docs/')))

const withoutCode = (page: string) => page.replace(/^```.*?^```$/gms, '')

/** The headings of a page by their depth, in order; one that is a code is the same in every language. */
const headingsOf = (page: string) =>
  [...withoutCode(page).matchAll(/^(#+) (?:`([^`]*)`$)?/gm)].map(([, depth, code = '']) => `${depth} ${code}`)

const blocksOf = (page: string) => page.match(/^```.*?^```$/gms) ?? []

const rowsOf = (page: string) => withoutCode(page).match(/^\|/gm)?.length ?? 0

/** What a reader sees outside code, links and names. */
const prose = (page: string) =>
  withoutCode(page)
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')

describe('the pages in Vietnamese', () => {
  it('are the guides an office reads first, and the generated pages', () => {
    expect(inVietnamese).toEqual(
      expect.arrayContaining(
        [
          'concepts',
          'time',
          'xstate',
          'cookbook',
          'personal-data',
          'reports',
          'narrative',
          'acts',
          'bodies',
          'fields',
          'glossary',
        ]
          .map((name) => `docs/vi/${name}.md`)
          .concat('docs/vi/rulebook/README.md', 'docs/vi/rulebook/vote.md'),
      ),
    )
  })

  it.each(inVietnamese)('%s has the headings of its twin', (path) => {
    expect(headingsOf(repository.read(path))).toEqual(headingsOf(repository.read(twinOf(path))))
  })

  it.each(byName)('%s has the tables of its twin, and every block of code', (path) => {
    const [here, there] = [repository.read(path), repository.read(twinOf(path))]
    expect(blocksOf(here)).toEqual(blocksOf(there))
    expect(rowsOf(here)).toBe(rowsOf(there))
  })

  it.each(inVietnamese)('%s says nothing in English outside of code', (path) => {
    const english = /\b(?:the|and|is|are|of|with|from|that|this|where|which|not|by|on|day|date|list)\b/gi
    const found = [...prose(repository.read(path)).matchAll(english)].map(([word]) => word)
    // The glossary has the English of each term in a column of its own.
    if (path !== 'docs/vi/glossary.md') expect(found).toEqual([])
  })
})

describe('the glossary', () => {
  const page = repository.read('docs/glossary.md')
  const vocabulary = ['docs/acts.md', 'docs/chart.md', 'docs/bodies.md', 'docs/concepts.md']
    .concat(repository.files.filter((path) => path.startsWith('docs/reference/')))
    .map((path) => repository.read(path))
    .join('\n')

  it('names in the code what is there', () => {
    const codes = [...page.matchAll(/`([\w.-]+)`/g)].map(([, code]) => code as string)
    expect(codes.length).toBeGreaterThan(40)
    expect(codes.filter((code) => !vocabulary.includes(code))).toEqual([])
  })
})
