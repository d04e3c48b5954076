import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWithPackage, manifest, root } from './packed.js'

const subpaths = Object.keys(manifest.exports).map((key) => key.replace(/^\./, 'ketnap'))

/** What the guides promise of each subpath. */
const promised: Record<string, string[]> = {
  ketnap: ['openCase', 'propose', 'record', 'explain', 'agenda', 'forecast', 'AdmissionError'],
  'ketnap/machines': ['membership', 'trainingClass', 'annualPlan'],
  'ketnap/schemas': ['actSchema', 'actJsonSchema'],
  'ketnap/locales': ['localeOf', 'withTexts'],
  'ketnap/locales/vi': ['vi'],
  'ketnap/locales/en': ['en'],
  'ketnap/calendar-sources': ['sourceAddress'],
  'ketnap/register': [
    'bulkReplay',
    'chunkReplayer',
    'directory',
    'membershipMovement',
    'audit',
    'compareLaws',
  ],
  'ketnap/workers': ['workerPool'],
  'ketnap/documents': [
    'toMarkdown',
    'toHtml',
    'toCsv',
    'auditMarkdown',
    'auditHtml',
    'comparisonMarkdown',
    'narrative',
    'narrativeMarkdown',
    'narrativeHtml',
  ],
  'ketnap/forms': ['formsOf', 'paperOf', 'paperDocx', 'fillTemplate', 'narrativeDocx'],
  'ketnap/timeline': ['timeline'],
  'ketnap/sheets': ['readList', 'actsOfList', 'filesOfList', 'markErrors'],
  'ketnap/store': ['memoryStore', 'projectionOf'],
  'ketnap/sql': ['sqlStore', 'migrateStore'],
  'ketnap/chain': ['sealLog', 'verifyChain', 'signHead'],
  'ketnap/privacy': ['redact', 'protectAct', 'markedShapes'],
  'ketnap/ical': ['agendaFeed'],
  'ketnap/restate': ['admissionCase'],
  'ketnap/testing': ['population', 'syntheticOrganisation', 'storeConformance'],
}

/** Names of the entries as files. */
const entries = Object.keys(promised).map((path) => path.replace(/^ketnap\/?/, '') || 'index')

let home: string
let installed: string

const run = (file: string, code: string): unknown => {
  writeFileSync(join(home, file), code)
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' }))
}

/** Every file of dist that `entry` names, directly or through its chunks. */
const reachable = (entry: string, found = new Map<string, string>()) => {
  const text = readFileSync(entry, 'utf8')
  found.set(entry, text)
  for (const [, path = ''] of text.matchAll(/["'](\.{1,2}\/[^"']+)["']/g)) {
    const file = join(dirname(entry), path)
    const source = [file, file.replace(/\.js$/, '.d.ts'), file.replace(/\.cjs$/, '.d.cts')]
    for (const next of source) if (existsSync(next) && !found.has(next)) reachable(next, found)
  }
  return found
}

