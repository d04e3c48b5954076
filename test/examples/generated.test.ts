import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../scripts/generate/files.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('generated pages (npm run generate)', () => {
  it.each(Object.entries(generatedFiles(read)))('%s is what the code says', (path, content) => {
    expect(read(path)).toBe(content)
  })
})
