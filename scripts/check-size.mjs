// The gzipped size of the code `import 'ketnap'` loads: dist/index.js and every chunk it reaches statically.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

// Straight way and side roads; see docs/choices.
const limit = 67_000
const root = fileURLToPath(new URL('../', import.meta.url))
const entry = join(root, 'dist/index.js')

if (!existsSync(entry)) {
  console.error('size: dist/index.js is missing, run `npm run build` first')
  process.exit(1)
}

const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g
const sizes = new Map()
const visit = (file) => {
  if (sizes.has(file)) return
  const code = readFileSync(file)
  sizes.set(file, gzipSync(code, { level: 9 }).length)
  for (const [, path] of code.toString('utf8').matchAll(staticImport)) visit(join(dirname(file), path))
}
visit(entry)

const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
for (const [file, size] of sizes) console.log(`size: ${kilobytes(size).padStart(8)}  ${relative(root, file)}`)
console.log(`size: ${kilobytes(total)} gzipped in ${sizes.size} files, limit ${kilobytes(limit)}`)
if (total > limit) process.exit(1)