beforeAll(() => {
  ;({ home, installed } = appWithPackage())
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('the packed package', () => {
  it('holds the built files, the documents and the examples, no sources and no tests', () => {
    const files = ['package.json', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/types/index.d.cts']
    const copied = ['examples/quick-start.ts', 'examples/hanoi/extension.ts', 'examples/service/server.ts']
    for (const file of [...files, ...copied]) {
      expect(existsSync(join(installed, file)), file).toBe(true)
    }
    for (const folder of ['src', 'test', 'scripts', 'node_modules']) {
      expect(existsSync(join(installed, folder)), folder).toBe(false)
    }
  })

  it('resolves every subpath of its exports to an existing file, by import and by require', () => {
    const list = JSON.stringify(subpaths)
    const byImport = run(
      'resolve.mjs',
      `import { existsSync } from 'node:fs'
       const found = ${list}.map((path) => [path, existsSync(new URL(import.meta.resolve(path)))])
       console.log(JSON.stringify(Object.fromEntries(found)))`,
    )
    const byRequire = run(
      'resolve.cjs',
      `const { existsSync } = require('node:fs')
       const found = ${list}.map((path) => [path, existsSync(require.resolve(path))])
       console.log(JSON.stringify(Object.fromEntries(found)))`,
    )
    const all = Object.fromEntries(subpaths.map((path) => [path, true]))
    expect(byImport).toEqual(all)
    expect(byRequire).toEqual(all)
  })

  it('promises something of every subpath of code', () => {
    expect(Object.keys(promised).sort()).toEqual(
      subpaths.filter((path) => path !== 'ketnap/package.json').sort(),
    )
  })

  it.each([
    ['import', 'offer.mjs', (path: string) => `await import('${path}')`],
    ['require', 'offer.cjs', (path: string) => `require('${path}')`],
  ])('offers what is promised of each subpath, by %s', (_, file, loaded) => {
    const missing = Object.entries(promised).map(
      ([path, names]) => `{
        const entry = ${loaded(path)}
        missing.push(...${JSON.stringify(names)}.filter((name) => entry[name] === undefined).map((name) => '${path} ' + name))
      }`,
    )
    const code = `const missing = []\n${missing.join('\n')}\nconsole.log(JSON.stringify(missing))`
    expect(run(file, code)).toEqual([])
  })

  it('throws the one AdmissionError, by import and by require', () => {
    const facts = `
      const fault = new AdmissionError('day.malformed', { actual: 'x' })
      console.log(JSON.stringify([
        fault instanceof AdmissionError, fault instanceof Error, fault.name, fault.code, fault.facts,
      ]))`
    const expected = [true, true, 'AdmissionError', 'day.malformed', { actual: 'x' }]
    expect(run('fault.mjs', `import { AdmissionError } from 'ketnap'${facts}`)).toEqual(expected)
    expect(run('fault.cjs', `const { AdmissionError } = require('ketnap')${facts}`)).toEqual(expected)
  })

  it.each(['.js', '.cjs'])('defines AdmissionError once in all the %s files its subpaths load', (ending) => {
    const files = new Map<string, string>()
    for (const entry of entries) reachable(join(installed, 'dist', entry + ending), files)
    const definitions = [...files].filter(
      ([file, text]) =>
        file.endsWith(ending) && /\bclass AdmissionError\b|\bAdmissionError = class\b/.test(text),
    )
    expect(definitions.map(([file]) => file)).toEqual([join(installed, `dist/floors/errors${ending}`)])
  })

  it('is not minified, and says of each file where it comes from', () => {
    const law = readFileSync(join(installed, 'dist/floors/law.js'), 'utf8')
    expect(law).toContain('/**\n * Whether `yes` votes of a base reach the fraction; a base of 0 never does.')
    expect(law).toContain('function reaches(fraction, yes, base) {\n')
    const map = JSON.parse(readFileSync(join(installed, 'dist/floors/law.js.map'), 'utf8'))
    const source = map.sources.indexOf('../../src/law/fraction.ts')
    expect(map.sourcesContent[source]).toBe(readFileSync(join(root, 'src/law/fraction.ts'), 'utf8'))
  })

  it.each(entries)('names a library in the types of %s only where its callers need it', (entry) => {
    const needed: Record<string, string[]> = { machines: ['xstate'], schemas: ['zod'], sql: ['kysely'] }
    for (const ending of ['.d.ts', '.d.cts']) {
      const texts = [...reachable(join(installed, 'dist/types', entry + ending)).values()]
      const named = ['zod', 'xstate', 'kysely'].filter((library) =>
        texts.some((text) => new RegExp(`["']${library}["']`).test(text)),
      )
      expect(named).toEqual(needed[entry] ?? [])
    }
  })

  it('has the comments of the fields of acts in its types', () => {
    const types = readFileSync(join(installed, 'dist/types/casefile/shapes.d.ts'), 'utf8')
    expect(types).toContain(
      '    /** No political centre at the place [Nơi không có trung tâm chính trị]: so another body issues. */\n    noCentre?: boolean | undefined;',
    )
  })

  // In an app that imports it, with the lowest and the newest of its libraries, `npm run peers` checks it.
  it('type-checks in an app that requires it, every declaration', { timeout: 240_000 }, () => {
    const uses = Object.entries(promised).flatMap(([path, names], index) => [
      `import { ${names.map((name) => `${name} as ${name}${index}`).join(', ')} } from '${path}'`,
      `void [${names.map((name) => name + index).join(', ')}]`,
    ])
    const fault = `const fault: Error = new AdmissionError0('day.malformed')\nvoid fault.message`
    const code = [...uses, fault].join('\n')
    writeFileSync(join(home, 'app.cts'), code)
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      // The declarations of zod and xstate name globals such as URL.
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
    }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.cts'] }))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const output = () => {
      try {
        return execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: home, encoding: 'utf8' })
      } catch (failure) {
        return (failure as { stdout: string }).stdout
      }
    }
    expect(output()).toBe('')
  })
})
