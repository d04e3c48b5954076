// The gzipped size of what `import 'ketnap'` puts into an app's bundle: the whole entry, its libraries left out.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// Straight way and side roads; see docs/choices.
const limit = 65_000
const root = fileURLToPath(new URL('../', import.meta.url))
const entry = join(root, 'dist/index.js')

if (!existsSync(entry)) {
  console.error('size: dist/index.js is missing, run `npm run build` first')
  process.exit(1)
}

// Everything is used, so that nothing is shaken off.
const { outputFiles, metafile } = await build({
  stdin: {
    contents: `import * as all from ${JSON.stringify(entry)}\nconsole.log(all)`,
    resolveDir: dirname(entry),
  },
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
})
const [{ contents }] = outputFiles
const size = gzipSync(contents, { level: 9 }).length
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const files = Object.keys(metafile.inputs).length - 1
console.log(
  `size: ${kilobytes(size)} gzipped, bundled from ${files} files of dist, limit ${kilobytes(limit)}`,
)
if (size > limit) process.exit(1)
