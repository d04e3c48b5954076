// The exports and the types of what would be published, packed once for both checks.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packInto } from './package/packed.mjs'

const folder = mkdtempSync(join(tmpdir(), 'ketnap-packed-'))
try {
  const tarball = await packInto(folder)
  for (const [command, ...args] of [
    ['publint', 'run', tarball],
    ['attw', tarball, '--profile', 'node16'],
  ]) {
    const { status } = spawnSync('npx', [command, ...args], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
