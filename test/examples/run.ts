import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onBuilt } from '../support/on-built.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs an example from the root of the project, as a user does, on what is built.
 * Spaces that no line ends at are told as ordinary ones.
 */
export function runExample(
  name: string,
  input = '',
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `examples/${name}.ts`, ...args],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, ...onBuilt, ...env } },
  )
  return { stdout: stdout.replaceAll('\u00a0', ' '), stderr, status }
}
