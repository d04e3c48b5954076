import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWithPackage } from './packed.js'

let home: string
let installed: string

beforeAll(() => {
  ;({ home, installed } = appWithPackage())
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** The files a page links to; an address of the web is none. */
const linkedFrom = (page: string): readonly string[] =>
  [
    ...readFileSync(page, 'utf8')
      .replace(/^```.*?^```/gms, '')
      .matchAll(/\]\(([^)\s#]+)[^)]*\)/g),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/^[a-z]+:/.test(path))
    .map((path) => join(dirname(page), decodeURIComponent(path)))

/** Every page that is reached from one by links, with what it links to. */
function walk(page: string, walked = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  if (walked.has(page)) return walked
  const files = linkedFrom(page)
  walked.set(page, files)
  for (const file of files) if (file.endsWith('.md') && existsSync(file)) walk(file, walked)
  return walked
}

describe('the links of the packed package', () => {
  it.each(['README.md', 'README.vi.md', 'CHANGELOG.md'])('lead from %s to files that are there', (name) => {
    const dead = [...walk(join(installed, name))].flatMap(([page, files]) =>
      files
        .filter((file) => !existsSync(file))
        .map((file) => `${relative(installed, page)} -> ${relative(installed, file)}`),
    )
    expect(dead).toEqual([])
  })

  it('reach the guides and the examples from README.md', () => {
    const pages = [...walk(join(installed, 'README.md')).keys()].map((page) => relative(installed, page))
    expect(pages).toEqual(
      expect.arrayContaining(['docs/concepts.md', 'docs/stores.md', 'examples/service/README.md']),
    )
  })
})
