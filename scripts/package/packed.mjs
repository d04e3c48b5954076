// What would be published, as the registry would have it.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Packs the package into a folder as it is built; the path of what was packed. The build of `prepack` is not made again. */
export async function packInto(folder) {
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { stdout } = await promisify(execFile)('npm', options, { cwd: root })
  const [{ filename }] = Object.values(JSON.parse(stdout))
  return join(folder, filename)
}
