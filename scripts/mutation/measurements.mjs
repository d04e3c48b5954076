import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'

const folder = '.mutation/measured'

/**
 * What test files were measured to reach, kept as long as nothing a test file loaded or read has changed, itself included,
 * but sources with mutants in them. `counts` says how many lie in each source, in the order of their numbers: they are kept
 * source by source. Of a source that has changed since, a test that reached any mutant is taken to reach all, and what was
 * measured is said to be `isOld`: that the test fails may be no mutant's doing.
 */
export function measurements(root, counts) {
  mkdirSync(folder, { recursive: true })
  const contents = new Map()
  const contentOf = (path) => {
    if (!contents.has(path)) contents.set(path, digest(path))
    return contents.get(path)
  }
  const measuring = ['mutants', 'literals', 'loader', 'suite', 'worker'].map((name) =>
    join(import.meta.dirname, `${name}.mjs`),
  )
  const common = measuring.map(contentOf).join()
  const placeOf = (file) => join(folder, file.replaceAll('/', '!'))
  const starts = startsOf(counts)

  /** The marks of some sources, each by its path; those of a source without any are left out. */
  const apart = (marks) => {
    const some = []
    for (const [path, start] of starts) {
      const own = marks.subarray(start, start + counts.get(path))
      if (own.includes(1)) some.push([relative(root, path), own.slice()])
    }
    return some
  }
  const together = (some) => {
    const marks = new Uint8Array([...counts.values()].reduce((sum, count) => sum + count, 0))
    for (const [path, own] of some) marks.set(own, starts.get(join(root, path)))
    return marks
  }

  const sparse = (result) => ({
    ...result,
    loading: apart(result.loading),
    tests: result.tests.map((test) => ({ ...test, reached: apart(test.reached) })),
  })

  /** What was kept of a test, by the numbers of today. */
  const dense = (some, changed) =>
    together(
      some.map(([path, own]) => [
        path,
        changed.has(path) ? new Uint8Array(counts.get(join(root, path))).fill(1) : own,
      ]),
    )

  return {
    of: (file) => {
      try {
        const { result, used, shared } = deserialize(gunzipSync(readFileSync(placeOf(file))))
        const others = used.filter(
          ([path, content, count]) =>
            contentOf(join(root, path)) !== content || counts.get(join(root, path)) !== count,
        )
        if (shared !== common || !others.every(([path]) => counts.has(join(root, path)))) return undefined
        // What failed, whole or in part, may pass now.
        const hasFailed = result.fault !== undefined || result.failed.length > 0
        if (hasFailed && others.length > 0) return undefined
        if (result.fault !== undefined) return result
        const changed = new Set(others.map(([path]) => path))
        return {
          ...result,
          isOld: changed.size > 0,
          loading: dense(result.loading, changed),
          tests: result.tests.map((test) => ({ ...test, reached: dense(test.reached, changed) })),
        }
      } catch {
        return undefined
      }
    },
    keep: ({ used, ...result }) => {
      const kept = {
        shared: common,
        used: used.map((path) => [relative(root, path), contentOf(path), counts.get(path)]),
        result: result.fault === undefined ? sparse(result) : result,
      }
      writeFileSync(placeOf(result.file), gzipSync(serialize(kept)))
    },
  }
}

/** What a file holds, or a folder names; nothing of what is gone. */
function digest(path) {
  const hash = createHash('sha256')
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory())
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) hash.update(name)
  else if (found) hash.update(readFileSync(path))
  return hash.digest('hex')
}

function startsOf(counts) {
  let start = 0
  return new Map(
    [...counts].map(([path, count]) => {
      const own = start
      start += count
      return [path, own]
    }),
  )
}
