import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs an example as a user does, from the root of the project; spaces that no line ends at are told as ordinary ones. */
export function runExample(
  name: string,
  input = '',
  args: readonly string[] = [],
): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `examples/${name}.ts`, ...args],
    { cwd: root, input, encoding: 'utf8' },
  )
  return { stdout: stdout.replaceAll('\u00a0', ' '), stderr, status }
}
