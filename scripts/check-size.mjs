// What an app pays for what it imports: bundled, minified and gzipped, with esbuild and with Vite, every library in.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'

const root = fileURLToPath(new URL('../', import.meta.url))
const entry = join(root, 'dist/index.js')

/** Limits in bytes; see docs/choices. `parts` are libraries whose share of the size is told. */
const apps = [
  { names: ['reaches'], limit: 2_500 },
  { names: ['addWorkingDays', 'vietnamCalendar'], limit: 12_000 },
  { names: ['parseAct'], limit: 60_000, parts: ['zod'] },
  { names: ['openCase', 'propose'], limit: 162_000, parts: ['zod', 'xstate'] },
  // Everything is used, so that nothing is shaken off; its libraries are left out.
  { names: [], limit: 140_000, external: () => true },
]

if (!existsSync(entry)) {
  console.error('size: dist/index.js is missing, run `npm run build` first')
  process.exit(1)
}

/** A library, or one that is built in: those stand in files of their own. */
const library = /^[@a-z]|\/calendar\/(?:months|written-days)\.js$/
const isLibrary = (id) => library.test(id)

const withEsbuild = async (code, external) => {
  const { outputFiles } = await esbuild({
    stdin: { contents: code, resolveDir: root },
    plugins: [
      {
        name: 'external',
        setup: ({ onResolve }) =>
          onResolve({ filter: library }, ({ path }) =>
            external(path) ? { path, external: true } : undefined,
          ),
      },
    ],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  })
  return outputFiles[0].text
}

const withVite = async (code, external) => {
  const app = 'app'
  const { output } = await vite({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: app,
        enforce: 'pre',
        resolveId: (id) => (id === app ? `\0${app}` : undefined),
        load: (id) => (id === `\0${app}` ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: app, external: (id) => id !== app && isLibrary(id) && external(id) },
    },
  })
  return output[0].code
}

const gzipped = (code) => gzipSync(code, { level: 9 }).length
const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
const isOf = (library) => (id) => id.split('/').some((part) => part.replace('@', '') === library)

let isOver = false
console.log('size, kB gzipped'.padEnd(36), 'esbuild    Vite   limit')
for (const { names, limit, parts = [], external = () => false } of apps) {
  const imported = names.length > 0 ? `{ ${names.join(', ')} }` : '* as all'
  const used = names.length > 0 ? names.join(', ') : 'all'
  const code = `import ${imported} from ${JSON.stringify(entry)}\nconsole.log(${used})`
  const sizes = [gzipped(await withEsbuild(code, external)), gzipped(await withVite(code, external))]
  const shares = await Promise.all(
    parts.map(
      async (part) => `${part} ${kilobytes(sizes[0] - gzipped(await withEsbuild(code, isOf(part))))}`,
    ),
  )
  const title = names.length > 0 ? names.join(' + ') : 'the whole entry, libraries left out'
  const figures = [...sizes, limit].map((size) => kilobytes(size).padStart(7)).join(' ')
  console.log(title.padEnd(36), figures, shares.length > 0 ? ` of it ${shares.join(', ')}` : '')
  isOver ||= Math.max(...sizes) > limit
}
if (isOver) {
  console.error('size: over the limit')
  process.exit(1)
}
