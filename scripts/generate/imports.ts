import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path/posix'
import ts from 'typescript'

/** One file of src that names another in an import or a re-export, types included; both paths are within src. */
export interface Import {
  readonly from: string
  readonly to: string
}

const root = new URL('../../src/', import.meta.url)

/** Every file of src, by its path within it. */
export const sources: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()

/** Every import within src. */
export const imports: readonly Import[] = sources.flatMap((from) =>
  ts
    .preProcessFile(readFileSync(new URL(from, root), 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from, to: normalize(join(from, '..', fileName)).replace(/\.js$/, '.ts') })),
)
