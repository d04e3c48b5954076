import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generate/files.js'

// Writes the generated pages: docs/rulebook, docs/acts.md, and the diagrams of both READMEs and docs/chart.md.

const root = fileURLToPath(new URL('../', import.meta.url))

for (const [path, content] of Object.entries(
  generatedFiles((path) => readFileSync(`${root}${path}`, 'utf8')),
)) {
  writeFileSync(`${root}${path}`, content)
  process.stdout.write(`${path}\n`)
}
