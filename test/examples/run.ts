import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs an example as a user does, from the root of the project. */
export function runExample(
  name: string,
  input = '',
  args: readonly string[] = [],
): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, ['--import', 'tsx', `examples/${name}.ts`, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
}
