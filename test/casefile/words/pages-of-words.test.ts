import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actsPage } from '../../../scripts/generate/acts-page.js'
import { bodiesPage } from '../../../scripts/generate/bodies-page.js'
import { inEveryLanguage } from '../../../scripts/generate/language.js'

// The pages on which the words of every field and of its codes are read. `test/examples/generated.test.ts` holds every generated
// file to the code, and is too slow to be asked of each word.

describe.each([
  ['acts.md', actsPage],
  ['bodies.md', bodiesPage],
] as const)('%s', (name, page) => {
  it.each(Object.entries(inEveryLanguage(name, page)))('%s says what the code says', (path, content) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content)
  })
})
