// src as JavaScript: one readable file a floor and the entries over them, as modules and as CommonJS.
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import ts from 'typescript'
import { entries } from '../entries.mjs'
import { pureValues } from './pure-values.mjs'

const languages = entries.filter((name) => name.startsWith('locales/'))

/**
 * Libraries that are built in, for what the library takes of them is over eighty files, and to find and to open each costs more
 * than to run it. Their licences go with them.
 */
export const builtIn = ['date-fns', '@date-fns/utc']

const isBuiltIn = (id) => builtIn.some((name) => id === name || id.startsWith(`${name}/`))

/**
 * The file of dist that holds a module, by its path in src: one a floor, so that every entry shares the modules below it
 * and `AdmissionError` is one class. `undefined` where an entry holds it alone: entries, adapters and languages.
 */
function floorOf(path) {
  const name = path.replace(/\.ts$/, '')
  const [room, ...rest] = name.split('/')
  if (languages.some((language) => `${name}/`.startsWith(`${language}/`)) || room === 'adapters')
    return undefined
  return rest.length === 0 && entries.includes(room) ? undefined : `floors/${room}`
}

/**
 * The file of dist that holds a module of a library that is built in. What counts months stands apart from what reads a day as it
 * is written, which is most of it: an app that reads none has none of it in its bundle.
 */
function libraryFileOf(id, getModuleInfo) {
  const counting = reachedFrom(fileURLToPath(import.meta.resolve('date-fns/addMonths')), getModuleInfo)
  return counting.has(id) || id.includes('/utc/') ? 'floors/calendar/months' : 'floors/calendar/written-days'
}

function reachedFrom(id, getModuleInfo, reached = new Set()) {
  if (reached.has(id)) return reached
  reached.add(id)
  for (const one of getModuleInfo(id).importedIds) reachedFrom(one, getModuleInfo, reached)
  return reached
}

/** Writes dist: entries and floors with their source maps, `.js` and `.cjs`. */
export async function bundle({ source, into }) {
  const pathOf = (id) => relative(source, id).split(sep).join('/')
  const build = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, join(source, `${name}.ts`)])),
    external: (id) => !/^[./]/.test(id) && !isBuiltIn(id),
    plugins: [libraries, typescript],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  for (const [format, ending] of [
    ['es', 'js'],
    ['cjs', 'cjs'],
  ]) {
    await build.write({
      dir: into,
      format,
      entryFileNames: `[name].${ending}`,
      // What adapters share has no floor of its own.
      chunkFileNames: ({ name }) => `${name.startsWith('floors/') ? '' : 'floors/adapters/'}[name].${ending}`,
      manualChunks: (id, { getModuleInfo }) =>
        isTypeScript(id) ? floorOf(pathOf(id)) : libraryFileOf(id, getModuleInfo),
      // An entry loads its floor; the floor loads what is below it.
      hoistTransitiveImports: false,
      // Of its libraries the code takes names only, never a default.
      interop: 'esModule',
      minifyInternalExports: false,
      sourcemap: true,
      // Once is enough: either names the lines of src.
      sourcemapExcludeSources: format === 'cjs',
    })
  }
  await build.close()
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  sourceMap: true,
  inlineSources: true,
}

const isTypeScript = (id) => id.endsWith('.ts')

/** The modules of the libraries that are built in, as an app would import them. */
const libraries = {
  name: 'libraries',
  resolveId: (id) =>
    isBuiltIn(id) ? { id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false } : null,
}

/** TypeScript without its types, its comments kept, its values marked as pure. */
const typescript = {
  name: 'typescript',
  resolveId: (id, importer) =>
    importer && isTypeScript(importer) && id.startsWith('.')
      ? join(dirname(importer), id).replace(/\.js$/, '.ts')
      : null,
  load(id) {
    if (!isTypeScript(id)) return null
    const { outputText, sourceMapText } = ts.transpileModule(readFileSync(id, 'utf8'), {
      fileName: id,
      compilerOptions,
      transformers: { before: [pureValues] },
    })
    return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText }
  },
}
