import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generate/files.js'

// Writes what is generated, whole pages and parts of pages: see files.ts.

const root = fileURLToPath(new URL('../', import.meta.url))

for (const [path, content] of Object.entries(
  generatedFiles((path) => readFileSync(`${root}${path}`, 'utf8')),
)) {
  mkdirSync(dirname(`${root}${path}`), { recursive: true })
  writeFileSync(`${root}${path}`, content)
  process.stdout.write(`${path}\n`)
}
