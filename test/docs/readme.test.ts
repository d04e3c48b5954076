import { describe, expect, it } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { repository } from './repository.js'

describe.each(['README.md', 'README.vi.md'])('%s', (path) => {
  const page = repository.read(path)

  it('has at most 10 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(10_000)
  })

  it('has one diagram', () => {
    expect(page.match(/^```mermaid$/gm)).toHaveLength(1)
  })

  it('names every entry of the package', () => {
    const named = [...page.matchAll(/`(ketnap(?:\/[\w/-]+)?)`/g)].map(([, name]) => name as string)
    const all = entries.map((name) => (name === 'index' ? 'ketnap' : `ketnap/${name}`))
    expect([...new Set(named)].sort()).toEqual(all.sort())
  })
})
