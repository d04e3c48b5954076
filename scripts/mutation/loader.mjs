import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { transformSync } from 'esbuild'
import { entries } from '../entries.mjs'

/**
 * Loads TypeScript modules into a registry that can be thrown away: each mutant meets a library that remembers nothing
 * of the one before. Sources are compiled once. `changed` are texts that stand for those on disk.
 */
export function loader(root, changed, globals) {
  const compiled = new Map()
  const packages = new Map()
  const own = new Map(
    entries.map((name) => [name === 'index' ? 'ketnap' : `ketnap/${name}`, `${root}/src/${name}.ts`]),
  )
  const read = new Set()
  let modules = new Map()

  const pathOf = (specifier, from) => {
    if (own.has(specifier)) return own.get(specifier)
    if (specifier.startsWith('file:')) return fileURLToPath(specifier)
    if (!specifier.startsWith('.')) return undefined
    const path = resolve(dirname(from), specifier)
    return path.endsWith('.js') && !existsSync(path) ? path.replace(/\.js$/, '.ts') : path
  }

  const compile = (path) => {
    // A module that awaits another while it is loaded is given it at once: everything here is loaded at once.
    const source = (changed.get(path) ?? readFileSync(path, 'utf8')).replaceAll('await import(', 'require(')
    const { code } = transformSync(source, {
      loader: path.endsWith('.json') ? 'json' : 'ts',
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': '$url' },
      sourcefile: path,
    })
    const names = ['exports', 'require', 'module', '$url', ...Object.keys(globals)]
    return vm.runInThisContext(`(function (${names.join(', ')}) {${code}\n})`, { filename: path })
  }

  const load = (path) => {
    const known = modules.get(path)
    if (known) return known.exports
    if (!compiled.has(path)) compiled.set(path, compile(path))
    const module = { exports: {} }
    modules.set(path, module)
    const find = (specifier) => {
      const file = pathOf(specifier, path)
      if (file) return load(file)
      const found = packages.get(specifier)
      if (!found) throw new Error(`${specifier} is not at hand for ${path}`)
      return found
    }
    compiled.get(path)(module.exports, find, module, pathToFileURL(path).href, ...Object.values(globals))
    return module.exports
  }

  return {
    load,
    readFile: (path) => reading(read).readFileSync(path, 'utf8'),
    /** Paths of what was loaded or read since it was last forgotten. */
    used: () => [...modules.keys(), ...read],
    /** Forgets every module, not what was compiled. */
    forget: () => {
      modules = new Map()
      read.clear()
    },
    /** Makes a library of node_modules, or a stand-in for one, known under its name. */
    provide: (specifier, exports) =>
      packages.set(specifier, { __esModule: true, default: exports, ...exports }),
    provideInstalled: async (specifier) =>
      packages.set(specifier, {
        __esModule: true,
        ...(await import(specifier)),
        ...(specifier === 'node:fs' ? reading(read) : {}),
      }),
  }
}

/** The two words of node:fs the tests read with, which write down what is read. */
const reading = (read) => {
  const noted =
    (ask) =>
    (path, ...rest) => {
      const text = path instanceof URL ? fileURLToPath(path) : String(path)
      read.add(resolve(text))
      return ask(path, ...rest)
    }
  return { readFileSync: noted(readFileSync), readdirSync: noted(readdirSync) }
}
