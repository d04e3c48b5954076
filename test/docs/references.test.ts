import { describe, expect, it } from 'vitest'
import { deadReferences, type Repository } from './dead-references.js'
import { repository } from './repository.js'

const pages = repository.files.filter((path) => path.endsWith('.md'))

describe('the pages', () => {
  it('are found', () => {
    expect(pages).toContain('README.md')
    expect(pages).toContain('docs/architecture.md')
    expect(pages).toContain('docs/rulebook/vote.md')
  })

  it.each(pages)('%s leads to files, folders, headings and names that exist', (page) => {
    expect(deadReferences(repository, page)).toEqual([])
  })
})

describe('a reference that leads nowhere', () => {
  const page = [
    '# One `page`',
    '[file](docs/other.md) [heading](docs/other.md#thời-gian) [here](#one-page) [out](https://example.org/x.md)',
    '[gone](docs/gone.md) [no such heading](docs/other.md#gone) [nor here](#gone)',
    '`src/law/` `src/law/citation.ts` `src/<floor>/citation.ts` `src/{law,gone}/citation.ts` src/gone.ts',
    '`[no link](gone.md)` `src/law/citation.ts` (`cite`, `gone`)',
    '```ts',
    "import './gone.js' // test/gone.test.ts",
    '```',
  ].join('\n')
  const small: Repository = {
    files: ['README.md', 'docs/other.md', 'src/law/citation.ts'],
    read: (path) => (path === 'README.md' ? page : '# Thời gian\nfunction cite() {}\n'),
  }

  it('is found, be it a link, an anchor, a path in text or code, or a name that its file has not', () => {
    expect(deadReferences(small, 'README.md')).toEqual([
      'docs/gone.md',
      'docs/other.md#gone',
      '#gone',
      'src/{law,gone}/citation.ts',
      'src/gone.ts',
      'test/gone.test.ts',
      'gone in src/law/citation.ts',
    ])
  })

  it('is found from a folder, where a link starts at the page and a path at the root', () => {
    const text = '[up](../README.md) [not up](README.md) src/law/citation.ts'
    const nested: Repository = { ...small, read: () => text }
    expect(deadReferences(nested, 'docs/other.md')).toEqual(['README.md'])
  })
})
