import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fieldsPage } from '../../../scripts/generate/fields-page.js'
import { inEveryLanguage } from '../../../scripts/generate/language.js'

// What is said to notice each field, as it was last read; `observed.test.ts` holds that whoever is named does.

it.each(Object.entries(inEveryLanguage('fields.md', fieldsPage)))(
  '%s says what the code says',
  (path, content) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content)
  },
)
