import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWithPackage, root } from '../packed.js'

/** A recipe of the cookbook: a block of code, and what it says it prints. */
interface Recipe {
  readonly title: string
  readonly code: string
  readonly printed: string
}

const recipesOf = (page: string): readonly Recipe[] =>
  readFileSync(join(root, page), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0] as string,
      code: /^```ts\n(.*?)^```$/ms.exec(part)?.[1] ?? '',
      printed: /^```text\n(.*?)^```$/ms.exec(part)?.[1] ?? '',
    }))

const recipes = recipesOf('docs/cookbook.md')

/** Lines a user writes: what is imported, blank or closes a bracket is none. */
const ownLines = (code: string) =>
  code.split('\n').filter((line) => !/^import |^\s*$|^\s*[)}\]]+,?$/.test(line))

let home: string

beforeAll(() => {
  ;({ home } = appWithPackage())
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('the cookbook, on the packed package', () => {
  it('has eleven recipes', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'A form',
      'Schemas for other libraries',
      'An import',
      'Monthly reminders',
      'The letter of refusal',
      'Resume an actor',
      'A rule of your own',
      'A sentence of your own',
      'A third language',
      'A special day off',
      'Storing',
    ])
  })

  it.each(recipes)('asks less than 15 lines of the user: $title', ({ code }) => {
    expect(ownLines(code).length).toBeGreaterThan(2)
    expect(ownLines(code).length).toBeLessThan(15)
  })

  it.each(recipes)('prints what stands under it: $title', ({ title, code, printed }) => {
    const file = `${title.toLowerCase().replace(/\W+/g, '-')}.mjs`
    writeFileSync(join(home, file), transformSync(code, { loader: 'ts', format: 'esm' }).code)
    const said = execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' })
    expect(printed).not.toBe('')
    expect(said.replaceAll('\u00a0', ' ')).toBe(printed)
  })
})
