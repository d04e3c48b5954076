import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWithPackage, root } from '../package/packed.js'

interface Snippet {
  readonly name: string
  readonly kind: 'ts' | 'tsx'
  readonly code: string
  /** What it says it prints, line by line. */
  readonly printed: readonly string[]
}

const page = readFileSync(join(root, 'docs/xstate.md'), 'utf8')

const snippets: readonly Snippet[] = [...page.matchAll(/^## (.+)$|^```(tsx?)\n([\s\S]*?)^```$/gm)].reduce<{
  readonly heading: string
  readonly found: readonly Snippet[]
}>(
  ({ heading, found }, [, title, kind, code = '']) =>
    title !== undefined
      ? { heading: title, found }
      : {
          heading,
          found: [
            ...found,
            {
              name: heading.toLowerCase().replace(/\W+/g, '-'),
              kind: kind as Snippet['kind'],
              code,
              printed: [...code.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line as string),
            },
          ],
        },
  { heading: '', found: [] },
).found

/** What an app of the guide has beside the package and its peers. */
const beside = ['@statelyai/inspect', '@xstate/react', 'react', 'react-dom', '@types/react', '@types/node']

let home: string

beforeAll(() => {
  ;({ home } = appWithPackage())
  for (const name of beside) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  for (const { name, kind, code } of snippets) {
    writeFileSync(join(home, `${name}.${kind}`), code)
    const { code: plain } = transformSync(code, { loader: kind, jsx: 'automatic', format: 'esm' })
    writeFileSync(join(home, `${name}.mjs`), plain)
  }
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const run = (file: string) => execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' })

describe('the guide to XState, on the packed package', () => {
  it('has a snippet for every task', () => {
    expect(snippets.map(({ name }) => name)).toEqual([
      'run-a-case',
      'a-button-and-why-not',
      'react',
      'keep-and-resume',
      'late-entries-and-corrections',
      'rules-of-your-own',
      'in-a-machine-of-your-own',
      'words-tags-and-clauses',
      'paths-for-tests',
      'an-inspector-without-personal-data',
    ])
  })

  it('compiles as it is pasted', () => {
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      jsx: 'react-jsx',
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    }
    const files = snippets.map(({ name, kind }) => `${name}.${kind}`)
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    let said = ''
    try {
      execFileSync(process.execPath, [compiler, '-p', home], { encoding: 'utf8' })
    } catch (error) {
      said = (error as { stdout: string }).stdout
    }
    expect(said).toBe('')
  })

  it.each(snippets.filter(({ kind }) => kind === 'ts'))('prints what it says: $name', ({ name, printed }) => {
    expect(printed.length).toBeGreaterThan(0)
    // Spaces that no line ends at are told as ordinary ones.
    expect(run(`${name}.mjs`).replaceAll('\u00a0', ' ').trimEnd().split('\n')).toEqual(printed)
  })

  it('renders its button with the reason beside it', () => {
    writeFileSync(
      join(home, 'render.mjs'),
      `import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActButton } from './react.mjs'
const log = [{ type: 'case.opened', on: '2025-07-01', case: 'case-1' }]
const button = (act) => console.log(renderToStaticMarkup(createElement(ActButton, { log, act })))
button({ type: 'sympathiser.listed', on: '2025-07-05', byResolution: true })
button({ type: 'sympathiser.unlisted', on: '2025-07-05' })`,
    )
    const [enabled, disabled] = run('render.mjs').split('\n')
    expect(enabled).toMatch(/^<button type="button">[^<]+<\/button>$/)
    expect(disabled).toMatch(/^<button type="button" disabled="">[^<]+<\/button><p>[^<]+<\/p>$/)
  })
})
