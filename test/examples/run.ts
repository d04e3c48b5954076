import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const builtOnly = join(root, 'bench/tsconfig.json')

/**
 * Runs an example from the root of the project, as a user does, on what is built, as an app does: that starts in half the time.
 * Spaces that no line ends at are told as ordinary ones.
 */
export function runExample(
  name: string,
  input = '',
  args: readonly string[] = [],
): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `examples/${name}.ts`, ...args],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: builtOnly } },
  )
  return { stdout: stdout.replaceAll('\u00a0', ' '), stderr, status }
}
