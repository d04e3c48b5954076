import { describe, expect, it } from 'vitest'
import { repository } from '../../docs/repository.js'
import { objectionsTo, snippetsOf } from './compiled.js'

const pages = repository.files.filter((path) => /^(?:README(?:\.vi)?\.md|docs\/.*\.md)$/.test(path))
const snippets = pages.flatMap((path) => snippetsOf(path, repository.read(path)))

describe('what stands on a page in TypeScript', () => {
  it('compiles as pasted, strict, over the types of the package', () => {
    expect(snippets.length).toBeGreaterThan(30)
    expect(objectionsTo(snippets)).toEqual([])
  })
})

describe('a page with a snippet that does not compile', () => {
  it.each([
    {
      text: "import { propose } from 'ketnap'\npropose(file, act)\n",
      line: 4,
      says: "Cannot find name 'file'.",
    },
    {
      text: "import { vi } from 'ketnap/locales/vi'\nvi.findings()\n",
      line: 4,
      says: "Property 'findings' does not exist",
    },
  ])('is named with the line: $says', ({ text, line, says }) => {
    const [first] = objectionsTo(snippetsOf('docs/page.md', `# Page\n\n\`\`\`ts\n${text}\`\`\`\n`))
    expect(first).toMatch(new RegExp(`^docs/page.md:${line + 1}: `))
    expect(first).toContain(says)
  })
})
