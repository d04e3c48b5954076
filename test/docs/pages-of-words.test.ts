import { describe, expect, it } from 'vitest'
import { actsPage } from '../../scripts/generate/acts-page.js'
import { bodiesPage } from '../../scripts/generate/bodies-page.js'
import { fieldsPage } from '../../scripts/generate/fields-page.js'
import { inEveryLanguage } from '../../scripts/generate/language.js'
import { repository } from './repository.js'

// The pages on which every word of a field is read, its codes, and what notices it: beside `test/examples/generated.test.ts`, which
// holds every generated file to the code and is too slow to be asked of each word.

describe.each([
  ['acts.md', actsPage],
  ['bodies.md', bodiesPage],
  ['fields.md', fieldsPage],
] as const)('%s', (name, page) => {
  it.each(Object.entries(inEveryLanguage(name, page)))('%s says what the code says', (path, content) => {
    expect(repository.read(path)).toBe(content)
  })
})
