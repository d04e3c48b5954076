// src as JavaScript: one readable file a floor and the entries over them, as modules and as CommonJS.
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { rollup } from 'rollup'
import ts from 'typescript'
import { entries } from '../entries.mjs'
import { pureValues } from './pure-values.mjs'

const languages = entries.filter((name) => name.startsWith('locales/'))

/**
 * The file of dist that holds a module, by its path in src: one a floor, so that every entry shares the modules below it
 * and `AdmissionError` is one class. `undefined` where an entry holds it alone: entries, adapters and languages.
 */
function floorOf(path) {
  const name = path.replace(/\.ts$/, '')
  const [room, ...rest] = name.split('/')
  if (languages.some((language) => `${name}/`.startsWith(`${language}/`)) || room === 'adapters')
    return undefined
  if (rest.length === 0 && entries.includes(room)) return undefined
  return ['errors','calendar','law','regulations','casefile','rules','statechart','procedure'].includes(room) ? 'floors/case' : `floors/${room}`
}

/** Writes dist: entries and floors with their source maps, `.js` and `.cjs`. */
export async function bundle({ source, into }) {
  const pathOf = (id) => relative(source, id).split(sep).join('/')
  const build = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, join(source, `${name}.ts`)])),
    external: (id) => !/^[./]/.test(id),
    plugins: [typescript],
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
      manualChunks: (id) => floorOf(pathOf(id)),
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

/** TypeScript without its types, its comments kept, its values marked as pure. */
const typescript = {
  name: 'typescript',
  resolveId: (id, importer) =>
    importer && id.startsWith('.') ? join(dirname(importer), id).replace(/\.js$/, '.ts') : null,
  load(id) {
    const { outputText, sourceMapText } = ts.transpileModule(readFileSync(id, 'utf8'), {
      fileName: id,
      compilerOptions,
      transformers: { before: [pureValues] },
    })
    return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText }
  },
}
