import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Manifest {
  exports: Record<string, unknown>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}
const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const subpaths = Object.keys(manifest.exports).map((key) => key.replace(/^\./, 'ketnap'))

/** What the guides promise of each subpath. */
const promised: Record<string, string[]> = {
  ketnap: ['openCase', 'propose', 'record', 'explain', 'agenda', 'forecast', 'AdmissionError'],
  'ketnap/machines': ['membershipMachine', 'trainingClassMachine'],
  'ketnap/schemas': ['actSchema', 'actJsonSchema'],
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
  'ketnap/documents': ['toMarkdown', 'toHtml', 'toCsv', 'auditMarkdown', 'comparisonMarkdown'],
  'ketnap/store': ['memoryStore', 'projectionOf'],
  'ketnap/sql': ['sqlStore', 'migrateStore'],
  'ketnap/chain': ['sealLog', 'verifyChain', 'signHead'],
  'ketnap/privacy': ['redact', 'protectAct', 'markedShapes'],
  'ketnap/ical': ['agendaFeed'],
  'ketnap/restate': ['admissionCase'],
  'ketnap/testing': ['population', 'syntheticOrganisation', 'storeConformance'],
}

let home: string
let installed: string

const pack = (into: string) => {
  // dist is fresh already; the build of `prepack` would pull it away under the other suites.
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', into]
  const report: unknown = JSON.parse(
    execFileSync('npm', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const [{ filename }] = Object.values(report as Record<string, { filename: string }>) as [
    { filename: string },
  ]
  return join(into, filename)
}

/** Unpacks an npm tarball: 512-byte headers, the name at 0 with its prefix at 345, the size at 124, the kind at 156. */
const extract = (tarball: string, into: string) => {
  const tar = gunzipSync(readFileSync(tarball))
  const text = (start: number, length: number) =>
    tar.toString('utf8', start, start + length).replace(/\0[\s\S]*$/, '')
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const kind = text(at + 156, 1)
    if (kind === '0' || kind === '') {
      const name = join(text(at + 345, 155), text(at, 100)).replace(/^package[\\/]/, '')
      mkdirSync(dirname(join(into, name)), { recursive: true })
      writeFileSync(join(into, name), tar.subarray(at + 512, at + 512 + size))
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
}

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
  home = mkdtempSync(join(tmpdir(), 'ketnap-installed-'))
  installed = join(home, 'node_modules/ketnap')
  mkdirSync(installed, { recursive: true })
  extract(pack(home), installed)
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('the packed package', () => {
  it('holds the built files and the licence, no sources and no tests', () => {
    for (const file of ['package.json', 'LICENSE', 'CHANGELOG.md', 'dist/index.js', 'dist/index.d.cts']) {
      expect(existsSync(join(installed, file)), file).toBe(true)
    }
    for (const folder of ['src', 'test', 'node_modules']) {
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

  it.each(Object.entries(promised))(
    'offers what is promised of %s, by import and by require',
    (path, names) => {
      const missing = `JSON.stringify(${JSON.stringify(names)}.filter((name) => entry[name] === undefined))`
      expect(run('offer.mjs', `import * as entry from '${path}'\nconsole.log(${missing})`)).toEqual([])
      expect(run('offer.cjs', `const entry = require('${path}')\nconsole.log(${missing})`)).toEqual([])
    },
  )

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
    const entries = Object.keys(promised).map((path) => path.replace(/^ketnap\/?/, '') || 'index')
    const files = new Map<string, string>()
    for (const entry of entries) reachable(join(installed, 'dist', entry + ending), files)
    const definitions = [...files].filter(
      ([file, text]) => file.endsWith(ending) && /\bname\s*=\s*["'`]AdmissionError["'`]/.test(text),
    )
    expect(definitions.map(([file]) => file)).toHaveLength(1)
  })

  it.each(['index.d.ts', 'index.d.cts'])('names no type of xstate in what %s reaches', (entry) => {
    const texts = [...reachable(join(installed, 'dist', entry)).values()]
    expect(texts.filter((text) => /["']xstate["']/.test(text))).toEqual([])
  })

  it('type-checks in an app that imports it and in one that requires it', () => {
    const uses = Object.entries(promised).flatMap(([path, names], index) => [
      `import { ${names.map((name) => `${name} as ${name}${index}`).join(', ')} } from '${path}'`,
      `void [${names.map((name) => name + index).join(', ')}]`,
    ])
    const fault = `const fault: Error = new AdmissionError0('day.malformed')\nvoid fault.message`
    const code = [...uses, fault].join('\n')
    writeFileSync(join(home, 'app.mts'), code)
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
    writeFileSync(
      join(home, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['app.mts', 'app.cts'] }),
    )
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
