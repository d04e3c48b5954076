import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const newestUnder = (folder: string) =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(folder, file)).mtimeMs,
    ),
  )

const isStale = () => {
  const dist = join(root, 'dist')
  // The types are written last: without them a build was broken off.
  if (!existsSync(join(dist, 'types/index.d.cts'))) return true
  const settings = ['package.json', 'tsconfig.json', 'scripts/build.mjs']
  const newestInput = Math.max(
    newestUnder(join(root, 'src')),
    newestUnder(join(root, 'scripts/build')),
    ...settings.map((file) => statSync(join(root, file)).mtimeMs),
  )
  return statSync(join(dist, 'index.js')).mtimeMs < newestInput
}

/** Builds `dist` when it is missing or older than its sources, so the package suites never see a stale one. */
export default function buildWhenStale() {
  if (!isStale()) return
  const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`the build failed\n${build.stdout}${build.stderr}`)
}
