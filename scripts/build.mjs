// dist: what is shipped.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './build/bundle.mjs'
import { declare } from './build/declarations.mjs'

const source = fileURLToPath(new URL('../src', import.meta.url))
const into = fileURLToPath(new URL('../dist', import.meta.url))

rmSync(into, { recursive: true, force: true })
await bundle({ source, into })
declare({ source, into: join(into, 'types') })
