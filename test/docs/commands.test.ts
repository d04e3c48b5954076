import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { repository } from './repository.js'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

const pages = repository.files.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md')

const runIn = (text: string) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string)

describe('the commands', () => {
  it.each(pages)('that %s names exist', (page) => {
    expect(runIn(repository.read(page)).filter((name) => !(name in scripts))).toEqual([])
  })

  it('are all in CONTRIBUTING.md', () => {
    const named = new Set(runIn(repository.read('CONTRIBUTING.md')))
    const byItself = ['start', 'test', 'prepack']
    expect(Object.keys(scripts).filter((name) => !named.has(name) && !byItself.includes(name))).toEqual([])
  })
})

describe('the imports', () => {
  const importing = pages.flatMap((page) =>
    [...repository.read(page).matchAll(/import (?:type )?\{([^}]*)\} from '(ketnap(?:\/[\w/-]+)?)'/g)].map(
      ([, names, entry]) => ({ page, names: (names as string).match(/\w+/g) ?? [], entry: entry as string }),
    ),
  )

  it.each(importing)('that $page takes from $entry are exported', ({ names, entry }) => {
    const name = entry === 'ketnap' ? 'index' : entry.slice('ketnap/'.length)
    expect(entries).toContain(name)
    const source = repository.read(`src/${name}.ts`)
    const exported = names.filter((one) => one !== 'type')
    expect(exported.filter((one) => !new RegExp(`\\b${one}\\b`).test(source))).toEqual([])
  })
})
