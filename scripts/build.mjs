// dist: what is shipped.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtIn, bundle } from './build/bundle.mjs'
import { declare } from './build/declarations.mjs'

const source = fileURLToPath(new URL('../src', import.meta.url))
const into = fileURLToPath(new URL('../dist', import.meta.url))

rmSync(into, { recursive: true, force: true })
await bundle({ source, into })
declare({ source, into: join(into, 'types') })
writeFileSync(join(into, 'licences.txt'), builtIn.map(licenceOf).join('\n'))

function licenceOf(name) {
  const file = new URL(`../node_modules/${name}/LICENSE.md`, import.meta.url)
  return `${name}\n\n${readFileSync(file, 'utf8')}`
}
