import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'

const folder = '.mutation/measured'

/** What test files were measured to reach, kept as long as neither the file nor anything it could load has changed. */
export function measurements(root, changed) {
  mkdirSync(folder, { recursive: true })
  const common = createHash('sha256')
  for (const name of ['src', 'test', 'scripts'])
    for (const file of readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|mjs|json|yaml)$/.test(file) && !file.endsWith('.test.ts'))
        common.update(file).update(readFileSync(join(root, name, file)))
  for (const [path] of changed) common.update(path)
  const shared = common.digest('hex')

  const placeOf = (file) =>
    join(
      folder,
      createHash('sha256')
        .update(shared)
        .update(file)
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    )

  return {
    of: (file) => {
      try {
        return deserialize(gunzipSync(readFileSync(placeOf(file))))
      } catch {
        return undefined
      }
    },
    keep: (result) => writeFileSync(placeOf(result.file), gzipSync(serialize(result))),
  }
}
