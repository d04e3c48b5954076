// The entry points of the package, read from its exports: `./locales/vi` is `src/locales/vi.ts`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { exports: subpaths } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
)

/** Name of each entry, `index` for the package itself. */
export const entries = Object.keys(subpaths)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)))
