import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { referencePages } from './reference/pages.js'

// Writes docs/reference from the comments of the sources: `npm run reference`.

const root = fileURLToPath(new URL('../', import.meta.url))

const { pages } = await referencePages()
rmSync(`${root}docs/reference`, { recursive: true, force: true })
for (const [path, content] of Object.entries(pages)) {
  mkdirSync(dirname(`${root}${path}`), { recursive: true })
  writeFileSync(`${root}${path}`, content)
  process.stdout.write(`${path}\n`)
}
