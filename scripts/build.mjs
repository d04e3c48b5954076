// dist: what is shipped.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle } from './build/bundle.mjs'

const source = fileURLToPath(new URL('../src', import.meta.url))
const into = fileURLToPath(new URL('../dist', import.meta.url))

rmSync(into, { recursive: true, force: true })
await bundle({ source, into })
